#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes of weights and cache of language models from their shapes, written apart from the program, as a second opinion.

    memory_oracle.py OUT.json     writes random shapes with the answers; equal on every run
    memory_oracle.py --check FILE exits 1 where FILE is not what this script writes, or a published count is missed

Conventions: published checkpoints of DeepSeek V2 and V3, Qwen and Llama; ggml block sizes (ggml-common.h).
"""
import json
import random
import sys

SHAPES = 1000
SHAPE = ("layers dense hidden ffn vocab tied heads kv_heads head_dim q_lora kv_lora rope nope v_dim routed shared expert_ffn mtp "
         "router_bias qkv_bias out_bias qk_norm")
# Shapes of config.json in the order of SHAPE, and parameters in billions as llama.cpp and the model cards state them.
PUBLISHED = {
    "DeepSeek-V3": ("61 3 7168 18432 129280 0 128 128 0 1536 512 64 128 128 256 1 2048 1 1 0 0 0", 671.026),
    "DeepSeek-V2": ("60 1 5120 12288 102400 0 128 128 0 1536 512 64 128 128 160 2 1536 0 0 0 0 0", 235.741),
    "DeepSeek-V2-Lite": ("27 1 2048 10944 102400 0 16 16 0 0 512 64 128 128 64 2 1408 0 0 0 0 0", 15.706),
    "Qwen3-235B-A22B": ("94 0 4096 0 151936 0 64 4 128 0 0 0 0 0 128 0 1536 0 0 0 0 1", 235.094),
    "Qwen3-32B": ("64 64 5120 25600 151936 0 64 8 128 0 0 0 0 0 0 0 0 0 0 0 0 1", 32.762),
    "DeepSeek-R1-Distill-Qwen-7B": ("28 28 3584 18944 152064 0 28 4 128 0 0 0 0 0 0 0 0 0 0 1 0 0", 7.616),
    "Llama-3.1-8B": ("32 32 4096 14336 128256 0 32 8 128 0 0 0 0 0 0 0 0 0 0 0 0 0", 8.030),
}
ANSWERS = "parameters bf16 bf16_mtp fp8_mtp q8_0 q4_0 kv_f16 kv_fp8 kv_q8_0 kv_q4_0"


def linear(s, moe):
    """Matrices (outputs, inputs, count) of one layer that formats quantise: attention and feed-forward."""
    if s["kv_lora"]:
        query = s["heads"] * (s["nope"] + s["rope"])
        yield from [(s["q_lora"], s["hidden"], 1), (query, s["q_lora"], 1)] if s["q_lora"] else [(query, s["hidden"], 1)]
        yield s["kv_lora"] + s["rope"], s["hidden"], 1
        yield s["heads"] * (s["nope"] + s["v_dim"]), s["kv_lora"], 1
        yield s["hidden"], s["heads"] * s["v_dim"], 1
    else:
        yield s["heads"] * s["head_dim"], s["hidden"], 1
        yield s["kv_heads"] * s["head_dim"], s["hidden"], 2
        yield s["hidden"], s["heads"] * s["head_dim"], 1
    shared = s["shared"] * s["expert_ffn"]
    for width, count in [(s["expert_ffn"], s["routed"]), (shared, 1 if shared else 0)] if moe else [(s["ffn"], 1)]:
        yield width, s["hidden"], 2 * count
        yield s["hidden"], width, count


def small(s, moe):
    """Norms, biases and router of one layer: never quantised."""
    norms = 2 * s["hidden"] + s["q_lora"] + s["kv_lora"] + s["qk_norm"] * 2 * s["head_dim"]
    biases = s["qkv_bias"] * (s["heads"] + 2 * s["kv_heads"]) * s["head_dim"] + s["out_bias"] * s["hidden"]
    return norms + biases + (s["hidden"] + s["router_bias"]) * s["routed"] * moe


def tensors(s, mtp):
    """(kind, outputs, inputs, count) of the whole model."""
    moe = [s["routed"] > 0 and i >= s["dense"] for i in range(s["layers"])] + [s["routed"] > 0] * (s["mtp"] * mtp)
    for is_moe in moe:
        yield "small", 1, small(s, is_moe), 1
        yield from (("linear", *m) for m in linear(s, is_moe))
    yield "small", 1, s["hidden"], 1
    copies = 1 + s["mtp"] * mtp
    yield "head" if s["tied"] else "embedding", s["vocab"], s["hidden"], copies
    if not s["tied"]:
        yield "head", s["vocab"], s["hidden"], copies
    yield "linear16", s["hidden"], 2 * s["hidden"], s["mtp"] * mtp
    yield "small", 1, 3 * s["hidden"], s["mtp"] * mtp


def size(s, mtp, stored):
    return sum(count * stored(kind, rows, columns) for kind, rows, columns, count in tensors(s, mtp))


def blocks(columns, weights, bytes_per_block):
    assert columns % weights == 0
    return columns // weights * bytes_per_block


def fp8(kind, rows, columns):
    """One byte a weight and four for every tile of 128 x 128, of linear layers only."""
    return rows * columns + 4 * -(-rows // 128) * -(-columns // 128) if kind == "linear" else 2 * rows * columns


def q8_0(kind, rows, columns):
    return 4 * rows * columns if kind == "small" else rows * blocks(columns, 32, 34)


def q4_0(kind, rows, columns):
    """The output head takes Q6_K, or Q8_0 where its row is no whole number of super-blocks."""
    if kind == "head":
        return rows * (blocks(columns, 256, 210) if columns % 256 == 0 else blocks(columns, 32, 34))
    return 4 * rows * columns if kind == "small" else rows * blocks(columns, 32, 18)


def answers(s):
    token = s["layers"] * (s["kv_lora"] + s["rope"] if s["kv_lora"] else 2 * s["kv_heads"] * s["head_dim"])
    return [size(s, 0, lambda _, rows, columns: rows * columns), size(s, 0, lambda _, rows, columns: 2 * rows * columns),
            size(s, 1, lambda _, rows, columns: 2 * rows * columns), size(s, 1, fp8), size(s, 0, q8_0), size(s, 0, q4_0),
            2 * token, token, blocks(token, 32, 34), blocks(token, 32, 18)]


def shape(r):
    s = dict.fromkeys(SHAPE.split(), 0)
    mla, moe = r.random() < 0.5, r.random() < 0.6
    s.update(layers=r.randint(2, 96), hidden=32 * r.randint(16, 288), ffn=32 * r.randint(16, 640), vocab=r.randint(1000, 260000),
             tied=r.randint(0, 1), heads=r.choice([8, 12, 16, 24, 32, 40, 64, 96, 128]), mtp=r.choice([0, 0, 1, 2]))
    s["dense"] = s["layers"]
    if mla:
        s.update(kv_heads=s["heads"], q_lora=r.choice([0, 32 * r.randint(8, 64)]), kv_lora=32 * r.randint(4, 24),
                 rope=32 * r.randint(1, 3), nope=32 * r.randint(1, 6), v_dim=32 * r.randint(1, 6))
    else:
        s.update(kv_heads=r.choice([k for k in range(1, s["heads"] + 1) if s["heads"] % k == 0]), head_dim=32 * r.randint(1, 8),
                 qkv_bias=r.randint(0, 1), out_bias=r.randint(0, 1), qk_norm=r.randint(0, 1))
    if moe:
        s.update(dense=r.randint(0, min(4, s["layers"] - 1)), routed=r.randint(4, 384), shared=r.randint(0, 3),
                 expert_ffn=32 * r.randint(8, 96), router_bias=r.randint(0, 1))
        s["ffn"] *= s["dense"] > 0
    return s


def document():
    r = random.Random(20261122)
    rows = [list(s.values()) + answers(s) for s in (shape(r) for _ in range(SHAPES))]
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    return '{"columns":%s,\n"rows":[\n%s\n]}\n' % (json.dumps((SHAPE + " " + ANSWERS).split(), separators=(",", ":")), lines)


def missed():
    shapes = {name: dict(zip(SHAPE.split(), map(int, text.split()))) for name, (text, _) in PUBLISHED.items()}
    counts = {name: answers(s)[0] for name, s in shapes.items()}
    wrong = [name for name, count in counts.items() if round(count / 1e9, 3) != PUBLISHED[name][1]]
    # 641.3 GiB: the sum of the shards of DeepSeek-V3 and R1, MTP module included.
    return wrong + ([] if round(size(shapes["DeepSeek-V3"], 1, fp8) / 2**30, 1) == 641.3 else ["DeepSeek-V3 in FP8"])


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--check":
        wrong = missed()
        with open(arguments[1], encoding="utf-8") as file:
            if file.read() != document():
                wrong.append(arguments[1])
        if wrong:
            print("not as published or as written:", ", ".join(wrong), file=sys.stderr)
        return 1 if wrong else 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], "w", encoding="utf-8", newline="\n") as file:
        file.write(document())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
