// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncereasonwords.h"
#include "charttablemodel.h"
#include "floods.h"
#include "floodsmodel.h"
#include "helomodel.h"
#include "madeflood.h"
#include "mailboxtablemodel.h"
#include "messagefetcher.h"
#include "rowgroupsmodel.h"
#include "scanrunner.h"
#include "timechart.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <thread>

#include <sys/resource.h>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ModelTester = QAbstractItemModelTester;

QList<ScanRow> looksFrom(int first, int count)
{
    QList<ScanRow> rows;
    for (int i = first; i < first + count; ++i) {
        rows.append(Fixture::floodLook(i));
    }
    return rows;
}

QList<ScanRow> rowsFrom(int from, int count)
{
    QList<ScanRow> rows;
    for (int i = from; i < from + count; ++i) {
        rows.append(Fixture::floodRow(i));
    }
    return rows;
}

ScanFilter filterOf(const QString &text)
{
    return ScanFilter::parse(text, {}).value();
}

/// A folder of messages in memory.
class MadeFolder final : public MailFolder
{
public:
    explicit MadeFolder(QByteArray id) : m_id(std::move(id)) { }
    [[nodiscard]] QString name() const override { return QString::fromLatin1(m_id); }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token /*stop*/) override
    {
        return Opening{m_id, {}, {}, {}};
    }
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token /*stop*/) override
    {
        while (m_next < 3) {
            const QByteArray key = QByteArray::number(++m_next);
            if (!seen(key)) {
                const QByteArray bytes = key == "3" ? carrier() : "Subject: " + m_id + key + "\r\n\r\n";
                return FolderMessage{key, {}, bytes, {}};
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 messagesPassed() const override { return m_next; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }

    /// Carries two messages, the first of which carries a third.
    static QByteArray carrier()
    {
        const auto multipart = [](const QByteArray &subject, const QByteArray &boundary, const QByteArrayList &parts) {
            QByteArray message = "From: a@example.org\r\nSubject: " + subject
                + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n";
            for (const QByteArray &part : parts) {
                message += "--" + boundary + "\r\nContent-Type: message/rfc822\r\n\r\n" + part + "\r\n";
            }
            return message + "--" + boundary + "--\r\n";
        };
        const QByteArray third = "From: a@example.org\r\nSubject: third\r\n\r\nc\r\n";
        const QByteArray second = "From: a@example.org\r\nSubject: second\r\n\r\nb\r\n";
        return multipart("outer", "x", {multipart("first", "y", {third}), second});
    }

private:
    QByteArray m_id;
    int m_next = 0;
};

class MadeSource final : public MailSource
{
public:
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token /*stop*/) override
    {
        std::vector<std::unique_ptr<MailFolder>> folders;
        folders.push_back(std::make_unique<MadeFolder>("a"));
        folders.push_back(std::make_unique<MadeFolder>("b"));
        return folders;
    }
};

} // namespace

class TestMailboxModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theTableKeepsItsPromises();
    void rowsThatComeStandInOrderWhenSettled();
    void judgedRowsStandAsIfTheyHadAlwaysBeen_data();
    void judgedRowsStandAsIfTheyHadAlwaysBeen();
    void rowsComeAndGoWithTheFilterAsTheyAreJudged();
    void aMessageHasOneRow();
    void whatIsReadOnceMoreFindsItsRow();
    void attachedMessagesStandBehindTheirCarrier_data();
    void attachedMessagesStandBehindTheirCarrier();
    void aRowIsJudgedBeforeItsTurn();
    void whatIsGoneLeaves();
    void whatIsJudgedAnewKeepsItsPlace();
    void whatComesBackIsNew();
    void whatIsPointedToIsFollowed();
    void everyColumnSaysSomething();
    void whyItFailedIsToldOfFailures_data();
    void whyItFailedIsToldOfFailures();
    void theSmallModelsKeepTheirPromises();
    void theChartCountsEveryMessage_data();
    void theChartCountsEveryMessage();
    void theRunnerHandsRowsOver();
    void theRunnerWaitsForTheWindow();
    void theWindowGoesFirst();
    void theRunnerIsStoppedAndStartedAnew();
    void aMessageIsReadAgain_data();
    void aMessageIsReadAgain();
};

void TestMailboxModels::theTableKeepsItsPromises()
{
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    model.append(rowsFrom(0, 50));
    model.setFilter(filterOf(u"verdict:backscatter"_s));
    model.append(rowsFrom(50, 50));
    QCOMPARE(model.rowCount(), 90);
    model.sort(MailboxTableModel::DateColumn, Qt::DescendingOrder);
    model.append(rowsFrom(100, 50));
    QVERIFY(model.isUnsettled());
    model.settle();
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 140);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.append(rowsFrom(0, 5));
    QCOMPARE(model.rowCount(), 5);
}

void TestMailboxModels::rowsThatComeStandInOrderWhenSettled()
{
    MailboxTableModel grown(QTimeZone::utc());
    grown.sort(MailboxTableModel::RecipientColumn, Qt::AscendingOrder);
    grown.setFilter(filterOf(u"-reason:mailbox-full"_s));
    for (int i = 0; i < 500; i += 50) {
        grown.append(rowsFrom(i, 50));
        grown.settle();
    }
    MailboxTableModel whole(QTimeZone::utc());
    whole.append(rowsFrom(0, 500));
    whole.setFilter(filterOf(u"-reason:mailbox-full"_s));
    whole.sort(MailboxTableModel::RecipientColumn, Qt::AscendingOrder);
    QVERIFY(std::ranges::equal(grown.shown(), whole.shown()));
    QVERIFY(grown.rowCount() > 300);
}

void TestMailboxModels::judgedRowsStandAsIfTheyHadAlwaysBeen_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    for (int column = -1; column < MailboxTableModel::ColumnCount; ++column) {
        QTest::addRow("column %d", column) << column << QString();
        QTest::addRow("column %d, filtered", column) << column << u"verdict:backscatter -reason:mailbox-full"_s;
    }
}

/// Whatever is judged first, and whenever the rows are put in order meanwhile.
void TestMailboxModels::judgedRowsStandAsIfTheyHadAlwaysBeen()
{
    QFETCH(const int, column);
    QFETCH(const QString, filter);
    constexpr int rows = 200;
    MailboxTableModel filled(QTimeZone::utc());
    const ModelTester tester(&filled, ModelTester::FailureReportingMode::QtTest);
    filled.setFilter(filterOf(filter));
    filled.sort(column, Qt::DescendingOrder);
    filled.append(looksFrom(0, rows));
    filled.settle();
    QCOMPARE(filled.pending(), rows);
    for (const int first : {120, 0, 160, 40, 80}) {
        filled.append(rowsFrom(first, 40));
        filled.settle();
    }
    QCOMPARE(filled.pending(), 0);
    MailboxTableModel whole(QTimeZone::utc());
    whole.append(rowsFrom(0, rows));
    whole.setFilter(filterOf(filter));
    whole.sort(column, Qt::DescendingOrder);
    QCOMPARE(filled.rowCount(), whole.rowCount());
    QVERIFY(std::ranges::equal(filled.shown(), whole.shown()));
    for (RowTable::Row row = 0; row < rows; ++row) {
        QCOMPARE(filled.table().row(row), whole.table().row(row));
    }
}

void TestMailboxModels::rowsComeAndGoWithTheFilterAsTheyAreJudged()
{
    MailboxTableModel open(QTimeZone::utc());
    const ModelTester openTester(&open, ModelTester::FailureReportingMode::QtTest);
    MailboxTableModel found(QTimeZone::utc());
    const ModelTester foundTester(&found, ModelTester::FailureReportingMode::QtTest);
    open.setFilter(filterOf(u"is:pending"_s));
    found.setFilter(filterOf(u"verdict:own-bounce"_s));
    for (MailboxTableModel *model : {&open, &found}) {
        model->sort(MailboxTableModel::SubjectColumn, Qt::AscendingOrder);
        model->append(looksFrom(0, 300));
        model->settle();
    }
    QCOMPARE(open.rowCount(), 300);
    QCOMPARE(found.rowCount(), 0);
    const QPersistentModelIndex going = open.index(open.rowOf(120), 1);
    const QPersistentModelIndex staying = open.index(open.rowOf(220), 1);
    for (MailboxTableModel *model : {&open, &found}) {
        model->append(rowsFrom(100, 100));
        model->settle();
        QCOMPARE(model->pending(), 200);
    }
    QCOMPARE(open.rowCount(), 200);
    QCOMPARE(found.rowCount(), 5);
    QVERIFY(!going.isValid());
    QCOMPARE(open.shown()[std::size_t(staying.row())], RowTable::Row(220));
}

void TestMailboxModels::aMessageHasOneRow()
{
    MailboxTableModel model(QTimeZone::utc());
    model.append(rowsFrom(0, 30)); // examined before anybody looked
    model.append(looksFrom(0, 60));
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.pending(), 30);
    model.append(looksFrom(20, 60)); // two files of one name
    QCOMPARE(model.rowCount(), 80);
    model.append(rowsFrom(30, 50));
    QCOMPARE(model.rowCount(), 80);
    QCOMPARE(model.pending(), 0);
    model.append(rowsFrom(79, 1)); // the second file, judged by itself
    QCOMPARE(model.rowCount(), 81);
    model.finish();
    model.clear();
    model.append(looksFrom(0, 5));
    QCOMPARE(model.pending(), 5);
}

/// Stopped, and gone on with: what was judged is given again.
void TestMailboxModels::whatIsReadOnceMoreFindsItsRow()
{
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    model.append(looksFrom(0, 60));
    model.append(rowsFrom(0, 30));
    model.append(rowsFrom(7, 1)); // a second file of that name
    model.finish();
    QCOMPARE(model.rowCount(), 61);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.expectAgain();
    model.append(rowsFrom(0, 30));
    model.append(rowsFrom(7, 1));
    QCOMPARE(changes.size(), 0); // they are what they were
    QCOMPARE(model.rowCount(), 61);
    QCOMPARE(model.pending(), 30);
    ScanRow other = Fixture::floodRow(12);
    model.expectAgain();
    other.verdict = Verdict::FakeBounce; // its name server answers now
    model.append({other});
    model.append(rowsFrom(30, 31));
    model.finish();
    model.settle();
    QCOMPARE(model.rowCount(), 62);
    QCOMPARE(model.pending(), 0);
    QCOMPARE(model.table().row(12), other);
    model.append({Fixture::floodRow(60)}); // it is over: another file of that name
    QCOMPARE(model.rowCount(), 63);
}

void TestMailboxModels::attachedMessagesStandBehindTheirCarrier_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("as they came") << -1;
    QTest::newRow("where all are equal") << int(MailboxTableModel::FolderColumn);
}

void TestMailboxModels::attachedMessagesStandBehindTheirCarrier()
{
    QFETCH(const int, column);
    const auto attached = [](int carrier, int number) {
        ScanRow row = Fixture::floodRow(carrier);
        row.key += '/' + QByteArray::number(number);
        row.name += u'#' + QString::number(number);
        return row;
    };
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    model.sort(column, Qt::AscendingOrder);
    model.append(looksFrom(0, 6));
    model.append({Fixture::floodRow(4), attached(4, 1), attached(4, 2), Fixture::floodRow(1)});
    model.append({attached(1, 1)});
    model.settle();
    model.append(rowsFrom(6, 1)); // one that nobody looked at
    model.append({attached(6, 1)});
    model.append({Fixture::floodRow(2), attached(2, 1)});
    model.settle();
    const std::vector<RowTable::Row> wanted{0, 1, 8, 2, 11, 3, 4, 6, 7, 5, 9, 10};
    QCOMPARE(std::vector(model.shown().begin(), model.shown().end()), wanted);
    model.sort(MailboxTableModel::SizeColumn, Qt::DescendingOrder);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(std::vector(model.shown().begin(), model.shown().end()), wanted);
    // A key that looks like one, in another folder.
    ScanRow stranger = attached(3, 1);
    stranger.folder = "maildir:other";
    stranger.folderName = u"Inbox"_s;
    model.append({stranger});
    model.settle();
    QCOMPARE(model.shown().back(), RowTable::Row(12));
}

void TestMailboxModels::aRowIsJudgedBeforeItsTurn()
{
    MailboxTableModel model(QTimeZone::utc());
    model.append(looksFrom(0, 10));
    const ScanRow look = Fixture::floodLook(4);
    QVERIFY(model.pendingRow(look.folder, look.key));
    QCOMPARE(model.text(4, MailboxTableModel::VerdictColumn), u"Not judged yet"_s);
    ScanRow early = Fixture::floodRow(4);
    early.verdict = Verdict::FakeBounce;
    QVERIFY(model.judge(early));
    QVERIFY(!model.judge(early));
    QVERIFY(!model.pendingRow(look.folder, look.key));
    QCOMPARE(model.pending(), 9);
    QCOMPARE(model.text(4, MailboxTableModel::VerdictColumn), u"Fake bounce"_s);
    model.append(rowsFrom(0, 10)); // its turn
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.pending(), 0);
    QCOMPARE(model.table().row(4), Fixture::floodRow(4));
    QVERIFY(!model.judge(Fixture::floodRow(11))); // nobody's
}

void TestMailboxModels::whatIsGoneLeaves()
{
    using Rows = std::vector<RowTable::Row>;
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    QList<ScanRow> rows = rowsFrom(0, 12);
    rows[10].key = rows.at(3).key + "/1"; // attached to them
    rows[11].key = rows.at(4).key + "/1";
    model.append(rows);
    model.finish();
    model.sort(MailboxTableModel::NameColumn, Qt::DescendingOrder);
    const Rows before(model.shown().begin(), model.shown().end());
    const QPersistentModelIndex seventh = model.index(model.rowOf(7), 0);
    const QPersistentModelIndex third = model.index(model.rowOf(3), 0);
    const QByteArray folder = rows.first().folder;
    QCOMPARE(model.remove("another folder", {rows.at(3).key}), Rows());
    QCOMPARE(model.remove(folder, {"nobody", ""}), Rows());
    QCOMPARE(model.rowCount(), 12);
    Rows gone = model.remove(folder, {rows.at(3).key, rows.at(0).key, rows.at(11).key});
    std::ranges::sort(gone);
    QCOMPARE(gone, (Rows{0, 3, 10, 11}));
    Rows left = before;
    std::erase_if(left, [&gone](RowTable::Row row) { return std::ranges::contains(gone, row); });
    const auto shows = [&model](const Rows &wanted) { return std::ranges::equal(model.shown(), wanted); };
    QVERIFY(shows(left));
    QVERIFY(std::ranges::equal(model.all(), left));
    QVERIFY(!third.isValid());
    QCOMPARE(seventh.row(), model.rowOf(7));
    QCOMPARE(model.remove(folder, {rows.at(3).key}), Rows());
    // What is asked later is asked of those that are left.
    model.setFilter(filterOf(u"verdict:backscatter"_s));
    QVERIFY(shows(left));
    model.setFilter(filterOf(u"verdict:own-bounce"_s));
    QCOMPARE(model.rowCount(), 0);
    model.append(rowsFrom(90, 3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.remove(folder, {rows.at(5).key, rowsFrom(91, 1).first().key}), (Rows{5, 13}));
    QVERIFY(shows({12, 14}));
    model.settle();
    QVERIFY(shows({14, 12}));
    model.setFilter({});
    model.sort(-1, Qt::AscendingOrder);
    QVERIFY(shows({1, 2, 4, 6, 7, 8, 9, 12, 14}));
    QVERIFY(!model.isUnsettled());
    // Another mailbox has other messages.
    model.clear();
    model.append(rowsFrom(20, 3));
    QCOMPARE(model.remove(folder, {rows.at(1).key}), Rows());
    QCOMPARE(model.remove(folder, {rowsFrom(21, 1).first().key}), Rows{1});
    QVERIFY(shows({0, 2}));
}

/// What was tried again takes the place of what was said of it before.
void TestMailboxModels::whatIsJudgedAnewKeepsItsPlace()
{
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    const QList<ScanRow> rows = rowsFrom(0, 6);
    model.append(rows);
    model.finish();
    model.sort(MailboxTableModel::NameColumn, Qt::DescendingOrder);
    const std::vector<RowTable::Row> before(model.shown().begin(), model.shown().end());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ScanRow elsewhere = rows.at(2);
    elsewhere.folder = "another folder";
    ScanRow onlyListed = rows.at(2);
    onlyListed.judged = false;
    QCOMPARE(model.renew({}), 0);
    QCOMPARE(model.renew({rows.at(2), elsewhere, onlyListed, rowsFrom(50, 1).first()}), 0);
    QCOMPARE(changed.size(), 0);
    ScanRow anew = rows.at(2);
    anew.verdict = Verdict::Backscatter;
    anew.rule = "another";
    anew.recipient = "somebody-else@example.net";
    QCOMPARE(model.renew({rows.at(1), anew}), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(std::ranges::equal(model.shown(), before));
    QCOMPARE(model.table().row(2), anew);
    QCOMPARE(model.table().row(1), rows.at(1));
    QVERIFY(model.isFresh(2) && model.isUnsettled());
    QCOMPARE(model.pending(), 0);
    QCOMPARE(model.renew({anew}), 0);
    model.remove(anew.folder, {anew.key});
    QCOMPARE(model.renew({rows.at(2)}), 0);
}

/// A message with the key of one that is gone: its row is another one, judged or not.
void TestMailboxModels::whatComesBackIsNew()
{
    MailboxTableModel model(QTimeZone::utc());
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    const QList<ScanRow> rows = rowsFrom(0, 3);
    QList<ScanRow> looks;
    for (int i = 0; i < 3; ++i) {
        looks.append(Fixture::floodLook(i));
    }
    model.append(looks);
    model.append({rows.at(0)});
    QCOMPARE(model.pending(), 2);
    QCOMPARE(model.remove(rows.first().folder, {rows.at(0).key, rows.at(1).key}).size(), 2U);
    QCOMPARE(model.pending(), 1);
    QVERIFY(!model.pendingRow(rows.at(1).folder, rows.at(1).key));
    QVERIFY(!model.judge(rows.at(1)));
    QVERIFY(model.settle() || !model.isUnsettled());
    QCOMPARE(model.rowCount(), 1);
    model.append({looks.at(1)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.pending(), 2);
    model.append(rows);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.pending(), 0);
    model.finish();
    model.expectAgain();
    model.append(rows);
    QCOMPARE(model.rowCount(), 3);
    model.settle();
    QVERIFY(std::ranges::equal(model.shown(), std::vector<RowTable::Row>{2, 3, 4}));
}

void TestMailboxModels::whatIsPointedToIsFollowed()
{
    MailboxTableModel model(QTimeZone::utc());
    model.append(rowsFrom(0, 100));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(17, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex kept = model.index(33, 2);
    model.sort(MailboxTableModel::DateColumn, Qt::DescendingOrder);
    QCOMPARE(selection.currentIndex().row(), 82);
    QCOMPARE(model.shown()[std::size_t(selection.currentIndex().row())], RowTable::Row(17));
    QCOMPARE(kept.row(), 66);
    QCOMPARE(kept.column(), 2);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestMailboxModels::everyColumnSaysSomething()
{
    MailboxTableModel model(QTimeZone("Europe/Berlin"));
    model.append(rowsFrom(1, 1));
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY2(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty(),
            qPrintable(QString::number(column)));
        QVERIFY2(!model.index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
    }
    ScanRow fault;
    fault.name = u"a.eml"_s;
    fault.fault = MailFault{MailTrouble::Empty, {}};
    model.append({fault});
    QCOMPARE(model.index(1, MailboxTableModel::VerdictColumn).data().toString(), u"Not read"_s);
    QCOMPARE(model.index(1, MailboxTableModel::CertaintyColumn).data().toString(), QString());
    QCOMPARE(model.index(1, MailboxTableModel::NameColumn).data().toString(), u"a.eml"_s);
    QCOMPARE(model.index(1, MailboxTableModel::SubjectColumn).data().toString(), u"a.eml"_s); // or it cannot be found
    const QString why = model.index(1, MailboxTableModel::VerdictColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"a.eml: is empty"_s), qPrintable(why));
}

void TestMailboxModels::whyItFailedIsToldOfFailures_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<bool>("told");
    QTest::newRow("a bounce") << MessageKind::Failure << true;
    QTest::newRow("a delay") << MessageKind::Delay << true;
    QTest::newRow("a receipt") << MessageKind::Success << false;
    QTest::newRow("an automatic reply") << MessageKind::AutoReply << false;
    QTest::newRow("a complaint") << MessageKind::Feedback << false;
    QTest::newRow("a letter") << MessageKind::Ordinary << false;
}

void TestMailboxModels::whyItFailedIsToldOfFailures()
{
    QFETCH(const MessageKind, kind);
    QFETCH(const bool, told);
    MailboxTableModel model(QTimeZone::utc());
    ScanRow row;
    row.kind = kind;
    model.append({row});
    const QString why = model.index(0, MailboxTableModel::ReasonColumn).data().toString();
    QCOMPARE(why, told ? BounceReasonWords::name(row.reason) : QString());
}

void TestMailboxModels::theSmallModelsKeepTheirPromises()
{
    const RowTable table = Fixture::floodTable(500);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    FloodsModel floods(QTimeZone::utc());
    RowGroupsModel groups(QTimeZone::utc());
    HeloModel helo;
    ChartTableModel chart;
    const ModelTester first(&floods, ModelTester::FailureReportingMode::QtTest);
    const ModelTester second(&groups, ModelTester::FailureReportingMode::QtTest);
    const ModelTester third(&helo, ModelTester::FailureReportingMode::QtTest);
    const ModelTester fourth(&chart, ModelTester::FailureReportingMode::QtTest);
    floods.setFloods(findFloods(table, rows), 475);
    QVERIFY(floods.rowCount() > 3);
    groups.setGroups(GroupBy::Network, groupRows(table, rows, GroupBy::Network));
    QCOMPARE(groups.rowCount(), 3);
    helo.setOddities(heloOddities(table, rows, {1, 1, 100}));
    QVERIFY(helo.rowCount() > 3);
    chart.setChart(timeChart(timelineOf(table, rows), QTimeZone::utc()).chart);
    QCOMPARE(chart.rowCount(), 1);
    QSignalSpy reset(&groups, &QAbstractItemModel::modelReset);
    groups.setGroups(GroupBy::Network, groupRows(table, rows, GroupBy::Network));
    QCOMPARE(reset.size(), 0); // what has not changed keeps its selection
}

void TestMailboxModels::theChartCountsEveryMessage_data()
{
    QTest::addColumn<int>("step"); // hours between messages
    QTest::addColumn<int>("columns");
    QTest::newRow("hours") << 1 << 49;
    QTest::newRow("days, over the end of summer time") << 24 << 49;
    QTest::newRow("weeks") << 24 * 7 << 49;
    QTest::newRow("months") << 24 * 31 << 49;
}

void TestMailboxModels::theChartCountsEveryMessage()
{
    QFETCH(int, step);
    QFETCH(int, columns);
    RowTable table;
    ScanRow row = Fixture::floodRow(0);
    for (int i = 0; i < 49; ++i) {
        row.date = std::chrono::sys_days(std::chrono::year(2026) / 10 / 1) + 10h + std::chrono::hours(step * i);
        table.append(row);
    }
    const TimeChart chart = timeChart(timelineOf(table, Fixture::allRows(table.size())), QTimeZone("Europe/Berlin"));
    qsizetype counted = 0;
    for (const ChartColumn &column : chart.chart.columns) {
        counted += column.all();
        QVERIFY(!column.name.isEmpty() && !column.label.isEmpty());
    }
    QCOMPARE(counted, 49);
    QVERIFY(std::abs(int(chart.chart.columns.size()) - columns) <= 1);
    QCOMPARE(chart.spans.size(), chart.chart.columns.size());
    for (qsizetype i = 1; i < chart.spans.size(); ++i) {
        QCOMPARE(chart.spans.at(i).first, chart.spans.at(i - 1).end);
    }
}

void TestMailboxModels::theRunnerHandsRowsOver()
{
    ScanRunner runner([](const ScanJob &job, std::stop_token) {
        for (int i = 0; i < 1000; i += 10) {
            if (!job.rows(rowsFrom(i, 10))) {
                return ScanOutcome{{}, {}, true};
            }
            ScanProgress progress;
            progress.scanned = i + 10;
            job.progress(progress);
        }
        return ScanOutcome();
    });
    QList<ScanRow> got;
    qint64 last = 0;
    connect(&runner, &ScanRunner::rowsCame, this, [&got](const QList<ScanRow> &rows) { got.append(rows); });
    connect(&runner, &ScanRunner::progressed, this, [&last](const ScanProgress &progress) { last = progress.scanned; });
    bool done = false;
    connect(&runner, &ScanRunner::finished, this, [&done](const ScanOutcome &outcome) { done = outcome.complete(); });
    runner.start([](std::stop_token) { return ScanJob(); });
    QVERIFY(runner.isRunning());
    QVERIFY(QTest::qWaitFor([&done] { return done; }, 60s));
    QVERIFY(!runner.isRunning());
    QCOMPARE(got, rowsFrom(0, 1000)); // all of them, before it was told that it is over
    QCOMPARE(last, 1000);
}

void TestMailboxModels::theRunnerWaitsForTheWindow()
{
    // More rows than may wait, and nobody who takes them: the scan waits too, and ends when it is stopped.
    std::atomic<int> given = 0;
    std::atomic<bool> ended = false;
    {
        ScanRunner runner([&](const ScanJob &job, std::stop_token stop) {
            while (!stop.stop_requested() && job.rows(rowsFrom(0, 100))) {
                given += 100;
            }
            ended = true;
            return ScanOutcome();
        });
        runner.start([](std::stop_token) { return ScanJob(); });
        while (given < ScanRunner::MostWaiting) {
            QThread::yieldCurrentThread();
        }
    }
    QVERIFY(ended);
    QCOMPARE_LE(given, int(ScanRunner::MostWaiting) + 200);
}

void TestMailboxModels::theWindowGoesFirst()
{
    const auto niceness = [] { return ::getpriority(PRIO_PROCESS, 0); }; // of the calling thread
    std::atomic<int> ofScan = 0;
    std::atomic<int> ofItsThread = 0;
    bool done = false;
    ScanRunner runner([&](const ScanJob &, std::stop_token) {
        ofScan = niceness();
        const std::jthread examining([&] { ofItsThread = niceness(); });
        return ScanOutcome();
    });
    connect(&runner, &ScanRunner::finished, this, [&done] { done = true; });
    const int ofWindow = niceness();
    if (ofWindow > 0) {
        QSKIP("this program is nice itself");
    }
    runner.start([](std::stop_token) { return ScanJob(); });
    QVERIFY(QTest::qWaitFor([&done] { return done; }, 60s));
    QCOMPARE_GT(ofScan.load(), ofWindow);
    QCOMPARE(ofItsThread.load(), ofScan.load());
    QCOMPARE(niceness(), ofWindow);
}

void TestMailboxModels::theRunnerIsStoppedAndStartedAnew()
{
    ScanRunner runner([](const ScanJob &job, std::stop_token stop) {
        job.rows(rowsFrom(job.threads, 1));
        if (job.threads == 1) { // the first one goes on until it is stopped
            job.pause->set(true);
            job.pause->wait(stop);
        }
        return ScanOutcome{{}, {}, stop.stop_requested()};
    });
    QList<ScanRow> got;
    connect(&runner, &ScanRunner::rowsCame, this, [&got](const QList<ScanRow> &rows) { got.append(rows); });
    int finished = 0;
    connect(&runner, &ScanRunner::finished, this, [&finished] { ++finished; });
    const auto job = [](int number) {
        return [number](std::stop_token) {
            ScanJob made;
            made.threads = number;
            return made;
        };
    };
    runner.start(job(1));
    QVERIFY(QTest::qWaitFor([&got] { return got.size() == 1; }, 60s));
    QVERIFY(runner.isPaused());
    runner.start(job(2));
    QVERIFY(QTest::qWaitFor([&finished] { return finished == 1; }, 60s));
    QCOMPARE(got, rowsFrom(1, 1) + rowsFrom(2, 1));
    QCOMPARE(finished, 1); // of the one that was replaced nothing is heard any more
    QVERIFY(!runner.isPaused());
}

void TestMailboxModels::aMessageIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("subject"); // empty: it is gone
    QTest::newRow("of the first folder") << "a"_ba << "2"_ba << "a2"_ba;
    QTest::newRow("of another folder") << "b"_ba << "1"_ba << "b1"_ba;
    QTest::newRow("no longer there") << "b"_ba << "9"_ba << QByteArray();
    QTest::newRow("no such folder") << "c"_ba << "1"_ba << QByteArray();
    QTest::newRow("attached") << "a"_ba << "3/1"_ba << "first"_ba;
    QTest::newRow("attached, the second") << "a"_ba << "3/2"_ba << "second"_ba;
    QTest::newRow("attached to an attached one") << "a"_ba << "3/3"_ba << "third"_ba;
    QTest::newRow("attached, but no more") << "a"_ba << "3/4"_ba << QByteArray();
    QTest::newRow("a slash and no number") << "a"_ba << "3/x"_ba << QByteArray();
}

void TestMailboxModels::aMessageIsReadAgain()
{
    QFETCH(QByteArray, folder);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, subject);
    MessageFetcher fetcher([](const QString &) { return std::make_unique<MadeSource>(); });
    QSignalSpy failed(&fetcher, &MessageFetcher::failed);
    QByteArray got;
    connect(&fetcher, &MessageFetcher::fetched, this,
        [&got](const MessageFetcher::Wanted &, const QByteArray &bytes) { got = bytes; });
    fetcher.fetch({{u"x"_s}, folder, key, {}});
    QVERIFY(QTest::qWaitFor([&] { return !got.isEmpty() || !failed.isEmpty(); }, 60s));
    QCOMPARE(failed.isEmpty(), !subject.isEmpty());
    QVERIFY2(got.contains("Subject: " + subject + "\r\n") || subject.isEmpty(), got.constData());
}

QTEST_MAIN(TestMailboxModels)
#include "tst_mailboxmodels.moc"
