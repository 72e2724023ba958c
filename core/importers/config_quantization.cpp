// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/config_node.h"

namespace sizewright {
namespace {

std::string upper(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

std::string plainFormat(const ConfigNode& c)
{
    std::string type = c.text("torch_dtype");
    if (type.empty())
        type = c.text("dtype");
    if (type == "float16")
        return "fp16";
    return type == "float32" ? "fp32" : "bf16";
}

std::string fourBit(const Model& model, const std::string& format)
{
    if (format == "nvfp4")
        return model.experts ? "nvfp4" : "nvfp4-dense";
    return format;
}

/// The first group of a compressed-tensors recipe decides.
std::string compressedFormat(const JsonNode& q, const Model& model)
{
    const std::string format = q.has("format") && !q.isNull("format") ? q.text("format", 100) : std::string();
    if (format.find("nvfp4") != std::string::npos)
        return fourBit(model, "nvfp4");
    if (!q.isObject("config_groups"))
        return {};
    const JsonNode groups = q.object("config_groups");
    for (const std::string& name : groups.keys()) {
        const JsonNode group = groups.object(name);
        if (!group.isObject("weights"))
            continue;
        const JsonNode weights = group.object("weights");
        const int bits = weights.optionalCount("num_bits", 1, 32, 16);
        const bool isFloat = weights.optionalText("type", 50) == "float";
        const bool isBlock = weights.has("strategy") && !weights.isNull("strategy") && weights.text("strategy", 50) == "block";
        const int groupSize = weights.isNull("group_size") ? 0 : weights.optionalCount("group_size", -1, 65536, 0);
        if (isFloat && bits == 8)
            return isBlock ? "fp8-block" : "fp8";
        if (isFloat && bits == 4)
            return fourBit(model, "nvfp4");
        if (bits == 8)
            return "int8-w8a8";
        if (bits == 4)
            return groupSize == 32 && model.experts ? "int4-experts" : "int4-gptq";
    }
    return {};
}

/// ModelOpt names its recipe in quant_algo.
std::string modelOptFormat(const JsonNode& q, const Model& model)
{
    const std::string name = upper(q.has("quant_algo") && !q.isNull("quant_algo") ? q.text("quant_algo", 100) : std::string());
    if (name.find("NVFP4") != std::string::npos)
        return fourBit(model, "nvfp4");
    return name.find("FP8") != std::string::npos ? "fp8" : std::string();
}

std::string formatOf(const ConfigNode& c, const JsonNode& q, const Model& model)
{
    const std::string method = q.optionalText("quant_method", 100);
    const bool blocks = q.isList("weight_block_size");
    if (c.text("expert_dtype") == "fp4")
        return "mxfp4-fp8";
    if (method == "fp8" || method == "fbgemm_fp8")
        return blocks ? "fp8-block" : "fp8";
    if (method == "mxfp4")
        return "mxfp4";
    if (method == "awq" || method == "gptq")
        return q.optionalCount("bits", 1, 32, 4) == 4 ? "int4-" + method : std::string();
    if (method == "compressed-tensors")
        return compressedFormat(q, model);
    if (method == "modelopt" || method == "modelopt_fp4" || q.has("quant_algo"))
        return modelOptFormat(q, model);
    return {};
}

/// MLX writes its own object: bits and group size.
std::string mlxFormat(const JsonNode& q)
{
    switch (q.optionalCount("bits", 1, 32, 0)) {
    case 4:
        return "mlx-4bit";
    case 8:
        return "mlx-8bit";
    default:
        return {};
    }
}

}  // namespace

std::string nativeFormat(const ConfigNode& c, const Model& model, std::vector<Message>& warnings)
{
    const JsonNode q = c.object("quantization_config");
    const JsonNode mlx = c.object("quantization");
    if (!q.exists() && !mlx.exists())
        return plainFormat(c);
    // MLX repeats its object under the other name.
    const std::string format = mlx.exists() ? mlxFormat(mlx) : formatOf(c, q, model);
    if (!format.empty())
        return format;
    warnings.push_back({"quantisation_unknown",
                        SIZEWRIGHT_TR_NOOP("Import", "The checkpoint's quantisation is not known. Its weights are counted at 16 bits."), {}});
    return plainFormat(c);
}

}  // namespace sizewright
