// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/workload_template.h"

#include <algorithm>

namespace sizewright {

const Source& evidenceOf(const WorkloadTemplate& entry, std::string_view field)
{
    for (const TemplateEvidence& evidence : entry.evidence)
        if (std::find(evidence.fields.begin(), evidence.fields.end(), field) != evidence.fields.end())
            return evidence.source;
    return entry.source;
}

}  // namespace sizewright
