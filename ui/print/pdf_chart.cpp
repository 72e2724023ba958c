// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_chart.h"

#include <QApplication>
#include <QThread>

#include "core/text/format.h"
#include "ui/charts/chart_plot.h"

// GIO has members of that name, and Qt makes it a keyword.
#undef signals
#include <librsvg/rsvg.h>

namespace sizewright::print {

namespace {

class ChartStrip : public Strip {
public:
    ChartStrip(std::shared_ptr<RsvgHandle> drawing, double width, double height)
        : m_drawing(std::move(drawing)), m_width(width), m_height(height)
    {}

    [[nodiscard]] double height() const override { return m_height; }

    void draw(const Canvas& canvas, double y) const override
    {
        const RsvgRectangle place{canvas.area().left, y, m_width, m_height};
        canvas.beginTag("Figure");
        rsvg_handle_render_document(m_drawing.get(), canvas.context(), &place, nullptr);
        canvas.endTag("Figure");
    }

private:
    std::shared_ptr<RsvgHandle> m_drawing;
    double m_width;
    double m_height;
};

}  // namespace

Result<std::shared_ptr<Strip>> chartStrip(const Chart& chart, const std::string& language, double width, double height)
{
    const auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application || application->thread() != QThread::currentThread())
        return failure(ErrorId::PdfFailed, chart.title, "charts need a QApplication and must be written in its thread");
    const LanguageId id = languageFromName(language).value_or(LanguageId::En);
    const QByteArray svg = chartSvg(chart, QSizeF(width, height), id);
    GError* error = nullptr;
    const auto* bytes = reinterpret_cast<const guint8*>(svg.constData());
    RsvgHandle* handle = rsvg_handle_new_from_data(bytes, static_cast<gsize>(svg.size()), &error);
    if (!handle) {
        const std::string reason = error ? error->message : "unreadable drawing";
        g_clear_error(&error);
        return failure(ErrorId::PdfFailed, chart.title, reason);
    }
    rsvg_handle_set_dpi(handle, 72);
    return std::make_shared<ChartStrip>(std::shared_ptr<RsvgHandle>(handle, g_object_unref), width, height);
}

}  // namespace sizewright::print
