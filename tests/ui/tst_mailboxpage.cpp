// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxpage.h"

#include "chartview.h"
#include "filterline.h"
#include "floodsmodel.h"
#include "insightpanel.h"
#include "madeflood.h"
#include "messagebar.h"
#include "plainlabel.h"
#include "rowgroupsmodel.h"
#include "rowwork.h"
#include "scanbar.h"
#include "scanfilter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FilterClock clockOfTest()
{
    return {std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 9h, QTimeZone("Europe/Berlin")};
}

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

/// A page with so many rows, read to the end.
std::unique_ptr<MailboxPage> filledPage(int rows)
{
    auto page = std::make_unique<MailboxPage>(clockOfTest);
    page->resize(1300, 850);
    page->begin(u"Inbox"_s);
    page->append(floodRows(0, rows));
    page->end({}, {});
    return page;
}

QString visibleText(const QWidget &widget)
{
    QString text;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget)) {
            text += label->text().remove(QChar(0x200B)) + u'\n';
        }
    }
    return text;
}

/// With INDICIA_PICTURES set to a folder: what the page looks like.
void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("INDICIA_PICTURES");
    if (!folder.isEmpty()) {
        widget.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestMailboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theFirstLineAnswers();
    void theWindowHoldsWhatIsShown_data();
    void theWindowHoldsWhatIsShown();
    void theStatesSayWhatToDo();
    void whatCannotBeToldSaysWhatIsMissing();
    void theFilterIsAppliedAndItsFaultIsShown();
    void markedRowsStayWhereTheFilterChanges();
    void rowsThatComeLeaveTheSelectionAlone();
    void whatIsNotJudgedYetSaysSo();
    void stoppingTellsHowManyAreJudged();
    void goingOnLeavesWhatStandsThere();
    void whatIsLookedAtStaysWhereItIs_data();
    void whatIsLookedAtStaysWhereItIs();
    void aRowOpensItsMessage();
    void whatIsGoneIsCountedNoMore();
    void floodsLeadToTheirMessages();
    void groupsLeadToTheirMessages();
    void theChartIsReadOutAndReachedByKeys();
    void scanningIsToldAndPaused();
    void copiedCellsAreNoFormulas();
    void hostileTextsStayTexts();
    void everyControlHasAName();
    void theColumnsAreRemembered();
    void manyRowsAreCountedBesideTheTable();
    void theFloodThatIsLookedAtStays();
    void aMillionRowsAreShownAtOnce();
};

void TestMailboxPage::theFirstLineAnswers()
{
    const auto page = filledPage(2000);
    QCOMPARE(page->headline(), u"1900 bounce(s) came, 1800 of them for mail that you never sent."_s);
    page->show();
    const QString text = visibleText(*page);
    QVERIFY2(text.contains(u"Mail in the name of alice@example.org came back 1900 time(s)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Backscatter: 1800"_s), qPrintable(text));
    picture(*page, u"wide"_s);
    page->resize(640, 800);
    picture(*page, u"narrow"_s);
}

void TestMailboxPage::theWindowHoldsWhatIsShown_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    for (const int width : {640, 900, 1300}) {
        QTest::addRow("%d, left to right", width) << Qt::LeftToRight << width;
        QTest::addRow("%d, right to left", width) << Qt::RightToLeft << width;
    }
}

/// Nothing is cut at an edge, and the messages have the larger share.
void TestMailboxPage::theWindowHoldsWhatIsShown()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    const auto page = filledPage(200);
    page->setLayoutDirection(direction);
    page->resize(width, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const auto *splitter = page->findChild<QSplitter *>();
    for (int i = 0; i < splitter->count(); ++i) {
        const QRect place = splitter->widget(i)->geometry();
        QVERIFY2(splitter->rect().contains(place),
            qPrintable(u"%1: %2 to %3 of %4"_s.arg(i).arg(place.left()).arg(place.right()).arg(splitter->width())));
    }
    const QList<int> sizes = splitter->sizes();
    QVERIFY2(sizes.first() > sizes.last(), qPrintable(u"%1 and %2"_s.arg(sizes.first()).arg(sizes.last())));
}

void TestMailboxPage::theStatesSayWhatToDo()
{
    MailboxPage page(clockOfTest);
    page.resize(1000, 700);
    page.show();
    QVERIFY(visibleText(page).contains(u"Open an mbox file"_s));
    picture(page, u"empty"_s);
    page.begin(u"Inbox"_s);
    QVERIFY(visibleText(page).contains(u"Reading Inbox"_s));
    picture(page, u"begun"_s);
    ScanOutcome outcome;
    outcome.cancelled = true;
    page.end(outcome, {u"Inbox/broken: the file is cut off."_s});
    QVERIFY(visibleText(page).contains(u"Nothing was read of Inbox."_s));
    QVERIFY(visibleText(page).contains(u"the file is cut off"_s));
    QVERIFY(visibleText(page).contains(u"not all"_s));
    picture(page, u"failed"_s);
    QSignalSpy again(&page, &MailboxPage::againRequested);
    const auto *bar = page.findChild<MessageBar *>();
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(again.size(), 1);
}

void TestMailboxPage::whatCannotBeToldSaysWhatIsMissing()
{
    MailboxPage page(clockOfTest);
    page.show();
    page.setGround({false, false});
    page.begin(u"Inbox"_s);
    QList<ScanRow> rows = floodRows(0, 100);
    for (ScanRow &row : rows) {
        row.verdict = Verdict::Undetermined;
    }
    page.append(rows);
    page.end({}, {});
    QVERIFY2(page.headline().contains(u"it cannot be told yet"_s), qPrintable(page.headline()));
    QVERIFY(visibleText(page).contains(u"does not know which domains"_s));
    QSignalSpy places(&page, &MailboxPage::placeRequested);
    const auto press = [&page](const QString &text) {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                button->click();
            }
        }
    };
    press(u"Say &who you are\u2026"_s);
    QCOMPARE(places.takeFirst().first().toByteArray(), "settings.identity"_ba);
    page.setGround({true, false});
    press(u"&Allow lookups"_s);
    QCOMPARE(places.takeFirst().first().toByteArray(), "dns.allow"_ba);
    page.setGround({true, true});
    QVERIFY(!visibleText(page).contains(u"without that"_s));
}

void TestMailboxPage::theFilterIsAppliedAndItsFaultIsShown()
{
    const auto page = filledPage(1000);
    page->show();
    auto *line = page->findChild<FilterLine *>();
    QVERIFY(line);
    page->setFilter(u"verdict:own-bounce"_s);
    QCOMPARE(page->model().rowCount(), 50);
    QVERIFY(visibleText(*page).contains(u"50 of 1000 message(s)"_s));

    line->setText(u"verdict:own-bounce reason:nonsense"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(page->model().rowCount(), 50); // what was shown stays
    QVERIFY2(
        visibleText(*page).contains(u"\u201cnonsense\u201d is no value of reason"_s), qPrintable(visibleText(*page)));
    QVERIFY(line->accessibleDescription().contains(u"nonsense"_s));
    QCOMPARE(line->text(), u"verdict:own-bounce reason:nonsense"_s);
    picture(*page, u"filterfault"_s);

    page->setFilter(u"holiday"_s);
    QCOMPARE(page->model().rowCount(), 0);
    QVERIFY(visibleText(*page).contains(u"No message fits the filter."_s));
    picture(*page, u"nothingfits"_s);
    page->setFilter({});
    QCOMPARE(page->model().rowCount(), 1000);
}

void TestMailboxPage::markedRowsStayWhereTheFilterChanges()
{
    const auto page = filledPage(300);
    auto *table = page->findChild<QTableView *>();
    table->selectionModel()->select(
        page->model().index(92, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->select(
        page->model().index(93, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->select(page->model().index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(page->chosenRows(), (std::vector<RowTable::Row>{5, 92, 93}));
    page->setFilter(u"verdict:own-bounce"_s);
    QCOMPARE(page->chosenRows(), (std::vector<RowTable::Row>{92, 93}));
    page->setFilter({});
    QCOMPARE(page->chosenRows(), (std::vector<RowTable::Row>{92, 93}));
}

void TestMailboxPage::rowsThatComeLeaveTheSelectionAlone()
{
    MailboxPage page(clockOfTest);
    page.begin(u"Inbox"_s);
    page.append(floodRows(0, 100));
    auto *table = page.findChild<QTableView *>();
    table->sortByColumn(MailboxTableModel::RecipientColumn, Qt::DescendingOrder);
    table->setCurrentIndex(page.model().index(10, 0));
    const RowTable::Row current = page.model().shown()[10];
    for (int i = 100; i < 1000; i += 100) {
        page.append(floodRows(i, 100));
    }
    page.end({}, {});
    QCOMPARE(page.model().rowCount(), 1000);
    QVERIFY(!page.model().isUnsettled());
    QCOMPARE(page.model().shown()[std::size_t(table->currentIndex().row())], current);
    QVERIFY(table->currentIndex().row() != 10);
}

void TestMailboxPage::whatIsNotJudgedYetSaysSo()
{
    MailboxPage page(clockOfTest);
    page.resize(1300, 850);
    page.show();
    page.begin(u"Inbox"_s);
    page.append(floodLooks(0, 400));
    page.setFilter({});
    const auto refresh = [&page] { page.setWatched(false); };
    refresh();
    QCOMPARE(page.headline(), u"400 message(s); none is judged yet."_s);
    QCOMPARE(page.model().text(7, MailboxTableModel::VerdictColumn), u"Not judged yet"_s);
    QCOMPARE(page.model().text(7, MailboxTableModel::CertaintyColumn), QString());
    QCOMPARE(page.model().text(7, MailboxTableModel::SenderColumn), u"MAILER-DAEMON@mx7.example.net"_s);
    const QIcon waiting = page.model().index(7, 0).data(Qt::DecorationRole).value<QIcon>();
    page.append(floodRows(0, 100));
    refresh();
    QCOMPARE(page.model().rowCount(), 400);
    QCOMPARE(page.headline(), u"So far: 95 bounce(s) came, 90 of them for mail that you never sent."_s);
    const QString text = visibleText(page);
    QVERIFY2(text.contains(u"100 of 400 message(s) judged"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Backscatter: 90"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Only messages that are judged are counted here."_s), qPrintable(text));
    const QIcon judged = page.model().index(7, 0).data(Qt::DecorationRole).value<QIcon>();
    QVERIFY(waiting.cacheKey() != judged.cacheKey());
    QCOMPARE(page.forgedRows().size(), std::size_t(90));
    page.setFilter(u"is:pending"_s);
    QCOMPARE(page.model().rowCount(), 300);
    picture(page, u"pending"_s);
    page.append(floodRows(100, 300));
    page.end({}, {});
    QCOMPARE(page.model().rowCount(), 0);
    page.setFilter({});
    QVERIFY(!visibleText(page).contains(u"are counted here"_s));
    QCOMPARE(page.headline(), u"380 bounce(s) came, 360 of them for mail that you never sent."_s);
}

void TestMailboxPage::stoppingTellsHowManyAreJudged()
{
    MailboxPage page(clockOfTest);
    page.resize(1000, 700);
    page.show();
    page.begin(u"Inbox"_s);
    page.append(floodLooks(0, 400));
    page.append(floodRows(0, 100));
    ScanOutcome outcome;
    outcome.cancelled = true;
    outcome.aheadEnded = true;
    page.end(outcome, {});
    QString text = visibleText(page);
    QVERIFY2(text.contains(u"Stopped: 100 of 400 message(s) are judged"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"not all"_s), qPrintable(text)); // all of them are listed
    QCOMPARE(page.model().pending(), 300);
    auto *button = page.findChild<MessageBar *>()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"&Go on"_s);
    QSignalSpy goOn(&page, &MailboxPage::goOnRequested);
    QSignalSpy again(&page, &MailboxPage::againRequested);
    button->click();
    QCOMPARE(goOn.size(), 1);
    outcome.aheadEnded = false;
    page.end(outcome, {});
    text = visibleText(page);
    QVERIFY2(text.contains(u"not all"_s), qPrintable(text));
    page.end({}, {});
    text = visibleText(page);
    QVERIFY2(text.contains(u"100 of 400 message(s) are judged"_s) && !text.contains(u"Stopped"_s), qPrintable(text));
    // Nothing stopped it: those that are left are gone, or came late.
    QCOMPARE(button->text(), u"&Read again"_s);
    button->click();
    QCOMPARE(again.size(), 1);
    QCOMPARE(goOn.size(), 1);
    // Opened, and so judged, after all.
    page.judge(Fixture::floodRow(250));
    QCOMPARE(page.model().pending(), 299);
}

void TestMailboxPage::goingOnLeavesWhatStandsThere()
{
    MailboxPage page(clockOfTest);
    page.resize(1000, 700);
    page.show();
    page.begin(u"Inbox"_s);
    page.append(floodLooks(0, 400));
    page.append(floodRows(0, 100));
    ScanOutcome outcome;
    outcome.cancelled = true;
    page.end(outcome, {});
    auto *table = page.findChild<QTableView *>();
    table->setCurrentIndex(page.model().index(250, 0));
    const QSignalSpy resets(&page.model(), &QAbstractItemModel::modelReset);
    page.goOn();
    QVERIFY(page.isScanning());
    QVERIFY(!page.findChild<MessageBar *>()->isVisible());
    QCOMPARE(page.model().rowCount(), 400);
    QCOMPARE(page.model().pending(), 300);
    page.append(floodLooks(300, 150)); // the rest of the list
    page.append(floodRows(0, 450)); // and all of the answers, those that are known among them
    page.end({}, {});
    QCOMPARE(page.model().rowCount(), 450);
    QCOMPARE(page.model().pending(), 0);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(table->currentIndex().row(), 250);
    QVERIFY(!page.findChild<MessageBar *>()->isVisible());
    QVERIFY2(page.headline().startsWith(u"430 bounce(s) came"_s), qPrintable(page.headline()));
}

void TestMailboxPage::whatIsLookedAtStaysWhereItIs_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("as they came") << -1;
    QTest::newRow("by verdict") << int(MailboxTableModel::VerdictColumn);
    QTest::newRow("by date") << int(MailboxTableModel::DateColumn);
    QTest::newRow("by subject") << int(MailboxTableModel::SubjectColumn);
}

/// The row that is marked stays in its place on the screen while others find theirs.
void TestMailboxPage::whatIsLookedAtStaysWhereItIs()
{
    QFETCH(const int, column);
    MailboxPage page(clockOfTest);
    page.resize(1300, 850);
    page.show();
    page.begin(u"Inbox"_s);
    auto *table = page.findChild<QTableView *>();
    const auto refresh = [&page] { page.setWatched(false); };
    page.append(floodLooks(0, 3000));
    refresh();
    table->sortByColumn(column, Qt::DescendingOrder);
    table->setCurrentIndex(page.model().index(page.model().rowOf(2100), 3));
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const RowTable::Row current = page.model().shown()[std::size_t(table->currentIndex().row())];
    const int place = table->visualRect(table->currentIndex()).top();
    QVERIFY(place > 0);
    for (int first = 0; first < 2000; first += 500) {
        page.append(floodRows(first, 500));
        refresh();
        QCOMPARE(page.model().shown()[std::size_t(table->currentIndex().row())], current);
        QCOMPARE(table->visualRect(table->currentIndex()).top(), place);
        QCOMPARE(page.markedRows(), std::vector<RowTable::Row>{current});
    }
    // Seen from its beginning it stays at its beginning.
    table->clearSelection();
    table->scrollToTop();
    page.append(floodRows(2000, 500));
    refresh();
    QCOMPARE(table->rowAt(0), 0);
}

void TestMailboxPage::aRowOpensItsMessage()
{
    const auto page = filledPage(100);
    QSignalSpy opened(page.get(), &MailboxPage::openRequested);
    auto *table = page->findChild<QTableView *>();
    table->setCurrentIndex(page->model().index(42, 3));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ScanRow>(), Fixture::floodRow(42));
}

/// Headline, counts, floods, groups, and chart are those of a mailbox that never had what is gone.
void TestMailboxPage::whatIsGoneIsCountedNoMore()
{
    const auto page = filledPage(1000);
    page->show();
    MailboxPage other(clockOfTest);
    other.resize(page->size());
    other.begin(u"Inbox"_s);
    QByteArrayList keys;
    for (int i = 0; i < 1000; ++i) {
        const ScanRow row = Fixture::floodRow(i);
        if (i % 10 < 7) {
            keys.append(row.key);
        } else {
            other.append({row});
        }
    }
    other.end({}, {});
    other.show();
    QVERIFY(page->headline() != other.headline());
    QCOMPARE(page->remove(Fixture::floodRow(0).folder, keys).size(), 700U);
    QVERIFY2(QTest::qWaitFor([&] { return page->headline() == other.headline(); }, 60s), qPrintable(page->headline()));
    const auto seenIn = [](const MailboxPage &shown) {
        QStringList seen{visibleText(shown)};
        auto *panel = shown.findChild<InsightPanel *>();
        for (int tab = 0; tab < panel->count(); ++tab) {
            panel->setCurrentIndex(tab);
            const QList<QAbstractItemView *> views = panel->currentWidget()->findChildren<QAbstractItemView *>();
            for (const QAbstractItemView *view : views) {
                for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        seen.append(view->model()->index(row, column).data().toString());
                    }
                }
            }
        }
        return seen;
    };
    const QStringList seen = seenIn(*page);
    QVERIFY(seen.size() > 30);
    QCOMPARE(seen, seenIn(other));
    const auto chartOf = [](const MailboxPage &shown) {
        auto *panel = shown.findChild<InsightPanel *>();
        panel->setCurrentIndex(InsightPanel::Time);
        return panel->currentWidget()->grab().toImage();
    };
    QCOMPARE(chartOf(*page), chartOf(other));
    page->remove(Fixture::floodRow(0).folder, [] {
        QByteArrayList all;
        for (int i = 0; i < 1000; ++i) {
            all.append(Fixture::floodRow(i).key);
        }
        return all;
    }());
    const auto isEmpty = [&] { return visibleText(*page).contains(u"Choose another file or folder"_s); };
    QVERIFY2(QTest::qWaitFor(isEmpty, 60s), qPrintable(visibleText(*page)));
}

void TestMailboxPage::floodsLeadToTheirMessages()
{
    const auto page = filledPage(1000);
    auto *panel = page->findChild<InsightPanel *>();
    panel->setCurrentIndex(InsightPanel::Floods);
    auto *list = panel->currentWidget()->findChild<QTreeView *>();
    QVERIFY(list->model()->rowCount() > 3);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"alice@example.org"_s));
    int network = 0;
    while (!list->model()->index(network, 0).data().toString().contains(u"203.0.113.0/24"_s)) {
        ++network;
        QVERIFY(network < list->model()->rowCount());
    }
    list->setCurrentIndex(list->model()->index(network, 0));
    QSignalSpy reset(&page->model(), &QAbstractItemModel::modelReset);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(page->findChild<FilterLine *>()->text(), u"network:203.0.113.0/24"_s);
    QCOMPARE(page->model().rowCount(), 230);
    // The sentence at the top is about all messages, whatever is shown.
    QVERIFY(page->headline().contains(u"950 bounce(s)"_s));
}

void TestMailboxPage::groupsLeadToTheirMessages()
{
    const auto page = filledPage(1000);
    auto *panel = page->findChild<InsightPanel *>();
    panel->setCurrentIndex(InsightPanel::Groups);
    auto *by = panel->currentWidget()->findChild<QComboBox *>();
    auto *list = panel->currentWidget()->findChild<QTreeView *>();
    for (int i = 0; i < by->count(); ++i) {
        page->setFilter({});
        by->setCurrentIndex(i);
        QVERIFY(list->model()->rowCount() > 0);
        const QString count = list->model()->index(0, 1).data().toString();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY2(page->model().rowCount() >= count.toInt(), qPrintable(by->itemText(i)));
        QVERIFY2(page->model().rowCount() > 0, qPrintable(by->itemText(i)));
        picture(*page, u"group%1"_s.arg(i));
    }
}

void TestMailboxPage::theChartIsReadOutAndReachedByKeys()
{
    const auto page = filledPage(1000);
    page->show();
    auto *panel = page->findChild<InsightPanel *>();
    panel->setCurrentIndex(InsightPanel::Time);
    auto *chart = panel->findChild<ChartView *>();
    QVERIFY(chart->chart().columns.size() > 0);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(interface);
    QCOMPARE(interface->childCount(), int(chart->chart().columns.size()));
    QVERIFY(interface->child(0)->text(QAccessible::Name).contains(u"900 Backscatter"_s));
    QVERIFY(!interface->child(0)->rect().isEmpty());
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());

    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->currentColumn(), int(chart->chart().columns.size()) - 1);
    picture(*page, u"chart"_s);
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(page->findChild<FilterLine *>()->text().startsWith(u"since:2026-11-20T"_s));
    QVERIFY(page->model().rowCount() > 0);

    panel->findChild<QPushButton *>(); // the same as a table
    const QList<QPushButton *> buttons = panel->currentWidget()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    auto *table = panel->currentWidget()->findChild<QTreeView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(chart->chart().columns.size()));
    picture(*page, u"charttable"_s);
}

void TestMailboxPage::scanningIsToldAndPaused()
{
    MailboxPage page(clockOfTest);
    page.resize(1100, 700);
    page.show();
    page.begin(u"Inbox"_s);
    page.append(floodRows(0, 500));
    ScanProgress progress;
    progress.scanned = 500;
    progress.messagesLeft = 1500;
    page.showProgress(progress);
    auto *bar = page.findChild<ScanBar *>();
    QVERIFY2(bar->text().contains(u"500 of 2000 message(s)"_s), qPrintable(bar->text()));
    QCOMPARE(bar->findChild<QProgressBar *>()->value(), 250);
    progress.folder = u"Archive/\u202E2026"_s;
    progress.folderAt = 3;
    progress.foldersInAll = 12;
    page.showProgress(progress);
    QVERIFY2(bar->text().contains(u"2026, folder 3 of 12"_s), qPrintable(bar->text()));
    QVERIFY(!bar->text().contains(u'\u202E'));
    progress.foldersUntold = 9; // nobody knows how much is in them
    page.showProgress(progress);
    QVERIFY2(!bar->text().contains(u"2000"_s), qPrintable(bar->text()));
    QCOMPARE(bar->findChild<QProgressBar *>()->value(), 166);
    QVERIFY(QTest::qWaitFor([&page] { return page.headline().contains(u"475 bounce(s)"_s); }, 60s));
    picture(page, u"midscan"_s);
    QSignalSpy paused(&page, &MailboxPage::pauseToggled);
    QSignalSpy stopped(&page, &MailboxPage::stopRequested);
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(0)->click();
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().toBool(), true);
    QVERIFY(bar->text().startsWith(u"Paused."_s));
    buttons.at(0)->click();
    QCOMPARE(paused.at(1).first().toBool(), false);
    buttons.at(1)->click();
    QCOMPARE(stopped.size(), 1);
    page.end({}, {});
    QVERIFY(!bar->isVisible());
}

void TestMailboxPage::copiedCellsAreNoFormulas()
{
    MailboxPage page(clockOfTest);
    page.begin(u"Inbox"_s);
    ScanRow row = Fixture::floodRow(1);
    row.returnedSubject = "=HYPERLINK(\"http://evil.example\")";
    row.recipient = "a\tb\n\"c\"@example.net";
    page.append({row});
    page.end({}, {});
    page.findChild<QTableView *>()->selectRow(0);
    page.copy();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY2(text.contains(u"\t'=HYPERLINK(\"http"_s), qPrintable(text));
    QCOMPARE(text.count(u'\t'), 7);
}

void TestMailboxPage::hostileTextsStayTexts()
{
    MailboxPage page(clockOfTest);
    page.resize(1300, 800);
    page.begin(u"Inbox"_s);
    QList<ScanRow> rows;
    for (int i = 0; i < 20; ++i) {
        ScanRow row = Fixture::floodRow(i);
        const QByteArray hostile = "<img src='file:///etc/passwd'>\xE2\x80\xAE"
                                   "exe.txt\x1b[2J";
        for (QByteArray *one : {&row.from, &row.subject, &row.helo, &row.generator, &row.recipient, &row.injectionHelo,
                 &row.returnedSender, &row.returnedSubject, &row.status}) {
            *one = hostile;
        }
        row.returnedSender = QByteArray("very-long-local-part").repeated(6) + "@sub."
            + QByteArray("domain.").repeated(9) + "example.org";
        rows.append(row);
    }
    page.append(rows);
    page.end({}, {});
    page.show();
    const auto &model = page.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString text = model.index(0, column).data().toString();
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(QChar(0x1B)));
        const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<img"_s), qPrintable(tip));
    }
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u"<img"_s));
    }
    auto *panel = page.findChild<InsightPanel *>();
    for (int tab = 0; tab < panel->count(); ++tab) {
        panel->setCurrentIndex(tab);
        picture(page, u"hostile%1"_s.arg(tab));
    }
}

void TestMailboxPage::everyControlHasAName()
{
    const auto page = filledPage(300);
    page->show();
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestMailboxPage::theColumnsAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        const auto page = filledPage(50);
        auto *header = page->findChild<QTableView *>()->horizontalHeader();
        QVERIFY(header->isSectionHidden(MailboxTableModel::HeloColumn));
        header->setSectionHidden(MailboxTableModel::HeloColumn, false);
        header->setSectionHidden(MailboxTableModel::VerdictColumn, true); // by whatever way
        page->findChild<QTableView *>()->sortByColumn(MailboxTableModel::DateColumn, Qt::DescendingOrder);
        page->findChild<InsightPanel *>()->setCurrentIndex(InsightPanel::Time);
        page->save(settings);
    }
    MailboxPage page(clockOfTest);
    page.restore(settings);
    auto *header = page.findChild<QTableView *>()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(MailboxTableModel::HeloColumn));
    QVERIFY(!header->isSectionHidden(MailboxTableModel::VerdictColumn));
    QCOMPARE(page.findChild<InsightPanel *>()->currentIndex(), int(InsightPanel::Time));
    page.begin(u"x"_s);
    page.append(floodRows(0, 50));
    page.end({}, {});
    QCOMPARE(page.model().shown().front(), RowTable::Row(49));
}

/// The table is there meanwhile; the grouping changes, and rows come.
void TestMailboxPage::manyRowsAreCountedBesideTheTable()
{
    constexpr int many = RowWork::RowsAtOnce + 1000;
    MailboxPage page(clockOfTest);
    page.resize(1300, 800);
    page.show();
    auto *panel = page.findChild<InsightPanel *>();
    panel->setCurrentIndex(InsightPanel::Groups);
    auto *by = panel->currentWidget()->findChild<QComboBox *>();
    auto *groups = qobject_cast<RowGroupsModel *>(panel->currentWidget()->findChild<QTreeView *>()->model());
    page.begin(u"Inbox"_s);
    page.append(floodRows(0, many));
    page.end({}, {});
    QCOMPARE(page.model().rowCount(), many);
    QCOMPARE(page.model().text(7, MailboxTableModel::VerdictColumn), u"Backscatter"_s);
    by->setCurrentIndex(by->findData(int(GroupBy::Subject)));
    by->setCurrentIndex(by->findData(int(GroupBy::Network)));
    QCOMPARE(groups->by(), GroupBy::Network);
    QVERIFY(groups->rowCount() == 0 || !panel->isBusy()); // nothing that was not asked for
    page.append(floodRows(many, 1000));
    page.end({}, {});
    const auto isTold = [&] { return page.headline().startsWith(u"20900 bounce(s) came"_s) && !panel->isBusy(); };
    QVERIFY2(QTest::qWaitFor(isTold, 60s), qPrintable(page.headline()));
    QCOMPARE(groups->groups().groups, groupRows(page.model().table(), page.model().shown(), GroupBy::Network).groups);
    QVERIFY(!visibleText(page).contains(u"Counting"_s));

    // Another mailbox takes its place amid a count.
    by->setCurrentIndex(by->findData(int(GroupBy::Recipient)));
    page.begin(u"Other"_s);
    page.append(floodRows(0, 40));
    page.end({}, {});
    QVERIFY(page.headline().startsWith(u"40 bounce(s) came"_s));
    QCOMPARE(groups->rowCount(), 40);
    QVERIFY(!panel->isBusy());
}

void TestMailboxPage::theFloodThatIsLookedAtStays()
{
    MailboxPage page(clockOfTest);
    page.resize(1300, 800);
    page.show();
    page.begin(u"Inbox"_s);
    page.append(floodRows(0, 400));
    page.end({}, {});
    auto *panel = page.findChild<InsightPanel *>();
    auto *list = panel->currentWidget()->findChild<QTreeView *>();
    const auto isNetwork
        = [list](int row) { return list->model()->index(row, 0).data().toString().contains(u"203.0.113.0/24"_s); };
    int network = 0;
    while (!isNetwork(network)) {
        ++network;
        QVERIFY(network < list->model()->rowCount());
    }
    list->setCurrentIndex(list->model()->index(network, 0));
    page.append(floodRows(400, 400));
    page.end({}, {});
    QVERIFY(isNetwork(list->currentIndex().row()));
}

void TestMailboxPage::aMillionRowsAreShownAtOnce()
{
    // INDICIA_ROWS=1000000 for the figures; what is tested is that nothing in the way is made for each row.
    const int count = std::max(qEnvironmentVariableIntValue("INDICIA_ROWS"), 30'000);
    MailboxPage page(clockOfTest);
    page.resize(1300, 800);
    page.show();
    page.begin(u"Inbox"_s);
    QElapsedTimer timer;
    timer.start();
    constexpr int batch = 4000;
    for (int i = 0; i < count; i += batch) {
        page.append(floodRows(i, std::min(batch, count - i)));
    }
    qInfo("%d rows taken in: %lld ms (making them included)", count, timer.restart());
    page.end({}, {});
    qInfo("handed over: %lld ms", timer.restart());
    QVERIFY(QTest::qWaitFor([&page] { return page.headline().contains(u" came"_s); }, 60s));
    qInfo("told: %lld ms", timer.restart());
    page.repaint();
    qInfo("painted: %lld ms", timer.restart());
    auto *table = page.findChild<QTableView *>();
    // What takes long goes on beside the window; how long the window itself is kept is the other figure.
    const auto measure = [&](const char *what, const auto &ask) {
        QElapsedTimer gap;
        qint64 longest = 0;
        timer.start();
        gap.start();
        ask();
        const bool isDone = QTest::qWaitFor(
            [&] {
                longest = std::max(longest, gap.restart());
                return page.model().arranging() == MailboxTableModel::Arranging::Nothing;
            },
            120s);
        page.repaint();
        longest = std::max(longest, gap.elapsed());
        qInfo("%s: %lld ms, the window was kept for %lld ms at most", what, timer.elapsed(), longest);
        return isDone;
    };
    const auto sort = [table](int column) { table->sortByColumn(column, Qt::AscendingOrder); };
    QVERIFY(measure("sorted by recipient", [&] { sort(MailboxTableModel::RecipientColumn); }));
    QVERIFY(measure("sorted by subject", [&] { sort(MailboxTableModel::SubjectColumn); }));
    QVERIFY(measure("sorted by verdict", [&] { sort(MailboxTableModel::VerdictColumn); }));
    QVERIFY(measure("filtered by a word", [&] { page.setFilter(u"user77"_s); }));
    QVERIFY(measure("filtered by nothing", [&] { page.setFilter({}); }));
    QCOMPARE(page.model().rowCount(), count);
    timer.start();
    table->scrollToBottom();
    table->repaint();
    qInfo("scrolled: %lld ms", timer.restart());
    table->selectAll();
    qInfo("marked: %lld ms", timer.restart());
    QVERIFY(measure("sorted where all are marked", [&] { sort(MailboxTableModel::DateColumn); }));
    qInfo("%lld octets a message", static_cast<long long>(page.model().table().octets() / count));
    QCOMPARE(page.model().rowCount(), count);
    QCOMPARE(int(page.chosenRows().size()), count);
}

QTEST_MAIN(TestMailboxPage)
#include "tst_mailboxpage.moc"
