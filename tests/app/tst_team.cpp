// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

/// A store of a team and its workers, on a real server.
class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_team.clear(); }
    void keepsAScan();
    void sharesItWithOthers();
    void keepsTextsThatMeanSomethingToTheServer();
    void knowsLongPaths();
    void worksOffAQueue();
    void writesWhatIsAskedForAndKeepsAll();
    void doesWithFewConnections();
    void leavesOthersWorkAlone();
    void worksInOneContext();
    void forgetsWhatWaitsUnderAnotherContext();
    void stopsWhenItIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_team.path(name); }

    Team m_team;
};

void TestTeam::initTestCase()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_team.start(), m_team.server.log().constData());
}

void TestTeam::keepsAScan()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 120));
    QVERIFY(ScanMail::writeMaildir(path(u"maildir"_s), 30));
    const QStringList sources{path(u"inbox"_s), path(u"maildir"_s)};
    const QStringList resumed
        = QStringList{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s} + sources;
    const QByteArrayList whole = Team::whole(sources);
    const ScanProgram first = Team::run(u"scan"_s, resumed);
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(first.lines(), whole);
    QCOMPARE(Team::run(u"scan"_s, resumed).lines(), whole);
    QCOMPARE(Team::run(u"scan"_s, resumed + QStringList{u"--only-new"_s}).out, QByteArray());
    QCOMPARE(m_team.rows(), 150);
    QVERIFY(QFile::remove(path(u"maildir/new/1700000002.host"_s)));
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 3, 120));
    QCOMPARE(Team::run(u"scan"_s, resumed).lines(), Team::whole(sources));
    QCOMPARE(m_team.rows(), 152);
    const QStringList others{u"--mine"_s, u"example.net"_s};
    QCOMPARE(Team::run(u"scan"_s, resumed + others).lines(), Team::whole(sources + others));
    QCOMPARE(m_team.rows(), 2 * 152);
    QCOMPARE(Team::run(u"scan"_s, resumed + QStringList{u"--only-new"_s}).out, QByteArray()); // what was there stays
}

void TestTeam::sharesItWithOthers()
{
    QVERIFY(ScanMail::writeMbox(path(u"one"_s), 300));
    const QStringList arguments{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, path(u"one"_s)};
    const QByteArrayList whole = Team::whole({path(u"one"_s)});
    ScanProgram second;
    ScanProgram::Setting setting;
    setting.running = [&](QProcess &) { second = Team::run(u"scan"_s, arguments); };
    const ScanProgram first = Team::run(u"scan"_s, arguments, setting);
    QVERIFY2(first.exit == 0, first.err.constData());
    QVERIFY2(second.exit == 0, second.err.constData());
    QCOMPARE(first.lines(), whole);
    QCOMPARE(second.lines(), whole);
    QCOMPARE(m_team.rows(), 300);
    QCOMPARE(Team::run(u"scan"_s, arguments).lines(), whole);
}

/// Values are bound, never part of a statement, and any octet is one: quotes, statements, controls, what is no UTF-8.
void TestTeam::keepsTextsThatMeanSomethingToTheServer()
{
    QFile file(path(u"'; DROP TABLE indicia_message; --.mbox"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArrayList subjects{"'); DROP TABLE indicia_message; --", "$1 $$ E'\\\\x00' \\x27",
        "\" ; SELECT pg_sleep(60) /*", "\xff\xfe\x80 no UTF-8", QByteArray("a\0b", 3), "\x1b[31m\x07", "%s%n%p"};
    for (const QByteArray &subject : subjects) {
        file.write("From a@example.org Sat Nov 21 03:24:14 2026\nFrom: <o'brien@example.org>\nSubject: " + subject
            + "\nMessage-ID: <" + subject + "@example.org>\n\nbody\n\n");
    }
    file.close();
    const QByteArrayList whole = Team::whole({file.fileName()});
    QCOMPARE(whole.size(), subjects.size());
    const QStringList resumed{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, file.fileName()};
    QCOMPARE(Team::run(u"scan"_s, resumed).lines(), whole);
    QCOMPARE(Team::run(u"scan"_s, resumed).lines(), whole); // these come from the server
}

/// An index takes no value of more than 2704 octets, and a path may be longer.
void TestTeam::knowsLongPaths()
{
    QString folder = path(u"long"_s);
    for (int i = 0; i < 14; ++i) {
        folder += u'/' + QString::fromLatin1(QByteArray::number(i).repeated(200)).first(200);
    }
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(ScanMail::writeMbox(folder + u"/inbox"_s, 3));
    QFile single(folder + u"/one.eml"_s);
    QVERIFY(single.open(QIODevice::WriteOnly) && single.write(ScanMail::message(1)) > 0);
    single.close();
    const QStringList sources{path(u"long"_s)};
    const QStringList resumed
        = QStringList{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s} + sources;
    const ScanProgram first = Team::run(u"scan"_s, resumed);
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(first.lines(), Team::whole(sources));
    QCOMPARE(Team::run(u"scan"_s, resumed).lines(), Team::whole(sources));
    QCOMPARE(m_team.rows(), 4);
}

void TestTeam::worksOffAQueue()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 200));
    QFile bad(path(u"a.eml"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no mail") > 0);
    bad.close();
    const QStringList sources = m_team.store() + QStringList{path(u"inbox"_s), path(u"a.eml"_s)};
    const ScanProgram put = Team::run(u"enqueue"_s, sources);
    QCOMPARE(put.exit, 3);
    QVERIFY2(put.err.contains("a.eml: is not a mail message"), put.err.constData());
    QCOMPARE(put.out, "200 messages were put there\n");
    QCOMPARE(m_team.jobs(), 200);
    QVERIFY(Team::run(u"enqueue"_s, sources).out.startsWith("0 "));
    QCOMPARE(m_team.jobs(), 200);

    ScanProgram second;
    ScanProgram::Setting setting;
    setting.outputFile = path(u"first"_s); // into a pipe that nobody reads meanwhile it would not get all
    setting.running = [&](QProcess &) { second = m_team.work({u"--batch"_s, u"7"_s}); };
    ScanProgram first = m_team.work({u"--batch"_s, u"5"_s}, setting);
    QVERIFY2(first.exit == 0 && second.exit == 0, (first.err + second.err).constData());
    QFile output(setting.outputFile);
    QVERIFY(output.open(QIODevice::ReadOnly));
    first.out = output.readAll();
    QByteArrayList given = first.lines() + second.lines();
    std::ranges::sort(given);
    QCOMPARE(given, Team::whole({path(u"inbox"_s)}));
    QCOMPARE(m_team.jobs(), 0);
    QCOMPARE(m_team.rows(), 200);
    QVERIFY(Team::run(u"enqueue"_s, sources).out.startsWith("0 ")); // they are known
    QCOMPARE(m_team.work().out, QByteArray());
    // What workers found is there for who scans.
    QCOMPARE(
        Team::run(u"scan"_s, {u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, path(u"inbox"_s)})
            .lines(),
        given);
}

/// As scan does: --filter chooses what is written, and --fail-on counts what the filter finds.
void TestTeam::writesWhatIsAskedForAndKeepsAll()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 20));
    const QByteArrayList whole = Team::whole({path(u"inbox"_s)});
    QCOMPARE(whole.size(), 20);
    const auto verdictOf = [](const QByteArray &line) { return QJsonDocument::fromJson(line)[u"verdict"].toString(); };
    const QString verdict = verdictOf(whole.first());
    const qsizetype found
        = std::ranges::count_if(whole, [&](const QByteArray &line) { return verdictOf(line) == verdict; });
    QVERIFY(!verdict.isEmpty());
    struct Case
    {
        QStringList arguments;
        qsizetype lines;
        int exit;
    };
    const QString failOn = u"--fail-on="_s + verdict;
    const QList<Case> cases{{{failOn}, 20, 1}, {{failOn, u"--quiet"_s}, 0, 1},
        {{u"--fail-on"_s, u"account-misuse"_s}, 20, 0},
        {{failOn, u"--filter"_s, u"-verdict:"_s + verdict}, 20 - found, 0},
        {{failOn, u"--filter"_s, u"verdict:"_s + verdict}, found, 1},
        {{u"--filter"_s, u"subject:\"no such subject\""_s}, 0, 0}};
    for (const Case &one : cases) {
        m_team.clear();
        QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 20));
        QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
        const ScanProgram worked = m_team.work(one.arguments);
        const QByteArray shown = one.arguments.join(u' ').toUtf8() + ": " + worked.err;
        QVERIFY2(worked.exit == one.exit, shown.constData());
        QVERIFY2(worked.lines().size() == one.lines, shown.constData());
        QCOMPARE(m_team.rows(), 20);
        QCOMPARE(m_team.jobs(), 0);
    }
}

/// The server takes two connections of somebody who may do no more than is needed.
void TestTeam::doesWithFewConnections()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 30));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    (void)m_team.server.ask("CREATE ROLE few LOGIN CONNECTION LIMIT 2;"
                            " GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO few");
    const QString address = m_team.server.address().replace("user=indicia"_L1, "user=few"_L1);
    const ScanProgram worker = Team::run(u"worker"_s, {u"--store"_s, address, u"--jobs"_s, u"8"_s});
    QVERIFY2(worker.exit == 0, worker.err.constData());
    QCOMPARE(worker.lines(), Team::whole({path(u"inbox"_s)}));
}

/// A worker that was silent for too long is not heard: what it did is done by another.
void TestTeam::leavesOthersWorkAlone()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 10));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    ScanProgram::Setting setting;
    ScanProgram meanwhile;
    // It stands still with its first messages, and goes on when others have done all.
    setting.environment.insert(u"INDICIA_FAULT"_s, u"work.stands:1"_s);
    setting.running = [&](QProcess &process) {
        QVERIFY(
            waitUntil([&] { return m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 1") == 6; }));
        meanwhile = m_team.work({u"--lease"_s, u"1"_s});
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    };
    const ScanProgram late = m_team.work({u"--lease"_s, u"1"_s, u"--batch"_s, u"6"_s, u"--jobs"_s, u"1"_s}, setting);
    QVERIFY2(late.exit == 0, late.err.constData());
    QCOMPARE(late.out, QByteArray());
    QCOMPARE(meanwhile.lines(), Team::whole({path(u"inbox"_s)}));
    QCOMPARE(m_team.rows(), 10);
    QCOMPARE(m_team.server.number("SELECT max(id) FROM indicia_message"), 10); // the late one has written none
    QCOMPARE(m_team.jobs(), 0);
}

void TestTeam::worksInOneContext()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 5));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    const ScanProgram others = m_team.work({u"--mine"_s, u"example.net"_s});
    QVERIFY2(others.err.contains("5 messages wait there under another context"), others.err.constData());
    QCOMPARE(others.out, QByteArray());
    QCOMPARE(m_team.jobs(), 5);
    QCOMPARE(m_team.work().lines().size(), 5);
}

void TestTeam::forgetsWhatWaitsUnderAnotherContext()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 5));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    const QStringList mine{u"--mine"_s, u"example.net"_s};
    QCOMPARE(Team::run(u"enqueue"_s, m_team.store() + mine + QStringList{path(u"inbox"_s)}).exit, 0);
    QCOMPARE(m_team.jobs(), 5);
    QCOMPARE(m_team.work().out, QByteArray());
    QCOMPARE(m_team.work(mine).lines(), Team::whole(mine + QStringList{path(u"inbox"_s)}));
}

void TestTeam::stopsWhenItIsTold()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 5));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    ScanProgram::Setting setting;
    setting.running = [&](QProcess &process) {
        QVERIFY(waitUntil([&] { return m_team.jobs() == 0; }));
        process.terminate();
    };
    const ScanProgram waiting = m_team.work({u"--wait"_s}, setting);
    QVERIFY2(waiting.exit == 0, waiting.err.constData()); // it was asked to wait until then
    QCOMPARE(waiting.lines().size(), 5);

    QVERIFY(ScanMail::writeMbox(path(u"other"_s), 6));
    QCOMPARE(m_team.enqueue(path(u"other"_s)).exit, 0);
    setting.environment.insert(u"INDICIA_FAULT"_s, u"work.stands:1"_s);
    setting.running = [&](QProcess &process) {
        QVERIFY(
            waitUntil([&] { return m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 1") == 6; }));
        process.terminate();
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    };
    const ScanProgram stopped = m_team.work({u"--jobs"_s, u"1"_s}, setting);
    QCOMPARE(stopped.exit, 130);
    // What it had is free at once, as if nobody had tried it.
    QCOMPARE(m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 0 AND tries = 0"), m_team.jobs());
    QCOMPARE(m_team.jobs() + stopped.lines().size(), 6);
    QCOMPARE(m_team.work().lines().size() + stopped.lines().size(), 6);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
