// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/launch.h"

#include <array>
#include <utility>

#include "core/kit/quoting.h"

namespace sizewright {

ShellCommand& ShellCommand::word(std::string_view text)
{
    if (!m_text.empty() && m_text.back() != ' ')
        m_text += ' ';
    m_text += text;
    return *this;
}

ShellCommand& ShellCommand::option(std::string_view name, int value)
{
    return word(name).word(std::to_string(value));
}

ShellCommand& ShellCommand::option(std::string_view name, std::string_view value)
{
    return word(name).word(shellQuoted(value));
}

ShellCommand& ShellCommand::variable(std::string_view name, std::string_view variable)
{
    return word(name).word("\"$" + std::string(variable) + '"');
}

ShellCommand& ShellCommand::line()
{
    m_text += "\n    ";
    return *this;
}

std::string ShellCommand::array(std::string_view name) const
{
    return std::string(name) + "=(\n    " + m_text + "\n)\n";
}

bool takesOneFile(const KitFacts& f)
{
    const std::string& id = f.engine().id;
    return id == "llama-cpp" || id == "ik-llama-cpp" || id == "ollama";
}

Result<Launch> launchOf(const KitFacts& f)
{
    using Make = Result<Launch> (*)(const KitFacts&);
    static constexpr std::array<std::pair<std::string_view, Make>, 14> known{{
        {"vllm", launchVllm},
        {"vllm-ascend", launchVllm},
        {"vllm-kunlun", launchVllm},
        {"vllm-dcu", launchVllm},
        {"sglang", launchSglang},
        {"kt-sglang", launchKtSglang},
        {"tensorrt-llm", launchTensorRtLlm},
        {"llama-cpp", launchLlamaCpp},
        {"ik-llama-cpp", launchLlamaCpp},
        {"ollama", launchOllama},
        {"ktransformers", launchKTransformers},
        {"mindie", launchMindIe},
        {"mlx", launchMlx},
        {"exo", launchExo},
    }};
    for (const auto& [id, make] : known)
        if (f.engine().id == id)
            return make(f);
    return failure(ErrorId::NotApplicable, "engines/" + f.engine().id,
                   "no kit is made for " + f.engine().name +
                       ": how its makers start a server was not read; another engine would have to be chosen");
}

}  // namespace sizewright
