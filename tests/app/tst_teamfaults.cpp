// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamprogram.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// What a team's store and its workers do when something is wrong.
class TestTeamFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_team.clear(); }
    void putsAsideWhatWorkersDieOf();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsWhatTheServerRefuses_data();
    void tellsWhatTheServerRefuses();
    void tellsThatTheServerIsGone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_team.path(name); }

    Team m_team;
};

void TestTeamFaults::initTestCase()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_team.start(), m_team.server.log().constData());
}

void TestTeamFaults::putsAsideWhatWorkersDieOf()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 30));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    ScanProgram::Setting setting;
    setting.environment.insert(u"INDICIA_POISON"_s, u"Subject: number 7\n"_s);
    const QStringList arguments{u"--lease"_s, u"1"_s, u"--jobs"_s, u"1"_s};
    int died = 0;
    ScanProgram last = m_team.work(arguments, setting);
    for (; last.exit == -1 && died < 10; ++died) {
        last = m_team.work(arguments, setting);
    }
    QCOMPARE(died, 3);
    QCOMPARE(last.exit, 0);
    QVERIFY2(last.err.contains("1 message is put aside"), last.err.constData());
    QCOMPARE(m_team.jobs(), 1);
    QCOMPARE(m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 2 AND tries = 3"), 1);
    QCOMPARE(m_team.rows(), 30); // it has one that says so
    QCOMPARE(m_team.server.number("SELECT count(*) FROM indicia_message WHERE trouble <> 0"), 1);
}

void TestTeamFaults::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList nowhere{u"--store"_s, u"postgresql:host=/nonexistent user=x"_s};
    const auto resume = [](const QString &address) { return QStringList{u"--resume"_s, address, u"/tmp"_s}; };
    const QByteArray unreachable = "the database server cannot be reached, or does not let you in";
    const QByteArray password = "a password does not belong on the command line";
    QTest::newRow("no store") << u"worker"_s << QStringList{} << 2
                              << QByteArray("name the team's database with --store");
    QTest::newRow("a mailbox for a worker")
        << u"worker"_s << QStringList{u"--store"_s, u"postgresql://alice@db.invalid/x"_s, u"MAIL"_s} << 2
        << QByteArray("put them there with enqueue");
    QTest::newRow("a file as the store") << u"worker"_s << QStringList{u"--store"_s, u"/tmp/x"_s} << 2
                                         << QByteArray("/tmp/x: is no database");
    QTest::newRow("a password in the address")
        << u"worker"_s << QStringList{u"--store"_s, u"postgresql://me:hunter2@localhost/x"_s} << 2 << password;
    QTest::newRow("a password with a slash")
        << u"scan"_s << resume(u"postgresql://me:a/hunter2@localhost/x"_s) << 2 << password;
    QTest::newRow("a password among the words")
        << u"scan"_s << resume(u"postgresql:host=x password=hunter2"_s) << 2 << password;
    QTest::newRow("a password behind the address")
        << u"scan"_s << resume(u"postgresql://h/x?p%61ssword=hunter2"_s) << 2 << password;
    QTest::newRow("a worker, and nobody there") << u"worker"_s << nowhere << 4 << unreachable;
    QTest::newRow("a scan, and nobody there")
        << u"scan"_s << resume(u"postgresql:host=/nonexistent"_s) << 4 << unreachable;
    QTest::newRow("nobody there to put it") << u"enqueue"_s << nowhere + QStringList{u"/tmp"_s} << 4 << unreachable;
    QTest::newRow("no batch") << u"worker"_s << nowhere + QStringList{u"--batch"_s, u"0"_s} << 2
                              << QByteArray("--batch 0: is no number from 1 to 1000");
    QTest::newRow("no such verdict") << u"worker"_s << nowhere + QStringList{u"--fail-on"_s, u"spam"_s} << 2
                                     << QByteArray("--fail-on spam: there is no such verdict");
    QTest::newRow("no such filter") << u"worker"_s << nowhere + QStringList{u"--filter"_s, u"colour:red"_s} << 2
                                    << QByteArray("--filter: ");
    QTest::newRow("nothing to put") << u"enqueue"_s << nowhere << 2 << QByteArray("name what to scan");
}

void TestTeamFaults::tellsWhatIsWrong()
{
    QFETCH(QString, command);
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QByteArray, sentence);
    const ScanProgram said = Team::run(command, arguments);
    QVERIFY2(said.exit == exit, said.err.constData());
    QVERIFY2(said.err.contains(sentence), said.err.constData());
    QVERIFY(!said.err.contains("hunter2"));
    QVERIFY(said.out.isEmpty());
}

void TestTeamFaults::tellsWhatTheServerRefuses_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("its disk is full") << QByteArray("53100") << 5 << QByteArray("the disk is full");
    QTest::newRow("nothing may be written") << QByteArray("25006") << 5 << QByteArray("cannot be written to");
    QTest::newRow("it is not allowed") << QByteArray("42501") << 5 << QByteArray("cannot be written to");
    QTest::newRow("a column is missing") << QByteArray("42703") << 5 << QByteArray("is no store of scans");
    QTest::newRow("its files are damaged") << QByteArray("XX001") << 5 << QByteArray("is damaged");
}

/// What was not kept is still there, and is done when the server lets it.
void TestTeamFaults::tellsWhatTheServerRefuses()
{
    QFETCH(QByteArray, state);
    QFETCH(int, exit);
    QFETCH(QByteArray, sentence);
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 3));
    const QStringList resumed{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, path(u"inbox"_s)};
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    (void)m_team.server.ask("CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                            " RAISE EXCEPTION 'secret of the server' USING ERRCODE = '"
        + state
        + "'; END $$;"
          " CREATE TRIGGER refuse BEFORE INSERT ON indicia_message FOR EACH STATEMENT EXECUTE FUNCTION refuse()");
    for (const ScanProgram &said :
        {m_team.work({u"--lease"_s, u"1"_s, u"--jobs"_s, u"1"_s}), Team::run(u"scan"_s, resumed)}) {
        QVERIFY2(said.exit == exit, said.err.constData());
        QVERIFY2(said.err.contains(sentence), said.err.constData());
        QVERIFY(!said.err.contains("secret"));
        QCOMPARE(said.out, QByteArray());
    }
    QCOMPARE(m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 0 AND tries = 0"), 3);
    QCOMPARE(m_team.rows(), 0);
    (void)m_team.server.ask("DROP TRIGGER refuse ON indicia_message");
    QCOMPARE(m_team.work({u"--lease"_s, u"1"_s}).lines(), Team::whole({path(u"inbox"_s)}));
}

/// The server is stopped for good: the worker tries for a while, tells it, and nothing is lost.
void TestTeamFaults::tellsThatTheServerIsGone()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 10));
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    ScanProgram::Setting setting;
    setting.environment.insert(u"INDICIA_FAULT"_s, u"work.stands:1"_s);
    setting.running = [&](QProcess &process) {
        QVERIFY(
            waitUntil([&] { return m_team.server.number("SELECT count(*) FROM indicia_job WHERE state = 1") > 0; }));
        m_team.server.stop();
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
        process.terminate(); // who is in a hurry need not wait for the last try
    };
    const ScanProgram said = m_team.work({u"--lease"_s, u"1"_s, u"--jobs"_s, u"1"_s}, setting);
    QCOMPARE(said.exit, 4);
    QVERIFY2(said.err.contains("the database server cannot be reached"), said.err.constData());
    QVERIFY2(m_team.server.restart(PostgresServer::Way::Crash), m_team.server.log().constData());
    QCOMPARE(m_team.work().lines(), Team::whole({path(u"inbox"_s)}));
}

QTEST_GUILESS_MAIN(TestTeamFaults)
#include "tst_teamfaults.moc"
