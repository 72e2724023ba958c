// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/model_order.h"

#include <cmath>

namespace sizewright {

double modelStanding(const Model& model)
{
    return model.publishedParameters;
}

Message modelOrderBasis()
{
    return {"order_by_parameters",
            SIZEWRIGHT_TR_NOOP("Sizing", "Models stand in the order of their parameters, of equal ones the newer first: a stand-in for quality that "
                                         "says to which class a model belongs, not how it does on your tasks."),
            {}};
}

std::strong_ordering compareAnswers(const Model& a, const WeightFormat& aFormat, const Model& b, const WeightFormat& bFormat)
{
    const auto bits = [](const WeightFormat& f) { return f.quality == QualityClass::Exact ? 0 : std::llround(-f.nominalBits * 1000); };
    if (modelStanding(a) != modelStanding(b))
        return modelStanding(a) > modelStanding(b) ? std::strong_ordering::less : std::strong_ordering::greater;
    // Newer models of the same size are expected to answer better.
    if (a.released != b.released)
        return b.released <=> a.released;
    if (a.id != b.id)
        return a.id <=> b.id;
    if (aFormat.quality != bFormat.quality)
        return aFormat.quality <=> bFormat.quality;
    return bits(aFormat) <=> bits(bFormat);
}

TextKey qualityClassName(QualityClass quality)
{
    switch (quality) {
    case QualityClass::Exact:
        return SIZEWRIGHT_TR_NOOP("Sizing", "as published");
    case QualityClass::Good:
        return SIZEWRIGHT_TR_NOOP("Sizing", "good quantisation");
    case QualityClass::Strong:
        return SIZEWRIGHT_TR_NOOP("Sizing", "strong quantisation");
    }
    return {};
}

std::string_view qualityClassId(QualityClass quality)
{
    switch (quality) {
    case QualityClass::Exact:
        return "exact";
    case QualityClass::Good:
        return "good";
    case QualityClass::Strong:
        break;
    }
    return "strong";
}

}  // namespace sizewright
