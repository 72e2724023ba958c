// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "core/project/project.h"

namespace sizewright::test {

inline Project sampleProject(const char* name)
{
    auto project = loadProject(std::string(SIZEWRIGHT_SOURCE_DIR "/resources/samples/") + name + ".json");
    if (!project)
        qFatal("%s", describe(project.error()).c_str());
    return *project;
}

}  // namespace sizewright::test
