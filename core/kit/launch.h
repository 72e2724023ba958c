// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/kit/kit.h"
#include "core/kit/kit_facts.h"

namespace sizewright {

/// The words of a command for a shell, each quoted where it stands.
class ShellCommand {
public:
    ShellCommand() = default;
    explicit ShellCommand(std::string_view program) { word(program); }

    /// Text that is taken as it is: options of an engine, which are written in this program.
    ShellCommand& word(std::string_view text);
    ShellCommand& option(std::string_view name, int value);
    ShellCommand& option(std::string_view name, std::string_view value);       ///< the value is quoted
    ShellCommand& variable(std::string_view name, std::string_view variable);  ///< --port "$PORT"
    ShellCommand& line();                                                      ///< what follows stands on a line of its own
    /// An array assignment of bash: "command=(...)".
    [[nodiscard]] std::string array(std::string_view name) const;
    [[nodiscard]] std::string text() const { return m_text; }

private:
    std::string m_text;
};

/// A variable of env.sh that the environment may override.
struct KitVariable {
    std::string name;
    std::string value;    ///< default; empty with `needed`: the script stops until it is set
    std::string comment;  ///< what it is, in the script
    bool needed = false;
    bool exported = false;  ///< the engine reads it itself
};

/// A port that machines or users must reach.
struct KitPort {
    int number = 0;
    TextKey use;
    bool fromUsers = false;
};

/// How the kit's engine is started, with where the names of its options were read.
struct Launch {
    std::vector<KitVariable> variables;
    std::string script;          ///< body of serve.sh: makes the array "command"
    std::vector<KitFile> files;  ///< that the engine reads besides
    std::string source;          ///< of the option names: repository or page, and the date of reading
    std::string image;           ///< maker's container image, without a tag; empty: none was found
    std::string imageHint;       ///< which tags fit
    std::string health =
        "/health";       ///< answers 200 when the model is loaded; empty: only whether the port opens can be asked
    int healthPort = 0;  ///< 0: that of the service
    std::string metrics = "/metrics";  ///< Prometheus; empty: none
    std::vector<KitPort> ports;        ///< besides the service's own
    bool startsEachMachine = true;     ///< every machine of a copy runs the script; false: the first one starts the others
    std::vector<Message> remarks;

    /// Whether the script asks for the first machine of its copy.
    [[nodiscard]] bool needsMaster() const { return script.find("$MASTER_ADDR") != std::string::npos; }
};

/// The start of the option's engine.
/// @error NotApplicable for engines, or layouts of them, for which no way to start them is published
[[nodiscard]] Result<Launch> launchOf(const KitFacts& facts);

// One function an engine or a family of them, each in a file with its sources.
[[nodiscard]] Result<Launch> launchVllm(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchSglang(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchKtSglang(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchTensorRtLlm(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchLlamaCpp(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchOllama(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchKTransformers(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchMindIe(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchMlx(const KitFacts& facts);
[[nodiscard]] Result<Launch> launchExo(const KitFacts& facts);

/// Whether the engine takes the path of a GGUF file; others take a folder.
[[nodiscard]] bool takesOneFile(const KitFacts& facts);

}  // namespace sizewright
