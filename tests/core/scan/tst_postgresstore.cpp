// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresjobs.h"
#include "postgresscanstore.h"
#include "postgresserver.h"
#include "storedrows.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Indicia {

using namespace Qt::StringLiterals;

/// What scans found, and what waits to be scanned, kept on a real server.
class TestPostgresStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void givesBackEveryColumn();
    void replacesAMessageWithItsAttachments();
    void pagesByNumber();
    void tellsItsKeys();
    void tellsWhatIsToBeTriedAgain();
    void forgetsByKeys();
    void servesManyAtATime();
    void waitsForWhoeverWrites();
    void keepsContextsApart();
    void takesOverWhatWaitsInAnotherContext();
    void forgetsWhatNobodyUses();
    void takesOverTheFirstForm();
    void tellsWhatIsKept();
    void givesWhatIsKept_data();
    void givesWhatIsKept();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void bearsValuesThatNoRowHas();
    void givesAMessageToOne();
    void doesNotHearWhoseLeaseRanOut();
    void goesByTheServersClock();
    void putsAsideAfterThreeTries();
    void keepsLargeMessages();

private:
    [[nodiscard]] QByteArray connection() const;
    [[nodiscard]] ScanStore::Result<std::unique_ptr<PostgresScanStore>> open(
        const QByteArray &context = "context") const;
    [[nodiscard]] std::unique_ptr<PostgresJobs> jobs(
        std::chrono::seconds lease = std::chrono::minutes(5), const QByteArray &context = "context") const;
    [[nodiscard]] qint64 put(int messages) const;
    [[nodiscard]] static QList<PostgresJobs::Done> doneOf(const QList<ScanTicket> &tickets);
    void endLeases() { (void)m_server.ask("UPDATE indicia_job SET lease = now() - interval '1 second'"); }

    PostgresServer m_server;
};

void TestPostgresStore::initTestCase()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_server.start(), m_server.log().constData());
}

void TestPostgresStore::init()
{
    (void)m_server.ask("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
}

QByteArray TestPostgresStore::connection() const
{
    return PostgresScanStore::connectionOf(m_server.address()).value_or(QByteArray());
}

ScanStore::Result<std::unique_ptr<PostgresScanStore>> TestPostgresStore::open(const QByteArray &context) const
{
    return PostgresScanStore::open(connection(), context);
}

std::unique_ptr<PostgresJobs> TestPostgresStore::jobs(std::chrono::seconds lease, const QByteArray &context) const
{
    auto opened = PostgresJobs::open(connection(), {.context = context, .lease = lease});
    return opened ? *std::move(opened) : nullptr;
}

/// The number of their folder.
qint64 TestPostgresStore::put(int messages) const
{
    const qint64 folder = (*open())->folder("f", u"F"_s)->number;
    QList<FolderMessage> all;
    for (int i = 0; i < messages; ++i) {
        const QByteArray key = QByteArray::number(i);
        all.append({.key = key, .name = QString::fromLatin1(key), .bytes = "Subject: " + key + "\n\n", .received = {}});
    }
    return jobs()->put(folder, all) == messages ? folder : 0;
}

QList<PostgresJobs::Done> TestPostgresStore::doneOf(const QList<ScanTicket> &tickets)
{
    QList<PostgresJobs::Done> done;
    for (const ScanTicket &ticket : tickets) {
        done.append({ticket, messageOf(ticket.folder, ticket.message.key)});
    }
    return done;
}

void TestPostgresStore::givesBackEveryColumn()
{
    const ScanRow full = fullRow();
    ScanRow empty;
    empty.folder = full.folder;
    empty.folderName = full.folderName;
    empty.key = "empty";
    ScanRow fault = empty;
    fault.key = "fault";
    fault.fault = MailFault{MailTrouble::NotExamined, "why"};
    const auto store = open();
    QVERIFY(store);
    const auto folder = (*store)->folder(full.folder, full.folderName);
    QVERIFY(folder);
    QVERIFY((*store)->write({{folder->number, {full}}, {folder->number, {empty}}, {folder->number, {fault}}}));
    const auto other = open();
    const auto page = (*other)->page(
        folder->number, 0, (*other)->folder(full.folder, full.folderName)->last, ScanStore::Which::All);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 3);
    QVERIFY(page->rows.at(0) == empty); // in the order of keys
    QVERIFY(page->rows.at(1) == fault);
    QVERIFY(page->rows.at(2) == full);
}

void TestPostgresStore::replacesAMessageWithItsAttachments()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a", 3), messageOf(folder, "b")}));
    QCOMPARE((*store)->count(folder), 5);
    const qint64 before = **(*store)->find(folder, "a");
    QCOMPARE(keysOf(*(*store)->rows(folder, {before})), (QByteArrayList{"a", "a/1", "a/2", "a/3"}));
    QVERIFY((*store)->write({messageOf(folder, "a", 1)}));
    const qint64 after = **(*store)->find(folder, "a");
    QVERIFY(after != before);
    QCOMPARE(
        keysOf(*(*store)->rows(folder, {after, **(*store)->find(folder, "b")})), (QByteArrayList{"b", "a", "a/1"}));
    QCOMPARE((*store)->count(folder), 3);
    ScannedMessage again = messageOf(folder, "c");
    again.again = true;
    QVERIFY((*store)->write({again}));
    QVERIFY(!(*store)->find(folder, "c")->has_value());
    auto gone = (*store)->finish(folder, "m", after, [](qint64) { return false; }); // but for what came later
    QVERIFY(gone);
    std::ranges::sort(*gone);
    QCOMPARE(*gone, (QByteArrayList{"a", "b"}));
    QCOMPARE((*store)->count(folder), 1);
    QCOMPARE((*store)->folder("f", u"F"_s)->mark, "m");
}

void TestPostgresStore::tellsItsKeys()
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

void TestPostgresStore::tellsWhatIsToBeTriedAgain()
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

void TestPostgresStore::forgetsByKeys()
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

void TestPostgresStore::pagesByNumber()
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

/// All write the same messages, each in an order of its own: they come into each other's way.
void TestPostgresStore::servesManyAtATime()
{
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                const auto store = open(); // all make the tables
                const auto folder = store ? (*store)->folder("f", u"F"_s) : std::unexpected(store.error());
                for (int batch = 0; batch < 10 && folder; ++batch) {
                    QList<ScannedMessage> messages;
                    for (int i = 0; i < 20; ++i) {
                        const int place = thread % 2 == 0 ? i : 19 - i;
                        messages.append(messageOf(folder->number, QByteArray::number(batch * 20 + place), place % 2));
                    }
                    failed += (*store)->write(messages) ? 0 : 1;
                }
                failed += folder ? 0 : 1;
            });
        }
    }
    QCOMPARE(failed, 0);
    const auto store = open();
    QCOMPARE((*store)->count((*store)->folder("f", u"F"_s)->number), 300);
}

/// Numbers are given before they can be seen: whoever begins a scan has to see all that are given.
void TestPostgresStore::waitsForWhoeverWrites()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a"), messageOf(folder, "b")}));
    // One writer takes a number, and another, with a greater one, is done before it.
    QProcess writer;
    m_server.begin(writer,
        "BEGIN; SELECT pg_advisory_xact_lock_shared(1231971411, " + QByteArray::number(folder)
            + ");"
              " UPDATE indicia_message SET id = DEFAULT WHERE key = 'a'; SELECT pg_sleep(2); COMMIT");
    QDeadlineTimer deadline(60'000);
    while (m_server.number("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") == 0) {
        QVERIFY(!deadline.hasExpired());
    }
    QVERIFY((*store)->write({messageOf(folder, "later")})); // writers do not wait for each other
    const auto begun = (*store)->folder("f", u"F"_s);
    QCOMPARE(m_server.number("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"), 0);
    QVERIFY(begun);
    QCOMPARE(keysOf((*store)->page(folder, 0, begun->last, ScanStore::Which::All)->rows),
        (QByteArrayList{"b", "a", "later"}));
    writer.waitForFinished();
}

void TestPostgresStore::keepsContextsApart()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a")}));
    QVERIFY((*store)->finish(folder, "mark", 0, {}));
    const auto others = open("other");
    const auto theirs = (*others)->folder("f", u"F"_s);
    QVERIFY(theirs->number != folder);
    QCOMPARE(theirs->mark, QByteArray());
    QCOMPARE((*others)->count(theirs->number), 0);
    QVERIFY((*others)->write({messageOf(theirs->number, "a"), messageOf(theirs->number, "b")}));
    // Nobody has taken anything from anybody.
    QCOMPARE((*open())->folder("f", u"F"_s)->number, folder);
    QCOMPARE((*open())->folder("f", u"F"_s)->mark, "mark");
    QCOMPARE((*store)->count(folder), 1);
    QCOMPARE((*others)->count(theirs->number), 2);
}

void TestPostgresStore::takesOverWhatWaitsInAnotherContext()
{
    const qint64 folder = put(4);
    const auto worker = jobs();
    const auto tickets = worker->take(2);
    QCOMPARE(tickets->size(), 2);
    QCOMPARE(jobs(std::chrono::seconds(1), "other")->take(9)->size(), 0);
    const qint64 other = (*open("other"))->folder("g", u"G"_s)->number;
    QCOMPARE(jobs(std::chrono::minutes(5), "other")->put(other, {}), 0);
    QCOMPARE(worker->take(1)->size(), 1); // of another folder nothing is taken off
    const qint64 same = (*open("other"))->folder("f", u"F"_s)->number;
    QCOMPARE(jobs(std::chrono::minutes(5), "other")->put(same, {}), 0);
    QCOMPARE(worker->finish(doneOf(*tickets))->size(), 0);
    QCOMPARE(worker->take(9)->size(), 0);
    QCOMPARE((*open())->count(folder), 0);
}

void TestPostgresStore::forgetsWhatNobodyUses()
{
    const qint64 old = put(1); // with a message that waits, and one that was judged
    QVERIFY((*open())->write({messageOf(old, "a")}));
    const qint64 lately = (*open("lately"))->folder("f", u"F"_s)->number;
    const qint64 elsewhere = (*open())->folder("g", u"G"_s)->number;
    QVERIFY((*open())->write({messageOf(elsewhere, "b")}));
    (void)m_server.ask(
        "UPDATE indicia_folder SET used = now() - interval '31 days' WHERE id <> " + QByteArray::number(lately));
    const auto now = open("now");
    const qint64 ours = (*now)->folder("f", u"F"_s)->number;
    QCOMPARE((*now)->count(old), 1); // while it is scanned
    QVERIFY((*now)->finish(ours, "mark", 0, {}));
    QCOMPARE((*now)->count(old), 0);
    QCOMPARE(m_server.number("SELECT count(*) FROM indicia_job"), 0);
    QCOMPARE((*open())->write({messageOf(old, "late")}).error(), StoreFault::Changed);
    QCOMPARE((*open("lately"))->folder("f", u"F"_s)->number, lately);
    QCOMPARE((*now)->count(elsewhere), 1);
}

/// A database of the first form, where a folder had one context.
void TestPostgresStore::takesOverTheFirstForm()
{
    const qint64 folder = (*open())->folder("f", u"F"_s)->number;
    QVERIFY((*open())->write({messageOf(folder, "a")}));
    (void)m_server.ask("UPDATE indicia_form SET version = 1; ALTER TABLE indicia_folder DROP COLUMN used;"
                       " DROP INDEX indicia_foldercontext;"
                       " CREATE UNIQUE INDEX indicia_foldername ON indicia_folder(sha256(name))");
    const auto store = open();
    QVERIFY(store);
    QCOMPARE((*store)->folder("f", u"F"_s)->number, folder);
    QCOMPARE((*store)->count(folder), 1);
    QVERIFY((*open("other"))->folder("f", u"F"_s)->number != folder);
}

void TestPostgresStore::tellsWhatIsKept()
{
    QCOMPARE((*open())->folders()->size(), 0);
    const qint64 waiting = put(3);
    QVERIFY((*open())->write({messageOf(waiting, "a"), messageOf(waiting, "b", 2)}));
    const auto others = open("other");
    const qint64 whole = (*others)->folder("f", u"Inbox of \u202e"_s)->number;
    QVERIFY((*others)->write({messageOf(whole, "a")}));
    QVERIFY((*others)->finish(whole, "mark", 0, {}));
    (void)m_server.ask(
        "UPDATE indicia_folder SET used = to_timestamp(1700000000) WHERE id = " + QByteArray::number(waiting));
    const auto folders = (*open())->folders();
    QVERIFY(folders);
    QCOMPARE(folders->size(), 2);
    const KeptFolder &latest = folders->first();
    QCOMPARE(latest.number, whole);
    QCOMPARE(latest.name, u"Inbox of \u202e"_s);
    QCOMPARE(latest.context, "other");
    QCOMPARE(latest.rows, 1);
    QCOMPARE(latest.waiting, 0);
    QVERIFY(latest.whole);
    const KeptFolder first{.number = waiting,
        .id = "f",
        .name = u"F"_s,
        .context = "context",
        .rows = 4,
        .waiting = 3,
        .whole = false,
        .used = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000))};
    QVERIFY(folders->last() == first);
}

void TestPostgresStore::givesWhatIsKept_data()
{
    QTest::addColumn<int>("stopAt");
    QTest::addColumn<qsizetype>("given");
    QTest::newRow("to its end") << -1 << qsizetype(700);
    QTest::newRow("until it is told to stop") << 1 << qsizetype(256);
    QTest::newRow("not at all") << 0 << qsizetype(0);
}

/// Of whatever context: nothing is read, judged or taken away.
void TestPostgresStore::givesWhatIsKept()
{
    QFETCH(int, stopAt);
    QFETCH(qsizetype, given);
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QList<ScannedMessage> messages;
    for (int i = 0; i < 700; ++i) {
        messages.append(messageOf(folder, QByteArray::number(i)));
    }
    QVERIFY((*store)->write(messages));
    const auto viewer = open("another");
    QList<ScanRow> rows;
    std::stop_source stop;
    int batches = 0;
    ScanJob job;
    job.store = viewer->get();
    job.rows = [&](const QList<ScanRow> &some) {
        rows += some;
        if (++batches == stopAt) {
            stop.request_stop();
        }
        return true;
    };
    if (stopAt == 0) {
        stop.request_stop();
    }
    const ScanOutcome outcome = giveKept(job, (*viewer)->folders()->first(), stop.get_token());
    QCOMPARE(rows.size(), given);
    QCOMPARE(outcome.cancelled, stopAt >= 0);
    QCOMPARE(outcome.complete(), stopAt < 0);
    QCOMPARE(outcome.progress.known, given);
    QVERIFY(rows.isEmpty() || rows.first().folder == "f");
    QCOMPARE((*store)->count(folder), 700);
    QCOMPARE((*viewer)->folders()->size(), 1);
}

void TestPostgresStore::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("a later version") << QByteArray("UPDATE indicia_form SET version = 9") << StoreFault::Newer;
    QTest::newRow("no version") << QByteArray("DELETE FROM indicia_form") << StoreFault::NotOurs;
    QTest::newRow("another table of that name")
        << QByteArray("DROP TABLE indicia_form; CREATE TABLE indicia_form(a int)") << StoreFault::NotOurs;
    QTest::newRow("another table of ours")
        << QByteArray("DROP TABLE indicia_form; DROP TABLE indicia_message") << StoreFault::NotOurs;
    QTest::newRow("nothing may be made") << QByteArray("DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
                                                       " ALTER ROLE indicia SET default_transaction_read_only = on")
                                         << StoreFault::ReadOnly;
}

void TestPostgresStore::refusesWhatIsNotItsOwn()
{
    QFETCH(QByteArray, statement);
    QFETCH(StoreFault, fault);
    QVERIFY(open());
    (void)m_server.ask(statement);
    const auto store = open();
    (void)m_server.ask("SET TRANSACTION READ WRITE; ALTER ROLE indicia RESET default_transaction_read_only");
    QVERIFY(!store);
    QCOMPARE(store.error(), fault);
}

void TestPostgresStore::bearsValuesThatNoRowHas()
{
    const auto store = open();
    const qint64 folder = (*store)->folder("f", u"F"_s)->number;
    QVERIFY((*store)->write({messageOf(folder, "a")}));
    (void)m_server.ask(
        "UPDATE indicia_message SET verdict = 99, certainty = -1, kind = 9223372036854775807, trouble = 77,"
        " client = '\\x0102', recipients = -5, role = 1000, reason = 500, sha256 = 'text'");
    const auto page = (*store)->page(folder, 0, 100, ScanStore::Which::All);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().verdict, Verdict{});
    QCOMPARE(page->rows.first().recipients, 0);
    QVERIFY(!page->rows.first().client);
}

void TestPostgresStore::givesAMessageToOne()
{
    (void)put(300);
    std::atomic<int> given = 0;
    std::atomic<int> kept = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                const auto worker = jobs();
                for (auto tickets = worker->take(7); tickets && !tickets->isEmpty(); tickets = worker->take(7)) {
                    given += static_cast<int>(tickets->size());
                    kept += static_cast<int>(worker->finish(doneOf(*tickets)).value_or(QList<ScanRow>()).size());
                }
            });
        }
    }
    QCOMPARE(given, 300);
    QCOMPARE(kept, 300);
    QCOMPARE((*open())->count(1), 300);
    const auto left = jobs()->left();
    QCOMPARE(left->waiting + left->leased + left->aside + left->others, 0);
}

void TestPostgresStore::doesNotHearWhoseLeaseRanOut()
{
    (void)put(3);
    const auto late = jobs();
    const auto first = late->take(3);
    QCOMPARE(first->size(), 3);
    const auto next = jobs();
    QCOMPARE(next->take(3)->size(), 0);
    endLeases();
    const auto taken = next->take(3);
    QCOMPARE(taken->size(), 1); // alone: it may be what the former one died of
    QVERIFY(late->extend(*first)); // of the two that are its own still
    QCOMPARE(next->take(3)->size(), 0);
    ScanTicket bare = taken->first();
    bare.message.bytes = QByteArray();
    QCOMPARE(late->octets(bare), QByteArray());
    QCOMPARE(next->octets(bare), *taken->first().message.bytes);
    QCOMPARE(late->finish(doneOf(*first))->size(), 2);
    QCOMPARE((*open())->count(1), 2);
    QCOMPARE(next->finish(doneOf(*taken))->size(), 1);
    QCOMPARE(next->finish(doneOf(*taken))->size(), 0);
    QCOMPARE((*open())->count(1), 3);
}

void TestPostgresStore::goesByTheServersClock()
{
    (void)put(1);
    const auto worker = jobs(std::chrono::seconds(77));
    QCOMPARE(worker->take(1)->size(), 1);
    QCOMPARE(m_server.ask("SELECT lease BETWEEN now() AND now() + interval '77 seconds' FROM indicia_job"),
        QByteArrayList{"t"});
    QVERIFY(worker->release());
    QCOMPARE(m_server.number("SELECT count(*) FROM indicia_job WHERE state = 0 AND tries = 0 AND owner = ''"), 1);
}

void TestPostgresStore::putsAsideAfterThreeTries()
{
    const qint64 folder = put(2);
    for (int tries = 1; tries <= 3; ++tries) {
        const auto worker = jobs();
        while (!worker->take(1)->isEmpty()) { }
        endLeases();
    }
    QVERIFY(jobs()->take(1)->isEmpty());
    QCOMPARE(jobs()->left()->aside, 2);
    const auto page = (*open())->page(folder, 0, 100, ScanStore::Which::All);
    QCOMPARE(page->rows.size(), 2);
    QVERIFY(page->rows.first().fault && page->rows.first().fault->trouble == MailTrouble::NotExamined);
    QCOMPARE(put(2), 0); // they stay aside
}

void TestPostgresStore::keepsLargeMessages()
{
    const qint64 folder = (*open())->folder("f", u"F"_s)->number;
    const QByteArray large(20'000'000, '\xfe');
    const auto worker = jobs();
    QCOMPARE(worker->put(folder, {{.key = "large", .name = u"large"_s, .bytes = large, .received = {}}}), 1);
    const auto tickets = worker->take(5);
    QCOMPARE(tickets->size(), 1);
    QVERIFY(tickets->first().message.bytes->isEmpty()); // it comes when its turn does
    QVERIFY(worker->octets(tickets->first()) == large);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestPostgresStore)
#include "tst_postgresstore.moc"
