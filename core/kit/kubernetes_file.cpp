// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/kit/kit_files.h"
#include "core/kit/quoting.h"

// Objects of Kubernetes' own kinds only: apps/v1, v1, networking.k8s.io/v1.
// @source kubernetes.io API reference; resource names: NVIDIA and AMD device plug-ins, MindCluster 7.3.0
// (huawei.com/Ascend910), Intel device plug-ins (gpu.intel.com/xe); label of a stateful set's pod number since
// Kubernetes 1.28; read 2026-11-22

namespace sizewright {
namespace {

constexpr int kStartMinutes = 60;

/// Copies of one role: a deployment, or a stateful set for each copy that spans machines.
struct Group {
    std::string name;
    std::string role;  ///< empty: does both
    int copies = 1;
    int firstCopy = 0;
};

std::vector<Group> groupsOf(const KitFacts& f)
{
    const Layout& l = f.layout();
    std::vector<Group> roles;
    if (l.disaggregated())
        roles = {{f.name + "-prefill", "prefill", l.prefillReplicas, 0},
                 {f.name + "-decode", "decode", l.decodeReplicas(), l.prefillReplicas}};
    else
        roles = {{f.name, "", l.replicas, 0}};
    if (!f.spansMachines())
        return roles;
    std::vector<Group> sets;
    for (const Group& role : roles)
        for (int copy = 0; copy < role.copies; ++copy)
            sets.push_back({fmt::format("{}-{}", role.name, copy), role.role, 1, role.firstCopy + copy});
    return sets;
}

std::string indented(std::string_view text, int blanks)
{
    const std::string margin(static_cast<std::size_t>(blanks), ' ');
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            result += margin + std::string(text.substr(0, end));
        result += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string configMap(const KitFacts& f, const std::vector<KitFile>& files)
{
    std::string text =
        fmt::format("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {0}-kit\n  labels:\n    app: {0}\ndata:\n", f.name);
    for (const KitFile& file : files)
        text += fmt::format("  {}: |\n{}", file.path, indented(file.text, 4));
    return text;
}

std::string probe(const KitFacts& f, const Launch& launch, std::string_view name, int period, int failures)
{
    const bool http = !launch.health.empty() && !f.spansMachines();
    const int port = launch.healthPort > 0 ? launch.healthPort : f.port;
    const std::string how =
        http ? fmt::format("            httpGet:\n              path: {}\n              port: {}\n", launch.health, port)
             : std::string("            exec:\n              command: [bash, /kit/health.sh]\n");
    return fmt::format(
        "          {}:\n{}            periodSeconds: {}\n            timeoutSeconds: 10\n            failureThreshold: {}\n",
        name, how, period, failures);
}

std::string environment(const KitFacts& f, const Launch& launch, const Group& group)
{
    std::string text = "          env:\n";
    const auto add = [&text](std::string_view name, const std::string& value) {
        text += fmt::format("            - name: {}\n              value: {}\n", name, yamlQuoted(value));
    };
    add("MODEL_PATH", takesOneFile(f) ? "/model/model.gguf" : "/model");
    if (f.copiesPerMachine > 1 || f.engine().id == "mindie")
        add("PICK_DEVICES", "no");
    if (!group.role.empty())
        add("ROLE", group.role);
    text += "            - name: HOST_IP\n              valueFrom:\n                fieldRef:\n                  fieldPath: "
            "status.podIP\n";
    if (f.spansMachines()) {
        text += "            - name: POD_NAME\n              valueFrom:\n                fieldRef:\n                  "
                "fieldPath: metadata.name\n";
        add("FIRST_MACHINE", std::to_string(group.firstCopy * f.machinesPerCopy));
        if (launch.needsMaster())
            add("MASTER_ADDR", fmt::format("{0}-0.{0}-machines", group.name));
    }
    for (const KitVariable& v : launch.variables)
        if (v.needed)
            add(v.name, "CHANGE-ME");
    text += fmt::format("            - name: API_KEY\n              valueFrom:\n                secretKeyRef:\n             "
                        "     name: {}-key\n                  key: API_KEY\n                  optional: true\n",
                        f.name);
    return text;
}

std::string resources(const KitFacts& f)
{
    std::string requests;
    std::string limits;
    if (const std::string resource = clusterResource(f); !resource.empty()) {
        const int devices = std::min(f.ranks, f.devicesPerMachine);
        requests += fmt::format("              {}: {}\n", resource, devices);
        limits = requests;
    }
    if (const int cores = coresOfCopy(f); cores > 0)
        requests += fmt::format("              cpu: {}\n", cores);
    if (const auto memory = memoryOfCopy(f)) {
        requests += fmt::format("              memory: {}Gi\n", *memory);
        limits += fmt::format("              memory: {}Gi\n", *memory);
    }
    return "          resources:\n" + (requests.empty() ? "" : "            requests:\n" + requests) +
           (limits.empty() ? "" : "            limits:\n" + limits);
}

std::string security(const KitFacts& f)
{
    std::string text = "          securityContext:\n            allowPrivilegeEscalation: false\n            "
                       "capabilities:\n              drop: [ALL]\n";
    if (f.talksBetweenMachines())
        text += "              add: [IPC_LOCK]\n";
    return text;
}

std::string podTemplate(const KitFacts& f, const Launch& launch, const Group& group)
{
    std::string text = fmt::format(
        "  template:\n    metadata:\n      labels:\n        app: {}\n        group: {}\n    spec:\n", f.name, group.name);
    // A variable that Kubernetes makes for each service, such as VLLM_PORT, would be read by engines as their own.
    text += "      enableServiceLinks: false\n      automountServiceAccountToken: false\n      "
            "terminationGracePeriodSeconds: 120\n";
    text += fmt::format("      nodeSelector:\n        machine: {}\n", slug(f.platform().id, "server"));
    text += "      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n      containers:\n        - "
            "name: engine\n";
    text += fmt::format(
        "          image: {}:CHANGE-ME\n          imagePullPolicy: IfNotPresent\n          command: [bash, /kit/serve.sh]\n",
        launch.image.empty() ? "registry.invalid/CHANGE-ME" : launch.image);
    text += environment(f, launch, group);
    text += fmt::format("          ports:\n            - name: http\n              containerPort: {}\n", f.port);
    text += resources(f);
    // Loading takes minutes; until it is done nothing else is asked.
    text += probe(f, launch, "startupProbe", 10, kStartMinutes * 6) + probe(f, launch, "readinessProbe", 10, 3) +
            probe(f, launch, "livenessProbe", 30, 5);
    text += security(f);
    text += "          volumeMounts:\n            - name: kit\n              mountPath: /kit\n            - name: model\n   "
            "           mountPath: /model\n              readOnly: true\n            - name: shm\n              mountPath: "
            "/dev/shm\n";
    text += fmt::format("      volumes:\n        - name: kit\n          configMap:\n            name: {}-kit\n", f.name);
    text += fmt::format(
        "        - name: model\n          hostPath:\n            path: /srv/models/{}\n            type: Directory\n",
        f.model);
    return text +
           fmt::format("        - name: shm\n          emptyDir:\n            medium: Memory\n            sizeLimit: {}Gi\n",
                       sharedMemory(f));
}

std::string workload(const KitFacts& f, const Launch& launch, const Group& group)
{
    const bool set = f.spansMachines();
    std::string text =
        fmt::format("apiVersion: apps/v1\nkind: {}\nmetadata:\n  name: {}\n  labels:\n    app: {}\nspec:\n  replicas: {}\n",
                    set ? "StatefulSet" : "Deployment", group.name, f.name, set ? f.machinesPerCopy : group.copies);
    if (set)
        text += fmt::format("  serviceName: {}-machines\n  podManagementPolicy: Parallel\n", group.name);
    else
        text += "  strategy:\n    type: Recreate\n";
    text += fmt::format("  selector:\n    matchLabels:\n      group: {}\n", group.name);
    return text + podTemplate(f, launch, group);
}

/// Names for the machines of a copy, also while they start.
std::string machinesService(const KitFacts& f, const Group& group)
{
    return fmt::format("apiVersion: v1\nkind: Service\nmetadata:\n  name: {0}-machines\n  labels:\n    app: {1}\nspec:\n  "
                       "clusterIP: None\n  publishNotReadyAddresses: true\n  selector:\n    group: {0}\n",
                       group.name, f.name);
}

std::string usersService(const KitFacts& f, const std::string& name, const std::string& selector)
{
    std::string text =
        fmt::format("apiVersion: v1\nkind: Service\nmetadata:\n  name: {}\n  labels:\n    app: {}\nspec:\n  selector:\n{}",
                    name, f.name, selector);
    if (f.spansMachines())
        text += "    apps.kubernetes.io/pod-index: \"0\"\n";
    return text + fmt::format("  ports:\n    - name: http\n      port: {0}\n      targetPort: {0}\n", f.port);
}

/// Who is in the same namespace may ask; the copies talk to each other; nothing else goes out.
std::string networkPolicy(const KitFacts& f)
{
    std::string text =
        fmt::format("apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: {0}\n  labels:\n    app: "
                    "{0}\nspec:\n  podSelector:\n    matchLabels:\n      app: {0}\n  policyTypes: [Ingress, Egress]\n",
                    f.name);
    text += "  ingress:\n    - from:\n        - podSelector: {}\n";
    if (!f.spansMachines() && !f.layout().disaggregated())
        return text + "  egress: []\n";
    text += fmt::format("  egress:\n    - to:\n        - podSelector:\n            matchLabels:\n              app: {}\n",
                        f.name);
    return text + "    - to:\n        - namespaceSelector:\n            matchLabels:\n              "
                  "kubernetes.io/metadata.name: kube-system\n      ports:\n        - protocol: UDP\n          port: 53\n    "
                  "    - protocol: TCP\n          port: 53\n";
}

}  // namespace

std::string clusterResource(const KitFacts& f)
{
    switch (f.stack) {
    case DeviceStack::Nvidia:
        return "nvidia.com/gpu";
    case DeviceStack::Amd:
        return "amd.com/gpu";
    case DeviceStack::Intel:
        return "gpu.intel.com/xe";
    case DeviceStack::Ascend:
        return f.device().architecture == "ascend-310" ? "huawei.com/Ascend310P" : "huawei.com/Ascend910";
    default:
        return "";
    }
}

std::string kubernetesFile(const KitFacts& f, const Launch& launch, const std::vector<KitFile>& configuration)
{
    std::vector<std::string> objects{configMap(f, configuration), networkPolicy(f)};
    for (const Group& group : groupsOf(f)) {
        objects.push_back(workload(f, launch, group));
        if (f.spansMachines())
            objects.push_back(machinesService(f, group));
        if (!group.role.empty())
            objects.push_back(usersService(f, group.name, fmt::format("    group: {}\n", group.name)));
    }
    if (!f.layout().disaggregated())
        objects.push_back(usersService(f, f.name, fmt::format("    app: {}\n", f.name)));
    std::string text = "# SPDX-License-Identifier: CC0-1.0\n# " + commentText(optionTitle(*f.option)) +
                       "\n# Replace each CHANGE-ME, label the machines (kubectl label node NODE machine=" +
                       slug(f.platform().id, "server") + "), then: kubectl apply -n NAMESPACE -f kubernetes.yaml\n";
    for (std::size_t i = 0; i < objects.size(); ++i)
        text += (i > 0 ? "---\n" : "") + objects[i];
    return text;
}

}  // namespace sizewright
