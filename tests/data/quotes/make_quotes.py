#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the corpus of vendors' files in this folder, and expected.json: what must be read out of each, or what must be asked.

The figures are invented in the order of magnitude of real offers; no line is anybody's quote."""
import datetime
import io
import json
import pathlib
import zipfile
from decimal import Decimal as D
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
EXPECTED = {}


def en(value):
    return f"{D(value):,.2f}"


def de(value):
    return en(value).translate(str.maketrans(",.", ".,"))


def fr(value):
    return en(value).replace(",", "\u202f").replace(".", ",")


def ch(value):
    return en(value).replace(",", "'")


def plain(value):
    return f"{D(value):.2f}"


def goods(lines):
    """Lines as the reader must give them: text, quantity, unit price, total."""
    return [[text, str(qty), plain(price), plain(D(price) * D(qty))] for text, _, qty, _, price in lines]


def total(lines):
    return sum(D(price) * D(qty) for _, _, qty, _, price in lines)


ZH = [("8卡H20推理服务器", "8×NVIDIA H20 96GB SXM, 2×Xeon 8480+, 2TB DDR5", 2, "台", "1180000.00"),
      ("400G InfiniBand交换机", "64口 NDR", 1, "台", "198500.00"),
      ("安装调试服务", "现场3人日", 1, "项", "12000.00")]
ATLAS = [("昇腾推理服务器 Atlas 800I A2", "8×910B4 64GB, 4×鲲鹏920", 4, "台", "653113.00"),
         ("CANN企业版授权", "三年", 4, "套", "18000.00"),
         ("智能机柜", "42U, 双路PDU", 2, "个", "9800.50")]
DE = [("GPU-Server 8x H200 SXM", "2x Xeon 8568Y+, 2 TB DDR5-5600", 1, "Stk.", "312450.00"),
      ("Mac Studio M3 Ultra 512 GB", "4 TB SSD", 4, "Stk.", "11624.50"),
      ("Rack 42 HE mit PDU", "", 2, "Stk.", "1890.00"),
      ("Vor-Ort-Service 36 Monate NBD", "8x5", 1, "Psch.", "24300.00")]
EN = [("8x H200 HGX server", "2x Xeon 8568Y+, 2 TB RAM, 8x 3.84 TB NVMe", 2, "pcs", "318900.00"),
      ("KTransformers workstation", "1x RTX 4090, EPYC 9654, 1152 GB RAM", 3, "pcs", "21480.75"),
      ("400G DAC cable 3 m", "", 16, "pcs", "189.90"),
      ("Enterprise AI software licence, 3 years", "per GPU", 16, "pcs", "11250.00")]


def expect(name, **facts):
    facts.setdefault("questions", [])
    facts.setdefault("notes", [])
    EXPECTED[name] = facts


def text(name, rows, separator=",", encoding="utf-8", mark=b"", end="\r\n", before="", raw=None, **facts):
    if raw is None:
        def cell(value):
            value = str(value)
            return '"' + value.replace('"', '""') + '"' if any(c in value for c in separator + '"\n\r') else value
        raw = before + "".join(separator.join(cell(v) for v in row) + end for row in rows)
    (HERE / name).write_bytes(mark + raw.encode(encoding))
    expect(name, **facts)


# ---------------------------------------------------------------- workbooks

class Cell:
    """A cell that is not simply a text or a number."""

    def __init__(self, value=None, style=0, formula=None, kind=None, cached=True):
        self.value, self.style, self.formula, self.kind, self.cached = value, style, formula, kind, cached


STYLES = ["General", "#,##0.00", "0%", "yyyy-mm-dd", "[$¥-804]#,##0.00", "#,##0.00 [$€-407]", '"$"#,##0.00', 'yyyy"年"m"月"d"日"', "[$CNY] #,##0"]
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def letters(column):
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


class Book:
    def __init__(self, shared=True, from1904=False):
        self.sheets, self.strings, self.shared, self.from1904 = [], [], shared, from1904

    def sheet(self, name, rows, state=None, merged=(), hidden_rows=(), hidden_columns=()):
        body = []
        for r, row in enumerate(rows, 1):
            cells = "".join(self.cell(letters(c) + str(r), value) for c, value in enumerate(row) if value is not None and value != "")
            hidden = ' hidden="1"' if r in hidden_rows else ""
            if cells or hidden:
                body.append(f'<row r="{r}"{hidden}>{cells}</row>')
        columns = "".join(f'<col min="{c}" max="{c}" width="9" hidden="1" customWidth="1"/>' for c in hidden_columns)
        merges = "".join(f'<mergeCell ref="{m}"/>' for m in merged)
        xml = (f'{HEAD}<worksheet {MAIN}>' + (f"<cols>{columns}</cols>" if columns else "") + f'<sheetData>{"".join(body)}</sheetData>' +
               (f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merges else "") + "</worksheet>")
        self.sheets.append((name, state, xml))
        return self

    def cell(self, place, value):
        c = value if isinstance(value, Cell) else Cell(value)
        if isinstance(c.value, datetime.date):
            c = Cell(style=c.style, value=(c.value - (datetime.date(1904, 1, 1) if self.from1904 else datetime.date(1899, 12, 30))).days)
        formula = f"<f>{escape(c.formula)}</f>" if c.formula else ""
        style = f' s="{c.style}"' if c.style else ""
        if c.kind:
            return f'<c r="{place}"{style} t="{c.kind}">{formula}<v>{escape(str(c.value))}</v></c>'
        if c.formula and not c.cached:
            return f'<c r="{place}"{style}>{formula}</c>'
        if isinstance(c.value, str):
            if not self.shared:
                return f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(c.value)}</t></is></c>'
            if c.value not in self.strings:
                self.strings.append(c.value)
            return f'<c r="{place}"{style} t="s">{formula}<v>{self.strings.index(c.value)}</v></c>'
        return f'<c r="{place}"{style}>{formula}<v>{c.value}</v></c>'

    def write(self, name, rich=None, **facts):
        sheets = "".join(f'<sheet name="{escape(n)}" sheetId="{i}"' + (f' state="{s}"' if s else "") + f' r:id="rId{i}"/>'
                         for i, (n, s, _) in enumerate(self.sheets, 1))
        count = len(self.sheets)
        relation = '<Relationship Id="rId{}" Type="' + OFFICE + '/{}" Target="{}"/>'
        parts = {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType='
                                   '"application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                                   '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                                   + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType='
                                             '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, count + 1)) + "</Types>",
            "_rels/.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                           + relation.format(1, "officeDocument", "xl/workbook.xml") + "</Relationships>",
            "xl/workbook.xml": f'{HEAD}<workbook {MAIN} xmlns:r="{OFFICE}">' + ('<workbookPr date1904="1"/>' if self.from1904 else "")
                               + f"<sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                          + "".join(relation.format(i, "worksheet", f"worksheets/sheet{i}.xml") for i in range(1, count + 1))
                                          + relation.format(count + 1, "styles", "styles.xml") + relation.format(count + 2, "sharedStrings", "sharedStrings.xml")
                                          + "</Relationships>",
            "xl/styles.xml": f'{HEAD}<styleSheet {MAIN}><numFmts count="{len(STYLES) - 1}">'
                             + "".join(f'<numFmt numFmtId="{163 + i}" formatCode="{escape(s, {chr(34): "&quot;"})}"/>' for i, s in enumerate(STYLES) if i)
                             + f'</numFmts><cellXfs count="{len(STYLES)}">' + "".join(f'<xf numFmtId="{163 + i if i else 0}"/>' for i in range(len(STYLES)))
                             + "</cellXfs></styleSheet>",
            "xl/sharedStrings.xml": f"{HEAD}<sst {MAIN}>" + "".join(rich.get(s) if rich and s in rich else f'<si><t xml:space="preserve">{escape(s)}</t></si>'
                                                                   for s in self.strings) + "</sst>"}
        for i, (_, _, xml) in enumerate(self.sheets, 1):
            parts[f"xl/worksheets/sheet{i}.xml"] = xml
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, content in parts.items():
                info = zipfile.ZipInfo(part, (2026, 11, 20, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, content)
        (HERE / name).write_bytes(out.getvalue())
        expect(name, **facts)


def money(value, style=1, formula=None):
    return Cell(D(value).normalize().to_eng_string() if D(value) != D(value).to_integral() else str(int(D(value))), style, formula, "n")


# ---------------------------------------------------------------- Chinese, text

ZH_HEAD = ["序号", "品名", "规格型号", "数量", "单位", "单价(元)", "金额(元)"]
ZH_ROWS = [[i, t, s, q, u, en(p), en(D(p) * q)] for i, (t, s, q, u, p) in enumerate(ZH, 1)]
ZH_TITLE = [["报价单"], ["供应商：北京某某科技有限公司", "", "", "报价日期：2026年11月20日"], ["报价单号：BJ-2026-1120", "", "", "有效期：30天"]]
ZH_FOOT = [["合计", "", "", "", "", "", en(total(ZH))], ["以上报价含13%增值税，付款方式：30%预付，60%到货，10%验收"]]
ZH_FACTS = dict(lines=goods(ZH), vendor="北京某某科技有限公司", number="BJ-2026-1120", date="2026-11-20", valid_until="2026-12-20", currency="CNY", basis="gross",
                vat="0.13", stated_total=plain(total(ZH)))
text("zh_gb18030_comma.csv", ZH_TITLE + [ZH_HEAD] + ZH_ROWS + ZH_FOOT, encoding="gb18030", **ZH_FACTS)
text("zh_utf8_mark_comma.csv", ZH_TITLE + [ZH_HEAD] + ZH_ROWS + ZH_FOOT, mark=b"\xef\xbb\xbf", **ZH_FACTS)
text("zh_utf8_semicolon.csv", ZH_TITLE + [ZH_HEAD] + ZH_ROWS + ZH_FOOT, separator=";", **ZH_FACTS)
text("zh_utf16le_tab.txt", ZH_TITLE + [ZH_HEAD] + ZH_ROWS + ZH_FOOT, separator="\t", encoding="utf-16-le", mark=b"\xff\xfe", **ZH_FACTS)
text("zh_utf16be_bar.txt", ZH_TITLE + [ZH_HEAD] + ZH_ROWS + ZH_FOOT, separator="|", encoding="utf-16-be", mark=b"\xfe\xff", **ZH_FACTS)
text("zh_pasted.txt", [ZH_HEAD] + ZH_ROWS + ZH_FOOT[:1], separator="\t", pasted=True, lines=goods(ZH), currency="CNY", stated_total=plain(total(ZH)),
     questions=["basis"], answers={"basis": "gross"}, basis="gross")

WIDE = str.maketrans("0123456789.,-()%", "０１２３４５６７８９．，－（）％")
text("zh_full_width.csv", [["项目名称", "数量", "单价（元）", "合计（元）"]] +
     [[t, f"{q}台".translate(WIDE), en(p).translate(WIDE), en(D(p) * q).translate(WIDE)] for t, _, q, _, p in ATLAS] +
     [["总计（不含税）", "", "", en(total(ATLAS)).translate(WIDE)]], encoding="gb18030", lines=goods(ATLAS), currency="CNY", basis="net",
     stated_total=plain(total(ATLAS)))
text("zh_wan.csv", [["国产算力服务器报价"], ["单位：万元"], ["货物名称", "技术规格", "数量", "单价", "总价"],
                    ["昇腾推理服务器", "8×910B", 2, "65.3113", "130.6226"], ["存储", "全闪 100TB", 1, "48.5", "48.5"], ["合计（含税13%）", "", "", "", "179.1226"]],
     lines=[["昇腾推理服务器", "2", "653113.00", "1306226.00"], ["存储", "1", "485000.00", "485000.00"]], currency="CNY", basis="gross", vat="0.13",
     stated_total="1791226.00")
text("zh_wan_in_cells.csv", [["设备名称", "数量", "单价", "小计"], ["H20整机", "1台", "118万元", "118万元"], ["光模块 400G", "32个", "0.38万元", "12.16万元"],
                             ["不含税总价", "", "", "130.16万元"]],
     lines=[["H20整机", "1", "1180000.00", "1180000.00"], ["光模块 400G", "32", "3800.00", "121600.00"]], currency="CNY", basis="net", stated_total="1301600.00")
text("zh_yuan_sign.csv", [["产品名称", "配置", "数量", "含税单价", "含税总价"]] + [[t, s, q, "¥" + en(p), "￥" + en(D(p) * q)] for t, s, q, _, p in ATLAS] +
     [["价税合计", "", "", "", "¥" + en(total(ATLAS))]], lines=goods(ATLAS), currency="CNY", basis="gross", stated_total=plain(total(ATLAS)))
text("zh_net_tax_gross.csv", [["品名", "数量", "不含税单价(元)", "不含税金额(元)"], ["推理服务器", 10, "600000.00", "6000000.00"], ["小计", "", "", "6000000.00"],
                              ["增值税(13%)", "", "", "780000.00"], ["价税合计", "", "", "6780000.00"]],
     lines=[["推理服务器", "10", "600000.00", "6000000.00"]], currency="CNY", basis="net", vat="0.13", stated_total="6000000.00")
text("zh_discount_freight.csv", [["名称", "数量", "单价(元)", "总价(元)"], ["8卡H20服务器", 1, "1200000", "1200000"], ["万兆网卡", 4, "2600", "10400"],
                                 ["运费", "", "", "3000"], ["安装费", "", "", "8000"], ["优惠", "", "", "-21400"], ["优惠后总价（含税）", "", "", "1200000"]],
     lines=[["8卡H20服务器", "1", "1200000.00", "1200000.00"], ["万兆网卡", "4", "2600.00", "10400.00"]], currency="CNY", basis="gross", discount="21400.00",
     freight="3000.00", installation="8000.00", stated_total="1200000.00")
text("zh_sum_wrong.csv", [["名称", "数量", "单价(元)", "总价(元)"], ["服务器", 2, "500000", "1000000"], ["交换机", 1, "80000", "80000"], ["含税合计", "", "", "1180000"]],
     lines=[["服务器", "2", "500000.00", "1000000.00"], ["交换机", "1", "80000.00", "80000.00"]], currency="CNY", questions=["basis"], answers={"basis": "gross"},
     basis="gross", stated_total="1180000.00", notes=["sum_differs"])
text("zh_line_wrong.csv", [["名称", "数量", "含税单价(元)", "总价(元)"], ["服务器", 2, "500000", "1050000"], ["合计", "", "", "1050000"]],
     lines=[["服务器", "2", "500000.00", "1050000.00"]], currency="CNY", basis="gross", stated_total="1050000.00", notes=["line_total_differs"])
text("zh_included_parts.csv", [["序号", "名称", "规格", "数量", "单价(元)", "合计(元)", "质保", "交货期"], [1, "AI服务器", "4U", 1, "880000", "880000", "三年", "6-8周"],
                               ["", "GPU", "8×H20", 8, "含", "含", "", ""], ["", "内存", "DDR5 64GB", 32, "-", "-", "", ""], [2, "培训", "", 1, "免费", "免费", "", ""],
                               ["合计", "", "", "", "", "880000"], ["以上价格不含税"]],
     lines=[["AI服务器", "1", "880000.00", "880000.00"], ["GPU", "8", None, None], ["内存", "32", None, None], ["培训", "1", None, None]], currency="CNY", basis="net",
     stated_total="880000.00", delivery_weeks=8.0, warranty_months=36)
text("zh_unread_amount.csv", [["名称", "数量", "含税单价(元)", "含税总价(元)"], ["服务器", 1, "约90万起", "约90万起"], ["交换机", 1, "80000", "80000"]],
     questions=["unread_cells"], answers={"unread_cells": "without"}, lines=[["服务器", "1", None, None], ["交换机", "1", "80000.00", "80000.00"]], currency="CNY",
     basis="gross")
text("zh_customer_named.csv", [["致：某某大学"], ["上海某某信息技术有限公司"], ["名称", "数量", "单价(元)"], ["Atlas 800I A2", 1, "653113.00"], ["备注：以上为含税价"]],
     lines=[["Atlas 800I A2", "1", "653113.00", "653113.00"]], currency="CNY", vendor="上海某某信息技术有限公司", basis="gross")

text("zh_unknown_total_label.csv", [["名称", "数量", "含税单价(元)", "含税金额(元)"], ["服务器", 2, "500000", "1000000"], ["交换机", 1, "80000", "80000"], ["应付款", "", "", "1080000"]],
     questions=["sum_or_line"], answers={"sum_or_line": "sum"}, lines=[["服务器", "2", "500000.00", "1000000.00"], ["交换机", "1", "80000.00", "80000.00"]], currency="CNY",
     basis="gross", stated_total="1080000.00")
text("zh_odd_quantities.csv", [["名称", "数量", "含税单价(元)", "含税金额(元)"], ["内存", "2×16条", "2600", "83200"], ["光纤", "10根", "12.00/100米", ""]],
     questions=["unread_cells"], answers={"unread_cells": "without"}, lines=[["内存", "1", "2600.00", "83200.00"], ["光纤", "10", None, None]], currency="CNY", basis="gross",
     notes=["line_total_differs"])
text("zh_two_tables.csv", [["名称", "数量", "含税单价(元)", "含税金额(元)"], ["服务器", 1, "500000", "500000"], [], ["品名", "型号", "数量", "备注"], ["赠品", "U盘", 2, "免费"]],
     questions=["unread_cells"], answers={"unread_cells": "without"}, unchecked=True)

# ---------------------------------------------------------------- German, text

DE_HEAD = ["Pos", "Bezeichnung", "Beschreibung", "Menge", "Einheit", "Einzelpreis EUR", "Gesamtpreis EUR"]
DE_ROWS = [[i, t, s, q, u, de(p), de(D(p) * q)] for i, (t, s, q, u, p) in enumerate(DE, 1)]
DE_TITLE = [["Angebot"], ["Anbieter: Muster Systemhaus GmbH", "", "", "Datum: 20.11.2026"], ["Angebotsnummer: A-2026-0815", "", "", "Gültig bis: 20.12.2026"]]
DE_VAT = total(DE) * D("0.19")
DE_FOOT = [["", "Nettosumme", "", "", "", "", de(total(DE))], ["", "zzgl. 19 % MwSt.", "", "", "", "", de(DE_VAT)],
           ["", "Gesamtbetrag brutto", "", "", "", "", de(total(DE) + DE_VAT)], ["Zahlungsbedingungen: 30 Tage netto"], ["Lieferzeit: 6-8 Wochen"]]
DE_FACTS = dict(lines=goods(DE), vendor="Muster Systemhaus GmbH", number="A-2026-0815", date="2026-11-20", valid_until="2026-12-20", currency="EUR", basis="net",
                vat="0.19", stated_total=plain(total(DE)), delivery_weeks=8.0)
text("de_windows1252_semicolon.csv", DE_TITLE + [DE_HEAD] + DE_ROWS + DE_FOOT, separator=";", encoding="cp1252", **DE_FACTS)
text("de_utf8_sep_line.csv", DE_TITLE + [DE_HEAD] + DE_ROWS + DE_FOOT, separator=";", before="sep=;\r\n", **DE_FACTS)
text("de_utf8_tab_cr.txt", DE_TITLE + [DE_HEAD] + DE_ROWS + DE_FOOT, separator="\t", end="\r", **DE_FACTS)
text("de_utf8_bar_lf.txt", DE_TITLE + [DE_HEAD] + DE_ROWS + DE_FOOT, separator="|", end="\n", mark=b"\xef\xbb\xbf", **DE_FACTS)
text("de_utf16le_semicolon.csv", DE_TITLE + [DE_HEAD] + DE_ROWS + DE_FOOT, separator=";", encoding="utf-16-le", mark=b"\xff\xfe", **DE_FACTS)
text("de_euro_signs.csv", [["Artikel", "Menge", "EP", "GP"]] + [[t, q, de(p) + " €", de(D(p) * q) + " €"] for t, _, q, _, p in DE] +
     [["Summe netto", "", "", de(total(DE)) + " €"]], separator=";", encoding="cp1252", lines=goods(DE), currency="EUR", basis="net", stated_total=plain(total(DE)))
text("de_dashes.csv", [["Position", "Bezeichnung", "Anzahl", "Stückpreis", "Betrag"], ["1", "Server", "2", "€ 98.500,-", "€ 197.000,–"], ["2", "Einbau", "1", "€ 1.200,-", "€ 1.200,–"],
                       ["", "Summe exkl. MwSt.", "", "", "€ 198.200,–"]], separator=";",
     lines=[["Server", "2", "98500.00", "197000.00"], ["Einbau", "1", "1200.00", "1200.00"]], currency="EUR", basis="net", stated_total="198200.00")
text("de_ambiguous.csv", [["Bezeichnung", "Menge", "Einzelpreis EUR", "Gesamtpreis EUR"], ["Netzwerkkarte", "2", "1.250", "2.500"], ["Server", "2", "98.500", "197.000"],
                          ["Alle Preise netto zzgl. MwSt."]], separator=";", questions=["decimal_sign"], answers={"decimal_sign": "comma"},
     lines=[["Netzwerkkarte", "2", "1250.00", "2500.00"], ["Server", "2", "98500.00", "197000.00"]], currency="EUR", basis="net")
text("de_arithmetic_decides.csv", [["Bezeichnung", "Menge", "Einzelpreis EUR", "Gesamtpreis EUR"], ["Netzwerkkarte", "2", "1.250", "2500"], ["Server", "3", "98.500", "295500"],
                                   ["Alle Preise netto zzgl. MwSt."]], separator=";",
     lines=[["Netzwerkkarte", "2", "1250.00", "2500.00"], ["Server", "3", "98500.00", "295500.00"]], currency="EUR", basis="net")
text("de_one_amount_decides.csv", [["Bezeichnung", "Menge", "Einzelpreis EUR", "Gesamtpreis EUR"], ["Netzwerkkarte", "2", "1.250", "2.500"], ["Kabel", "10", "12,50", "125,00"],
                                   ["Alle Preise netto zzgl. MwSt."]], separator=";",
     lines=[["Netzwerkkarte", "2", "1250.00", "2500.00"], ["Kabel", "10", "12.50", "125.00"]], currency="EUR", basis="net")
text("de_sap_quantities.csv", [["Pos.", "Artikel", "Menge", "ME", "Preis/St", "Positionswert Betrag"], ["10", "Server", "2,000", "ST", "98.500,00", "197.000,00"],
                               ["20", "Kabel", "10,000", "ST", "12,50", "125,00"], ["", "Endbetrag netto EUR", "", "", "", "197.125,00"]], separator=";",
     lines=[["Server", "2", "98500.00", "197000.00"], ["Kabel", "10", "12.50", "125.00"]], currency="EUR", basis="net", stated_total="197125.00")
text("de_no_currency.csv", [["Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"], ["Server", "2", "98.500,00", "197.000,00"], ["Preise inkl. 19 % MwSt."]], separator=";",
     questions=["currency"], answers={"currency": "EUR"}, lines=[["Server", "2", "98500.00", "197000.00"]], currency="EUR", basis="gross", vat="0.19")
text("de_line_breaks.csv", [["Pos", "Bezeichnung", "Menge", "Einzelpreis\n(EUR)", "Gesamtpreis\n(EUR)"],
                            ["1", "GPU-Server\n- 8x H200\n- 2x \"Xeon\"; 2 TB", "1", "312.450,00", "312.450,00"], ["", "Gesamt (netto)", "", "", "312.450,00"]], separator=";",
     lines=[["GPU-Server\n- 8x H200\n- 2x \"Xeon\"; 2 TB", "1", "312450.00", "312450.00"]], currency="EUR", basis="net", stated_total="312450.00")
text("de_subtotals_optional.csv", [["Pos", "Bezeichnung", "Menge", "Einzelpreis €", "Gesamtpreis €"], ["", "Hardware", "", "", ""], ["1", "Server", "2", "98.500,00", "197.000,00"],
                                   ["2", "Switch", "1", "9.900,00", "9.900,00"], ["", "Zwischensumme Hardware", "", "", "206.900,00"], ["", "Dienstleistung", "", "", ""],
                                   ["3", "Schulung", "2", "1.400,00", "2.800,00"], ["", "Zwischensumme Dienstleistung", "", "", "2.800,00"],
                                   ["4", "Eventualposition: Ersatznetzteil", "1", "890,00", "890,00"], ["", "Nettosumme", "", "", "209.700,00"]], separator=";",
     lines=[["Server", "2", "98500.00", "197000.00"], ["Switch", "1", "9900.00", "9900.00"], ["Schulung", "2", "1400.00", "2800.00"],
            ["Eventualposition: Ersatznetzteil", "1", "890.00", "890.00"]], optional=[3], notes=["optional_lines"], currency="EUR", basis="net", stated_total="209700.00")
text("de_list_price_discount.csv", [["Bezeichnung", "Menge", "Listenpreis EUR", "Rabatt %", "Nettopreis EUR", "Gesamt netto EUR"], ["Server", "2", "100.000,00", "10", "90.000,00", "180.000,00"],
                                    ["Summe", "", "", "", "", "180.000,00"]], separator=";",
     lines=[["Server", "2", "90000.00", "180000.00"]], currency="EUR", basis="net", stated_total="180000.00", notes=["price_by_place"])
text("ch_apostrophes.csv", [["Bezeichnung", "Menge", "Preis/Stk. CHF", "Total CHF"], ["GPU-Server", "2", ch("318900"), ch("637800")], ["Kabel", "16", "189.90", "3'038.40"],
                            ["Total exkl. MwSt. CHF", "", "", ch("640838.40")], ["MwSt. 8.1 %", "", "", ch("51907.91")], ["Total inkl. MwSt. CHF", "", "", ch("692746.31")]],
     separator=";", lines=[["GPU-Server", "2", "318900.00", "637800.00"], ["Kabel", "16", "189.90", "3038.40"]], currency="CHF", basis="net", vat="0.081",
     stated_total="640838.40")

# ---------------------------------------------------------------- English, text

EN_HEAD = ["Item", "Description", "Specification", "Qty", "Unit", "Unit price (USD)", "Total (USD)"]
EN_ROWS = [[i, t, s, q, u, en(p), en(D(p) * q)] for i, (t, s, q, u, p) in enumerate(EN, 1)]
EN_TITLE = [["QUOTATION"], ["Vendor: Example Compute Ltd.", "", "", "Quote date: Nov 20, 2026"], ["Quote No.: Q-4711", "", "", "Valid until: 2026-12-15"]]
EN_FOOT = [["", "Total", "", "", "", "", en(total(EN))], ["All prices net of VAT"], ["Warranty: 3 years"], ["Payment terms: 30 days net"]]
EN_FACTS = dict(lines=goods(EN), vendor="Example Compute Ltd.", number="Q-4711", date="2026-11-20", valid_until="2026-12-15", currency="USD", basis="net",
                stated_total=plain(total(EN)), warranty_months=36)
text("en_ascii_comma.csv", EN_TITLE + [EN_HEAD] + EN_ROWS + EN_FOOT, **EN_FACTS)
text("en_tab_pasted.txt", EN_TITLE + [EN_HEAD] + EN_ROWS + EN_FOOT, separator="\t", end="\n", pasted=True, **EN_FACTS)
text("en_bar.txt", EN_TITLE + [EN_HEAD] + EN_ROWS + EN_FOOT, separator="|", end="\n", **EN_FACTS)
text("en_windows1252_pound.csv", [["Description", "Qty", "Unit price", "Total"], ["Server – 8× H200", 1, "£250,000.00", "£250,000.00"], ["Total excl. VAT", "", "", "£250,000.00"]],
     encoding="cp1252", lines=[["Server – 8× H200", "1", "250000.00", "250000.00"]], currency="GBP", basis="net", stated_total="250000.00")
text("en_ambiguous_date.csv", [["Date: 03/04/2026"], ["Description", "Qty", "Unit price", "Total"], ["Server", 1, "$250,000.00", "$250,000.00"], ["Total incl. tax", "", "", "$250,000.00"]],
     questions=["date"], answers={"date": "2026-03-04"}, date="2026-03-04", lines=[["Server", "1", "250000.00", "250000.00"]], currency="USD", basis="gross",
     stated_total="250000.00")
text("en_unquoted_thousands.csv", [], raw="Description,Qty,Unit price USD,Total USD\r\nServer,2,1,250.50,2,501.00\r\nSwitch,1,3,100.00,3,100.00\r\nAll prices net of VAT\r\n",
     questions=["wide_rows"], unchecked=True)
text("en_two_currencies.csv", [["Description", "Qty", "Unit price", "Total"], ["Server", 1, "$250,000.00", "$250,000.00"], ["Rack", 1, "€1,890.00", "€1,890.00"]],
     error="several currencies")
text("en_hong_kong_dollar.csv", [["Description", "Qty", "Unit price", "Total"], ["Server", 1, "HK$2,250,000.00", "HK$2,250,000.00"]], error="hk$")
text("en_price_only.csv", [["Description", "Quantity", "Price USD"], ["Server", 2, "250000.00"], ["Cable", 16, "189.90"], ["Prices exclude VAT"]],
     questions=["basis", "price_meaning"], answers={"price_meaning": "unit", "basis": "net"}, lines=[["Server", "2", "250000.00", "500000.00"], ["Cable", "16", "189.90", "3038.40"]],
     currency="USD", basis="net")
text("en_after_total.csv", [["Description", "Qty", "Unit price USD", "Total USD"], ["Server", 1, "250000.00", "250000.00"], ["Total excl. VAT", "", "", "250000.00"],
                            ["Extended support", 1, "18000.00", "18000.00"]],
     questions=["basis", "lines_after_total"], answers={"lines_after_total": "leave_out"}, lines=[["Server", "1", "250000.00", "250000.00"]], currency="USD", basis="net",
     stated_total="250000.00")
text("en_negative_discount.csv", [["Description", "Qty", "Unit price USD", "Total USD"], ["Server", 1, "250000.00", "250,000.00"], ["Discount", "", "", "(12,500.00)"],
                                  ["Freight", "", "", "1,400.00"], ["Grand total excl. VAT", "", "", "238,900.00"]],
     lines=[["Server", "1", "250000.00", "250000.00"]], currency="USD", basis="net", discount="12500.00", freight="1400.00", stated_total="238900.00")
text("en_no_header.csv", [["8x H200 server", "2", "318900.00", "637800.00"], ["cable", "16", "189.90", "3038.40"]], questions=["columns"], lines=[])
text("en_fractions_of_cents.csv", [["Description", "Qty", "Unit price EUR"], ["Million tokens", 125000, "0.1375"], ["Prices excluding VAT"]],
     lines=[["Million tokens", "125000", "0.14", "17187.50"]], currency="EUR", basis="net", notes=["unit_price_rounded"])
text("en_yen.csv", [["Description", "Qty", "Unit price", "Total"], ["Mac Studio", 2, "¥1,798,800", "¥3,597,600"], ["Total incl. tax", "", "", "¥3,597,600"]],
     questions=["currency"], answers={"currency": "JPY"}, lines=[["Mac Studio", "2", "1798800", "3597600"]], currency="JPY", basis="gross", stated_total="3597600")
text("fr_spaces.csv", [["Description", "Qty", "Unit price EUR", "Total EUR"], ["Serveur 8x H200", 1, fr("312450"), fr("312450")], ["Câble", 16, "189,90", fr("3038.40")],
                       ["Total excl. VAT", "", "", fr("315488.40")]], separator=";", lines=[["Serveur 8x H200", "1", "312450.00", "312450.00"], ["Câble", "16", "189.90", "3038.40"]],
     currency="EUR", basis="net", stated_total="315488.40")
text("de_short_gb_or_western.csv", [], raw="Item;Qty;Price USD\r\nServer µÊ;1;100.00\r\nTotal excl. VAT;;100.00\r\n", separator=";", encoding="cp1252",
     questions=["encoding"], answers={"encoding": "windows-1252"}, lines=[["Server µÊ", "1", "100.00", "100.00"]], currency="USD", basis="net", stated_total="100.00")

# ---------------------------------------------------------------- workbooks

ZH_BOOK = [["北京某某科技有限公司报价单"], [], ["报价日期：", Cell(datetime.date(2026, 11, 20), 3)], ZH_HEAD] + \
    [[i, t, s, q, u, money(p), money(D(p) * q, formula=f"D{i + 4}*F{i + 4}")] for i, (t, s, q, u, p) in enumerate(ZH, 1)] + \
    [["合计", None, None, None, None, None, money(total(ZH), formula="SUM(G5:G7)")], ["以上报价含13%增值税"]]
BOOK_FACTS = dict(lines=goods(ZH), date="2026-11-20", currency="CNY", basis="gross", vat="0.13", stated_total=plain(total(ZH)))
Book().sheet("报价单", ZH_BOOK, merged=["A1:G1"]).write("zh_book.xlsx", vendor="北京某某科技有限公司", **BOOK_FACTS)
Book(shared=False, from1904=True).sheet("报价单", ZH_BOOK[2:]).write("zh_book_1904_inline.xlsx", **BOOK_FACTS)
Book().sheet("报价单", ZH_BOOK[2:]).sheet("成本", ZH_BOOK[2:], state="hidden").sheet("说明", [["本报价仅供参考"]]).write("zh_hidden_sheet.xlsx", notes=["hidden_sheets"], **BOOK_FACTS)
Book().sheet("方案一", ZH_BOOK[2:]).sheet("方案二", ZH_BOOK[2:3] + [ZH_HEAD, [1, "Atlas 800I A2", "", 1, "台", 653113, 653113], ["含税合计", "", "", "", "", "", 653113]]).write(
    "zh_two_sheets.xlsx", questions=["sheet"], answers={"sheet": "方案二"}, lines=[["Atlas 800I A2", "1", "653113.00", "653113.00"]], sheet="方案二", date="2026-11-20",
    currency="CNY", basis="gross", stated_total="653113.00")
Book().sheet("报价", [["采购项目报价表", None, None, None, None, None], ["序号", "货物名称", "数量", "价格（元）", None, "备注"], [None, None, None, "单价", "总价", None]] +
             [[i, t, q, money(p), money(D(p) * q), None] for i, (t, _, q, _, p) in enumerate(ATLAS, 1)] + [["总计", None, None, None, money(total(ATLAS)), "含税价"]],
             merged=["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]).write("zh_two_row_header.xlsx", lines=goods(ATLAS), currency="CNY", basis="gross", stated_total=plain(total(ATLAS)))
Book().sheet("报价", [["名称", "数量", "含税单价(元)", "含税总价(元)"], ["服务器", 2, 500000, Cell(None, 1, "B2*C2", cached=False)], ["合计", None, None, Cell(None, 1, "SUM(D2:D2)", cached=False)]]).write(
    "zh_formulas_without_results.xlsx", questions=["unread_cells"], answers={"unread_cells": "without"}, lines=[["服务器", "2", "500000.00", "1000000.00"]], currency="CNY", basis="gross")
Book().sheet("报价", [["名称", "数量", "含税单价(元)", "含税总价(元)"], ["服务器", 2, 500000, Cell("#REF!", 1, "B2*#REF!", "e")]]).write(
    "zh_error_cells.xlsx", questions=["unread_cells"], answers={"unread_cells": "without"}, lines=[["服务器", "2", "500000.00", "1000000.00"]], currency="CNY", basis="gross")
Book().sheet("报价", [["名称", "数量", "含税单价(元)", "含税总价(元)"], ["服务器", 2, 500000, 1000000], ["旧方案服务器", 2, 450000, 900000], ["合计", None, None, 1000000]], hidden_rows=[3]).write(
    "zh_hidden_row.xlsx", questions=["hidden_rows"], notes_before=["sum_differs"], answers={"hidden_rows": "leave_out"}, lines=[["服务器", "2", "500000.00", "1000000.00"]],
    currency="CNY", basis="gross", stated_total="1000000.00")
Book().sheet("报价", [["名称", "数量", "成本单价(元)", "含税总价(元)"], ["服务器", 2, 500000, 1000000]], hidden_columns=[3]).write(
    "zh_hidden_column.xlsx", questions=["hidden_columns"], answers={"hidden_columns": "count"}, lines=[["服务器", "2", "500000.00", "1000000.00"]], currency="CNY", basis="gross")
Book().sheet("Angebot", [["Muster Systemhaus GmbH"], ["Angebotsdatum", Cell(datetime.date(2026, 11, 20), 3)], ["Gültig bis", Cell(datetime.date(2026, 12, 20), 3)], [],
                         ["Pos", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"]] +
             [[i, t, q, money(p, 5), money(D(p) * q, 5)] for i, (t, _, q, _, p) in enumerate(DE, 1)] +
             [[None, "Nettosumme", None, None, money(total(DE), 5)], [None, "MwSt.", None, Cell("0.19", 2, kind="n"), money(DE_VAT, 5)],
              [None, "Bruttosumme", None, None, money(total(DE) + DE_VAT, 5)]]).write(
    "de_book.xlsx", lines=goods(DE), vendor="Muster Systemhaus GmbH", date="2026-11-20", valid_until="2026-12-20", currency="EUR", basis="net", stated_total=plain(total(DE)))
Book().sheet("Angebot", [["Bezeichnung", "Menge", "Einzelpreis EUR", "Gesamtpreis EUR"], ["Server", "2", "98.500,00", "197.000,00"], ["Kabel", "10", "1.250", "12.500"],
                         ["Summe netto", None, None, "209.500,00"]]).write(
    "de_text_numbers.xlsx", lines=[["Server", "2", "98500.00", "197000.00"], ["Kabel", "10", "1250.00", "12500.00"]], currency="EUR", basis="net", stated_total="209500.00")
Book().sheet("Quote", [["Description", "Qty", "Unit price", "Total"]] + [[t, q, money(p, 6), money(D(p) * q, 6)] for t, _, q, _, p in EN] +
             [["Total (net)", None, None, money(total(EN), 6)]]).write("en_book_dollar_format.xlsx", lines=goods(EN), currency="USD", basis="net", stated_total=plain(total(EN)))
Book().sheet("Quote", [["Description", "", "Qty", "", "Unit price USD", "", "Total USD"], ["Server", "", 1, "", 250000.1, "", 250000.1], ["", "", "", "", "", "", ""],
                       ["Cable", "", 3, "", 0.1, "", 0.30000000000000004], ["Total excl. VAT", "", "", "", "", "", 250000.4]]).write(
    "en_binary_numbers_gaps.xlsx", lines=[["Server", "1", "250000.10", "250000.10"], ["Cable", "3", "0.10", "0.30"]], currency="USD", basis="net", stated_total="250000.40")
Book().sheet("Quote", [["Description", "Qty", "Unit price EUR", "Total EUR"], ["Rich server", 1, 100, 100], ["Total excl. VAT", None, None, 100]]).write(
    "en_rich_text.xlsx", rich={"Rich server": '<si><r><rPr><b/></rPr><t xml:space="preserve">Rich </t></r><r><t>server</t></r><rPh sb="0" eb="1"><t>ruby</t></rPh></si>'},
    lines=[["Rich server", "1", "100.00", "100.00"]], currency="EUR", basis="net", stated_total="100.00")
Book().sheet("报价", [["品名", "数量", "不含税单价", "税率", "含税单价", "含税金额"], ["服务器", 2, money("500000", 4), Cell("0.13", 2, kind="n"), money("565000", 4), money("1130000", 4)],
                     ["合计", None, None, None, None, money("1130000", 4)]]).write(
    "zh_net_and_gross_columns.xlsx", questions=["price_column"], answers={"price_column": "gross"}, lines=[["服务器", "2", "565000.00", "1130000.00"]], currency="CNY",
    basis="gross", vat="0.13", stated_total="1130000.00")
Book().sheet("报价", [["品名", "数量", "单价(万元)", "总价(万元)"], ["昇腾服务器", 4, 65.3113, 261.2452], ["含税总价", None, None, 261.2452]]).write(
    "zh_wan_header.xlsx", lines=[["昇腾服务器", "4", "653113.00", "2612452.00"]], currency="CNY", basis="gross", stated_total="2612452.00")
Book().sheet("报价", [["名称", "配置", "数量", "单价(元)", "总价(元)"], ["推理服务器", "CPU: 2×鲲鹏920", 1, 880000, 880000], [None, "GPU: 8×910B 64GB"], [None, "内存: 1TB"],
                     ["二、网络"], ["交换机", "64口", 1, 60000, 60000], ["共计（不含税）", None, None, None, 940000], ["交货期：合同签订后45天"], ["质保期：36个月"]]).write(
    "zh_continued_specification.xlsx", lines=[["推理服务器", "1", "880000.00", "880000.00"], ["交换机", "1", "60000.00", "60000.00"]],
    details=["CPU: 2×鲲鹏920; GPU: 8×910B 64GB; 内存: 1TB", "64口"], currency="CNY", basis="net", stated_total="940000.00", warranty_months=36)

(HERE / "expected.json").write_text(json.dumps(EXPECTED, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
print(len(EXPECTED), "files,", sum(p.stat().st_size for p in HERE.iterdir() if p.name != "make_quotes.py"), "bytes")
