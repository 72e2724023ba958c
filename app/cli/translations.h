// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/text/message.h"

class QCoreApplication;

namespace sizewright {

/// The texts of a language for commands that print them: Qt reads the .ts files, which needs an application but no display. One at a
/// time; English needs none.
class Translations {
public:
    /// `name` is one of en, de and zh_CN; English for others.
    explicit Translations(const std::string& name);
    ~Translations();

    [[nodiscard]] const Language& language() const { return m_language; }

private:
    Language m_language;
    int m_count = 1;
    char m_name[16] = "sizewright-cli";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

}  // namespace sizewright
