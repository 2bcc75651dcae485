// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancontext.h"
#include "sqlite.h"
#include "sqlitescanstore.h"
#include "storedrows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Indicia {

using namespace Qt::StringLiterals;

/// What scans found, kept in a file.
class TestScanStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackEveryColumn();
    void replacesAMessageWithItsAttachments();
    void pagesByNumber();
    void tellsItsKeys();
    void tellsWhatIsToBeTriedAgain();
    void forgetsByKeys();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void bearsValuesThatNoRowHas();
    void isForItsOwnerAlone();
    void servesTwoAtATime();
    void makesAFolderOnce();
    void keepsNothingOfABrokenBatch();
    void marksNoFolderOfAnotherContext();
    void tellsContextsApart();
    void knowsALedgerByWhatItIs();

private:
    [[nodiscard]] ScanStore::Result<std::unique_ptr<SqliteScanStore>> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestScanStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"scan ?&#.sqlite"_s);
}

ScanStore::Result<std::unique_ptr<SqliteScanStore>> TestScanStore::open() const
{
    return SqliteScanStore::open(m_path, "context");
}

void TestScanStore::givesBackEveryColumn()
{
    const ScanRow full = fullRow();
    ScanRow empty;
    empty.folder = full.folder;
    empty.folderName = full.folderName;
    empty.key = "empty";
    ScanRow fault = empty;
    fault.key = "fault";
    fault.fault = MailFault{MailTrouble::NotExamined, "why"};
    ScanRow first = empty;
    first.key = "first";
    first.fault = MailFault{MailTrouble::NotFound, {}};
    {
        const auto store = open();
        QVERIFY(store);
        const auto folder = (*store)->folder(full.folder, full.folderName);
        QVERIFY(folder);
        QVERIFY((*store)->write({{folder->number, {full}}, {folder->number, {empty}}, {folder->number, {fault}},
            {folder->number, {first}}}));
    }
    const auto store = open();
    const auto folder = (*store)->folder(full.folder, full.folderName);
    const auto page = (*store)->page(folder->number, 0, folder->last, ScanStore::Which::All);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 4);
    QVERIFY(page->rows.at(0) == full);
    QVERIFY(page->rows.at(1) == empty);
    QVERIFY(page->rows.at(2) == fault);
    QVERIFY(page->rows.at(3) == first);
}

void TestScanStore::replacesAMessageWithItsAttachments()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a", 3), messageOf(folder, "b")}));
    QCOMPARE((*store)->count(folder), 5);
    const qint64 before = **(*store)->find(folder, "a");
    QCOMPARE(keysOf(*(*store)->rows(folder, {before})), (QByteArrayList{"a", "a/1", "a/2", "a/3"}));
    QVERIFY((*store)->write({messageOf(folder, "a", 1)}));
    const qint64 after = **(*store)->find(folder, "a");
    QVERIFY(after > (*store)->folder("f", u"F"_s)->last - 2);
    QVERIFY(after != before);
    QCOMPARE(
        keysOf(*(*store)->rows(folder, {after, **(*store)->find(folder, "b")})), (QByteArrayList{"a", "a/1", "b"}));
    QCOMPARE((*store)->count(folder), 3);
    auto gone = (*store)->finish(folder, "m", after, [](qint64) { return false; }); // but for what came later
    QVERIFY(gone);
    std::ranges::sort(*gone);
    QCOMPARE(*gone, (QByteArrayList{"a", "b"}));
    QCOMPARE((*store)->count(folder), 0);
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, "m");
}

void TestScanStore::tellsItsKeys()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    const qint64 other = (*store)->folder("g", u"G"_s)->number;
    ScannedMessage again = messageOf(folder, "again");
    again.again = true;
    QVERIFY((*store)->write({messageOf(folder, "a"), again, messageOf(folder, "b", 1), messageOf(folder, "c")}));
    QVERIFY((*store)->write({messageOf(other, "z")}));
    QMap<QByteArray, qint64> told;
    QVERIFY((*store)->keys(folder, [&](QByteArrayView key, qint64 number) {
        told.insert(key.toByteArray(), number);
        return true;
    }));
    QCOMPARE(told.keys(), (QByteArrayList{"a", "b", "b/1", "c"}));
    QCOMPARE(told.value("b"), **(*store)->find(folder, "b"));
    int times = 0;
    QVERIFY((*store)->keys(folder, [&](QByteArrayView, qint64) { return ++times < 2; }));
    QCOMPARE(times, 2);
}

void TestScanStore::tellsWhatIsToBeTriedAgain()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QList<ScannedMessage> messages{messageOf(folder, "a", 1), messageOf(folder, "b", 2), messageOf(folder, "c")};
    messages[1].again = true;
    QVERIFY((*store)->write(messages));
    ScannedMessage elsewhere = messageOf((*store)->folder("g", u"G"_s)->number, "z");
    elsewhere.again = true;
    QVERIFY((*store)->write({elsewhere}));
    QCOMPARE((*store)->folder("f", u"F"_s)->again, QByteArrayList()); // it has no mark
    QVERIFY((*store)->finish(folder, "m", 0, {}));
    const auto known = (*store)->folder("f", u"F"_s);
    QCOMPARE(known->mark, "m");
    QCOMPARE(known->again, QByteArrayList{"b"});
    const auto keysIn = [&](ScanStore::Which which) {
        QByteArrayList keys = keysOf((*store)->page(folder, 0, known->last, which)->rows);
        std::ranges::sort(keys);
        return keys;
    };
    QCOMPARE(keysIn(ScanStore::Which::All), (QByteArrayList{"a", "a/1", "b", "b/1", "b/2", "c"}));
    QCOMPARE(keysIn(ScanStore::Which::Settled), (QByteArrayList{"a", "a/1", "c"}));
    QVERIFY((*store)->write({messageOf(folder, "b", 2)}));
    QCOMPARE((*store)->folder("f", u"F"_s)->again, QByteArrayList());
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, "m");
    messages.clear();
    for (qsizetype i = 0; i <= StoredFolder::MostAgain; ++i) {
        messages.append(messageOf(folder, QByteArray::number(i)));
        messages.last().again = true;
    }
    QVERIFY((*store)->write(messages));
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, QByteArray()); // all of it is to be read
    QCOMPARE((*store)->folder("f", u"F"_s)->again, QByteArrayList());
    QVERIFY((*store)->write({messageOf(folder, "0")}));
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, "m");
    QCOMPARE((*store)->folder("f", u"F"_s)->again.size(), StoredFolder::MostAgain);
}

void TestScanStore::forgetsByKeys()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    const qint64 other = (*store)->folder("g", u"G"_s)->number;
    ScannedMessage again = messageOf(folder, "again");
    again.again = true;
    QVERIFY((*store)->write({messageOf(folder, "a", 2), messageOf(folder, "b", 1), messageOf(folder, "c"), again}));
    QVERIFY((*store)->write({messageOf(other, "a")}));
    const qint64 last = (*store)->folder("f", u"F"_s)->last;
    QVERIFY((*store)->write({messageOf(folder, "later")}));
    QVERIFY((*store)->forget(folder, last, [](QByteArrayView) { return true; }));
    QCOMPARE((*store)->count(folder), 8);
    // Of what is attached nobody knows the keys.
    auto gone = (*store)->forget(folder, last, [](QByteArrayView key) { return key == "b"; });
    QVERIFY(gone);
    std::ranges::sort(*gone);
    QCOMPARE(*gone, (QByteArrayList{"a", "again", "c"}));
    const auto page = (*store)->page(folder, 0, last + 100, ScanStore::Which::All);
    QCOMPARE(keysOf(page->rows), (QByteArrayList{"b", "b/1", "later"}));
    QCOMPARE((*store)->count(other), 1);
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, QByteArray());
}

void TestScanStore::pagesByNumber()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    const qint64 other = (*store)->folder("g", u"G"_s)->number;
    QList<ScannedMessage> messages;
    for (int i = 0; i < 700; ++i) {
        messages.append(messageOf(i % 7 == 0 ? other : folder, QByteArray::number(i)));
    }
    QVERIFY((*store)->write(messages));
    const qint64 last = (*store)->folder("f", u"F"_s)->last;
    QVERIFY((*store)->write({messageOf(folder, "later")}));
    QByteArrayList keys;
    for (qint64 after = 0;;) {
        const auto page = (*store)->page(folder, after, last, ScanStore::Which::All);
        if (page->last == 0) {
            break;
        }
        keys += keysOf(page->rows);
        after = page->last;
    }
    QCOMPARE(keys.size(), 600);
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 600);
    QVERIFY(!keys.contains("later"));
}

void TestScanStore::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("another database") << QByteArrayList{"CREATE TABLE folder(id)"} << QByteArray()
                                      << StoreFault::NotOurs;
    QTest::newRow("another program's") << QByteArrayList{"PRAGMA application_id = 1", "PRAGMA user_version = 1"}
                                       << QByteArray() << StoreFault::NotOurs;
    QTest::newRow("a later version") << QByteArrayList{"open", "PRAGMA user_version = 9"} << QByteArray()
                                     << StoreFault::Newer;
    QTest::newRow("a trigger in it") << QByteArrayList{"open",
        "CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM folder; END"}
                                     << QByteArray() << StoreFault::NotOurs;
    QTest::newRow("a view in it") << QByteArrayList{"open", "CREATE VIEW v AS SELECT 1"} << QByteArray()
                                  << StoreFault::NotOurs;
    QTest::newRow("a table that is missing")
        << QByteArrayList{"open", "DROP TABLE folder"} << QByteArray() << StoreFault::NotOurs;
    QTest::newRow("a text") << QByteArrayList() << QByteArray(5000, 'x') << StoreFault::NotOurs;
}

void TestScanStore::refusesWhatIsNotItsOwn()
{
    QFETCH(QByteArrayList, statements);
    QFETCH(QByteArray, octets);
    QFETCH(StoreFault, fault);
    if (!octets.isEmpty()) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    }
    for (const QByteArray &statement : statements) {
        if (statement == "open") {
            QVERIFY(open());
            continue;
        }
        const auto file = SqliteFile::open(m_path, SqliteFile::Access::Write);
        QVERIFY(file && (*file)->run(statement));
    }
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error(), fault);
    if (!octets.isEmpty()) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), octets);
    }
}

void TestScanStore::bearsValuesThatNoRowHas()
{
    qint64 folder = 0;
    {
        const auto store = open();
        folder = (*store)->folder("f", u"F"_s)->number;
        QVERIFY((*store)->write({messageOf(folder, "a")}));
    }
    {
        const auto file = SqliteFile::open(m_path, SqliteFile::Access::Write);
        QVERIFY(
            (*file)->run("UPDATE message SET verdict = 99, certainty = -1, kind = 9223372036854775807, trouble = 77,"
                         " client = x'0102', recipients = -5, role = 1000, reason = 500, sha256 = 'text'"));
    }
    const auto store = open();
    const auto page = (*store)->page(folder, 0, 100, ScanStore::Which::All);
    QVERIFY(page);
    QCOMPARE(page->rows.first().recipients, 0);
    QVERIFY(!page->rows.first().client);
    QVERIFY(!scanRowJson(page->rows.first()).isEmpty());
}

void TestScanStore::isForItsOwnerAlone()
{
    const auto store = open();
    QVERIFY((*store)->folder("f", u"F"_s));
    for (const QString &path : {m_path, m_path + u"-wal"_s}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
}

void TestScanStore::servesTwoAtATime()
{
    const auto writeSome = [&](int from) {
        const auto store = open();
        const auto folder = (*store)->folder("f", u"F"_s);
        for (int i = 0; i < 100; ++i) {
            if (!(*store)->write({messageOf(folder->number, QByteArray::number(from + i), 1)})) {
                return;
            }
        }
    };
    QVERIFY(open());
    {
        std::jthread one([&] { writeSome(0); });
        std::jthread two([&] { writeSome(50); });
        std::jthread three([&] { writeSome(100); });
    }
    const auto store = open();
    QCOMPARE((*store)->count((*store)->folder("f", u"F"_s)->number), 400);
}

void TestScanStore::makesAFolderOnce()
{
    QVERIFY(open());
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto store = open();
                for (int folder = 0; folder < 100; ++folder) {
                    failed += (*store)->folder(QByteArray::number(folder), u"F"_s) ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failed, 0);
}

void TestScanStore::keepsNothingOfABrokenBatch()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    ScannedMessage broken = messageOf(folder, "c", 1);
    broken.rows[1].key = "c"; // which no two messages can have
    QCOMPARE((*store)->write({messageOf(folder, "a"), broken, messageOf(folder, "b")}).error(), StoreFault::Damaged);
    QCOMPARE((*store)->count(folder), 0);
    QVERIFY((*store)->write({messageOf(folder, "a")}));
    QCOMPARE((*store)->count(folder), 1);
}

/// Two programs scan a folder, and the second one, under another context, takes away what the first one knows of it.
void TestScanStore::marksNoFolderOfAnotherContext()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a")}));
    const auto other = SqliteScanStore::open(m_path, "other");
    QCOMPARE((*other)->folder("f", u"F"_s)->number, folder);
    QCOMPARE((*other)->count(folder), 0);
    QVERIFY((*store)->finish(folder, "mark", 0, {}));
    QCOMPARE((*other)->folder("f", u"F"_s)->mark, QByteArray());
    QVERIFY((*other)->finish(folder, "mark", 0, {}));
    QCOMPARE((*other)->folder("f", u"F"_s)->mark, "mark");
}

void TestScanStore::tellsContextsApart()
{
    Identity us;
    us.domains = {"example.org"};
    Identity others;
    const ScanBasis off{.version = "1", .dns = "off"};
    QVERIFY(scanContext(us, off) != scanContext(others, off));
    QVERIFY(scanContext(us, off) != scanContext(us, {.version = "1", .dns = "system"}));
    QVERIFY(scanContext(us, off) != scanContext(us, {.version = "1o", .dns = "ff"}));
    QVERIFY(scanContext(us, off) != scanContext(us, {.version = "1", .dns = "off", .now = "2026-01-01T00:00:00Z"}));
    QCOMPARE(scanContext(us, off), scanContext(us, {.version = "1", .dns = "off"}));
}

void TestScanStore::knowsALedgerByWhatItIs()
{
    const auto contextWith
        = [](const QString &ledger) { return scanContext({}, {.version = "1", .dns = "off", .ledger = ledger}); };
    const auto write = [](const QString &path, const QByteArray &octets) {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write(octets) == octets.size();
    };
    const QString one = m_folder->filePath(u"alice.sqlite"_s);
    const QString copy = m_folder->filePath(u"bob.sqlite"_s);
    QVERIFY(write(one, "sent"));
    const QByteArray before = contextWith(one);
    QVERIFY(before != contextWith({}));
    QVERIFY(QFile::copy(one, copy));
    QFile copied(copy);
    QVERIFY(copied.open(QIODevice::ReadWrite));
    QVERIFY(copied.setFileTime(QFileInfo(one).lastModified(), QFileDevice::FileModificationTime));
    copied.close();
    QCOMPARE(contextWith(copy), before); // wherever it lies
    QVERIFY(write(one, " more"));
    QVERIFY(contextWith(one) != before);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestScanStore)
#include "tst_scanstore.moc"
