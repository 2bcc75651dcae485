// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countingstore.h"
#include "fakemail.h"
#include "knownkeys.h"
#include "offresolver.h"
#include "scan.h"
#include "sqlitescanstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// What a scan gave, sorted.
struct Scanned
{
    QByteArrayList lines;
    QByteArrayList gone; ///< "FOLDER KEY"
    ScanOutcome outcome;
};

QByteArrayList with(QByteArrayView text, QByteArrayList lines)
{
    lines.removeIf([&](const QByteArray &line) { return !line.contains(text); });
    return lines;
}

/// Answers until it is told to fail.
class FailingStore : public ScanStore
{
public:
    int left = 0; ///< answers until it fails
    StoreFault fault = StoreFault::DiskFull;

    Result<StoredFolder> folder(const QByteArray &, const QString &) override { return answer(StoredFolder{1, {}, 0}); }
    Result<std::optional<qint64>> find(qint64, QByteArrayView) override { return answer(std::optional<qint64>()); }
    Result<void> keys(qint64, const TellKey &) override { return answered(); }
    Result<qint64> count(qint64) override { return answer(qint64(0)); }
    Result<QList<ScanRow>> rows(qint64, const QList<qint64> &) override { return answer(QList<ScanRow>()); }
    Result<Page> page(qint64, qint64, qint64, Which) override { return answer(Page()); }
    Result<QByteArrayList> forget(qint64, qint64, const StandsByKey &) override { return answer(QByteArrayList()); }
    Result<void> write(const QList<ScannedMessage> &messages) override
    {
        const auto done = answer(0);
        if (!done) {
            return std::unexpected(done.error());
        }
        for (const ScannedMessage &message : messages) {
            written += message.rows.size();
        }
        return {};
    }
    Result<QByteArrayList> finish(qint64, const QByteArray &, qint64, const Stands &) override
    {
        return answer(QByteArrayList());
    }

    qsizetype written = 0;

private:
    template <typename T>
    Result<T> answer(T value)
    {
        return m_asked++ < left ? Result<T>(value) : std::unexpected(fault);
    }

    Result<void> answered()
    {
        const auto done = answer(0);
        return done ? Result<void>() : std::unexpected(done.error());
    }

    std::atomic<int> m_asked = 0;
};

} // namespace

/// The pipeline from sources to rows.
class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesARowForEachMessage();
    void tellsHowMuchIsLeft();
    void tellsWhichFolderOfHowMany();
    void givesTheSameRowsOnAnyNumberOfThreads();
    void makesARowOfABadMessage();
    void goesOnBehindAFault();
    void readsAFolderOnce();
    void examinesWhatIsAttached();
    void doesNotCountWhatABounceReturns();
    void takesTheFoldersTime();
    void readsNoFurtherThanIsWorkedOff();
    void waitsWhilePaused();
    void endsWhenRowsAreRefused();
    void endsWhenTheStoreFails_data();
    void endsWhenTheStoreFails();
    void goesOnWhereItWasCancelled();
    void readsNoUnchangedFolder();
    void readsOnlyWhatWasAdded();
    void forgetsWhatIsGone();
    void forgetsWhatIsSaidToBeGone();
    void triesAgainWhatMayPass();
    void readsNothingButWhatIsTriedAgain_data();
    void readsNothingButWhatIsTriedAgain();
    void triesAgainWhereAScanWasCut();
    void asksLittleAboutAFolderThatIsKnown();
    void believesNoOtherContext();
    void keepsQuietAboutKnownRows();
    void examinesADifferentMessageOfTheSameKeyOnce();

private:
    Scanned scan(FakeMail &mail, ScanStore *store = nullptr, int threads = 2) const;
    [[nodiscard]] std::unique_ptr<SqliteScanStore> open(const QByteArray &context = "us") const;
    [[nodiscard]] ScanJob jobFor(FakeMail &mail) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable OffResolver m_resolver;
};

void TestScan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<SqliteScanStore> TestScan::open(const QByteArray &context) const
{
    auto store = SqliteScanStore::open(m_folder->filePath(u"scan.sqlite"_s), context);
    return store ? *std::move(store) : nullptr;
}

ScanJob TestScan::jobFor(FakeMail &mail) const
{
    ScanJob job;
    job.sources = {&mail};
    job.context.resolver = &m_resolver;
    job.threads = 2;
    return job;
}

Scanned TestScan::scan(FakeMail &mail, ScanStore *store, int threads) const
{
    Scanned scanned;
    ScanJob job = jobFor(mail);
    job.threads = threads;
    job.store = store;
    job.rows = [&](const QList<ScanRow> &rows) {
        for (const ScanRow &row : rows) {
            scanned.lines.append(scanRowJson(row));
        }
        return true;
    };
    job.gone = [&](const QByteArray &folder, const QByteArrayList &keys) {
        for (const QByteArray &key : keys) {
            scanned.gone.append(folder + ' ' + key);
        }
    };
    scanned.outcome = runScan(job, {});
    std::ranges::sort(scanned.gone);
    std::ranges::sort(scanned.lines);
    return scanned;
}

void TestScan::givesARowForEachMessage()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 300), FakeMail::folder(u"b"_s, 0), FakeMail::folder(u"c"_s, 5)};
    const Scanned scanned = scan(mail);
    QVERIFY(scanned.outcome.complete());
    QCOMPARE(scanned.lines.size(), 305);
    QCOMPARE(QSet<QByteArray>(scanned.lines.begin(), scanned.lines.end()).size(), 305);
    QCOMPARE(scanned.outcome.progress.scanned, 305);
    QCOMPARE(scanned.outcome.progress.folders, 3);
    QCOMPARE(scanned.outcome.progress.foldersInAll, 3);
    QCOMPARE(scanned.outcome.progress.failed, 0);
    QVERIFY(scanned.outcome.progress.octets > 305 * 80);
    QVERIFY(!scanned.outcome.incomplete);
}

void TestScan::tellsHowMuchIsLeft()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 300), FakeMail::folder(u"b"_s, 40), FakeMail::folder(u"c"_s, 5)};
    mail.all[0].tells = mail.all[2].tells = true; // the second one when it is opened
    ScanPause pause;
    pause.set(true);
    ScanJob job = jobFor(mail);
    job.rows = [](const QList<ScanRow> &) { return true; };
    job.pause = &pause;
    std::optional<qint64> atFirst;
    job.progress = [&](const ScanProgress &progress) {
        if (!atFirst && progress.messagesLeft) {
            atFirst = progress.messagesLeft;
            pause.set(false);
        }
    };
    const ScanOutcome outcome = runScan(job, {});
    QCOMPARE(atFirst, std::optional<qint64>(305));
    QCOMPARE(outcome.progress.scanned, 345);
    QCOMPARE(outcome.progress.messagesLeft, std::optional<qint64>(0));
}

void TestScan::tellsWhichFolderOfHowMany()
{
    FakeMail account;
    account.all = {FakeMail::folder(u"a"_s, 3), FakeMail::folder(u"b"_s, 3), FakeMail::folder(u"c"_s, 3)};
    account.all[0].tells = account.all[1].tells = true;
    account.all[2].closed = MailFault{MailTrouble::NoPermission, {}};
    FakeMail gone;
    gone.fault = MailFault{MailTrouble::NotFound, {}};
    FakeMail last;
    last.all = {FakeMail::folder(u"d"_s, 3)};
    ScanJob job = jobFor(account);
    job.sources = {&account, &gone, &last};
    job.rows = [](const QList<ScanRow> &) { return true; };
    // What is told is what the reader was at: whoever asks when a message is read gets it then.
    QStringList told;
    QList<int> untold;
    ScanPause pause;
    job.pause = &pause;
    job.progress = [&](const ScanProgress &progress) {
        if (progress.folderAt > 0) {
            const QString line = u"%1 %2/%3"_s.arg(progress.folder).arg(progress.folderAt).arg(progress.foldersInAll);
            if (!told.contains(line)) {
                told.append(line);
                untold.append(progress.foldersUntold);
            }
            pause.set(false);
        }
    };
    for (FakeMail *mail : {&account, &last}) {
        mail->onNext = [&] { pause.set(true); }; // until it was told
    }
    (void)runScan(job, {});
    // a and b know what is left but for the one that tells nothing, and the sources that were not looked into.
    QCOMPARE(told, (QStringList{u"a 1/5"_s, u"b 2/5"_s, u"d 5/5"_s}));
    QCOMPARE(untold, (QList<int>{3, 3, 0}));
}

void TestScan::givesTheSameRowsOnAnyNumberOfThreads()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 150), FakeMail::folder(u"b"_s, 150)};
    const QByteArrayList one = scan(mail, nullptr, 1).lines;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(scan(mail, nullptr, 8).lines, one);
    }
}

void TestScan::makesARowOfABadMessage()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 3)};
    mail.all[0].messages[1].bytes = std::unexpected(MailFault{MailTrouble::TooLarge, QByteArray(9000, 'x')});
    const Scanned scanned = scan(mail);
    QVERIFY(scanned.outcome.complete());
    QCOMPARE(scanned.outcome.progress.failed, 1);
    QCOMPARE(with("too-large", scanned.lines).size(), 1);
    QVERIFY(with("too-large", scanned.lines).first().size() < 1000);
}

void TestScan::goesOnBehindAFault()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 2), FakeMail::folder(u"b"_s, 2), FakeMail::folder(u"c"_s, 2)};
    mail.all[0].cut = MailFault{MailTrouble::ReadFailed, "bad sector"};
    mail.all[1].closed = MailFault{MailTrouble::NoPermission, {}};
    FakeMail gone;
    gone.fault = MailFault{MailTrouble::NotFound, {}};
    QByteArrayList names;
    ScanJob job = jobFor(mail);
    job.sources = {&gone, &mail};
    job.rows = [&](const QList<ScanRow> &rows) {
        for (const ScanRow &row : rows) {
            names.append(row.folderName.toUtf8());
        }
        return true;
    };
    const ScanOutcome outcome = runScan(job, {});
    std::ranges::sort(names);
    QCOMPARE(names, (QByteArrayList{"a", "a", "c", "c"}));
    QCOMPARE(outcome.faults.size(), 3);
    QStringList folders;
    for (const FolderFault &fault : outcome.faults) {
        folders.append(fault.folder);
    }
    std::ranges::sort(folders);
    QCOMPARE(folders, (QStringList{u"a"_s, u"b"_s, u"fake"_s}));
    QVERIFY(!outcome.complete());
    QVERIFY(!outcome.cancelled);
    QCOMPARE(outcome.progress.folders, 1);
}

void TestScan::readsAFolderOnce()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 3), FakeMail::folder(u"a"_s, 3)};
    const Scanned scanned = scan(mail);
    QCOMPARE(scanned.lines.size(), 3);
    QVERIFY(scanned.outcome.complete());
    QCOMPARE(scanned.outcome.progress.folders, 2);
}

void TestScan::examinesWhatIsAttached()
{
    const QByteArray bounce = "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n"
                              "Content-Type: message/rfc822\r\n\r\nSubject: the original\r\n\r\nbody\r\n";
    const QByteArray complaint = "From: c@example.org\r\nSubject: what is this\r\nMIME-Version: 1.0\r\n"
                                 "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhelp\r\n--b\r\n"
                                 "Content-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\nSubject: first\r\n\r\n"
                                 "one\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n"
                                 "\r\n"
        + QByteArray("From: y@example.com\r\nSubject: second\r\nMIME-Version: 1.0\r\n"
                     "Content-Type: message/rfc822\r\n\r\nFrom: z@example.com\r\nSubject: third\r\n\r\nthree\r\n")
              .toBase64()
        + "\r\n--b--\r\n";
    FakeMail mail;
    mail.all = {{.name = u"a"_s, .mark = "m", .messages = {{"k", u"complaint.eml"_s, complaint}}}};
    QCOMPARE(scan(mail).lines.size(), 1);
    mail.all[0].messages[0].openAttached = true;
    const auto store = open();
    for (int again = 0; again < 2; ++again) {
        const Scanned scanned = scan(mail, store.get());
        QCOMPARE(scanned.lines.size(), 4);
        QCOMPARE(with("\"subject\":\"first\"", with("complaint.eml#1", scanned.lines)).size(), 1);
        QCOMPARE(with("\"subject\":\"second\"", with("\"key\":\"k/2\"", scanned.lines)).size(), 1);
        QCOMPARE(with("\"subject\":\"third\"", with("complaint.eml#3", scanned.lines)).size(), 1);
        QCOMPARE(mail.given, 2);
        mail.all[0].mark.clear(); // read message by message
    }
}

void TestScan::doesNotCountWhatABounceReturns()
{
    FakeMail mail;
    FolderMessage bounce{"k", u"bounce.eml"_s,
        "From: MAILER-DAEMON@mx.example.net\r\nTo: a@example.org\r\nSubject: Returned mail\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nfailed\r\n--b\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
        "Final-Recipient: rfc822; b@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n"
        "Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\nSubject: original\r\n\r\nbody\r\n--b--\r\n"};
    bounce.openAttached = true;
    mail.all = {{.name = u"a"_s, .mark = {}, .messages = {bounce}}};
    const Scanned scanned = scan(mail);
    QCOMPARE(scanned.lines.size(), 1);
    QVERIFY(scanned.lines.first().contains("\"kind\":\"failure\""));
    QVERIFY(scanned.lines.first().contains("\"returnedSubject\":\"original\""));
}

void TestScan::takesTheFoldersTime()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 1)};
    mail.all[0].messages[0].received = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000));
    QVERIFY(scan(mail).lines.first().contains("\"date\":\"2023-11-14T22:13:20Z\""));
}

void TestScan::readsNoFurtherThanIsWorkedOff()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 150)};
    for (FolderMessage &message : mail.all[0].messages) {
        message.bytes->append(QByteArray(1024 * 1024, 'x')); // all share one gigabyte's worth of nothing
    }
    std::atomic<int> examined = 0;
    std::atomic<int> most = 0;
    mail.onNext = [&] { most = std::max(most.load(), mail.given - examined); };
    ScanJob job = jobFor(mail);
    job.examined = [&](const CaseReport &) { ++examined; };
    job.rows = [](const QList<ScanRow> &) { return true; };
    QVERIFY(runScan(job, {}).complete());
    QVERIFY2(most <= 70, qPrintable(QString::number(most)));
}

void TestScan::waitsWhilePaused()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 100)};
    ScanPause pause;
    std::atomic<int> read = 0;
    std::atomic<int> readWhilePaused = 0;
    mail.onNext = [&] {
        ++read;
        readWhilePaused += pause.isSet() ? 1 : 0;
    };
    ScanJob job = jobFor(mail);
    job.pause = &pause;
    qsizetype rows = 0;
    std::atomic<bool> wasPaused = false;
    job.rows = [&](const QList<ScanRow> &some) {
        rows += some.size();
        return true;
    };
    int told = 0;
    job.progress = [&](const ScanProgress &) {
        if (++told == 2) {
            wasPaused = read == 0;
            pause.set(false);
        }
    };
    pause.set(true);
    QVERIFY(runScan(job, {}).complete());
    QVERIFY(wasPaused);
    QCOMPARE(readWhilePaused, 0);
    QCOMPARE(rows, 100);

    job.progress = {};
    pause.set(true); // and is cancelled while it waits
    std::stop_source stop;
    std::jthread cancel([&] { stop.request_stop(); });
    QVERIFY(runScan(job, stop.get_token()).cancelled);
}

void TestScan::endsWhenRowsAreRefused()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 5000)};
    ScanJob job = jobFor(mail);
    int times = 0;
    job.rows = [&](const QList<ScanRow> &) { return ++times < 2; };
    const ScanOutcome outcome = runScan(job, {});
    QVERIFY(outcome.cancelled);
    QVERIFY(!outcome.complete());
    QCOMPARE(times, 2);
    QVERIFY(mail.given < 5000);
}

void TestScan::endsWhenTheStoreFails_data()
{
    QTest::addColumn<int>("answers");
    for (const int answers : {0, 1, 2, 10, 100, 1000, 1001, 1002, 1003}) {
        QTest::addRow("after %d answers", answers) << answers;
    }
}

void TestScan::endsWhenTheStoreFails()
{
    QFETCH(int, answers);
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 1000)};
    FailingStore store;
    store.left = answers;
    const Scanned scanned = scan(mail, &store);
    QVERIFY(scanned.outcome.storeFailed);
    QCOMPARE(scanned.outcome.storeFault, StoreFault::DiskFull);
    QVERIFY(!scanned.outcome.cancelled);
    QVERIFY(scanned.outcome.faults.isEmpty());
    QCOMPARE(scanned.lines.size(), store.written); // nothing is given that is not kept
    QCOMPARE(scanned.outcome.progress.folders, 0);
}

void TestScan::goesOnWhereItWasCancelled()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 200), FakeMail::folder(u"b"_s, 100)};
    const QByteArrayList whole = scan(mail).lines;
    for (const int after : {0, 1, 2, 50, 199, 200, 201, 250, 299}) {
        init();
        const auto store = open();
        std::stop_source stop;
        mail.given = 0;
        mail.onNext = [&] {
            if (mail.given == after) {
                stop.request_stop();
            }
        };
        ScanJob job = jobFor(mail);
        job.store = store.get();
        qsizetype first = 0;
        job.rows = [&](const QList<ScanRow> &rows) {
            first += rows.size();
            return true;
        };
        const ScanOutcome cancelled = runScan(job, stop.get_token());
        QVERIFY(cancelled.cancelled);
        QVERIFY(first <= after + 1);
        mail.onNext = {};
        mail.given = 0;
        const Scanned resumed = scan(mail, store.get());
        QVERIFY(resumed.outcome.complete());
        QCOMPARE(resumed.lines, whole);
        QCOMPARE(resumed.outcome.progress.known, first);
        QCOMPARE(mail.given, 300 - first); // what was kept is not read again
    }
}

void TestScan::readsNoUnchangedFolder()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 1000), FakeMail::folder(u"b"_s, 3)};
    QByteArrayList first;
    {
        const auto store = open();
        first = scan(mail, store.get()).lines;
    }
    mail.given = 0;
    for (FolderMessage &message : mail.all[0].messages) {
        message.key = "would be read"; // if it were asked
    }
    const auto store = open();
    const Scanned second = scan(mail, store.get());
    QCOMPARE(second.lines, first);
    QCOMPARE(mail.given, 0);
    QCOMPARE(second.outcome.progress.known, 1003);
    QCOMPARE(second.outcome.progress.scanned, 0);
    QVERIFY(second.outcome.complete());
}

void TestScan::readsOnlyWhatWasAdded()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 10)};
    const auto store = open();
    QCOMPARE(scan(mail, store.get()).lines.size(), 10);
    mail.all = {FakeMail::folder(u"a"_s, 14)};
    mail.all[0].appended = 10;
    mail.given = 0;
    Scanned second = scan(mail, store.get());
    QCOMPARE(second.lines.size(), 14);
    QCOMPARE(mail.given, 4);
    QCOMPARE(second.outcome.progress.known, 10);
    QCOMPARE(second.outcome.progress.scanned, 4);
    second = scan(mail, store.get());
    QCOMPARE(second.lines.size(), 14);
    QCOMPARE(mail.given, 4);
}

void TestScan::forgetsWhatIsGone()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 10), FakeMail::folder(u"b"_s, 3)};
    const auto store = open();
    const auto whole = scan(mail, store.get()).lines;
    mail.all[0].messages.remove(2, 3);
    mail.all[0].messages.append(FakeMail::message(77));
    mail.all[0].mark = "changed";
    const Scanned second = scan(mail, store.get());
    QCOMPARE(second.lines.size(), 11);
    QCOMPARE(second.gone, (QByteArrayList{"fake:a key2", "fake:a key3", "fake:a key4"}));
    mail.all[0].messages.clear();
    QCOMPARE(scan(mail, store.get()).lines.size(), 11); // as the mark says
    mail.all[0].mark = "emptied";
    mail.all[0].cut = MailFault{MailTrouble::CutOff, {}};
    QCOMPARE(scan(mail, store.get()).lines.size(), 3);
    mail.all[0] = FakeMail::folder(u"a"_s, 10);
    mail.given = 0;
    QCOMPARE(scan(mail, store.get()).lines, whole); // what could not be read to its end has lost nothing
    QCOMPARE(mail.given, 3);
}

/// A folder that tells what has gone is not read through. What is gone is not given, and is forgotten, also where the
/// scan does not come to its end.
void TestScan::forgetsWhatIsSaidToBeGone()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 10)};
    const auto store = open();
    scan(mail, store.get());
    mail.all = {FakeMail::folder(u"a"_s, 12)};
    mail.all[0].appended = 10;
    mail.all[0].gone = {"key3", "key8", "nobody knows it"};
    mail.all[0].cut = MailFault{MailTrouble::CutOff, {}};
    mail.given = 0;
    for (const bool isCut : {true, false}) {
        Scanned second = scan(mail, store.get());
        QCOMPARE(second.outcome.complete(), !isCut);
        QCOMPARE(second.lines.size(), 10);
        QCOMPARE(with("key3\"", second.lines) + with("key8\"", second.lines), QByteArrayList());
        QCOMPARE(mail.given, 2);
        QCOMPARE(store->count(store->folder("fake:a", u"a"_s)->number), 10);
        QCOMPARE(second.gone, isCut ? QByteArrayList({"fake:a key3", "fake:a key8"}) : QByteArrayList());
        mail.all[0].cut.reset();
    }
    mail.all[0].gone.clear();
    QCOMPARE(scan(mail, store.get()).lines.size(), 10); // as the mark says
}

void TestScan::triesAgainWhatMayPass()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 3)};
    const QByteArrayList good = scan(mail).lines;
    mail.all[0].messages[1].bytes = std::unexpected(MailFault{MailTrouble::NoPermission, {}});
    mail.all[0].messages[2].bytes = std::unexpected(MailFault{MailTrouble::TooLarge, {}});
    const auto store = open();
    QCOMPARE(scan(mail, store.get()).outcome.progress.failed, 2);
    mail.given = 0;
    mail.all[0].messages[1] = FakeMail::message(1);
    const Scanned second = scan(mail, store.get());
    QCOMPARE(mail.given, 1);
    QCOMPARE(second.lines.size(), 3);
    QCOMPARE(with("fault", second.lines).size(), 1);
    QVERIFY(second.lines.contains(good.at(1)));
    QCOMPARE(scan(mail, store.get()).lines, second.lines);
    QCOMPARE(mail.given, 1);
}

void TestScan::readsNothingButWhatIsTriedAgain_data()
{
    QTest::addColumn<bool>("finds");
    QTest::addColumn<int>("added");
    QTest::newRow("a folder that finds messages by their keys") << true << 0;
    QTest::newRow("and to which some were added") << true << 3;
    QTest::newRow("a folder that has to be read through") << false << 0;
    QTest::newRow("and to which some were added, too") << false << 3;
}

/// The mark of a folder stands though some of its messages are to be tried again.
void TestScan::readsNothingButWhatIsTriedAgain()
{
    QFETCH(bool, finds);
    QFETCH(int, added);
    constexpr int messages = 1000;
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, messages)};
    mail.all[0].finds = finds;
    const auto kept = open();
    CountingStore store(*kept);
    for (const int bad : {7, 600}) {
        mail.all[0].messages[bad].bytes = std::unexpected(MailFault{MailTrouble::NoPermission, {}});
        mail.all[0].messages[bad].openAttached = true;
    }
    QCOMPARE(scan(mail, &store).outcome.progress.failed, 2);
    // One of them can be read now.
    mail.all[0].messages[7] = FakeMail::message(7);
    for (int i = 0; i < added; ++i) {
        mail.all[0].messages.append(FakeMail::message(messages + i));
    }
    if (added > 0) {
        mail.all[0].mark = "longer";
        mail.all[0].appended = messages;
    }
    mail.given = 0;
    store.finds = store.lists = 0;
    const Scanned second = scan(mail, &store);
    QVERIFY(second.outcome.complete());
    QCOMPARE(mail.given, 2 + added);
    QCOMPARE(second.lines.size(), messages + added); // each once
    QCOMPARE(with("fault", second.lines).size(), 1);
    QCOMPARE(second.outcome.progress.known, messages - 2);
    QCOMPARE(second.outcome.progress.scanned, 2 + added);
    const int most = finds ? 2 + added : KnownKeys::FewFound + 2 + added;
    QVERIFY2(store.finds <= most, qPrintable(QString::number(store.finds)));
    // Then the other one, and then nothing is left.
    mail.all[0].messages[600] = FakeMail::message(600);
    mail.all[0].appended = -1;
    mail.given = 0;
    const QByteArrayList third = scan(mail, &store).lines;
    QCOMPARE(mail.given, 1);
    QCOMPARE(third.size(), messages + added);
    QCOMPARE(with("fault", third), QByteArrayList());
    store.finds = store.lists = 0;
    QCOMPARE(scan(mail, &store).lines, third);
    QCOMPARE(mail.given, 1);
    QCOMPARE(store.asked(), 0);
}

/// What was added and is to be tried again, where the scan that found both did not come to its end.
void TestScan::triesAgainWhereAScanWasCut()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 10)};
    mail.all[0].finds = true;
    const auto store = open();
    scan(mail, store.get());
    mail.all = {FakeMail::folder(u"a"_s, 14)};
    mail.all[0].finds = true;
    mail.all[0].appended = 10;
    mail.all[0].messages[12].bytes = std::unexpected(MailFault{MailTrouble::NoPermission, {}});
    mail.all[0].cut = MailFault{MailTrouble::CutOff, {}};
    QCOMPARE(scan(mail, store.get()).outcome.faults.size(), 1);
    mail.all[0].messages[12] = FakeMail::message(12);
    mail.all[0].cut.reset();
    mail.given = 0;
    const Scanned second = scan(mail, store.get());
    QVERIFY(second.outcome.complete());
    QCOMPARE(mail.given, 1);
    QCOMPARE(with("key12\"", second.lines).size(), 1);
    QCOMPARE(store->folder("fake:a", u"a"_s)->again, QByteArrayList());
    QCOMPARE(scan(mail, store.get()).lines.size(), 14);
    QCOMPARE(mail.given, 1);
}

/// A folder that has to be read through, since something has come that it cannot tell from the rest.
void TestScan::asksLittleAboutAFolderThatIsKnown()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 2000)};
    const auto kept = open();
    CountingStore store(*kept);
    scan(mail, &store);
    mail.all[0].messages[7].bytes = std::unexpected(MailFault{MailTrouble::NoPermission, {}});
    mail.all[0].messages[7].key = "to be tried again";
    mail.all[0].messages.insert(1000, FakeMail::message(5000));
    mail.all[0].mark = "changed";
    QCOMPARE(scan(mail, &store).outcome.progress.scanned, 2);
    mail.all[0].messages[7] = FakeMail::message(6000);
    mail.all[0].messages[7].key = "to be tried again";
    mail.all[0].mark = "changed once more";
    mail.given = 0;
    store.finds = store.lists = 0;
    const Scanned third = scan(mail, &store);
    QCOMPARE(mail.given, 1);
    QCOMPARE(third.lines.size(), 2001);
    QCOMPARE(with("fault", third.lines), QByteArrayList());
    QCOMPARE(third.outcome.progress.known, 2000);
    QCOMPARE(store.lists, 1);
    QVERIFY2(store.finds <= KnownKeys::FewFound + 1, qPrintable(QString::number(store.finds)));
    QCOMPARE(kept->count(kept->folder("fake:a", u"a"_s)->number), 2001);
}

void TestScan::believesNoOtherContext()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 5)};
    scan(mail, open().get());
    mail.given = 0;
    scan(mail, open().get());
    QCOMPARE(mail.given, 0);
    QCOMPARE(scan(mail, open("others").get()).lines.size(), 5);
    QCOMPARE(mail.given, 5);
    scan(mail, open("others").get());
    QCOMPARE(mail.given, 5);
}

void TestScan::keepsQuietAboutKnownRows()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 5)};
    const auto store = open();
    scan(mail, store.get());
    ScanJob job = jobFor(mail);
    job.store = store.get();
    job.giveKnown = false;
    qsizetype rows = 0;
    job.rows = [&](const QList<ScanRow> &some) {
        rows += some.size();
        return true;
    };
    QCOMPARE(runScan(job, {}).progress.known, 5);
    QCOMPARE(rows, 0);
    mail.all[0].messages.append(FakeMail::message(9));
    mail.all[0].mark = "longer";
    QCOMPARE(runScan(job, {}).progress.known, 5);
    QCOMPARE(rows, 1);
}

void TestScan::examinesADifferentMessageOfTheSameKeyOnce()
{
    FakeMail mail;
    mail.all = {FakeMail::folder(u"a"_s, 3)};
    mail.all[0].messages.append(FakeMail::message(1)); // a server that gives a message twice
    const auto store = open();
    QVERIFY(scan(mail, store.get()).outcome.complete());
    QCOMPARE(scan(mail, store.get()).lines.size(), 3);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestScan)
#include "tst_scan.moc"
