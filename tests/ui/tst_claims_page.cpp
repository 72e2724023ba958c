// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/claims_filter.h"
#include "ui/models/claims_model.h"
#include "ui/reference/claim_details.h"
#include "ui/reference/claims_page.h"
#include "ui/support/claim_icon.h"
#include "ui/support/language.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

Claim claimOf(const char* id, ClaimVerdict verdict, ClaimTopic topic, const char* statement)
{
    Claim c;
    c.id = id;
    c.verdict = verdict;
    c.topics = {topic};
    c.statement = {statement, std::string(statement) + " (de)", std::string(statement) + " 说法"};
    c.answer = {"Because.", "Darum.", "因为。"};
    c.source = {"<b>A source</b>", "2026-11", Grade::B, "A doubt"};
    return c;
}

Catalog threeClaims()
{
    Catalog c;
    c.claims = {claimOf("one", ClaimVerdict::Wrong, ClaimTopic::Memory, "8 x A100 run <i>R1</i>"),
                claimOf("two", ClaimVerdict::True, ClaimTopic::Speed, "Macs are quick"),
                claimOf("three", ClaimVerdict::Wrong, ClaimTopic::Speed, "Everything doubles")};
    return c;
}

template <class W>
W* find(const QWidget* root, const char* name)
{
    return root->findChild<W*>(QLatin1String(name));
}

}  // namespace

/// The page on which claims are checked: model, filter, details, and the ways there and back.
class TestClaimsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void modelKeepsTheContract();
    void filtersByVerdictTopicAndWords();
    void everyVerdictHasItsOwnShape();
    void searchNarrowsWhileTyping();
    void nothingFoundSaysWhatToDo();
    void markupStaysText();
    void copiesPlainText();
    void plansWhatHasASample();
    void openedFromStartAndMenuLeadsBack();
    void speaksTheLanguageOfTheWindow();
    void keyboardAlone();
};

void TestClaimsPage::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestClaimsPage::modelKeepsTheContract()
{
    const Catalog catalog = threeClaims();
    ClaimsModel model(catalog.claims);
    ClaimsFilter filter;
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 3);
    filter.setWords(QStringLiteral("nothing like that"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(model.claim(-1), nullptr);
    QCOMPARE(model.claim(3), nullptr);
    QCOMPARE(model.index(1).data(ClaimsModel::IdRole).toString(), QStringLiteral("two"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("True: Macs are quick"));
}

void TestClaimsPage::filtersByVerdictTopicAndWords()
{
    const Catalog catalog = threeClaims();
    ClaimsModel model(catalog.claims);
    ClaimsFilter filter;
    filter.setSourceModel(&model);
    filter.setVerdict(ClaimVerdict::Wrong);
    QCOMPARE(filter.rowCount(), 2);
    filter.setTopic(ClaimTopic::Speed);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.claim(filter.index(0, 0))->id, std::string("three"));
    filter.setVerdict(std::nullopt);
    filter.setWords(QStringLiteral("MACS"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setTopic(std::nullopt);
    filter.setWords(QStringLiteral("8xa100"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.claim({}), nullptr);
}

void TestClaimsPage::everyVerdictHasItsOwnShape()
{
    // In one colour: who sees no colours must tell them apart by shape.
    std::vector<QImage> images;
    for (int i = 0; i < kClaimVerdicts; ++i) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        drawClaimVerdict(painter, static_cast<ClaimVerdict>(i), Qt::black, Qt::white);
        painter.end();
        for (const QImage& other : images) {
            int different = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    different += image.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
            QVERIFY2(different > 60, qPrintable(QString::number(i)));
        }
        images.push_back(image);
    }
}

void TestClaimsPage::searchNarrowsWhileTyping()
{
    ClaimsPage page(*sizewright::test::shippedCatalog());
    page.show();
    auto* list = find<QListView>(&page, "claimList");
    const int all = list->model()->rowCount();
    QVERIFY(all >= 40);
    QTest::keyClicks(find<QLineEdit>(&page, "claimWords"), QStringLiteral("8xa100"));
    const int some = list->model()->rowCount();
    QVERIFY(some > 0 && some < all);
    auto* details = find<ClaimDetails>(&page, "claimDetails");
    QVERIFY2(details->toPlainText().contains(list->currentIndex().data().toString()), qPrintable(details->toPlainText()));
    QVERIFY(details->toPlainText().contains(QStringLiteral("688.6")));
    QVERIFY(find<QLabel>(&page, "claimCount")->text().startsWith(QString::number(some)));
    auto* verdict = find<QComboBox>(&page, "claimVerdict");
    verdict->setCurrentIndex(verdict->findData(static_cast<int>(ClaimVerdict::TrueWithLimits)));
    QVERIFY(list->model()->rowCount() < some);
    auto* topic = find<QComboBox>(&page, "claimTopic");
    QCOMPARE(topic->count(), kClaimTopics + 1);
}

void TestClaimsPage::nothingFoundSaysWhatToDo()
{
    ClaimsPage page(*sizewright::test::shippedCatalog());
    page.show();
    page.setWords(QStringLiteral("quantum banana"));
    auto* all = find<QPushButton>(&page, "claimShowAll");
    QVERIFY(all->isVisible());
    QVERIFY(!find<QPushButton>(&page, "claimCopy")->isEnabled());
    QVERIFY(find<ClaimDetails>(&page, "claimDetails")->plainClaim().isEmpty());
    QVERIFY(find<ClaimDetails>(&page, "claimDetails")->toPlainText().size() > 30);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(find<QListView>(&page, "claimList")->isVisible());
    QVERIFY(page.words().isEmpty());
}

void TestClaimsPage::markupStaysText()
{
    const Catalog catalog = threeClaims();
    ClaimsPage page(catalog);
    const QString shown = find<ClaimDetails>(&page, "claimDetails")->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("<i>R1</i>")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("<b>A source</b>")));
    QVERIFY(shown.contains(QStringLiteral("A doubt")));
    QVERIFY(shown.contains(QStringLiteral("2026-11")));
}

void TestClaimsPage::copiesPlainText()
{
    const Catalog catalog = threeClaims();
    ClaimsPage page(catalog);
    page.show();
    QTest::mouseClick(find<QPushButton>(&page, "claimCopy"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("8 x A100 run <i>R1</i>"));
    QCOMPARE(lines[1], QStringLiteral("Wrong"));
    QCOMPARE(lines[2], QStringLiteral("Because."));
}

void TestClaimsPage::plansWhatHasASample()
{
    Catalog catalog = threeClaims();
    ClaimSample sample;
    sample.file = "one-server";
    sample.text = {"The plan <b>refuses</b> it.", "Der Plan lehnt ab.", "规划否决。"};
    catalog.claims[0].sample = sample;
    ClaimsPage page(catalog);
    page.show();
    QSignalSpy asked(&page, &ClaimsPage::planRequested);
    auto* plan = find<QPushButton>(&page, "claimPlan");
    auto* list = find<QListView>(&page, "claimList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(plan->isEnabled());
    QVERIFY(
        find<ClaimDetails>(&page, "claimDetails")->toPlainText().contains(QStringLiteral("The plan <b>refuses</b> it.")));
    QTest::mouseClick(plan, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("one-server"));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!plan->isEnabled());
}

void TestClaimsPage::openedFromStartAndMenuLeadsBack()
{
    WindowFixture fixture;
    MainWindow* window = fixture.window.get();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("claimsButton")), Qt::LeftButton);
    QVERIFY(window->claims()->isVisible());
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("claimBack")), Qt::LeftButton);
    QVERIFY(!window->claims()->isVisible());
    QVERIFY(window->findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());

    window->findChild<QAbstractButton*>(QStringLiteral("template-team-10"))->click();
    QTRY_VERIFY(window->findChild<QPushButton*>(QStringLiteral("nextButton"))->isVisible());
    window->showClaims();
    window->showClaims();
    QVERIFY(window->claims()->isVisible());
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("claimBack")), Qt::LeftButton);
    QVERIFY(window->findChild<QPushButton*>(QStringLiteral("nextButton"))->isVisible());
}

void TestClaimsPage::speaksTheLanguageOfTheWindow()
{
    WindowFixture fixture;
    MainWindow* window = fixture.window.get();
    window->show();
    window->showClaims();
    window->setLanguage(LanguageId::ZhCn);
    window->claims()->setWords(QStringLiteral("满血"));
    auto* list = find<QListView>(window->claims(), "claimList");
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->currentIndex().data().toString().contains(QStringLiteral("满血")));
    window->claims()->setWords(QStringLiteral("full-power"));
    QVERIFY2(list->model()->rowCount() > 0, "English words find in every language");
    window->setLanguage(LanguageId::De);
    QTRY_VERIFY(window->claims()->isVisible());
    QCOMPARE(window->claims()->words(), QStringLiteral("full-power"));
    window->setLanguage(LanguageId::En);
}

void TestClaimsPage::keyboardAlone()
{
    WindowFixture fixture;
    MainWindow* window = fixture.window.get();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->showClaims();
    auto* words = find<QLineEdit>(window->claims(), "claimWords");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("mac"));
    QTest::keyClick(words, Qt::Key_Tab);
    QVERIFY(find<QComboBox>(window->claims(), "claimVerdict")->hasFocus());
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    auto* list = find<QListView>(window->claims(), "claimList");
    QVERIFY(list->hasFocus());
    const QModelIndex before = list->currentIndex();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list->currentIndex() != before);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(words->text().isEmpty());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!window->claims()->isVisible());
}

SIZEWRIGHT_TEST(TestClaimsPage)
#include "tst_claims_page.moc"
