#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the fuzzers: small GGUF and safetensors headers of every shape that the readers tell apart, and tables of vendors."""
import json
import pathlib
import struct

CORPUS = pathlib.Path(__file__).parent / "corpus"


def text(value, order="<"):
    raw = value.encode()
    return struct.pack(order + "Q", len(raw)) + raw


def gguf(values, tensors, version=3, order="<"):
    body = b"GGUF" + struct.pack(order + "IQQ", version, len(tensors), len(values))
    for key, kind, value in values:
        body += text(key, order) + struct.pack(order + "I", kind)
        if kind == 8:
            body += text(value, order)
        elif kind == 9 and isinstance(value[0], str):
            body += struct.pack(order + "IQ", 8, len(value)) + b"".join(text(v, order) for v in value)
        elif kind == 9:
            body += struct.pack(order + "IQ", 4, len(value)) + b"".join(struct.pack(order + "I", v) for v in value)
        else:
            body += struct.pack(order + {0: "B", 2: "H", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 12: "d"}[kind], value)
    offset = 0
    for name, dims, kind, size in tensors:
        body += text(name, order) + struct.pack(order + "I", len(dims))
        body += b"".join(struct.pack(order + "Q", d) for d in dims)
        body += struct.pack(order + "IQ", kind, offset)
        offset += (size + 31) // 32 * 32
    return body


def shape(architecture, numbers):
    return [("general.architecture", 8, architecture)] + [(architecture + "." + k, 4, v) for k, v in numbers.items()]


def write(folder, name, content):
    path = CORPUS / folder
    path.mkdir(parents=True, exist_ok=True)
    (path / name).write_bytes(content)


LLAMA = shape("llama", {"block_count": 1, "context_length": 4096, "embedding_length": 256, "feed_forward_length": 512,
                        "attention.head_count": 4, "attention.head_count_kv": 2, "rope.dimension_count": 64, "vocab_size": 320})
TENSORS = [("token_embd.weight", (256, 320), 14, 320 * 210), ("blk.0.attn_norm.weight", (256,), 0, 1024),
           ("blk.0.attn_q.weight", (256, 256), 12, 256 * 144), ("blk.0.ffn_down.weight", (512, 256), 12, 256 * 288)]
MLA = shape("deepseek2", {"block_count": 2, "context_length": 4096, "embedding_length": 256, "feed_forward_length": 512,
                          "attention.head_count": 4, "attention.head_count_kv": 1, "attention.kv_lora_rank": 128,
                          "attention.key_length": 192, "attention.value_length": 128, "rope.dimension_count": 64,
                          "expert_count": 4, "expert_used_count": 2, "expert_feed_forward_length": 256,
                          "leading_dense_block_count": 1, "vocab_size": 320})
EXPERTS = [("blk.1.ffn_down_exps.weight", (256, 256, 4), 144, 4 * 256 * 140), ("blk.1.ffn_gate_inp.weight", (256, 4), 0, 4096)]
ODD = [("k", 0, 1), ("f", 6, 1.5), ("d", 12, 2.5), ("b", 7, True), ("n", 5, -1), ("u", 10, 1 << 40),
       ("general.alignment", 4, 64), ("tokenizer.ggml.tokens", 9, ["a", "bc"]), ("l", 9, [1, 2, 3])]

write("fuzz_gguf", "llama.gguf", gguf(LLAMA, TENSORS))
write("fuzz_gguf", "version2.gguf", gguf(LLAMA, TENSORS, version=2))
write("fuzz_gguf", "big_endian.gguf", gguf(LLAMA, TENSORS, order=">"))
write("fuzz_gguf", "experts.gguf", gguf(MLA, EXPERTS))
write("fuzz_gguf", "values.gguf", gguf(ODD, []))
write("fuzz_gguf", "part.gguf", gguf([("split.count", 2, 3), ("split.no", 2, 1)], [("a", (7,), 4711, 64), ("b", (8,), 0, 32)]))

HEADER = {"__metadata__": {"format": "pt"},
          "model.layers.0.mlp.experts.1.down_proj.weight": {"dtype": "F8_E4M3", "shape": [8, 4], "data_offsets": [0, 32]},
          "lm_head.weight": {"dtype": "BF16", "shape": [4, 4], "data_offsets": [32, 64]}}
RAW = json.dumps(HEADER).encode()
write("fuzz_safetensors", "header.safetensors", struct.pack("<Q", len(RAW)) + RAW + bytes(64))
write("fuzz_safetensors", "header.json", RAW)
write("fuzz_safetensors", "index.json", json.dumps({"metadata": {"total_size": 64}, "weight_map": {
    "lm_head.weight": "model-00001-of-00002.safetensors", "model.norm.weight": "model-00002-of-00002.safetensors"}}).encode())

QUOTES = pathlib.Path(__file__).parent.parent / "data" / "quotes"
for source in ("zh_gb18030_comma.csv", "zh_utf16le_tab.txt", "zh_wan_in_cells.csv", "de_windows1252_semicolon.csv", "de_line_breaks.csv", "de_utf8_sep_line.csv",
               "ch_apostrophes.csv", "en_bar.txt"):
    write("fuzz_delimited", source, (QUOTES / source).read_bytes())
for source in ("zh_gb18030_comma.csv", "zh_net_tax_gross.csv", "zh_discount_freight.csv", "zh_wan.csv", "de_subtotals_optional.csv", "de_ambiguous.csv", "en_price_only.csv",
               "en_after_total.csv", "zh_two_row_header.xlsx"):
    write("fuzz_read_quote", source, (QUOTES / source).read_bytes())
for source in ("zh_book.xlsx", "zh_hidden_sheet.xlsx", "en_rich_text.xlsx"):
    write("fuzz_xlsx", source, (QUOTES / source).read_bytes())

STYLES = b'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>'
STRINGS = b'<sst><si><t>Item_x000A_</t></si><si><r><t>Pri</t></r><r><t>ce</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>'
SHEET = (b'<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
         b'<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" s="1"><f>A1</f><v>46346</v></c><c r="C2" t="e"><v>#REF!</v></c>'
         b'<c r="D2" t="b"><v>1</v></c><c><f>X</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>')
write("fuzz_sheet_xml", "sheet", b"0" + STYLES + b"\1" + STRINGS + b"\1" + SHEET)
write("fuzz_sheet_xml", "sheet1904", b"4" + STYLES + b"\1\1" + SHEET.replace(b't="s"', b't="str"'))
write("fuzz_sheet_xml", "workbook", b'w<workbook><workbookPr date1904="1"/><sheets><sheet name="a" state="hidden" r:id="rId1" xmlns:r="r"/></sheets></workbook>')
write("fuzz_sheet_xml", "relations", b'r<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../xl/a.xml"/></Relationships>')
