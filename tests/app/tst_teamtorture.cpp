// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// What a team's store must bear: workers that are killed wherever they are, servers that end, connections that are cut
/// at any statement, clocks that jump. With INDICIA_TORTURE=1 in the environment more of it, which takes long.
class TestTeamTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_team.clear(); }
    void diesAtEachPlace_data();
    void diesAtEachPlace();
    void isCutAtEachStatement_data();
    void isCutAtEachStatement();
    void losesNothingAndDoesNothingTwice();

private:
    using Worker = std::unique_ptr<QProcess>;

    [[nodiscard]] static bool isLong() { return qEnvironmentVariableIsSet("INDICIA_TORTURE"); }
    [[nodiscard]] QString path(const QString &name) const { return m_team.path(name); }
    void fillWithStubs(qint64 jobs);
    [[nodiscard]] bool start(Worker &worker, const QMap<QString, QString> &environment = {}) const;
    [[nodiscard]] bool killsAndRestarts(std::vector<Worker> &workers, qint64 messages, int kills);
    [[nodiscard]] QMap<QString, QString> jumpingClock() const;
    [[nodiscard]] bool setClock(const QByteArray &offset) const;

    Team m_team;
};

namespace {

/// The places at which workers can die.
QByteArrayList allPlaces()
{
    QByteArrayList places;
    const QDir room(QStringLiteral(INDICIA_SOURCE_DIR) + u"/core/scan"_s);
    for (const QString &name : room.entryList({u"postgres*.cpp"_s, u"scanbatch.cpp"_s, u"scanwork.cpp"_s})) {
        QFile file(room.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        static const QRegularExpression call(u"faultPlace\\(\"([a-z.]+)\"\\)"_s);
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            places.append(matches.next().captured(1).toLatin1());
        }
    }
    return places;
}

/// Changes the clock of a program; empty where it is not installed. It cannot stand beside AddressSanitizer.
QString clockLibrary()
{
#ifdef __SANITIZE_ADDRESS__
    return {};
#else
    const QString path = u"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"_s;
    return QFile::exists(path) ? path : QString();
#endif
}

} // namespace

void TestTeamTorture::initTestCase()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_team.start(), m_team.server.log().constData());
}

void TestTeamTorture::diesAtEachPlace_data()
{
    QTest::addColumn<QByteArray>("place");
    const QByteArrayList places = allPlaces();
    QVERIFY(places.size() >= 7);
    for (const QByteArray &place : places) {
        QTest::newRow(place.constData()) << place;
    }
}

void TestTeamTorture::diesAtEachPlace()
{
    QFETCH(QByteArray, place);
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 20));
    const QByteArrayList whole = Team::whole({path(u"inbox"_s)});
    QCOMPARE(m_team.enqueue(path(u"inbox"_s)).exit, 0);
    const QStringList arguments{u"--lease"_s, u"1"_s, u"--batch"_s, u"6"_s, u"--jobs"_s, u"1"_s};
    for (int hit = 1; hit <= (isLong() ? 2 : 1); ++hit) {
        ScanProgram::Setting setting;
        setting.environment.insert(u"INDICIA_FAULT"_s, u"%1:%2"_s.arg(QString::fromLatin1(place)).arg(hit));
        QCOMPARE(m_team.work(arguments, setting).exit, -1);
    }
    const ScanProgram next = m_team.work(arguments);
    QVERIFY2(next.exit == 0, next.err.constData());
    QCOMPARE(m_team.jobs(), 0);
    QCOMPARE(m_team.rows(), 20);
    const ScanProgram kept
        = Team::run(u"scan"_s, {u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, path(u"inbox"_s)});
    QCOMPARE(kept.lines(), whole);
}

void TestTeamTorture::isCutAtEachStatement_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("command");
    for (const QString &place : {u"postgres.before"_s, u"postgres.after"_s}) {
        for (const QString &command : {u"enqueue"_s, u"worker"_s, u"scan"_s}) {
            QTest::addRow("%s in %s", qPrintable(place), qPrintable(command)) << place << command;
        }
    }
}

/// F7: the connection ends before the Nth statement, or behind it, when what it did is done and nobody has heard of it.
void TestTeamTorture::isCutAtEachStatement()
{
    QFETCH(QString, place);
    QFETCH(QString, command);
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 6));
    const QString inbox = path(u"inbox"_s);
    const QByteArrayList whole = Team::whole({inbox});
    const QStringList resumed{u"--resume"_s, m_team.server.address(), u"--format"_s, u"ndjson"_s, inbox};
    int cuts = 0;
    for (int statement = 1;; statement += isLong() ? 1 : 17) {
        (void)m_team.server.ask("TRUNCATE indicia_message, indicia_job, indicia_folder");
        if (command == "worker"_L1) {
            QCOMPARE(m_team.enqueue(inbox).exit, 0);
        }
        ScanProgram::Setting setting;
        setting.environment.insert(u"INDICIA_FAULT"_s, u"%1:%2"_s.arg(place).arg(statement));
        const QStringList arguments = command == "scan"_L1 ? resumed
            : command == "enqueue"_L1
            ? m_team.store() + QStringList{inbox}
            : m_team.store() + QStringList{u"--jobs"_s, u"1"_s, u"--lease"_s, u"1"_s, u"--batch"_s, u"4"_s};
        const ScanProgram cut = Team::run(command, arguments, setting);
        QVERIFY2(cut.exit == 0, cut.err.constData());
        if (!cut.err.contains("fault\n")) {
            break; // there are no more
        }
        ++cuts;
        QCOMPARE(m_team.work({u"--lease"_s, u"1"_s}).exit, 0);
        QCOMPARE(m_team.jobs(), 0);
        QCOMPARE(m_team.rows(), 6);
        QCOMPARE(Team::run(u"scan"_s, resumed).lines(), whole);
    }
    QVERIFY2(cuts >= (isLong() ? 15 : 1), QByteArray::number(cuts).constData());
    qInfo("%d cuts", cuts);
}

/// Jobs that take next to nothing to do. The server notes what is done a second time, or undone.
void TestTeamTorture::fillWithStubs(qint64 jobs)
{
    QVERIFY(ScanMail::writeMbox(path(u"first"_s), 1));
    QCOMPARE(m_team.enqueue(path(u"first"_s)).exit, 0);
    (void)m_team.server.ask(
        "INSERT INTO indicia_job(folder, key, name, attached, received, octets, context)"
        " SELECT j.folder, convert_to('stub' || n, 'UTF8'), convert_to('stub' || n, 'UTF8'), 0, 0,"
        " convert_to('Subject: ' || n || E'\\n\\n', 'UTF8'), j.context FROM indicia_job j, generate_series(1, "
        + QByteArray::number(jobs - 1) + ") n");
    (void)m_team.server.ask(
        "DROP TABLE IF EXISTS noted; CREATE TABLE noted(what text);"
        "CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO noted VALUES (TG_ARGV[0]); RETURN NULL; END $$;"
        "CREATE TRIGGER again AFTER UPDATE ON indicia_job FOR EACH ROW WHEN (NEW.tries > OLD.tries AND NEW.tries > 1)"
        " EXECUTE FUNCTION note('tried again');"
        "CREATE TRIGGER undone AFTER DELETE ON indicia_message FOR EACH ROW EXECUTE FUNCTION note('undone')");
    QCOMPARE(m_team.jobs(), jobs);
}

bool TestTeamTorture::start(Worker &worker, const QMap<QString, QString> &environment) const
{
    worker = std::make_unique<QProcess>();
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment.asKeyValueRange()) {
        all.insert(name, value);
    }
    worker->setProcessEnvironment(all);
    worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker->start(QStringLiteral(INDICIA_CLI),
        QStringList{u"worker"_s} + m_team.store()
            + QStringList{u"--lease"_s, isLong() ? u"5"_s : u"2"_s, u"--jobs"_s, u"1"_s, u"--quiet"_s, u"--wait"_s,
                u"--dns"_s, u"off"_s});
    return worker->waitForStarted(60'000);
}

QMap<QString, QString> TestTeamTorture::jumpingClock() const
{
    const QString library = clockLibrary();
    if (library.isEmpty()) {
        return {};
    }
    return {{u"LD_PRELOAD"_s, library}, {u"FAKETIME_TIMESTAMP_FILE"_s, path(u"clock"_s)},
        {u"FAKETIME_NO_CACHE"_s, u"1"_s}, {u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s}};
}

bool TestTeamTorture::setClock(const QByteArray &offset) const
{
    QFile file(path(u"clock"_s));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(offset + '\n') > 0;
}

/// Whenever so many are done, whoever has his turn is killed; the server ends twice, and a clock jumps.
bool TestTeamTorture::killsAndRestarts(std::vector<Worker> &workers, qint64 messages, int kills)
{
    QRandomGenerator random(7);
    for (int killed = 1; killed <= kills; ++killed) {
        const qint64 then = messages * killed / (kills + 2);
        if (!waitUntil([&] { return m_team.rows() >= then; }, std::chrono::minutes(5))) {
            return false;
        }
        Worker &worker = workers.at(random.bounded(quint32(workers.size() - 1))); // the last one has the clock
        worker->kill();
        worker->waitForFinished();
        if (worker->exitStatus() != QProcess::CrashExit || !start(worker)) {
            qWarning("worker %d ended by itself with %d", killed, worker->exitCode());
            return false;
        }
        const bool goesOn = killed == kills / 3 ? m_team.server.restart(PostgresServer::Way::Crash)
            : killed == kills * 2 / 3           ? m_team.server.restart(PostgresServer::Way::Orderly)
            : killed == kills / 2               ? setClock("+400d")
            : killed == kills / 2 + 1           ? setClock("-3d")
                                                : true;
        if (!goesOn) {
            return false;
        }
    }
    return true;
}

/// F3: each message has one result in the end, which was written once.
void TestTeamTorture::losesNothingAndDoesNothingTwice()
{
    const qint64 messages = isLong() ? 1'000'000 : 4'000;
    fillWithStubs(messages);
    QVERIFY(setClock("+0"));
    QElapsedTimer time;
    time.start();
    std::vector<Worker> workers(4);
    for (Worker &worker : workers) {
        QVERIFY(start(worker, &worker == &workers.back() ? jumpingClock() : QMap<QString, QString>()));
    }
    QVERIFY2(killsAndRestarts(workers, messages, isLong() ? 20 : 6), m_team.server.log().constData());
    QVERIFY(waitUntil([&] { return m_team.jobs() == 0; }, std::chrono::minutes(isLong() ? 60 : 5)));
    const qint64 milliseconds = std::max<qint64>(time.elapsed(), 1);
    for (Worker &worker : workers) {
        worker->terminate();
        QVERIFY(worker->waitForFinished(60'000));
        QCOMPARE(worker->exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker->exitCode(), 0);
    }
    QCOMPARE(m_team.jobs(), 0);
    QCOMPARE(m_team.rows(), messages);
    QCOMPARE(m_team.server.number("SELECT count(DISTINCT key) FROM indicia_message WHERE trouble = 0"), messages);
    QCOMPARE(m_team.server.number("SELECT count(*) FROM noted WHERE what = 'undone'"), 0);
    const qint64 again = m_team.server.number("SELECT count(*) FROM noted WHERE what = 'tried again'");
    QVERIFY(again > 0);
    qInfo("%lld messages in %lld ms, %lld a second, %lld tried again, clock %s", messages, milliseconds,
        messages * 1000 / milliseconds, again, clockLibrary().isEmpty() ? "as it is" : "jumping");
}

QTEST_GUILESS_MAIN(TestTeamTorture)
#include "tst_teamtorture.moc"
