// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#ifndef Q_MOC_RUN
#include "core/report/sizing_figures.h"
#include "ui/session/newest_answer.h"
#endif

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;
class QTextBrowser;

namespace sizewright {

class ChartTableModel;
class PlanSession;

/// What machines that are there already can do: every model of the catalog, with its users, speed and context, best first.
class HardwarePage : public QWidget {
    Q_OBJECT

public:
    /// `today` is the date of requests that come from a template. The catalog is kept.
    HardwarePage(std::shared_ptr<const Catalog> catalog, PlanSession* session, QString today, QWidget* parent = nullptr);
    /// Whether the requests of the open plan can be asked for.
    void setHasPlan(bool hasPlan);

signals:
    /// The user is done; the page before should show again.
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Request {
        std::shared_ptr<const Catalog> catalog;
        Scenario scenario;
        std::string platformId;
        int nodes = 1;
        std::optional<QualityFloor> quality;
        std::shared_ptr<ProfileTable> profiles;  ///< kept between the questions
    };
    struct Answer {
        Request request;
        Result<HardwareCapacity> capacity;
        Table table;
    };

    static Answer answerTo(const Request& request, const Language& language, const std::stop_token& stop);
    QWidget* makeChoices();
    QWidget* makeFigures();
    QWidget* makeButtons();
    void fillRequests();
    [[nodiscard]] Scenario chosenScenario() const;
    void ask();
    void showAnswer();
    void showDetails();

    std::shared_ptr<const Catalog> m_catalog;
    PlanSession* m_session;
    QString m_today;
    bool m_hasPlan = false;
    QComboBox* m_machine = nullptr;
    QSpinBox* m_nodes = nullptr;
    QComboBox* m_requests = nullptr;
    QComboBox* m_quality = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_basis = nullptr;
    std::shared_ptr<ProfileTable> m_profiles = std::make_shared<ProfileTable>();
    ChartTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QTextBrowser* m_details = nullptr;
    NewestAnswer<Request, Answer> m_newest;
};

}  // namespace sizewright
