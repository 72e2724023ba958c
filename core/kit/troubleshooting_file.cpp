// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/kit_files.h"
#include "core/kit/markdown.h"

namespace sizewright {
namespace {

struct Trouble {
    TextKey title;
    Message cause;
    std::vector<Message> actions;
    std::vector<Message> claims;  ///< what articles say of it that does not hold
};

Message text(const char* id, TextKey key)
{
    return {id, key, {}};
}

Trouble outOfMemory(const KitFacts& f)
{
    const DeviceMemory& m = f.option->memory->device;
    Trouble t{SIZEWRIGHT_TR_NOOP("Kit", "Out of memory on a device, at the start or with a long prompt"),
              {"oom_cause",
               SIZEWRIGHT_TR_NOOP("Kit", "The plan puts {weights} of weights, {cache} of cache and {rest} of other things "
                                         "on each device of {capacity}. More than that is asked: a longer context, more "
                                         "requests at once, another format, or another process on the card."),
               {{"weights", Gigabytes{m.weights, 1}},
                {"cache", Gigabytes{m.kvCache, 1}},
                {"rest", Gigabytes{m.activations + m.runtime, 1}},
                {"capacity", Gigabytes{m.capacity, 1}}}},
              {},
              {}};
    t.actions = {
        text("oom_who", SIZEWRIGHT_TR_NOOP("Kit", "See who holds memory (`nvidia-smi`, `npu-smi info`, `rocm-smi`): a "
                                                  "killed engine can leave processes behind.")),
        {"oom_context",
         SIZEWRIGHT_TR_NOOP("Kit", "Compare context and requests at once with the plan's: {context} tokens, {slots} "
                                   "requests in a copy. Lower the context first."),
         {{"context", std::int64_t(f.context)}, {"slots", std::int64_t(f.atOnce)}}},
        text("oom_share", SIZEWRIGHT_TR_NOOP("Kit", "At the start: lower the share of memory that the engine takes. With "
                                                    "long prompts: make it read them in smaller pieces."))};
    t.claims = {
        text("oom_growth",
             SIZEWRIGHT_TR_NOOP("Kit",
                                "`TF_FORCE_GPU_ALLOW_GROWTH` is a variable of TensorFlow. None of these engines reads it.")),
        text("oom_checkpoint", SIZEWRIGHT_TR_NOOP("Kit", "Gradient checkpointing saves memory in training, where gradients "
                                                         "are. Answering has none, and gains nothing.")),
        text("oom_amp",
             SIZEWRIGHT_TR_NOOP(
                 "Kit", "`torch.cuda.amp` chooses precision in training. The format of the checkpoint decides here.")),
        text("oom_managed", SIZEWRIGHT_TR_NOOP("Kit", "`CUDA_MANAGED_ALLOCATOR` does not exist. Managed memory does, and is "
                                                      "slower than any plan can bear once it moves pages."))};
    return t;
}

Trouble slowLoading(const KitFacts& f)
{
    Trouble t{SIZEWRIGHT_TR_NOOP("Kit", "Loading takes very long, or the start is broken off"),
              {"load_cause",
               SIZEWRIGHT_TR_NOOP("Kit", "{size} must be read from a disk on every machine; then graphs are captured and "
                                         "kernels compiled, at the first start for minutes."),
               {{"size", Gigabytes{f.option->checkpoint}}}},
              {},
              {}};
    t.actions = {
        text("load_disk",
             SIZEWRIGHT_TR_NOOP("Kit", "Measure the disk with large sequential reads: `fio --name=read --rw=read --bs=1M "
                                       "--direct=1 --ioengine=libaio --iodepth=32 --size=10G --filename=FILE`. Network "
                                       "drives and SATA disks are the usual reason.")),
        text("load_wait", SIZEWRIGHT_TR_NOOP("Kit", "Let health checks wait long enough: the kit gives a container 30 "
                                                    "minutes and a pod 60 before it is started again.")),
        text("load_keep",
             SIZEWRIGHT_TR_NOOP(
                 "Kit", "Keep the folders in which engines store compiled kernels on a disk that outlives the container."))};
    t.claims = {
        text("load_benchmark",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "`torch.backends.cudnn.benchmark` chooses convolutions. These models have none; it loads nothing faster.")),
        text("load_precision",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "`set_float32_matmul_precision` concerns 32-bit arithmetic, which no engine here uses for the weights.")),
        text("load_iops", SIZEWRIGHT_TR_NOOP("Kit", "500,000 random reads of 4 KB per second are no goal: a checkpoint is "
                                                    "read in large pieces, one after the other."))};
    return t;
}

Trouble notTogether(const KitFacts& f)
{
    Trouble t{
        SIZEWRIGHT_TR_NOOP("Kit", "Several devices or machines do not find each other, or hang at the start"),
        text("sync_cause", SIZEWRIGHT_TR_NOOP("Kit", "The library that joins them (NCCL, RCCL, HCCL) took the wrong network "
                                                     "card, a firewall is in between, or /dev/shm is too small.")),
        {},
        {}};
    t.actions = {
        text(
            "sync_debug",
            SIZEWRIGHT_TR_NOOP(
                "Kit",
                "Set NCCL_DEBUG=INFO for one start and read which card it took; back to WARN afterwards, it writes a lot.")),
        text("sync_name",
             SIZEWRIGHT_TR_NOOP("Kit", "Name the card between the machines: NCCL_SOCKET_IFNAME and NCCL_IB_HCA, on Ascend "
                                       "HCCL_IF_IP and HCCL_SOCKET_IFNAME. `ip address` and `ibstat` show the names; "
                                       "\"eth0\" from articles is rarely the right one.")),
        text("sync_rdma",
             SIZEWRIGHT_TR_NOOP("Kit", "\"via NET/Socket\" in that output means plain TCP although there is InfiniBand: "
                                       "IPC_LOCK, /dev/infiniband or the drivers are missing in the container.")),
        text("sync_same", SIZEWRIGHT_TR_NOOP(
                              "Kit", "The same image, the same path of the model and the same settings on every machine."))};
    t.claims = {text("sync_conf", SIZEWRIGHT_TR_NOOP("Kit", "/etc/nccl.conf is a real file, but it holds for every program "
                                                            "on the machine and not in containers; variables are clearer.")),
                text("sync_ring",
                     SIZEWRIGHT_TR_NOOP("Kit", "Ring all-reduce instead of a parameter server is advice for training. NCCL "
                                               "chooses between ring, tree and the switch's own arithmetic by itself."))};
    if (f.stack == DeviceStack::Ascend)
        t.actions.push_back(
            text("sync_hccn", SIZEWRIGHT_TR_NOOP("Kit", "On Ascend each NPU has a network port of its own: `hccn_tool -i N "
                                                        "-link -g` must say UP for all of them.")));
    return t;
}

Trouble tooSlow(const KitFacts& f)
{
    Trouble t{SIZEWRIGHT_TR_NOOP("Kit", "Slower than planned"),
              {"slow_cause",
               SIZEWRIGHT_TR_NOOP("Kit", "The plan expects {rate} for each user with {count} requests at once. Compare at "
                                         "the same number of requests and the same length of prompts first."),
               {{"rate", f.option->speed->perUser}, {"count", std::int64_t(f.plan->concurrency)}}},
              {},
              {}};
    t.actions = {
        text("slow_clock",
             SIZEWRIGHT_TR_NOOP("Kit",
                                "Look whether the devices slow down for heat or power (`nvidia-smi -q -d PERFORMANCE`), and "
                                "at the width of their links (`nvidia-smi topo -m`, `lspci -vv`).")),
        text("slow_format",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "Read in the engine's log which format and which kernels it took: a fallback is often slower by half.")),
        text("slow_more",
             SIZEWRIGHT_TR_NOOP("Kit", "More requests at once make all of them slower and the whole faster. If users wait, "
                                       "more copies help; if tokens are slow, fewer requests at once do."))};
    if (f.hostShare() > 0)
        t.actions.push_back(
            text("slow_host",
                 SIZEWRIGHT_TR_NOOP(
                     "Kit", "With experts in host memory every channel must hold a module, and threads must not outnumber "
                            "the physical cores. AVX-512 alone makes no token faster: memory sets the pace.")));
    t.claims = {text("slow_training", SIZEWRIGHT_TR_NOOP("Kit", "\"Multi-GPU training is inefficient\" has nothing to do "
                                                                "with a server that answers: no gradients are exchanged."))};
    return t;
}

Trouble overloaded()
{
    Trouble t{SIZEWRIGHT_TR_NOOP("Kit", "Users wait, or answers break off"),
              text("queue_cause", SIZEWRIGHT_TR_NOOP("Kit", "More requests come than a copy runs at once, the cache is "
                                                            "full, or a proxy gives up before the answer is there.")),
              {},
              {}};
    t.actions = {text("queue_look", SIZEWRIGHT_TR_NOOP("Kit", "See how many requests run and wait, and how full the cache "
                                                              "is; a queue at the peak alone may be what was planned.")),
                 text("queue_limit", SIZEWRIGHT_TR_NOOP("Kit", "Limit the length of answers and prompts at the proxy; one "
                                                               "long context takes the room of many short ones.")),
                 text("queue_timeout",
                      SIZEWRIGHT_TR_NOOP(
                          "Kit", "Raise the proxy's limits on time, and switch its buffering off for streamed answers."))};
    return t;
}

void write(const Trouble& trouble, MarkdownWriter& w)
{
    w.heading(2, {"title", trouble.title, {}});
    w.paragraph(trouble.cause);
    for (const Message& action : trouble.actions)
        w.step(action);
    if (trouble.claims.empty())
        return;
    w.paragraph(text("claims", SIZEWRIGHT_TR_NOOP("Kit", "What articles say, and why it does not help here:")));
    for (const Message& claim : trouble.claims)
        w.bullet(claim);
}

}  // namespace

std::string troubleshootingFile(const KitFacts& f, const Launch&, const Language& language)
{
    MarkdownWriter w(language);
    w.heading(1, text("trouble", SIZEWRIGHT_TR_NOOP("Kit", "When something fails")));
    w.paragraph(
        text("trouble_first", SIZEWRIGHT_TR_NOOP("Kit", "First `bash serve.sh --print` and `bash health.sh`, then the last "
                                                        "lines of the engine's log. Change one thing at a time.")));
    write(outOfMemory(f), w);
    write(slowLoading(f), w);
    if (f.ranks > 1)
        write(notTogether(f), w);
    write(tooSlow(f), w);
    write(overloaded(), w);
    return w.text();
}

}  // namespace sizewright
