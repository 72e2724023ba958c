#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installed command line writes reports that can be filed: tagged, searchable in three languages, the same bytes each time.
set -euo pipefail

sample=$SIZEWRIGHT_PREFIX/share/sizewright/samples/r1-100-users.json
fail() {
    echo "FAILED: $*"
    exit 1
}

unset DISPLAY
for language in en de zh_CN; do
    sizewright-cli report "$sample" --pdf "$language.pdf" --html "$language.html" --xlsx "$language.xlsx" --csv "$language.csv" --lang "$language"
    sizewright-cli report "$sample" --pdf again.pdf --html again.html --xlsx again.xlsx --csv again.csv --lang "$language"
    for kind in pdf html xlsx csv; do
        cmp "$language.$kind" "again.$kind" || fail "two $kind reports differ"
    done
    pdfinfo "$language.pdf" | grep -q 'Tagged: *yes' || fail "$language.pdf is not tagged"
    qpdf --check "$language.pdf" >/dev/null || fail "$language.pdf is damaged"
    pdffonts "$language.pdf" | tail -n +3 | awk '{ if ($(NF - 4) != "yes" || $(NF - 2) != "yes") exit 1 }' || fail "fonts of $language.pdf"
    pdftotext -layout "$language.pdf" "$language.txt"
    grep -qE "671 ?(B|Mrd)" "$language.txt" || fail "the size of the model in $language.pdf"
    ! grep -qiE '(^|[^a-z])(inf|nan)([^a-z]|$)' "$language.txt" || fail "an ugly value in $language.pdf"
    cp "$language.pdf" "$language.html" "$language.xlsx" "$SIZEWRIGHT_ARTIFACTS/"
done
grep -q 可行性 zh_CN.txt && grep -q 671B zh_CN.txt || fail "Chinese text cannot be searched"
grep -q Beschaffung de.txt || fail "the German report is not German"
grep -qi 'content-security-policy' en.html || fail "the page may load something"

# A project with quotes has a chapter about them, in every kind of file.
quotes=$SIZEWRIGHT_PREFIX/share/sizewright/samples/four-quotes.json
sizewright-cli report "$quotes" --pdf quotes.pdf --html quotes.html --xlsx quotes.xlsx --csv quotes.csv
pdftotext quotes.pdf quotes.txt
for words in "11 Vendors' quotes" "Who would win under which rule" "Scores from 0 to 10"; do
    grep -qF "$words" quotes.txt || fail "no \"$words\" in the PDF"
done
[[ $(head -c 3 quotes.csv | od -An -tx1 | tr -d ' ') == efbbbf ]] || fail "spreadsheets take the CSV for another encoding"
grep -qF "Quotes beside each other: prices" quotes.csv || fail "the CSV has no quotes"
! grep -qE '(^|,)"?[=@]' quotes.csv || fail "a cell of the CSV begins like a formula"
cp quotes.pdf quotes.csv "$SIZEWRIGHT_ARTIFACTS/"
