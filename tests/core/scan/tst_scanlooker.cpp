// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemail.h"
#include "identityfile.h"
#include "rfc3339.h"
#include "scan.h"
#include "scriptedresolver.h"
#include "sqlitescanstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A gate that holds every question back until it is opened.
class Gate
{
public:
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOpen = true;
        }
        m_changed.notify_all();
    }
    DnsAnswer wait(const Patience &patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, patience.stop, [this] { return m_isOpen; });
        return answerOf(patience.stop.stop_requested() ? DnsStatus::Cancelled : DnsStatus::NxDomain);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isOpen = false;
};

QByteArrayList keysOf(const QList<ScanRow> &rows)
{
    QByteArrayList keys;
    for (const ScanRow &row : rows) {
        keys.append(row.key);
    }
    return keys;
}

QByteArrayList sortedLines(const QList<ScanRow> &rows)
{
    QByteArrayList lines;
    for (const ScanRow &row : rows) {
        lines.append(scanRowJson(row));
    }
    std::ranges::sort(lines);
    return lines;
}

/// The first value that a look and the judged row do not share; empty where they agree.
QByteArray difference(const ScanRow &look, const ScanRow &row)
{
    const std::pair<const char *, bool> same[] = {
        {"folder", look.folder == row.folder},
        {"folder name", look.folderName == row.folderName},
        {"name", look.name == row.name},
        {"size", look.size == row.size},
        {"kind", look.kind == row.kind},
        {"from", look.from == row.from},
        {"subject", look.subject == row.subject},
        {"message id", look.messageId == row.messageId},
        {"date", look.date == row.date},
        {"client", look.client == row.client},
        {"helo", look.helo == row.helo},
        {"judged", !look.judged && row.judged},
        {"nothing found", look.verdict == Verdict::Undetermined && look.sha256.isEmpty() && look.rule.isEmpty()},
    };
    const auto *const other = std::ranges::find(same, false, &std::pair<const char *, bool>::second);
    return other == std::end(same) ? QByteArray() : QByteArray(other->first);
}

} // namespace

/// Rows that are there before their messages are examined.
class TestScanLooker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreThereBeforeAnyAnswer();
    void looksAsTheExaminationWillFind();
    void judgedRowsAreTheSame();
    void whatIsKeptIsNotLookedAt();
    void whatWasStoppedIsLookedAtAgain();
    void whatIsFarIsReadOnce();
    void nothingIsLookedAtInAPause();
    void whoWantsNoMoreGetsTheScanAllTheSame();
    void whatCannotBeReadIsLeftToTheScan();

private:
    struct Seen
    {
        std::mutex mutex;
        QList<ScanRow> looks;
        QList<ScanRow> rows;
        ScanOutcome outcome;
    };
    /// A scan of m_samples with nothing asked; the looks are at their end before anything is examined.
    void scan(Seen &seen, ScanStore *store = nullptr, bool ahead = true);
    [[nodiscard]] ScanJob jobOf(FakeMail &mail, Resolver &resolver, Seen &seen) const;

    QList<FakeMail::Folder> m_samples;
    Identity m_identity;
    std::chrono::sys_seconds m_now{};
};

void TestScanLooker::initTestCase()
{
    const auto identity = readIdentity(contentOf(u"context.json"_s));
    QVERIFY(identity);
    m_identity = *identity;
    m_now = *parseDateTime("2026-11-21T09:00:00Z");
    for (const QString &name : {u"first"_s, u"second"_s}) {
        FakeMail::Folder folder{.name = name, .mark = name.toUtf8()};
        const QStringList files = QDir(u":/samples"_s).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
        QCOMPARE_GE(files.size(), 18);
        for (int copy = 0; copy < 4; ++copy) {
            for (const QString &file : files) {
                FolderMessage message{QByteArray::number(copy) + file.toUtf8(), file, contentOf(file)};
                message.received = m_now - std::chrono::days(copy);
                folder.messages.append(message);
            }
        }
        m_samples.append(folder);
    }
}

ScanJob TestScanLooker::jobOf(FakeMail &mail, Resolver &resolver, Seen &seen) const
{
    ScanJob job;
    job.sources = {&mail};
    job.context.resolver = &resolver;
    job.context.identity = m_identity;
    job.context.now = m_now;
    job.context.dnsTime = 10min;
    job.threads = 2;
    job.waiting = 4;
    job.rows = [&seen](const QList<ScanRow> &rows) {
        const std::lock_guard lock(seen.mutex);
        seen.rows.append(rows);
        return true;
    };
    job.looked = [&seen](const QList<ScanRow> &rows) {
        const std::lock_guard lock(seen.mutex);
        seen.looks.append(rows);
        return true;
    };
    return job;
}

void TestScanLooker::scan(Seen &seen, ScanStore *store, bool ahead)
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    ScriptedResolver resolver([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
    ScanJob job = jobOf(mail, resolver, seen);
    job.store = store;
    if (ahead) {
        job.ahead = {&again};
    }
    seen.outcome = runScan(job, {});
}

/// No question is answered until the last message is listed: far more than can be examined or wait meanwhile.
void TestScanLooker::rowsAreThereBeforeAnyAnswer()
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    const qsizetype all = m_samples.at(0).messages.size() + m_samples.at(1).messages.size();
    Gate gate;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) { return gate.wait(patience); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.threads = 1;
    job.waiting = 0;
    job.ahead = {&again};
    qsizetype rowsBefore = -1;
    job.looked = [&](const QList<ScanRow> &rows) {
        const std::lock_guard lock(seen.mutex);
        seen.looks.append(rows);
        if (seen.looks.size() == all) {
            rowsBefore = seen.rows.size();
            gate.open();
        }
        return true;
    };
    const ScanOutcome outcome = runScan(job, {});
    QVERIFY(outcome.complete());
    QVERIFY(outcome.aheadEnded);
    QCOMPARE(seen.looks.size(), all);
    QCOMPARE(seen.rows.size(), all);
    QCOMPARE_LT(rowsBefore, all / 2); // some need no answer
    QByteArrayList order;
    for (const FakeMail::Folder &folder : std::as_const(m_samples)) {
        for (const FolderMessage &message : folder.messages) {
            order.append(message.key);
        }
    }
    QCOMPARE(keysOf(seen.looks), order);
}

void TestScanLooker::looksAsTheExaminationWillFind()
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    Gate gate;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) { return gate.wait(patience); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.ahead = {&again};
    const qsizetype all = m_samples.at(0).messages.size() * 2;
    job.looked = [&](const QList<ScanRow> &rows) {
        seen.looks.append(rows);
        if (seen.looks.size() == all) {
            gate.open();
        }
        return true;
    };
    QVERIFY(runScan(job, {}).complete());
    QHash<std::pair<QByteArray, QByteArray>, ScanRow> judged;
    for (const ScanRow &row : std::as_const(seen.rows)) {
        judged.insert({row.folder, row.key}, row);
    }
    for (const ScanRow &look : std::as_const(seen.looks)) {
        const QByteArray other = difference(look, judged.value({look.folder, look.key}));
        QVERIFY2(other.isEmpty(), QByteArray(look.key + ": " + other).constData());
    }
    QCOMPARE(seen.looks.size(), all);
}

void TestScanLooker::judgedRowsAreTheSame()
{
    Seen with;
    scan(with);
    Seen without;
    scan(without, nullptr, false);
    QVERIFY(with.outcome.complete() && without.outcome.complete());
    QVERIFY(without.looks.isEmpty() && !without.outcome.aheadEnded);
    QCOMPARE(sortedLines(with.rows), sortedLines(without.rows));
    QVERIFY(std::ranges::all_of(with.rows, &ScanRow::judged));
}

void TestScanLooker::whatIsKeptIsNotLookedAt()
{
    const QTemporaryDir folder;
    const auto store = SqliteScanStore::open(folder.filePath(u"scan.sqlite"_s), "us");
    QVERIFY(store);
    Seen first;
    scan(first, store->get());
    QVERIFY(first.outcome.complete());
    m_samples[1].mark = "another"; // something changed, and nothing was added
    Seen second;
    scan(second, store->get());
    QVERIFY(second.outcome.complete());
    QVERIFY(second.outcome.aheadEnded);
    QCOMPARE(second.looks.size(), 0);
    QCOMPARE(sortedLines(second.rows), sortedLines(first.rows));
}

/// A stopped scan keeps what it judged and nothing else; the next one gives each message once, and looks at the rest.
void TestScanLooker::whatWasStoppedIsLookedAtAgain()
{
    const QTemporaryDir folder;
    const auto store = SqliteScanStore::open(folder.filePath(u"scan.sqlite"_s), "us");
    QVERIFY(store);
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    const qsizetype all = m_samples.at(0).messages.size() * 2;
    std::stop_source stop;
    std::atomic<int> asked = 0;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) {
        if (++asked == 60) {
            stop.request_stop();
        }
        return answerOf(patience.stop.stop_requested() ? DnsStatus::Cancelled : DnsStatus::NxDomain);
    });
    Seen stopped;
    ScanJob job = jobOf(mail, resolver, stopped);
    job.store = store->get();
    job.ahead = {&again};
    const ScanOutcome outcome = runScan(job, stop.get_token());
    QVERIFY(outcome.cancelled);
    const qsizetype kept = stopped.rows.size();
    QCOMPARE_LT(kept, all);
    // What is kept was judged.
    qsizetype stored = 0;
    for (const FakeMail::Folder &one : std::as_const(m_samples)) {
        const auto known = store->get()->folder("fake:" + one.name.toUtf8(), one.name);
        QVERIFY(known);
        const auto page = store->get()->page(known->number, 0, known->last, ScanStore::Which::All);
        QVERIFY(page);
        for (const ScanRow &row : page->rows) {
            QVERIFY(row.judged && !row.sha256.isEmpty());
            QVERIFY(keysOf(stopped.rows).contains(row.key));
            ++stored;
        }
    }
    QCOMPARE(stored, kept);

    FakeMail later;
    later.all = m_samples;
    FakeMail laterAgain;
    laterAgain.all = m_samples;
    Gate gate;
    ScriptedResolver patient([&](const DnsQuestion &, const Patience &patience) { return gate.wait(patience); });
    Seen resumed;
    ScanJob rest = jobOf(later, patient, resumed);
    rest.store = store->get();
    rest.ahead = {&laterAgain};
    rest.looked = [&](const QList<ScanRow> &rows) {
        resumed.looks.append(rows);
        if (resumed.looks.size() == all - kept) {
            gate.open();
        }
        return true;
    };
    QVERIFY(runScan(rest, {}).complete());
    QCOMPARE(resumed.looks.size(), all - kept);
    QCOMPARE(resumed.rows.size(), all);
    Seen whole;
    scan(whole);
    QCOMPARE(sortedLines(resumed.rows), sortedLines(whole.rows));
}

void TestScanLooker::whatIsFarIsReadOnce()
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    again.near = false;
    ScriptedResolver resolver([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.ahead = {&again};
    QVERIFY(runScan(job, {}).complete());
    QCOMPARE(again.given, 0);
    QCOMPARE(seen.looks.size(), 0);
}

void TestScanLooker::nothingIsLookedAtInAPause()
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    ScanPause pause;
    std::atomic<int> wrong = 0;
    again.onNext = [&] {
        wrong += pause.isSet() ? 1 : 0;
        if (again.given == 20) {
            pause.set(true);
        }
    };
    ScriptedResolver resolver([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.ahead = {&again};
    job.pause = &pause;
    const std::jthread user([&](const std::stop_token &stop) {
        while (!pause.isSet() && !stop.stop_requested()) {
            std::this_thread::yield();
        }
        pause.set(false);
    });
    QVERIFY(runScan(job, {}).complete());
    QCOMPARE(wrong.load(), 0);
}

void TestScanLooker::whoWantsNoMoreGetsTheScanAllTheSame()
{
    FakeMail mail;
    mail.all = m_samples;
    FakeMail again;
    again.all = m_samples;
    ScriptedResolver resolver([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.ahead = {&again};
    job.looked = [](const QList<ScanRow> &) { return false; };
    const ScanOutcome outcome = runScan(job, {});
    QVERIFY(outcome.complete());
    QCOMPARE(seen.rows.size(), m_samples.at(0).messages.size() * 2);
}

void TestScanLooker::whatCannotBeReadIsLeftToTheScan()
{
    QList<FakeMail::Folder> folders = m_samples;
    folders[0].messages[3].bytes = std::unexpected(MailFault{MailTrouble::NoPermission, {}});
    folders[1].closed = MailFault{MailTrouble::NotFound, {}};
    FakeMail mail;
    mail.all = folders;
    FakeMail again;
    again.all = folders;
    Gate gate;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) { return gate.wait(patience); });
    Seen seen;
    ScanJob job = jobOf(mail, resolver, seen);
    job.ahead = {&again};
    const qsizetype readable = folders.at(0).messages.size() - 1;
    job.looked = [&](const QList<ScanRow> &rows) {
        seen.looks.append(rows);
        if (seen.looks.size() == readable) {
            gate.open();
        }
        return true;
    };
    const ScanOutcome outcome = runScan(job, {});
    QCOMPARE(outcome.faults.size(), 1);
    QCOMPARE(outcome.progress.failed, 1);
    QCOMPARE(seen.looks.size(), readable);
    QVERIFY(!keysOf(seen.looks).contains(folders.at(0).messages.at(3).key));
    QCOMPARE(seen.rows.size(), readable + 1);
}

QTEST_GUILESS_MAIN(TestScanLooker)
#include "tst_scanlooker.moc"
