// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxpage.h"

#include "filterline.h"
#include "madeflood.h"
#include "rowarrangement.h"
#include "rowwork.h"
#include "scanfilter.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Model = MailboxTableModel;
using ModelTester = QAbstractItemModelTester;
using Arranging = MailboxTableModel::Arranging;
using Rows = std::vector<RowTable::Row>;

constexpr int many = RowWork::RowsAtOnce + 3'000;

QList<ScanRow> floodRows(int from, int count)
{
    QList<ScanRow> rows;
    for (int i = from; i < from + count; ++i) {
        rows.append(Fixture::floodRow(i));
    }
    return rows;
}

QList<ScanRow> floodLooks(int from, int count)
{
    QList<ScanRow> rows;
    for (int i = from; i < from + count; ++i) {
        rows.append(Fixture::floodLook(i));
    }
    return rows;
}

/// Made once: that takes longer than to sort them.
const QList<ScanRow> &manyRows()
{
    static const QList<ScanRow> rows = floodRows(0, many);
    return rows;
}

ScanFilter filterOf(const QString &text)
{
    return ScanFilter::parse(text, {}).value();
}

/// What is asked of the model, found in one go.
Rows rightOrder(const Model &model, const QString &filter, std::optional<RowColumn> column, bool descending = false)
{
    RowQuestion question;
    question.filter = filterOf(filter);
    question.column = column;
    question.descending = descending;
    return arrangeRows(model.table(), Fixture::allRows(model.table().size()), question)->shown;
}

/// What is shown is that; else where it is not.
[[nodiscard]] bool shows(const Model &model, const Rows &wanted)
{
    const auto [have, want] = std::ranges::mismatch(model.shown(), wanted);
    if (have == model.shown().end() && want == wanted.end()) {
        return true;
    }
    qWarning("%d rows instead of %d; the first other one stands at %d: %d instead of %d", int(model.shown().size()),
        int(wanted.size()), int(want - wanted.begin()), have == model.shown().end() ? -1 : int(*have),
        want == wanted.end() ? -1 : int(*want));
    return false;
}

[[nodiscard]] bool isDone(const Model &model)
{
    return QTest::qWaitFor([&model] { return model.arranging() == Arranging::Nothing; }, 60s);
}

/// The window's events are worked off, and then a timer of no length.
[[nodiscard]] bool eventsAreHeeded()
{
    bool fired = false;
    QTimer::singleShot(0, [&fired] { fired = true; });
    return QTest::qWaitFor([&fired] { return fired; }, 60s);
}

/// Holds up who reads the table on another thread, as long as it lives.
using Held = std::optional<RowTurns::Writing>;

bool isSaid(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

std::unique_ptr<MailboxPage> filledPage()
{
    auto page = std::make_unique<MailboxPage>([] { return FilterClock(); });
    page->resize(1300, 850);
    page->show();
    page->begin(u"Inbox"_s);
    page->append(manyRows());
    page->end({}, {});
    return page;
}

} // namespace

/// Many rows find their places while the window goes on.
class TestMailboxOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void fewRowsAreArrangedAtOnce();
    void whatIsShownStaysMeanwhile_data();
    void whatIsShownStaysMeanwhile();
    void theNewestQuestionIsAnswered();
    void rowsThatComeMeanwhileAreMergedIn_data();
    void rowsThatComeMeanwhileAreMergedIn();
    void whatWasNotArrangedToItsEndIsNotForgotten();
    void anotherMailboxTakesItsPlace();
    void thePageSaysThatItWorks();
    void marksAndPlaceStay();
    void whatIsGoneLeavesTheRestWhereItIs();
    void whatIsGoneLeavesWhatIsBeingArranged_data();
    void whatIsGoneLeavesWhatIsBeingArranged();
    void nothingIsDoneWithRowsThatDoNotFit();
};

void TestMailboxOrder::fewRowsAreArrangedAtOnce()
{
    Model model(QTimeZone::utc());
    model.append(floodRows(0, 500));
    const QSignalSpy began(&model, &Model::arrangingBegan);
    const QSignalSpy arranged(&model, &Model::arranged);
    model.sort(Model::RecipientColumn, Qt::DescendingOrder);
    QVERIFY(shows(model, rightOrder(model, {}, RowColumn::Recipient, true)));
    model.setFilter(filterOf(u"mx7"_s));
    QVERIFY(shows(model, rightOrder(model, u"mx7"_s, RowColumn::Recipient, true)));
    QCOMPARE(began.size(), 0);
    QCOMPARE(arranged.size(), 2);
}

void TestMailboxOrder::whatIsShownStaysMeanwhile_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    QTest::newRow("sorted by a text") << int(Model::RecipientColumn) << QString();
    QTest::newRow("sorted where most are equal") << int(Model::VerdictColumn) << QString();
    QTest::newRow("filtered") << -1 << u"verdict:own-bounce"_s;
}

void TestMailboxOrder::whatIsShownStaysMeanwhile()
{
    QFETCH(const int, column);
    QFETCH(const QString, filter);
    Model model(QTimeZone::utc());
    model.append(manyRows());
    QSignalSpy arranged(&model, &Model::arranged);
    Held held(model.shared()->turns);
    if (filter.isEmpty()) {
        model.sort(column, Qt::AscendingOrder);
    } else {
        model.setFilter(filterOf(filter));
    }
    QVERIFY(eventsAreHeeded());
    QCOMPARE(model.arranging(), filter.isEmpty() ? Arranging::Sorting : Arranging::Filtering);
    QVERIFY(shows(model, Fixture::allRows(many)));
    QCOMPARE(model.index(7, Model::RecipientColumn).data().toString(), u"user7@example.net"_s);
    QCOMPARE(arranged.size(), 0);
    held.reset();
    QVERIFY(isDone(model));
    const std::optional<RowColumn> by = column < 0 ? std::nullopt : std::optional(orderOf(Model::Column(column)));
    QVERIFY(shows(model, rightOrder(model, filter, by)));
    QCOMPARE(arranged.size(), 1);
    QVERIFY(!model.isUnsettled());
}

/// Whatever was asked before it is given up, and never shown.
void TestMailboxOrder::theNewestQuestionIsAnswered()
{
    Model model(QTimeZone::utc());
    model.append(manyRows());
    const QSignalSpy arranged(&model, &Model::arranged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const QString &typed : {u"m"_s, u"mx"_s, u"mx7"_s, u"mx77"_s}) {
        model.setFilter(filterOf(typed));
    }
    QVERIFY(isDone(model));
    QVERIFY(shows(model, rightOrder(model, u"mx77"_s, {})));
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(resets.size(), 1);
    model.sort(Model::SubjectColumn, Qt::AscendingOrder);
    model.sort(Model::SizeColumn, Qt::AscendingOrder);
    model.setFilter(filterOf(u"mx7"_s));
    QCOMPARE(model.arranging(), Arranging::Filtering);
    model.sort(Model::SizeColumn, Qt::DescendingOrder); // the filter is not forgotten
    QVERIFY(isDone(model));
    QVERIFY(shows(model, rightOrder(model, u"mx7"_s, RowColumn::Size, true)));
    QCOMPARE(arranged.size(), 2);
}

void TestMailboxOrder::rowsThatComeMeanwhileAreMergedIn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    QTest::newRow("as they came") << -1 << QString();
    QTest::newRow("sorted") << int(Model::RecipientColumn) << QString();
    QTest::newRow("filtered") << -1 << u"verdict:own-bounce"_s;
    QTest::newRow("both") << int(Model::RecipientColumn) << u"-reason:mailbox-full"_s;
}

void TestMailboxOrder::rowsThatComeMeanwhileAreMergedIn()
{
    QFETCH(const int, column);
    QFETCH(const QString, filter);
    Model model(QTimeZone::utc());
    model.append(floodRows(0, 1'000));
    model.append(floodLooks(1'000, many - 1'000));
    model.sort(column, Qt::AscendingOrder);
    model.append(floodRows(1'000, 400)); // before it has ended
    model.append(floodRows(many, 100));
    model.setFilter(filterOf(filter));
    model.append(floodRows(1'400, 400));
    model.append(floodRows(many + 100, 100));
    QVERIFY(isDone(model));
    QVERIFY(model.settle());
    model.append(floodRows(1'800, 200));
    model.append(floodRows(many + 200, 100));
    QVERIFY(isDone(model));
    QVERIFY(model.settle());
    QVERIFY(isDone(model));
    QVERIFY(!model.isUnsettled());
    QVERIFY(!model.settle());
    QCOMPARE(model.pending(), many - 2'000);
    const std::optional<RowColumn> by = column < 0 ? std::nullopt : std::optional(orderOf(Model::Column(column)));
    QVERIFY(shows(model, rightOrder(model, filter, by)));
}

void TestMailboxOrder::whatWasNotArrangedToItsEndIsNotForgotten()
{
    Model model(QTimeZone::utc());
    model.append(floodLooks(0, many));
    model.setFilter(filterOf(u"is:pending"_s));
    QVERIFY(isDone(model));
    model.append(floodRows(0, 1'000));
    QVERIFY(model.isFresh(5));
    QVERIFY(model.settle());
    QVERIFY(model.isFresh(5)); // until it is settled
    model.sort(Model::RecipientColumn, Qt::AscendingOrder); // instead
    QVERIFY(isDone(model));
    QVERIFY(!model.isFresh(5));
    QVERIFY(!model.isUnsettled());
    QCOMPARE(model.rowCount(), many - 1'000);
    QVERIFY(shows(model, rightOrder(model, u"is:pending"_s, RowColumn::Recipient)));
}

void TestMailboxOrder::anotherMailboxTakesItsPlace()
{
    auto model = std::make_unique<Model>(QTimeZone::utc());
    const QSignalSpy arranged(model.get(), &Model::arranged);
    model->append(manyRows());
    model->sort(Model::RecipientColumn, Qt::AscendingOrder);
    model->setFilter(filterOf(u"mx7"_s));
    model->clear();
    QCOMPARE(model->arranging(), Arranging::Nothing);
    model->append(floodRows(0, 100));
    QVERIFY(eventsAreHeeded());
    QCOMPARE(arranged.size(), 0);
    QCOMPARE(model->rowCount(), 11); // the filter stays: mx7, and mx70 to mx79
    QVERIFY(model->settle());
    QVERIFY(shows(*model, rightOrder(*model, u"mx7"_s, RowColumn::Recipient)));
    model->append(manyRows());
    model->sort(Model::DateColumn, Qt::AscendingOrder);
    model.reset(); // it ends with its owner
    QVERIFY(eventsAreHeeded());
}

void TestMailboxOrder::thePageSaysThatItWorks()
{
    const auto page = filledPage();
    auto *model = page->findChild<Model *>();
    auto *table = page->findChild<QTableView *>();
    QVERIFY(isDone(*model));
    QVERIFY(isSaid(*page, u"23000 message(s)"_s));
    Held held(model->shared()->turns);
    table->sortByColumn(Model::RecipientColumn, Qt::AscendingOrder);
    QVERIFY(eventsAreHeeded());
    QVERIFY(isSaid(*page, u"Sorting 23000 message(s)\u2026"_s));
    QVERIFY(table->isEnabled());
    page->setFilter(u"nobody"_s);
    QVERIFY(eventsAreHeeded());
    QVERIFY(isSaid(*page, u"Filtering 23000 message(s)\u2026"_s));
    QVERIFY(table->isVisible());
    held.reset();
    QVERIFY(isDone(*model));
    QVERIFY(isSaid(*page, u"0 of 23000 message(s)"_s));
    QVERIFY(isSaid(*page, u"No message fits the filter."_s));
    held.emplace(model->shared()->turns);
    page->setFilter({});
    QVERIFY(eventsAreHeeded());
    QVERIFY(!isSaid(*page, u"No message fits the filter."_s)); // that was about another one
    held.reset();
    QVERIFY(isDone(*model));
    QVERIFY(table->isVisible());
    QVERIFY(isSaid(*page, u"23000 message(s)"_s));
    QVERIFY(!isSaid(*page, u"Sorting"_s) && !isSaid(*page, u"Filtering"_s));
    QVERIFY(shows(*model, rightOrder(*model, {}, RowColumn::Recipient)));
}

void TestMailboxOrder::marksAndPlaceStay()
{
    const auto page = filledPage();
    auto *model = page->findChild<Model *>();
    auto *table = page->findChild<QTableView *>();
    QVERIFY(isDone(*model));
    const auto mark = [&](int row) {
        table->selectionModel()->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    mark(92);
    mark(12'345);
    table->setCurrentIndex(model->index(12'000, 1));
    mark(92);
    mark(12'345);
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int place = table->visualRect(table->currentIndex()).top();
    QVERIFY(place > 0);
    const auto sorted = [](Rows rows) {
        std::ranges::sort(rows);
        return rows;
    };
    const auto current = [&] { return model->shown()[std::size_t(table->currentIndex().row())]; };
    const Rows marked{92, 12'000, 12'345};
    QCOMPARE(sorted(page->markedRows()), marked);
    table->sortByColumn(Model::SizeColumn, Qt::DescendingOrder);
    QVERIFY(isDone(*model));
    QCOMPARE(sorted(page->markedRows()), marked);
    QCOMPARE(current(), RowTable::Row(12'000));
    QVERIFY(table->currentIndex().row() != 12'000);
    QCOMPARE(table->visualRect(table->currentIndex()).top(), place);
    page->setFilter(u"-verdict:own-bounce"_s); // 92 is one
    QVERIFY(isDone(*model));
    QCOMPARE(sorted(page->markedRows()), (Rows{12'000, 12'345}));
    QCOMPARE(current(), RowTable::Row(12'000));
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
    // Seen from its beginning it stays at its beginning.
    table->scrollToTop();
    table->sortByColumn(Model::RecipientColumn, Qt::AscendingOrder);
    QVERIFY(isDone(*model));
    QCOMPARE(table->rowAt(0), 0);
    QCOMPARE(sorted(page->markedRows()), (Rows{12'000, 12'345}));
}

void TestMailboxOrder::whatIsGoneLeavesTheRestWhereItIs()
{
    const auto page = filledPage();
    auto *model = page->findChild<Model *>();
    auto *table = page->findChild<QTableView *>();
    QVERIFY(isDone(*model));
    const auto mark = [&](int row) {
        table->selectionModel()->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    const auto remove = [&](int from, int count) {
        QByteArrayList keys;
        for (int i = from; i < from + count; ++i) {
            keys.append(Fixture::floodRow(i).key);
        }
        return page->remove("maildir:inbox", keys).size();
    };
    const auto current = [&] { return model->shown()[std::size_t(table->currentIndex().row())]; };
    const auto first = [&] { return model->shown()[std::size_t(table->rowAt(0))]; };
    table->setCurrentIndex(model->index(12'000, 1));
    mark(92);
    mark(12'345);
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int place = table->visualRect(table->currentIndex()).top();
    // What goes above moves nothing that is seen.
    QCOMPARE(remove(50, 1'000), 1'000U);
    QCOMPARE(page->markedRows(), (Rows{12'000, 12'345}));
    QCOMPARE(current(), RowTable::Row(12'000));
    QCOMPARE(table->visualRect(table->currentIndex()).top(), place);
    // The next row stands for the current one, and is not marked.
    QCOMPARE(remove(12'000, 2), 2U);
    QCOMPARE(page->markedRows(), Rows{12'345});
    QCOMPARE(current(), RowTable::Row(12'002));
    QCOMPARE(table->visualRect(table->currentIndex()).top(), place + 2 * table->rowHeight(0));
    // The current row goes while another place is looked at.
    table->scrollTo(model->index(20'000, 1), QAbstractItemView::PositionAtTop);
    const RowTable::Row seen = first();
    QCOMPARE(remove(12'002, 1), 1U);
    QCOMPARE(current(), RowTable::Row(12'003));
    QCOMPARE(first(), seen);
    // All that is seen goes.
    QCOMPARE(remove(int(seen) - 10, 200), 200U);
    QCOMPARE(first(), seen + 190);
    // The last one, and then all of them.
    table->setCurrentIndex(model->index(model->rowCount() - 1, 1));
    QCOMPARE(remove(many - 1, 1), 1U);
    QCOMPARE(current(), RowTable::Row(many - 2));
    remove(0, many);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!table->currentIndex().isValid());
    QVERIFY(!table->isVisible());
}

void TestMailboxOrder::whatIsGoneLeavesWhatIsBeingArranged_data()
{
    QTest::addColumn<bool>("filters");
    QTest::newRow("while they are sorted") << false;
    QTest::newRow("while they are filtered") << true;
}

void TestMailboxOrder::whatIsGoneLeavesWhatIsBeingArranged()
{
    QFETCH(const bool, filters);
    Model model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    model.append(manyRows());
    const QString filter = filters ? u"verdict:own-bounce"_s : QString();
    if (filters) {
        model.setFilter(filterOf(filter));
    } else {
        model.sort(Model::SizeColumn, Qt::AscendingOrder);
    }
    QVERIFY(model.arranging() != Arranging::Nothing);
    QByteArrayList keys;
    for (int i = 0; i < many; i += 20) {
        keys.append(manyRows().at(i).key);
    }
    QCOMPARE(model.remove("maildir:inbox", keys).size(), std::size_t(keys.size()));
    QVERIFY(model.arranging() != Arranging::Nothing);
    model.append(floodRows(many, 10));
    QVERIFY(isDone(model));
    model.settle();
    QVERIFY(isDone(model));
    Rows wanted = rightOrder(model, filter, filters ? std::nullopt : std::optional(RowColumn::Size));
    std::erase_if(wanted, [](RowTable::Row row) { return row < many && row % 20 == 0; });
    QVERIFY(shows(model, wanted));
}

/// "All that are shown" fit the filter before while the next one is at work.
void TestMailboxOrder::nothingIsDoneWithRowsThatDoNotFit()
{
    const auto page = filledPage();
    page->setChanging(true);
    auto *model = page->findChild<Model *>();
    QVERIFY(isDone(*model));
    const auto enabled = [&page](const QString &text) {
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons,
            [&text](const QPushButton *button) { return button->text().contains(text) && button->isEnabled(); });
    };
    QVERIFY(enabled(u"&Export"_s));
    QVERIFY(enabled(u"Mar&k on the server"_s));
    QSignalSpy said(page.get(), &MailboxPage::said);
    Held held(model->shared()->turns);
    page->setFilter(u"verdict:own-bounce"_s);
    QVERIFY(!enabled(u"&Export"_s));
    QVERIFY(!enabled(u"Mar&k on the server"_s));
    page->exportRows(); // by its key
    QCOMPARE(said.size(), 1);
    QVERIFY(page->mustWaitForFilter());
    held.reset();
    QVERIFY(isDone(*model));
    QVERIFY(!page->mustWaitForFilter());
    QVERIFY(enabled(u"&Export"_s));
    QCOMPARE(int(page->chosenRows().size()), many / 20);
}

QTEST_MAIN(TestMailboxOrder)
#include "tst_mailboxorder.moc"
