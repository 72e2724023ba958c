// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tensor_layout.h"

#include <cmath>

namespace sizewright {
namespace {

class LayoutWriter {
public:
    LayoutWriter(const Model& model, std::vector<TensorGroup>& groups) : m_model(model), m_groups(groups) {}

    void embeddings(bool mtp)
    {
        const std::int64_t v = m_model.vocabulary;
        put(TensorClass::Embedding, -1, v, m_model.hidden, 1, mtp);
        if (!m_model.tiedEmbeddings)
            put(TensorClass::OutputHead, -1, v, m_model.hidden, 1, mtp);
    }

    void layer(int index, bool mtp)
    {
        put(TensorClass::Norm, index, 1, m_model.hidden, m_model.normsPerLayer, mtp);
        attention(mtp ? m_model.attention : m_model.attentionOf(index), index, mtp);
        if (mtp ? m_model.experts.has_value() : m_model.hasExperts(index))
            experts(index, mtp);
        else
            put3(TensorClass::FfnGateUp, TensorClass::FfnDown, index, m_model.intermediate, m_model.hidden, 1, mtp);
    }

    void put(TensorClass tensorClass, int layer, std::int64_t rows, std::int64_t columns, std::int64_t count, bool mtp)
    {
        if (rows > 0 && columns > 0 && count > 0)
            m_groups.push_back({tensorClass, layer, rows, columns, count, mtp});
    }

    void routedExperts(int index, bool mtp)
    {
        const Experts& e = *m_model.experts;
        const std::int64_t width = e.width > 0 ? e.width : m_model.hidden;
        put3(TensorClass::ExpertGateUp, TensorClass::ExpertDown, index, e.intermediate, width, e.routed, mtp);
    }

private:
    void put3(TensorClass gateUp, TensorClass down, int index, std::int64_t inner, std::int64_t outer, std::int64_t count, bool mtp)
    {
        put(gateUp, index, inner, outer, count * (m_model.ffnMatrices - 1), mtp);
        put(down, index, outer, inner, count, mtp);
    }

    void vector(int index, std::int64_t length, bool mtp) { put(TensorClass::Norm, index, 1, length, 1, mtp); }

    void experts(int index, bool mtp)
    {
        const Experts& e = *m_model.experts;
        const std::int64_t h = m_model.hidden;
        put(TensorClass::Router, index, e.routed, h, 1, mtp);
        if (e.routerBias)
            vector(index, e.routed, mtp);
        const std::int64_t sharedWidth = e.sharedIntermediate > 0 ? e.sharedIntermediate : e.intermediate;
        put3(TensorClass::SharedGateUp, TensorClass::SharedDown, index, sharedWidth * e.shared, h, 1, mtp);
        if (e.sharedGate)
            vector(index, h, mtp);
        if (e.width > 0)
            put(TensorClass::Router, index, e.width, h, 2, mtp);
        routedExperts(index, mtp);
        if (e.bias) {
            vector(index, e.routed, mtp);
            vector(index, e.routed * (static_cast<std::int64_t>(e.intermediate) * (m_model.ffnMatrices - 1) + h), mtp);
        }
    }

    void attention(const Attention& a, int index, bool mtp)
    {
        switch (a.kind) {
        case AttentionKind::Mla:
            return latentAttention(a, index, mtp);
        case AttentionKind::Linear:
            return linearAttention(a, index, mtp);
        case AttentionKind::Gqa:
        case AttentionKind::Compressed:
            return groupedAttention(a, index, mtp);
        }
    }

    void groupedAttention(const Attention& a, int index, bool mtp)
    {
        const std::int64_t h = m_model.hidden;
        const std::int64_t q = static_cast<std::int64_t>(a.heads) * a.headDim;
        const std::int64_t k = static_cast<std::int64_t>(a.kvHeads) * a.headDim;
        const std::int64_t v = static_cast<std::int64_t>(a.kvHeads) * a.valueDim();
        const std::int64_t out = static_cast<std::int64_t>(a.heads) * a.valueDim();
        put(TensorClass::AttentionQ, index, a.outputGate ? 2 * q : q, h, 1, mtp);
        put(TensorClass::AttentionK, index, k, h, 1, mtp);
        put(TensorClass::AttentionV, index, v, h, 1, mtp);
        put(TensorClass::AttentionOutput, index, h, out, 1, mtp);
        if (a.qkvBias)
            vector(index, (a.outputGate ? 2 * q : q) + k + v, mtp);
        if (a.outputBias)
            vector(index, h, mtp);
        if (a.qkNorm)
            put(TensorClass::Norm, index, 1, a.headDim, 2, mtp);
        if (a.sinks)
            vector(index, a.heads, mtp);
    }

    void linearAttention(const Attention& a, int index, bool mtp)
    {
        const std::int64_t h = m_model.hidden;
        const std::int64_t keys = static_cast<std::int64_t>(a.kvHeads) * a.headDim;
        const std::int64_t values = static_cast<std::int64_t>(a.heads) * a.vHeadDim;
        put(TensorClass::AttentionState, index, 2 * keys + values, h, 1, mtp);
        put(TensorClass::AttentionOutput, index, h, values, 1, mtp);
        put(TensorClass::Norm, index, a.convKernel, 2 * keys + values, 1, mtp);
        vector(index, a.vHeadDim, mtp);
        if (a.gateRank > 0) {
            // Kimi delta attention: decay per key element and output gate through a low rank, one beta per head.
            put(TensorClass::AttentionState, index, a.gateRank, h, 2, mtp);
            put(TensorClass::AttentionState, index, keys + values, a.gateRank, 1, mtp);
            put(TensorClass::AttentionState, index, a.heads, h, 1, mtp);
            vector(index, a.heads + keys, mtp);
        } else {
            // Gated DeltaNet: a gate of full width, alpha and beta per head.
            put(TensorClass::AttentionState, index, values, h, 1, mtp);
            put(TensorClass::AttentionState, index, 2 * static_cast<std::int64_t>(a.heads), h, 1, mtp);
            vector(index, 2 * static_cast<std::int64_t>(a.heads), mtp);
        }
    }

    void latentAttention(const Attention& a, int index, bool mtp)
    {
        const std::int64_t h = m_model.hidden;
        const std::int64_t heads = a.heads;
        const std::int64_t qWidth = heads * (a.nopeHeadDim + a.ropeHeadDim);
        if (a.qLoraRank) {
            put(TensorClass::AttentionQ, index, *a.qLoraRank, h, 1, mtp);
            put(TensorClass::AttentionQ, index, qWidth, *a.qLoraRank, 1, mtp);
            put(TensorClass::Norm, index, 1, *a.qLoraRank, 1, mtp);
        } else {
            put(TensorClass::AttentionQ, index, qWidth, h, 1, mtp);
        }
        put(TensorClass::AttentionKvLatent, index, a.kvLoraRank + a.ropeHeadDim, h, 1, mtp);
        put(TensorClass::AttentionKvLatent, index, heads * (a.nopeHeadDim + a.vHeadDim), a.kvLoraRank, 1, mtp);
        put(TensorClass::Norm, index, 1, a.kvLoraRank, 1, mtp);
        put(TensorClass::AttentionOutput, index, h, heads * a.vHeadDim, 1, mtp);
        if (a.indexHeads && a.qLoraRank) {
            const std::int64_t indexWidth = static_cast<std::int64_t>(*a.indexHeads) * a.indexHeadDim;
            put(TensorClass::AttentionIndexer, index, indexWidth, *a.qLoraRank, 1, mtp);
            put(TensorClass::AttentionIndexer, index, a.indexHeadDim, h, 1, mtp);
            put(TensorClass::AttentionIndexer, index, *a.indexHeads, h, 1, mtp);
        }
    }

    const Model& m_model;
    std::vector<TensorGroup>& m_groups;
};

/// A shape that is known only in sum: embeddings, head and routed experts exactly, the rest as one row of parameters.
void summedLayout(const Model& model, bool withMtp, LayoutWriter& layout)
{
    layout.embeddings(false);
    for (int i = 0; i < model.layers; ++i)
        if (model.hasExperts(i))
            layout.routedExperts(i, false);
    layout.put(TensorClass::Other, -1, 1, std::llround(*model.otherParameters), 1, false);
    if (!withMtp || model.mtpLayers == 0 || !model.experts)
        return;
    const double expert = double(model.ffnMatrices) * model.hidden * model.experts->intermediate;
    const double rest = model.mtpParameters - expert * model.experts->routed * model.mtpLayers;
    for (int i = 0; i < model.mtpLayers; ++i)
        layout.routedExperts(model.layers + i, true);
    layout.put(TensorClass::Other, -1, 1, std::llround(std::max(rest, 0.0)), 1, true);
}

}  // namespace

std::vector<TensorGroup> tensorGroups(const Model& model, bool withMtp)
{
    std::vector<TensorGroup> groups;
    LayoutWriter layout(model, groups);
    if (model.otherParameters) {
        summedLayout(model, withMtp, layout);
        return groups;
    }
    layout.embeddings(false);
    layout.put(TensorClass::Norm, -1, 1, model.hidden, 1, false);
    for (int i = 0; i < model.layers; ++i)
        layout.layer(i, false);
    for (int i = 0; withMtp && i < model.mtpLayers; ++i) {
        // The module repeats embedding and head, joins two hidden states (kept at 16 bits, like the norms), and runs one layer.
        if (model.mtpEmbeddings)
            layout.embeddings(true);
        layout.put(TensorClass::Embedding, -1, model.hidden, 2 * static_cast<std::int64_t>(model.hidden), 1, true);
        layout.put(TensorClass::Norm, -1, 1, model.hidden, 3, true);
        layout.layer(model.layers + i, true);
    }
    return groups;
}

std::int64_t parameterCount(const Model& model, bool withMtp)
{
    std::int64_t total = 0;
    for (const TensorGroup& group : tensorGroups(model, withMtp))
        total += group.rows * group.columns * group.count;
    return total;
}

}  // namespace sizewright
