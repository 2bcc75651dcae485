// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercovers.h"
#include "ledgerstore.h"
#include "ledgerwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Indicia;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

Q_DECLARE_METATYPE(Indicia::StoreFault)

namespace {

constexpr std::chrono::sys_seconds noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + hours(12)};

NewLedgerEntry letter(const QByteArray &messageId, const QList<QByteArray> &recipients = {"anna@example.net"})
{
    NewLedgerEntry added;
    added.entry.messageId = messageId;
    added.entry.date = noon;
    added.entry.headerFrom = "joe@example.org";
    added.entry.recipients = recipients;
    added.entry.account = "joe@example.org";
    return added;
}

NewLedgerEntry queued(const QByteArray &messageId, const QByteArray &queueId, const QList<QByteArray> &recipients)
{
    NewLedgerEntry added;
    added.entry.kind = LedgerKind::Server;
    added.entry.messageId = messageId;
    added.entry.date = noon + seconds(1);
    added.entry.envelopeSender = "joe@example.org";
    added.entry.recipients = recipients;
    added.entry.queueId = queueId;
    return added;
}

/// A ledger in a folder of its own, which is filled by hand.
struct Ledger
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"ledger.sqlite"_s);
    std::unique_ptr<LedgerWriter> writer;
    qint64 source = 0;
    qint64 revision = 0;

    bool fill(const QList<NewLedgerEntry> &entries, LedgerSourceForm form = LedgerSourceForm::Mbox,
        MessageIdForm ids = MessageIdForm::Plain, const QByteArray &name = "/home/joe/Sent")
    {
        if (!writer) {
            auto opened = LedgerWriter::open(path, ids);
            if (!opened) {
                return false;
            }
            writer = std::move(*opened);
        }
        const auto made = writer->source(form, name, {});
        if (!made) {
            return false;
        }
        source = made->id;
        revision = writer->progress(source)->revision;
        return commit(entries).has_value();
    }

    std::expected<LedgerTally, StoreFault> commit(const QList<NewLedgerEntry> &entries)
    {
        LedgerBatch batch;
        batch.source = source;
        batch.revision = revision;
        batch.entries = entries;
        auto tally = writer->commit(batch);
        if (tally) {
            revision = tally->revision;
        }
        return tally;
    }

    [[nodiscard]] std::unique_ptr<LedgerStore> store() const
    {
        auto opened = LedgerStore::open(path);
        return opened ? std::move(*opened) : nullptr;
    }
};

bool runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

} // namespace

/// The ledger in its file: what was entered is found, and nothing else.
class TestLedgerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasEnteredIsFound()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<One@Example.ORG>", {"Anna@example.net", "bert@example.net"})}));
        const auto store = ledger.store();
        QVERIFY(store);
        const LedgerEntries found = store->byMessageId("<One@EXAMPLE.org>");
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 1);
        const LedgerEntry &entry = found->first();
        QCOMPARE(entry.messageId, "One@example.org");
        QCOMPARE(entry.date, noon);
        QCOMPARE(entry.headerFrom, "joe@example.org");
        QCOMPARE(entry.account, "joe@example.org");
        QCOMPARE(entry.envelopeSender, "");
        QCOMPARE(entry.recipients, (QList<QByteArray>{"anna@example.net", "bert@example.net"}));
        QCOMPARE(entry.kind, LedgerKind::Person);
        QVERIFY(entry.row > 0);
        QVERIFY(store->byMessageId("<one@example.org>")->isEmpty()); // the left side has case
        QVERIFY(store->byMessageId("")->isEmpty());
    }

    void byRecipient_data()
    {
        QTest::addColumn<QByteArray>("recipient");
        QTest::addColumn<int>("fromHour");
        QTest::addColumn<int>("toHour");
        QTest::addColumn<int>("count");
        QTest::newRow("in time") << QByteArray("anna@example.net") << -1 << 1 << 2;
        QTest::newRow("case of an address does not count") << QByteArray("<ANNA@example.NET>") << -1 << 1 << 2;
        QTest::newRow("ends are included") << QByteArray("anna@example.net") << 0 << 0 << 2;
        QTest::newRow("too early") << QByteArray("anna@example.net") << -5 << -1 << 0;
        QTest::newRow("too late") << QByteArray("anna@example.net") << 1 << 5 << 0;
        QTest::newRow("somebody else") << QByteArray("eve@example.net") << -1 << 1 << 0;
        QTest::newRow("the same name elsewhere") << QByteArray("anna@example.com") << -1 << 1 << 0;
        QTest::newRow("a name without a domain") << QByteArray("anna") << -1 << 1 << 0;
    }

    void byRecipient()
    {
        QFETCH(QByteArray, recipient);
        QFETCH(int, fromHour);
        QFETCH(int, toHour);
        QFETCH(int, count);
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>"), letter("<two@example.org>"),
            letter("<three@example.org>", {"bert@example.net"})}));
        const auto found = ledger.store()->byRecipient(recipient, noon + hours(fromHour), noon + hours(toHour));
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), count);
    }

    void theSameMessageIsEnteredOnce()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        const auto tally
            = ledger.commit({letter("<one@example.org>", {"bert@example.net"}), letter("<two@example.org>")});
        QCOMPARE(tally->added, 1);
        QCOMPARE(tally->merged, 1);
        const auto found = ledger.store()->byMessageId("one@example.org");
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().recipients, (QList<QByteArray>{"anna@example.net", "bert@example.net"}));
        QCOMPARE(ledger.store()->byRecipient("bert@example.net", noon, noon)->size(), 1);
        QCOMPARE(ledger.store()->sources()->first().entries, 2);
    }

    void oneMessageInAFolderAndInALogIsTwoEntries()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        QVERIFY(ledger.fill({queued("<one@example.org>", "4XbQ1", {"anna@example.net"})}, LedgerSourceForm::MailLog,
            MessageIdForm::Plain, "/var/log/mail.log"));
        const auto found = ledger.store()->byMessageId("one@example.org");
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).kind, LedgerKind::Person);
        QCOMPARE(found->at(1).kind, LedgerKind::Server);
        QCOMPARE(found->at(1).queueId, "4XbQ1");
        QCOMPARE(found->at(1).envelopeSender, "joe@example.org");
    }

    void aQueueIdThatComesAgainGoesOn()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({queued("<one@example.org>", "A1", {"anna@example.net"})}, LedgerSourceForm::MailLog));
        QCOMPARE(ledger.commit({queued("<one@example.org>", "A1", {"bert@example.net"})})->merged, 1);
        QCOMPARE(ledger.commit({queued("<one@example.org>", "B2", {"carl@example.net"})})->added, 1);
        QCOMPARE(ledger.store()->byMessageId("one@example.org")->size(), 2);
    }

    void withoutAMessageIdTheFingerprintTells()
    {
        Ledger ledger;
        NewLedgerEntry one = letter({});
        one.fingerprint = "first";
        NewLedgerEntry two = letter({});
        two.fingerprint = "second";
        QVERIFY(ledger.fill({one, two, one}));
        QCOMPARE(ledger.store()->sources()->first().entries, 2);
        QCOMPARE(ledger.store()->byRecipient("anna@example.net", noon, noon)->size(), 2);
        QVERIFY(ledger.store()->byMessageId("first")->isEmpty());
    }

    void aMessageIdWithoutEndIsNoIdentity()
    {
        Ledger ledger;
        QList<NewLedgerEntry> entries;
        for (int i = 0; i < MaxLedgerMatches + 20; ++i) {
            entries.append(queued("<same@example.org>", "Q" + QByteArray::number(i), {"anna@example.net"}));
        }
        QVERIFY(ledger.fill(entries, LedgerSourceForm::MailLog));
        QCOMPARE(ledger.store()->byMessageId("same@example.org")->size(), MaxLedgerMatches);
        QCOMPARE(ledger.store()->byRecipient("anna@example.net", noon, noon + hours(1))->size(), MaxLedgerMatches);
    }

    void hashedMessageIdsAreNotInTheFile()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<secret-identity@example.org>")}, LedgerSourceForm::Mbox, MessageIdForm::Hashed));
        QCOMPARE(ledger.writer->messageIdForm(), MessageIdForm::Hashed);
        ledger.writer.reset();
        QFile file(ledger.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-identity"));
        const auto found = ledger.store()->byMessageId("<secret-identity@example.org>");
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().messageId, "");
        QCOMPARE(found->first().recipients, QList<QByteArray>{"anna@example.net"});
        QVERIFY(ledger.store()->byMessageId("<another@example.org>")->isEmpty());
        const QFile key(ledger.path + u".key"_s);
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void hashedMessageIdsNeedTheirKey()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}, LedgerSourceForm::Mbox, MessageIdForm::Hashed));
        ledger.writer.reset();
        QFile key(ledger.path + u".key"_s);
        QVERIFY(key.open(QIODevice::ReadWrite));
        QVERIFY(key.seek(5));
        key.write("x", 1);
        key.close();
        QCOMPARE(LedgerStore::open(ledger.path).error(), StoreFault::KeyMissing);
        QVERIFY(key.remove());
        QCOMPARE(LedgerStore::open(ledger.path).error(), StoreFault::KeyMissing);
        QCOMPARE(LedgerWriter::open(ledger.path).error(), StoreFault::KeyMissing);
        QVERIFY(!QFile::exists(ledger.path + u".key"_s)); // a new one would open nothing
    }

    void onlyItsOwnerReadsIt()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(ledger.path) & others, QFile::Permissions());
    }

    void aBatchIsWholeOrNotThere()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        LedgerBatch late;
        late.source = ledger.source;
        late.revision = ledger.revision - 1; // somebody else has committed since
        late.entries = {letter("<two@example.org>")};
        late.seen = {77};
        QCOMPARE(ledger.writer->commit(late).error(), StoreFault::Changed);
        QVERIFY(ledger.store()->byMessageId("two@example.org")->isEmpty());
        QVERIFY(!ledger.writer->isSeen(ledger.source, 77));
        QVERIFY(ledger.commit({letter("<three@example.org>")}).has_value());
    }

    void positionAndEntriesAreOfOneMoment()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({}));
        LedgerBatch batch;
        batch.source = ledger.source;
        batch.revision = ledger.revision;
        batch.state = "open mails";
        batch.file
            = LedgerFile{.path = "/home/joe/Sent", .inode = 7, .size = 900, .head = 4, .digest = "d", .position = 800};
        batch.entries = {letter("<one@example.org>")};
        batch.seen = {1, ~quint64(0)};
        batch.timesAreOfFile = true;
        batch.times = QList<SeenTime>{{{"joe@example.org"}, noon, noon + hours(1)}};
        const auto tally = ledger.writer->commit(batch);
        QVERIFY(tally.has_value());
        ledger.writer.reset(); // as a kill would
        ledger.writer = *LedgerWriter::open(ledger.path);
        const LedgerProgress progress = *ledger.writer->progress(ledger.source);
        QCOMPARE(progress.revision, tally->revision);
        QCOMPARE(progress.state, "open mails");
        batch.file->id = tally->file;
        QCOMPARE(progress.files, QList<LedgerFile>{*batch.file});
        QVERIFY(ledger.writer->isSeen(ledger.source, ~quint64(0)));
        QVERIFY(!ledger.writer->isSeen(ledger.source, 2));
        QCOMPARE(ledger.writer->seenTimes(ledger.source, tally->file), *batch.times);
    }

    void coversFollowTheTerms_data()
    {
        QTest::addColumn<int>("terms");
        QTest::addColumn<QList<QByteArray>>("senders");
        QTest::addColumn<QList<QByteArray>>("covered");
        QTest::addColumn<int>("fromHour");
        const QList<QByteArray> joe{"joe@example.org"};
        const QList<QByteArray> all{"*@example.org"};
        QTest::newRow("as seen") << int(CoverTerms::Seen) << QList<QByteArray>() << joe << 0;
        QTest::newRow("as seen, for whom the user says") << int(CoverTerms::Seen) << all << all << 0;
        QTest::newRow("as declared, for whom was seen")
            << int(CoverTerms::Declared) << QList<QByteArray>() << joe << -9;
        QTest::newRow("as declared") << int(CoverTerms::Declared) << all << all << -9;
        QTest::newRow("none") << int(CoverTerms::None) << all << QList<QByteArray>() << 0;
    }

    void coversFollowTheTerms()
    {
        QFETCH(int, terms);
        QFETCH(QList<QByteArray>, senders);
        QFETCH(QList<QByteArray>, covered);
        QFETCH(int, fromHour);
        Ledger ledger;
        QVERIFY(ledger.fill({}));
        LedgerBatch batch;
        batch.source = ledger.source;
        batch.revision = ledger.revision;
        batch.times = QList<SeenTime>{{{"joe@example.org"}, noon, noon + hours(1)}};
        QVERIFY(ledger.writer->commit(batch).has_value());
        const LedgerSourceTerms said{.covers = static_cast<CoverTerms>(terms),
            .senders = senders,
            .from = noon - hours(9),
            .to = noon + hours(1)};
        QVERIFY(ledger.writer->source(LedgerSourceForm::Mbox, "/home/joe/Sent", said).has_value());
        const QList<LedgerCover> covers = ledger.store()->covers();
        if (covered.isEmpty()) {
            QVERIFY(covers.isEmpty());
            return;
        }
        QCOMPARE(covers, (QList<LedgerCover>{{covered, noon + hours(fromHour), noon + hours(1), LedgerKind::Person}}));
        QCOMPARE(ledger.store()->sources()->first().terms, said);
    }

    void coversAreSeenWhileAnotherProgramFills()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({}));
        const auto store = ledger.store();
        QVERIFY(store->covers().isEmpty());
        for (int hour = 1; hour < 4; ++hour) {
            LedgerBatch batch;
            batch.source = ledger.source;
            batch.revision = ledger.revision++;
            batch.times = QList<SeenTime>{{{"joe@example.org"}, noon, noon + hours(hour)}};
            QVERIFY(ledger.writer->commit(batch).has_value());
            QCOMPARE(store->covers().first().to, noon + hours(hour));
        }
    }

    void forgottenIsGone()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>", {"anna@example.net", "only-here@example.com"})}));
        const qint64 first = ledger.source;
        QVERIFY(ledger.fill({letter("<two@example.org>")}, LedgerSourceForm::Mbox, MessageIdForm::Plain, "/other"));
        QCOMPARE(*ledger.writer->forget(first), 1);
        QVERIFY(ledger.store()->byMessageId("one@example.org")->isEmpty());
        QCOMPARE(ledger.store()->byMessageId("two@example.org")->size(), 1);
        QCOMPARE(ledger.store()->byRecipient("anna@example.net", noon, noon)->size(), 1);
        QCOMPARE(ledger.store()->sources()->size(), 1);
        ledger.writer.reset(); // the log that is written ahead is taken over
        QFile file(ledger.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(!all.contains("only-here"));
        QVERIFY(!all.contains("example.com"));
        QVERIFY(ledger.store()->verify().has_value());
    }

    void threadsAskAtOnceWhileItIsFilled()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<0@example.org>")}));
        const auto store = ledger.store();
        std::atomic<int> wrong = 0;
        std::atomic<bool> done = false;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                while (!done) {
                    const auto found = store->byMessageId("0@example.org");
                    wrong += found.has_value() && found->size() == 1 ? 0 : 1;
                    wrong += store->byRecipient("anna@example.net", noon, noon).has_value() ? 0 : 1;
                }
            });
        }
        for (int i = 1; i < 50; ++i) {
            QVERIFY(ledger.commit({letter('<' + QByteArray::number(i) + "@example.org>")}).has_value());
        }
        done = true;
        threads.clear();
        QCOMPARE(wrong, 0);
        QCOMPARE(store->byMessageId("49@example.org")->size(), 1);
    }

    void twoWritersWaitForEachOther()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({}));
        std::atomic<int> failed = 0;
        const auto fill = [&](const QByteArray &name) {
            auto writer = LedgerWriter::open(ledger.path);
            if (!writer) {
                ++failed;
                return;
            }
            const auto source = (*writer)->source(LedgerSourceForm::Mbox, name, {});
            for (int i = 0; i < 40 && source; ++i) {
                LedgerBatch batch;
                batch.source = source->id;
                batch.revision = i;
                batch.entries = {letter('<' + QByteArray::number(i) + '@' + name + '>')};
                failed += (*writer)->commit(batch).has_value() ? 0 : 1;
            }
            failed += source ? 0 : 1;
        };
        {
            const std::jthread one(fill, "one.example");
            const std::jthread two(fill, "two.example");
        }
        QCOMPARE(failed, 0);
        QCOMPARE(ledger.store()->byMessageId("39@one.example")->size(), 1);
        QCOMPARE(ledger.store()->byMessageId("39@two.example")->size(), 1);
    }

    void manyMakeTheSameLedger()
    {
        Ledger ledger;
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] { failed += LedgerWriter::open(ledger.path).has_value() ? 0 : 1; });
            }
        }
        QCOMPARE(failed, 0);
        QVERIFY(ledger.store());
    }

    void whatIsNoLedger_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("text") << QByteArray("message-id\tdate\n").repeated(500);
        QTest::newRow("cut after the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("empty") << QByteArray();
    }

    void whatIsNoLedger()
    {
        QFETCH(QByteArray, octets);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
        file.close();
        const auto opened = LedgerStore::open(path);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error(), StoreFault::NotOurs);
        if (!octets.isEmpty()) { // what is there is not written over
            QVERIFY(!LedgerWriter::open(path).has_value());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), octets);
        }
    }

    void foreignDatabases_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<StoreFault>("fault");
        using enum StoreFault;
        QTest::newRow("a later form") << QByteArray("PRAGMA user_version = 99") << Newer;
        QTest::newRow("of another program") << QByteArray("PRAGMA application_id = 5") << NotOurs;
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON sent BEGIN DELETE FROM sent; END")
                                   << NotOurs;
        QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT * FROM sent") << NotOurs;
        QTest::newRow("a table too many") << QByteArray("CREATE TABLE other(x)") << NotOurs;
        QTest::newRow("a table in place of ours")
            << QByteArray("DROP TABLE sent; CREATE VIEW sent AS SELECT 1 AS id") << NotOurs;
        QTest::newRow("a table too few") << QByteArray("DROP TABLE seen") << NotOurs;
    }

    void foreignDatabases()
    {
        QFETCH(QByteArray, sql);
        QFETCH(StoreFault, fault);
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        ledger.writer.reset();
        QVERIFY(runSql(ledger.path, sql.constData()));
        QCOMPARE(LedgerStore::open(ledger.path).error(), fault);
        QCOMPARE(LedgerWriter::open(ledger.path).error(), fault);
    }

    /// Whatever stands in the file: an answer, or a fault, and the file as it was.
    void damagedAtEveryPlace()
    {
        Ledger ledger;
        QList<NewLedgerEntry> entries;
        for (int i = 0; i < 400; ++i) {
            entries.append(
                letter('<' + QByteArray::number(i) + "@example.org>", {QByteArray::number(i) + "@example.net"}));
        }
        QVERIFY(ledger.fill(entries));
        ledger.writer.reset();
        QFile whole(ledger.path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray octets = whole.readAll();
        int damaged = 0;
        for (int percent = 0; percent < 100; ++percent) {
            QByteArray broken = octets;
            const qsizetype at = octets.size() * percent / 100;
            for (qsizetype i = at; i < std::min(at + 64, octets.size()); ++i) {
                broken[i] = static_cast<char>(~broken[i]);
            }
            QFile file(ledger.folder.filePath(u"broken"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
            file.close();
            const auto store = LedgerStore::open(file.fileName());
            if (!store) {
                ++damaged;
                continue;
            }
            for (int i = 0; i < 400; i += 7) {
                const QByteArray id = QByteArray::number(i) + "@example.org";
                if (const auto found = (*store)->byMessageId(id); found && !found->isEmpty()) {
                    QCOMPARE(found->first().messageId, id); // never another one's
                }
            }
            damaged += (*store)->verify().has_value() ? 0 : 1;
            [[maybe_unused]] const auto sources = (*store)->sources();
        }
        QVERIFY(damaged > 10);
    }

    void cutAtEveryPlace()
    {
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        ledger.writer.reset();
        QFile whole(ledger.path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray octets = whole.readAll();
        for (int percent = 1; percent < 100; percent += 3) {
            QFile file(ledger.folder.filePath(u"cut"_s));
            const QByteArray part = octets.first(octets.size() * percent / 100);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(part) == part.size());
            file.close();
            if (const auto store = LedgerStore::open(file.fileName())) {
                const auto found = (*store)->byMessageId("one@example.org");
                QVERIFY(!found.has_value() || found->size() <= 1);
            }
        }
    }

    void readOnly()
    {
        if (::geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        Ledger ledger;
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        ledger.writer.reset();
        QVERIFY(QFile::setPermissions(ledger.path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(ledger.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto store = LedgerStore::open(ledger.path);
        const auto writer = LedgerWriter::open(ledger.path);
        QVERIFY(QFile::setPermissions(ledger.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(store.has_value());
        QCOMPARE((*store)->byMessageId("one@example.org")->size(), 1);
        QCOMPARE(writer.error(), StoreFault::ReadOnly);
    }

    void notThere()
    {
        const QTemporaryDir folder;
        QCOMPARE(LedgerStore::open(folder.filePath(u"none"_s)).error(), StoreFault::NotThere);
        QCOMPARE(LedgerStore::open(folder.path()).error(), StoreFault::Unreadable);
        QCOMPARE(LedgerWriter::open(u"/proc/none/ledger"_s).error(), StoreFault::ReadOnly);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    }

    void namesThatAUriWouldRead()
    {
        const QTemporaryDir folder;
        Ledger ledger;
        ledger.path = folder.filePath(u"a b?mode=memory#%41ä.sqlite"_s);
        QVERIFY(ledger.fill({letter("<one@example.org>")}));
        QVERIFY(QFile::exists(ledger.path));
        QCOMPARE(ledger.store()->byMessageId("one@example.org")->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_ledgerstore.moc"
