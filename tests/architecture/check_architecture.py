#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of CONTRIBUTING.md that a compiler does not: who includes whom, what core links, what is forbidden."""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT_HEADER = re.compile(r"^(Q[A-Z]\w*$|Qt\w*/|q\w+\.h$)")
# A name that merely ends in one of these words, and Qt's question for the user's locale, are something else.
FORBIDDEN = {
    "reads numbers by the locale": re.compile(r"(?<!\w)(stod|atof|strtod)\s*\("),
    "starts other programs": re.compile(r"\bQProcess\b|(?<!\w)(?<!QLocale::)system\s*\(|(?<!\w)popen\s*\("),
}
CODE = (".h", ".cpp")
SOURCES = CODE + (".py", ".sh", ".cmake")


def files(root, folders, suffixes=CODE):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and (path.suffix in suffixes or path.name == "CMakeLists.txt" and suffixes is SOURCES):
                yield path, path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def includes(text):
    return [match.group(2) for match in INCLUDE.finditer(text)]


def check_includes(root):
    for path, name, text in files(root, ["core", "ui", "app"]):
        for header in includes(text):
            if name.startswith("core/"):
                if QT_HEADER.match(header):
                    yield f"{name}: core knows no Qt, but includes {header}"
                if header.startswith(("ui/", "app/")):
                    yield f"{name}: core may not use {header}"
            if name.startswith("ui/") and header.startswith("app/"):
                yield f"{name}: ui may not use {header}"
            if header.endswith("qcustomplot.h") and not (name.startswith("ui/charts/") and path.suffix == ".cpp"):
                yield f"{name}: qcustomplot.h belongs to ui/charts/*.cpp"
            if header.startswith(("nlohmann/", "valijson/")) and path.suffix != ".cpp":
                yield f"{name}: {header} belongs to .cpp files"
            if header.startswith(".."):
                yield f"{name}: includes start at the project's root, not at {header}"


# Rooms at the end of the way of the data: within core only these may use them.
USERS = {"core/uncertainty": ["core/report"], "core/sizing": ["core/quotes", "core/report"]}


def check_rooms(root):
    """Core's rooms use each other in one direction: a path of includes that comes back is an error."""
    uses = {}
    for _, name, text in files(root, ["core"]):
        room = "/".join(name.split("/")[:2])
        for header in includes(text):
            other = "/".join(header.split("/")[:2])
            if other in USERS and other != room and room not in USERS[other]:
                yield f"{name}: of core only {', '.join(USERS[other])} may use {header}"
            if header.startswith("core/") and other != room:
                uses.setdefault(room, {}).setdefault(other, f"{name} includes {header}")
    done = set()

    def visit(room, trail):
        if room in trail:
            circle = trail[trail.index(room):] + [room]
            steps = "; ".join(uses[a][b] for a, b in zip(circle, circle[1:]))
            yield f"rooms in a circle, {' -> '.join(circle)}: {steps}"
        elif room not in done:
            for other in sorted(uses.get(room, {})):
                yield from visit(other, trail + [room])
            done.add(room)

    for room in sorted(uses):
        yield from visit(room, [])


def check_licence(root):
    everywhere = ["core", "ui", "app", "tests", "packaging", "resources", ".ci"]
    for _, name, text in files(root, everywhere, SOURCES):
        head = "\n".join(text.splitlines()[:5])
        if "SPDX-FileCopyrightText: " not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            yield f"{name}: the two SPDX lines are missing at the top"


def check_forbidden(root):
    for _, name, text in files(root, ["core", "ui", "app"]):
        for number, line in enumerate(text.splitlines(), 1):
            for reason, pattern in FORBIDDEN.items():
                if pattern.search(line):
                    yield f"{name}:{number}: {reason}: {line.strip()}"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check_link(root, program, library, compile_commands):
    for line in output("readelf", "--dynamic", "--wide", program).splitlines():
        if "NEEDED" in line and "Qt" in line:
            yield f"core needs Qt at run time: {line.strip()}"
    for line in output("nm", "--undefined-only", library).splitlines():
        if re.search(r"\b_ZN?K?\d+Q[A-Z]|qt_version_tag|qt_assert", line):
            yield f"core has an undefined Qt symbol: {line.strip()}"
    core = str(root / "core") + "/"
    for entry in json.loads(pathlib.Path(compile_commands).read_text(encoding="utf-8")):
        if entry["file"].startswith(core) and re.search(r"/qt6\b|-DQT_", entry["command"], re.IGNORECASE):
            yield f"{entry['file']}: compiled with Qt's flags"


def check_self():
    """Each rule must find what it is for."""
    head = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
    wrong = {
        "core/a/one.h": (head + "#include <QString>\n", check_includes),
        "core/a/two.cpp": (head + "#include <QtCore/QString>\n", check_includes),
        "core/a/three.cpp": (head + '#include "ui/x/y.h"\n', check_includes),
        "core/a/four.h": (head + "#include <nlohmann/json.hpp>\n", check_includes),
        "core/a/five.h": (head + "#  include <qglobal.h>\n", check_includes),
        "ui/x/one.cpp": (head + '#include "app/gui/main.h"\n', check_includes),
        "ui/x/two.cpp": (head + "#include <qcustomplot.h>\n", check_includes),
        "ui/charts/plot.h": (head + "#include <qcustomplot.h>\n", check_includes),
        "core/b/up.h": (head + '#include "core/c/down.h"\n', None),
        "core/c/down.h": (head + '#include "core/b/up.h"\n', check_rooms),
        "core/f/early.cpp": (head + '#include "core/uncertainty/uncertainty.h"\n', check_rooms),
        "core/d/bare.h": ("#pragma once\n", check_licence),
        "core/d/number.cpp": (head + "double x = std::stod(text);\n", check_forbidden),
        "ui/x/run.cpp": (head + "QProcess p;\n", check_forbidden),
        "ui/x/shell.cpp": (head + 'std::system("ls");\n', check_forbidden),
    }
    right = {
        "ui/charts/plot.cpp": head + "#include <qcustomplot.h>\n",
        "ui/x/locale.cpp": head + "auto l = QLocale::system();\nint n = ecosystem(1);\n",
        "core/report/late.cpp": head + '#include "core/uncertainty/uncertainty.h"\n',
        "core/e/json.cpp": head + '#include <nlohmann/json.hpp>\n#include "core/quotes/quotes.h"\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in [(n, t) for n, (t, _) in wrong.items()] + list(right.items()):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        found = {check: list(check(root)) for check in (check_includes, check_rooms, check_licence, check_forbidden)}
    for name, (_, check) in wrong.items():
        if check is not None and not any(name in message for message in found[check]):
            yield f"{check.__name__} overlooks {name}"
    for message in sum(found.values(), []):
        if any(name in message for name in right):
            yield f"wrong alarm: {message}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("rule", choices=["includes", "rooms", "licence", "forbidden", "link", "self-test"])
    parser.add_argument("--program")
    parser.add_argument("--library")
    parser.add_argument("--compile-commands")
    arguments = parser.parse_args()
    rules = {
        "includes": lambda: check_includes(arguments.source),
        "rooms": lambda: check_rooms(arguments.source),
        "licence": lambda: check_licence(arguments.source),
        "forbidden": lambda: check_forbidden(arguments.source),
        "link": lambda: check_link(arguments.source, arguments.program, arguments.library, arguments.compile_commands),
        "self-test": check_self,
    }
    found = list(rules[arguments.rule]())
    for message in found:
        print(message)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
