// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/memory/footprint.h"

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
        put(TensorClass::Norm, index, 1, m_model.hidden, 2, mtp);
        attention(index, mtp);
        const bool hasExperts = m_model.experts && (mtp || index >= m_model.denseLayers);
        if (hasExperts)
            experts(index, mtp);
        else
            put3(TensorClass::FfnGateUp, TensorClass::FfnDown, index, m_model.intermediate, 1, mtp);
    }

    void put(TensorClass tensorClass, int layer, std::int64_t rows, std::int64_t columns, std::int64_t count, bool mtp)
    {
        if (rows > 0 && columns > 0 && count > 0)
            m_groups.push_back({tensorClass, layer, rows, columns, count, mtp});
    }

    void routedExperts(int index, bool mtp)
    {
        put3(TensorClass::ExpertGateUp, TensorClass::ExpertDown, index, m_model.experts->intermediate, m_model.experts->routed, mtp);
    }

private:
    void put3(TensorClass gateUp, TensorClass down, int index, std::int64_t width, std::int64_t count, bool mtp)
    {
        put(gateUp, index, width, m_model.hidden, count * (m_model.ffnMatrices - 1), mtp);
        put(down, index, m_model.hidden, width, count, mtp);
    }

    void experts(int index, bool mtp)
    {
        const Experts& e = *m_model.experts;
        put(TensorClass::Router, index, e.routed, m_model.hidden, 1, mtp);
        if (m_model.attention.kind == AttentionKind::Mla)
            put(TensorClass::Norm, index, 1, e.routed, 1, mtp);  // the routing bias of DeepSeek V3
        put3(TensorClass::SharedGateUp, TensorClass::SharedDown, index, static_cast<std::int64_t>(e.intermediate) * e.shared, 1, mtp);
        routedExperts(index, mtp);
    }

    void attention(int index, bool mtp)
    {
        if (m_model.attention.kind == AttentionKind::Mla)
            latentAttention(index, mtp);
        else
            groupedAttention(index, mtp);
    }

    void groupedAttention(int index, bool mtp)
    {
        const Attention& a = m_model.attention;
        const std::int64_t h = m_model.hidden;
        const std::int64_t q = static_cast<std::int64_t>(a.heads) * a.headDim;
        const std::int64_t kv = static_cast<std::int64_t>(a.kvHeads) * a.headDim;
        put(TensorClass::AttentionQ, index, q, h, 1, mtp);
        put(TensorClass::AttentionK, index, kv, h, 1, mtp);
        put(TensorClass::AttentionV, index, kv, h, 1, mtp);
        put(TensorClass::AttentionOutput, index, h, q, 1, mtp);
    }

    void latentAttention(int index, bool mtp)
    {
        const Attention& a = m_model.attention;
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
    for (int i = model.denseLayers; model.experts && i < model.layers; ++i)
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
