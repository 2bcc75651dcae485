// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <csignal>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What scripts rely on of `indicia-cli scan`.
class TestScanCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsAsTheContractSays_data();
    void endsAsTheContractSays();
    void writesALineForEachMessage();
    void writesCells();
    void escapesWhatAMessageSays_data();
    void escapesWhatAMessageSays();
    void namesWhatCannotBeRead();
    void doesNotComplainWithoutEnd();
    void goesOnAndStaysComplete();
    void tellsOnlyWhatIsNew();
    void judgesAnewWhereTheContextIsAnother();
    void leavesOutWhatIsOlder_data();
    void leavesOutWhatIsOlder();
    void helpNamesItsOwnFormats();
    void aFileIsNamedOnce();
    void writesWhatTheFilterFinds();
    void opensAForwardedBounce();
    void writesWhatWasCompleteWhenInterrupted();
    void aFullDiskIsAFault();
    void refusesAForeignStore();
    void readsNoZoneFiles();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A folder of zones for programs that have it as TZDIR, which knows whether they looked for one.
class ZoneFolder
{
public:
    ZoneFolder() : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        for (const QString &name :
            {u"zone.tab"_s, u"zone1970.tab"_s, u"tzdata.zi"_s}) { // one of them is looked for first
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly)) {
                qFatal("cannot write");
            }
        }
        m_isWatched = inotify_add_watch(m_watch, QFile::encodeName(m_folder.path()).constData(), IN_OPEN) >= 0;
    }
    Q_DISABLE_COPY_MOVE(ZoneFolder)
    ~ZoneFolder() { ::close(m_watch); }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    /// Whether anything was opened there since it was asked for last.
    [[nodiscard]] bool wasOpened()
    {
        std::array<char, 4096> events{};
        bool was = false;
        while (::read(m_watch, events.data(), events.size()) > 0) {
            was = true;
        }
        return was;
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
    bool m_isWatched = false;
};

} // namespace

void TestScanCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestScanCommand::write(const QString &name, const QByteArray &octets) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size()) {
        qFatal("cannot write");
    }
    return path(name);
}

void TestScanCommand::endsAsTheContractSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("nothing named is usage") << QStringList{} << 2;
    QTest::newRow("unknown option is usage") << QStringList{u"--frob"_s, u"MAIL"_s} << 2;
    QTest::newRow("unknown format is usage") << QStringList{u"--format"_s, u"html"_s, u"MAIL"_s} << 2;
    QTest::newRow("no jobs is usage") << QStringList{u"--jobs"_s, u"0"_s, u"MAIL"_s} << 2;
    QTest::newRow("jobs that are no number are usage") << QStringList{u"--jobs"_s, u"many"_s, u"MAIL"_s} << 2;
    QTest::newRow("bad since is usage") << QStringList{u"--since"_s, u"last week"_s, u"MAIL"_s} << 2;
    QTest::newRow("a store without a name is usage") << QStringList{u"--resume"_s, QString(), u"MAIL"_s} << 2;
    QTest::newRow("another protocol is usage") << QStringList{u"pop3://alice@mail.example.org"_s, u"MAIL"_s} << 2;
    QTest::newRow("only-new without resume is usage") << QStringList{u"--only-new"_s, u"MAIL"_s} << 2;
    QTest::newRow("unknown verdict is usage") << QStringList{u"--fail-on"_s, u"maybe"_s, u"MAIL"_s} << 2;
    QTest::newRow("bad time is usage") << QStringList{u"--now"_s, u"today"_s, u"MAIL"_s} << 2;
    QTest::newRow("done") << QStringList{u"MAIL"_s} << 0;
    QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s, u"MAIL"_s} << 0;
    QTest::newRow("a verdict that is named") << QStringList{u"--fail-on"_s, u"unverifiable"_s, u"MAIL"_s} << 1;
    QTest::newRow("a verdict that is not named") << QStringList{u"--fail-on"_s, u"backscatter"_s, u"MAIL"_s} << 0;
    QTest::newRow("missing source") << QStringList{u"/nowhere"_s, u"MAIL"_s} << 3;
    QTest::newRow("device") << QStringList{u"/dev/zero"_s} << 3;
    QTest::newRow("a folder without messages") << QStringList{u"EMPTY"_s} << 3;
    QTest::newRow("a store that cannot be made") << QStringList{u"--resume"_s, u"/nowhere/s"_s, u"MAIL"_s} << 3;
    QTest::newRow("a folder as a store") << QStringList{u"--resume"_s, u"EMPTY"_s, u"MAIL"_s} << 3;
}

void TestScanCommand::endsAsTheContractSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    write(u"a.eml"_s, ScanMail::message(1));
    QDir().mkpath(path(u"empty"_s));
    arguments.replaceInStrings(u"MAIL"_s, path(u"a.eml"_s));
    arguments.replaceInStrings(u"EMPTY"_s, path(u"empty"_s));
    const ScanProgram run = ScanProgram::run(arguments);
    QVERIFY2(run.exit == exit, run.err.constData());
    QCOMPARE(run.err.isEmpty(), exit < 2);
    if (exit == 2) {
        QVERIFY(run.out.isEmpty());
    }
}

void TestScanCommand::writesALineForEachMessage()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 50));
    QVERIFY(ScanMail::writeMaildir(path(u"maildir"_s), 30));
    write(u"a.eml"_s, ScanMail::message(1));
    const ScanProgram run = ScanProgram::run({u"--format"_s, u"ndjson"_s, m_folder->path()});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.lines().size(), 81);
    int bounces = 0;
    for (const QByteArray &line : run.lines()) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value("schema"_L1).toString(), u"indicia.scan/1"_s);
        bounces += object.contains("bounce"_L1) ? 1 : 0;
    }
    QCOMPARE(bounces, 27);
    QCOMPARE(ScanProgram::run({m_folder->path()}).lines().size(), 81);
    for (const QString &jobs : {u"1"_s, u"8"_s}) {
        QCOMPARE(
            ScanProgram::run({u"--format"_s, u"ndjson"_s, u"--jobs"_s, jobs, m_folder->path()}).lines(), run.lines());
    }
}

void TestScanCommand::writesCells()
{
    write(u"a.eml"_s, ScanMail::message(3));
    const ScanProgram run = ScanProgram::run({u"--format"_s, u"csv"_s, m_folder->path()});
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("folder,name,fault,verdict,"));
    QVERIFY(lines.at(0).endsWith('\r') && lines.at(1).endsWith('\r'));
    QCOMPARE(lines.at(1).count("\",\""), lines.at(0).count(','));
    QVERIFY(lines.at(1).contains(",\"user-unknown\",\"5.1.1\","));
}

void TestScanCommand::escapesWhatAMessageSays_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("without"); ///< what the output must not have
    for (const char *start : {"=HYPERLINK(1)", "@SUM(1)", "+1", "-1", "=?utf-8?B?77ydMQ==?="}) { // the last: a wide =
        QTest::addRow("formula %s", start) << QByteArray(start) << u"csv"_s << QByteArray(",\"") + start[0];
    }
    QTest::newRow("quote") << QByteArray("a\",\"b") << u"csv"_s << QByteArray(",\"b");
    const QByteArray line = "=?utf-8?Q?a=0D=0Ab?=";
    QTest::newRow("line end, csv") << line << u"csv"_s << QByteArray("\nb");
    QTest::newRow("line end, ndjson") << line << u"ndjson"_s << QByteArray("\nb");
    QTest::newRow("line end, text") << line << u"text"_s << QByteArray("\nb");
    const QByteArray escape = "=?utf-8?Q?=1B]8;;x=07=1B[2J=C2=9B?=";
    QTest::newRow("escape, text") << escape << u"text"_s << QByteArray("\x1b");
    QTest::newRow("escape, ndjson") << escape << u"ndjson"_s << QByteArray("\x1b");
}

void TestScanCommand::escapesWhatAMessageSays()
{
    QFETCH(QByteArray, subject);
    QFETCH(QString, format);
    QFETCH(QByteArray, without);
    write(u"a.eml"_s, "From: a@example.org\nSubject: " + subject + "\n\nbody\n");
    const ScanProgram run = ScanProgram::run({u"--format"_s, format, m_folder->path()});
    QVERIFY2(!run.out.contains(without), run.out.constData());
    QCOMPARE(run.out.count('\n'), format == "csv"_L1 ? 2 : 1);
}

void TestScanCommand::namesWhatCannotBeRead()
{
    write(u"a.eml"_s, ScanMail::message(1));
    write(u"b.eml"_s, "\x89PNG\r\n");
    write(u"c\x1b[2J.eml"_s, {});
    const ScanProgram run = ScanProgram::run({u"--format"_s, u"ndjson"_s, path(u"nowhere"_s), m_folder->path()});
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.lines().size(), 3);
    QVERIFY(run.err.contains("b.eml: is not a mail message"));
    QVERIFY(run.err.contains("nowhere: there is no such file or folder"));
    QVERIFY(!run.err.contains('\x1b'));
    QVERIFY(run.out.contains("\"trouble\":\"not-a-message\""));
}

void TestScanCommand::doesNotComplainWithoutEnd()
{
    for (int i = 0; i < 60; ++i) {
        write(u"%1.eml"_s.arg(i), {});
    }
    const ScanProgram run = ScanProgram::run({u"--format"_s, u"ndjson"_s, m_folder->path()});
    QCOMPARE(run.lines().size(), 60);
    QCOMPARE(run.err.count('\n'), 21);
    QVERIFY(run.err.contains("60 messages in all"));
}

void TestScanCommand::goesOnAndStaysComplete()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 40));
    const QStringList cold{u"--format"_s, u"ndjson"_s, path(u"inbox"_s)};
    const QStringList resumed = QStringList{u"--resume"_s, path(u"state"_s)} + cold;
    const QByteArrayList whole = ScanProgram::run(cold).lines();
    QCOMPARE(ScanProgram::run(resumed).lines(), whole);
    QCOMPARE(ScanProgram::run(resumed).lines(), whole);
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 5, 40));
    QCOMPARE(ScanProgram::run(resumed).lines(), ScanProgram::run(cold).lines());
    QCOMPARE(ScanProgram::run(resumed).lines().size(), 45);
    QVERIFY(QFile::remove(path(u"inbox"_s)));
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 3));
    QCOMPARE(ScanProgram::run(resumed).lines(), ScanProgram::run(cold).lines());
}

void TestScanCommand::tellsOnlyWhatIsNew()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 4));
    const QStringList arguments{
        u"--resume"_s, path(u"state"_s), u"--only-new"_s, u"--format"_s, u"ndjson"_s, path(u"inbox"_s)};
    QCOMPARE(ScanProgram::run(arguments).lines().size(), 4);
    QCOMPARE(ScanProgram::run(arguments).lines().size(), 0);
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 2, 4));
    QCOMPARE(ScanProgram::run(arguments).lines().size(), 2);
}

void TestScanCommand::judgesAnewWhereTheContextIsAnother()
{
    write(u"a.eml"_s, ScanMail::message(3));
    const auto line = [&](const QStringList &more) {
        return ScanProgram::run(
            QStringList{u"--resume"_s, path(u"state"_s), u"--format"_s, u"ndjson"_s, path(u"a.eml"_s)} + more)
            .out;
    };
    const QByteArray plain = line({});
    const QString zone = write(u"zone"_s, "example.net. IN TXT \"v=spf1 -all\"\n");
    const QStringList ours{
        u"--mine"_s, u"example.net"_s, u"--trust"_s, u"mx.example.net"_s, u"--dns"_s, u"zone:"_s + zone};
    const QByteArray known = line(ours);
    const QByteArray cold = ScanProgram::run(QStringList{u"--format"_s, u"ndjson"_s, path(u"a.eml"_s)} + ours).out;
    QCOMPARE(known, cold);
    QCOMPARE(line({}), plain);
}

void TestScanCommand::leavesOutWhatIsOlder_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("since");
    QTest::addColumn<int>("lines");

    const auto row = [](const QString &now, const QString &since, int lines) {
        QTest::addRow("%s on %s", qPrintable(since), qPrintable(now)) << now << since << lines;
    };
    const QString later = u"2026-12-24T12:00:00Z"_s;
    row(later, u"2026-11-21"_s, 1);
    row(later, u"2026-11-21T03:00:00Z"_s, 1);
    row(later, u"2026-11-21T03:00:01Z"_s, 0);
    row(later, u"2026-11-22"_s, 0);
    row(u"2026-11-28T02:00:00Z"_s, u"7d"_s, 1);
    row(u"2026-11-28T04:00:00Z"_s, u"7d"_s, 0);
    row(u"2026-11-22T12:00:00Z"_s, u"yesterday"_s, 1);
    row(u"2026-11-23T12:00:00Z"_s, u"yesterday"_s, 0);
}

void TestScanCommand::leavesOutWhatIsOlder()
{
    QFETCH(const QString, now);
    QFETCH(const QString, since);
    QFETCH(const int, lines);
    write(u"a.eml"_s, ScanMail::message(1)); // of 2026-11-21T03:00:00Z
    ScanProgram::Setting setting;
    setting.environment.insert(u"TZ"_s, u"UTC"_s); // a day is the local zone's
    const ScanProgram run = ScanProgram::run({u"--now"_s, now, u"--since"_s, since, m_folder->path()}, setting);
    const QByteArray told = QByteArray::number(run.exit) + ": " + run.out + run.err;
    QVERIFY2(run.exit == 0 && run.lines().size() == lines, told.constData());
}

void TestScanCommand::helpNamesItsOwnFormats()
{
    const QByteArray help = ScanProgram::run({u"--help"_s}).out.simplified();
    QVERIFY2(help.contains("text, ndjson, csv; the first where it is left out"), help.constData());
    QVERIFY(!help.contains("json or ndjson"));
}

void TestScanCommand::aFileIsNamedOnce()
{
    const QString file = write(u"empty.mbox"_s, {});
    const QByteArray told = ScanProgram::run({file}).err;
    QCOMPARE(told.count("empty.mbox"), 1);
    const QString message = write(u"one.eml"_s, ScanMail::message(1));
    const QByteArray line = ScanProgram::run({message}).out;
    QCOMPARE(line.count("one.eml"), 1);
    QVERIFY(ScanProgram::run({m_folder->path()})
            .out.contains(QFileInfo(m_folder->path()).fileName().toUtf8() + " one.eml"));
}

void TestScanCommand::writesWhatTheFilterFinds()
{
    write(u"a.eml"_s, ScanMail::message(1)); // of 2026-11-21T03:00:00Z
    write(u"b.eml"_s, ScanMail::message(3)); // a bounce
    write(u"c.eml"_s, "no message");
    const auto found = [&](const QString &filter) {
        const ScanProgram run = ScanProgram::run({u"--format"_s, u"ndjson"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s,
            u"--filter"_s, filter, m_folder->path()});
        return std::pair(run.lines().size(), run.exit);
    };
    QCOMPARE(found({}), std::pair(qsizetype(3), 3));
    QCOMPARE(found(u"is:bounce"_s), std::pair(qsizetype(1), 3)); // what cannot be read is told all the same
    QCOMPARE(found(u"-has:fault"_s), std::pair(qsizetype(2), 3));
    QFile::remove(path(u"c.eml"_s));
    QCOMPARE(found(u"until:2026-11-19"_s), std::pair(qsizetype(0), 0));
    QCOMPARE(found(u"verdict:nonsense"_s), std::pair(qsizetype(0), 2));
    const auto failing = [&](const QString &filter) {
        return ScanProgram::run({u"--fail-on"_s, u"unverifiable"_s, u"--filter"_s, filter, path(u"a.eml"_s)}).exit;
    };
    QCOMPARE(failing({}), 1);
    QCOMPARE(failing(u"is:bounce"_s), 0);
}

void TestScanCommand::opensAForwardedBounce()
{
    write(u"complaint.eml"_s,
        "From: customer@example.org\nSubject: what is this\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
        "boundary=x\n\n--x\n\nhelp\n--x\nContent-Type: message/rfc822\n\n"
            + ScanMail::message(3) + "\n--x--\n");
    const ScanProgram run = ScanProgram::run({u"--format"_s, u"ndjson"_s, m_folder->path()});
    QCOMPARE(run.lines().size(), 2); // and not three: what the bounce returns is no message of its own
    QVERIFY(run.out.contains("complaint.eml#1"));
    QVERIFY(run.out.contains("\"kind\":\"failure\""));
    QCOMPARE(ScanProgram::run({u"--no-attached"_s, m_folder->path()}).lines().size(), 1);
}

void TestScanCommand::writesWhatWasCompleteWhenInterrupted()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 6'000));
    const QStringList arguments{
        u"--resume"_s, path(u"state"_s), u"--jobs"_s, u"1"_s, u"--format"_s, u"ndjson"_s, path(u"inbox"_s)};
    ScanProgram::Setting setting;
    setting.running = [](QProcess &process) {
        process.waitForReadyRead(60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    };
    const ScanProgram first = ScanProgram::run(arguments, setting);
    if (first.exit == 0) {
        QSKIP("it was done before it could be interrupted");
    }
    QCOMPARE(first.exit, 130);
    QVERIFY(first.out.endsWith("}\n"));
    QVERIFY(!first.lines().isEmpty() && first.lines().size() < 6'000);
    QVERIFY(first.err.contains("goes on where it was"));
    const ScanProgram second = ScanProgram::run(arguments + QStringList{u"--only-new"_s});
    QCOMPARE(second.exit, 0);
    QCOMPARE(first.lines().size() + second.lines().size(), 6'000);
}

void TestScanCommand::aFullDiskIsAFault()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 10));
    ScanProgram::Setting setting;
    setting.outputFile = u"/dev/full"_s;
    for (const QString &format : {u"text"_s, u"ndjson"_s, u"csv"_s}) {
        const ScanProgram run = ScanProgram::run({u"--format"_s, format, path(u"inbox"_s)}, setting);
        QCOMPARE(run.exit, 5);
        QVERIFY(run.err.contains("disk may be full"));
    }
}

void TestScanCommand::refusesAForeignStore()
{
    write(u"a.eml"_s, ScanMail::message(1));
    const QString notes = write(u"notes.txt"_s, "my notes");
    const ScanProgram run = ScanProgram::run({u"--resume"_s, notes, path(u"a.eml"_s)});
    QCOMPARE(run.exit, 3);
    QVERIFY(run.err.contains("is no store of scans"));
    QFile file(notes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "my notes");
}

/// There are hundreds, and a mailbox that did not change takes no longer than to read them.
void TestScanCommand::readsNoZoneFiles()
{
    ZoneFolder zones;
    if (!zones.isWatched()) {
        QSKIP("no folder can be watched here");
    }
    const QString mail = write(u"a.eml"_s, ScanMail::message(1));
    ScanProgram::Setting setting;
    setting.environment.insert(u"TZDIR"_s, zones.path());
    for (const QStringList &filter : {QStringList{}, QStringList{u"--filter"_s, u"from:example.org"_s}}) {
        const ScanProgram run = ScanProgram::run(filter + QStringList{mail}, setting);
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(run.lines().size(), 1);
        QVERIFY2(!zones.wasOpened(), qPrintable(filter.join(u' ')));
    }
    qputenv("TZDIR", QFile::encodeName(zones.path()));
    (void)QTimeZone::availableTimeZoneIds(); // asks for all of them
    qunsetenv("TZDIR");
    if (!zones.wasOpened()) {
        QSKIP("this Qt has its zones from elsewhere");
    }
}

QTEST_GUILESS_MAIN(TestScanCommand)
#include "tst_scancommand.moc"
