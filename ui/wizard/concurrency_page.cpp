// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/concurrency_page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr double kAcceptableSpeed = 6;
constexpr double kComfortableSpeed = 14;
constexpr double kMostPeople = 1'000'000;
constexpr double kMostConcurrent = 100'000;

/// What growth makes of today's places, as a sentence of its own.
QString growthSentence(const ConcurrencyArithmetic& arithmetic)
{
    if (arithmetic.atHorizon == arithmetic.planned)
        return {};
    return QLatin1Char(' ') + ConcurrencyPage::tr("Grown to the last year of the horizon, the machines carry %1.")
                                  .arg(toQString(formatInteger(arithmetic.atHorizon, currentLanguage())));
}

QString arithmeticSentence(const Scenario& scenario)
{
    const LanguageId language = currentLanguage();
    const auto number = [language](double value, int decimals) {
        return toQString(formatNumber(value, decimals, language));
    };
    const ConcurrencyArithmetic arithmetic = concurrencyOf(scenario);
    if (scenario.demand.concurrentRequests)
        return ConcurrencyPage::tr("The plan serves %1 requests at the same time, as you stated.")
                   .arg(number(arithmetic.planned, 0)) +
               growthSentence(arithmetic);
    return ConcurrencyPage::tr(
               "%1 people, %2 of them active, each %3 requests an hour: %4 requests arrive a second. Each is "
               "in service for %5, so %6 are in flight on average. The plan keeps %7 places, so that 95 % of "
               "the requests wait less than two seconds.")
        .arg(number(scenario.demand.people, 0), toQString(formatPercent(scenario.demand.activeShare, 0, language)),
             number(scenario.demand.requestsPerActivePersonHour, 1), number(arithmetic.arrivalsPerSecond, 2),
             toQString(formatDuration(arithmetic.timeInService, language)), number(arithmetic.inFlight, 1),
             number(arithmetic.planned, 0)) +
           growthSentence(arithmetic);
}

QString speedChoice(double tokensPerSecond)
{
    if (qFuzzyCompare(tokensPerSecond, kAcceptableSpeed))
        return QStringLiteral("acceptable");
    return qFuzzyCompare(tokensPerSecond, kComfortableSpeed) ? QStringLiteral("comfortable") : QStringLiteral("own");
}

}  // namespace

ConcurrencyPage::ConcurrencyPage(PlanSession* session, QWidget* parent) : InputPage(session, parent)
{
    addPeople();
    addService();
    addHours();
    addGrowth();
}

void ConcurrencyPage::addPeople()
{
    auto* form = addSection(tr("From people to requests at the same time"), 0, 0);
    addChoice(
        form,
        {"concurrencyMode", tr("S&tart from"),
         tr("Either the plan works out how many requests run at the same time, or you state the number yourself.")},
        {{tr("the people who use it"), QStringLiteral("people")},
         {tr("a given number of requests"), QStringLiteral("given")}},
        [](const Scenario& s) { return s.demand.concurrentRequests ? QStringLiteral("given") : QStringLiteral("people"); },
        [](Scenario& s, const QString& mode) {
            if (mode == QLatin1String("people"))
                s.demand.concurrentRequests.reset();
            else
                s.demand.concurrentRequests = concurrencyOf(s).planned;
        });
    auto* people = addNumber(
        form, {"people", tr("&People"), tr("Everyone who may use the model, not only those who do so right now."), "people"},
        {1, kMostPeople, 1, 0, {}, {}}, [](const Scenario& s) { return s.demand.people; },
        [](Scenario& s, double value) { s.demand.people = static_cast<int>(value); });
    auto* active = addNumber(
        form,
        {"activeShare", tr("&Active in the busiest hour"), tr("Share of the people who work with it in that hour."),
         "active_share"},
        {1, 100, 1, 0, tr("%"), {}}, [](const Scenario& s) { return s.demand.activeShare * 100; },
        [](Scenario& s, double value) { s.demand.activeShare = value / 100; });
    auto* rate = addNumber(
        form,
        {"requestsPerHour", tr("&Requests per active person and hour"),
         tr("How often an active person asks, per hour. A dialogue of five questions counts as five."),
         "requests_per_active_person_hour"},
        {0.1, 10'000, 1, 1, {}, {}}, [](const Scenario& s) { return s.demand.requestsPerActivePersonHour; },
        [](Scenario& s, double value) { s.demand.requestsPerActivePersonHour = value; });
    auto* given = addNumber(
        form,
        {"concurrentRequests", tr("Requests at the same ti&me"),
         tr("Requests that the machine works on at one moment. Open sessions in which somebody reads or types do not "
            "count.")},
        {1, kMostConcurrent, 1, 0, {}, {}}, [](const Scenario& s) { return concurrencyOf(s).planned; },
        [](Scenario& s, double value) { s.demand.concurrentRequests = static_cast<int>(value); });
    follow([people, active, rate, given](const Scenario& s) {
        const bool stated = s.demand.concurrentRequests.has_value();
        for (QWidget* input : {people, active, rate})
            input->setEnabled(!stated);
        given->setEnabled(stated);
    });
    addArithmetic(form);
}

void ConcurrencyPage::addArithmetic(QFormLayout* form)
{
    auto* sentence = captionLabel();
    sentence->setObjectName(QStringLiteral("arithmeticLabel"));
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setAlignment(Qt::AlignTop);
    sentence->setMinimumHeight(4 * sentence->fontMetrics().lineSpacing());
    form->addRow(sentence);
    follow([sentence](const Scenario& s) { sentence->setText(arithmeticSentence(s)); });
}

void ConcurrencyPage::addService()
{
    auto* form = addSection(tr("How fast it must be for each user"), 0, 1);
    addChoice(
        form,
        {"speedChoice", tr("Rea&ding speed"),
         tr("Six tokens a second keep pace with slow reading, fourteen feel fluent. Both are planning defaults.")},
        {{tr("acceptable: 6 tokens/s"), QStringLiteral("acceptable")},
         {tr("comfortable: 14 tokens/s"), QStringLiteral("comfortable")},
         {tr("own value"), QStringLiteral("own")}},
        [](const Scenario& s) { return speedChoice(s.service.perUser.raw()); },
        [](Scenario& s, const QString& choice) {
            if (choice == QLatin1String("acceptable"))
                s.service.perUser = TokensPerSecond(kAcceptableSpeed);
            else if (choice == QLatin1String("comfortable"))
                s.service.perUser = TokensPerSecond(kComfortableSpeed);
        });
    addNumber(
        form,
        {"perUserSpeed", tr("Tokens per second and &user"),
         tr("The speed at which text must appear for each user while all planned requests run."), "per_user"},
        {0.5, 1000, 1, 1, tr("tokens/s"), {}}, [](const Scenario& s) { return s.service.perUser.raw(); },
        [](Scenario& s, double value) { s.service.perUser = TokensPerSecond(value); });
    addNumber(
        form,
        {"firstTokenWithin", tr("F&irst token within"),
         tr("The longest acceptable wait from sending the request to the first token, in seconds."), "first_token_within"},
        {0.1, 3600, 0.5, 1, tr("s"), {}}, [](const Scenario& s) { return s.service.firstTokenWithin.raw(); },
        [](Scenario& s, double value) { s.service.firstTokenWithin = Seconds(value); });
}

void ConcurrencyPage::addHours()
{
    auto* form = addSection(tr("Hours of use"), 1, 0);
    addNumber(
        form,
        {"hoursPerDay", tr("H&ours a day"),
         tr("Hours of a working day in which the load is served; they set energy and API cost."), "hours_per_day"},
        {0.5, 24, 1, 1, tr("h"), {}}, [](const Scenario& s) { return s.demand.hoursPerDay; },
        [](Scenario& s, double value) { s.demand.hoursPerDay = value; });
    addNumber(
        form,
        {"daysPerYear", tr("Da&ys a year"), tr("Days of a year with that load: 250 for office use, 365 for a service."),
         "days_per_year"},
        {1, 366, 1, 0, tr("days"), {}}, [](const Scenario& s) { return s.demand.daysPerYear; },
        [](Scenario& s, double value) { s.demand.daysPerYear = value; });
    addNumber(
        form,
        {"loadShare", tr("Mean &load of those hours"),
         tr("Mean load of the hours of use, as a share of the busiest hour's load."), "load_share"},
        {1, 100, 5, 0, tr("%"), {}}, [](const Scenario& s) { return s.demand.loadShare * 100; },
        [](Scenario& s, double value) { s.demand.loadShare = value / 100; });
}

void ConcurrencyPage::addGrowth()
{
    auto* form = addSection(tr("Reserve"), 1, 1);
    addNumber(
        form,
        {"growthPerYear", tr("&Growth a year"),
         tr("How much the number of users grows each year; the machine must last the horizon.")},
        {0, 300, 5, 0, tr("%"), {}}, [](const Scenario& s) { return s.demand.growthPerYear * 100; },
        [](Scenario& s, double value) { s.demand.growthPerYear = value / 100; });
    addCheck(
        form,
        {"surviveNodeLoss", tr("&Keep serving when one machine fails"),
         tr("Asks for at least two independent replicas on two machines, which hold the service level while one machine is out.")},
        [](const Scenario& s) { return s.demand.surviveNodeLoss; },
        [](Scenario& s, bool on) { s.demand.surviveNodeLoss = on; });
    addChoice(
        form,
        {"modelHeadroom", tr("Larger model must fit, as arti&cles ask"),
         tr("Some articles want memory for a model three times as large. Sizes do not grow by a fixed factor, and new formats decide "
            "as much as parameters, so the rule is coarse. Asked for, the weights and the cache of such a model must fit in the "
            "memory of all machines; its speed is not looked at.")},
        {{tr("no"), QStringLiteral("1")}, {tr("twice as large"), QStringLiteral("2")}, {tr("three times as large"), QStringLiteral("3")}},
        [](const Scenario& s) { return QString::number(s.demand.modelHeadroom); },
        [](Scenario& s, const QString& times) { s.demand.modelHeadroom = times.toInt(); });
}

}  // namespace sizewright
