// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The contract of the console program that users' scripts rely on: what goes where, and how it ends.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsTheContractSays_data();
    void endsAsTheContractSays();
    void badInputIsNamedAndTheOthersAreDone();
    void sameInputGivesTheSameBytes();
    void ndjsonIsOneObjectALine();
    void mboxGivesOneReportAMessage();
    void standardInputIsAFile();
    void batvRoundTrip();
    void srsRoundTrip();
    void spfBatchAnswersALineForEach();
    void fullDiskIsAFault();
    void nothingFromAMessageReachesTheTerminalRaw();

private:
    struct Run
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    QString m_message;
};

namespace {

constexpr auto plainMessage = "Return-Path: <a@example.org>\r\n"
                              "Received: from mail.example.org (mail.example.org [192.0.2.1])\r\n"
                              "\tby mx.example.net (Postfix) with ESMTP id 4Abc\r\n"
                              "\tfor <b@example.net>; Sat, 21 Nov 2026 03:00:00 +0000\r\n"
                              "From: a@example.org\r\n"
                              "To: b@example.net\r\n"
                              "Date: Sat, 21 Nov 2026 02:59:00 +0000\r\n"
                              "Subject: Hello\r\n"
                              "Message-ID: <1@example.org>\r\n"
                              "\r\n"
                              "Hello.\r\n";

} // namespace

TestConsole::Run TestConsole::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INDICIA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        qFatal("indicia-cli does not end");
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestConsole::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestConsole::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_message = write(u"plain.eml"_s, plainMessage);
}

void TestConsole::endsAsTheContractSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("no command is usage") << QStringList{} << 2;
    QTest::newRow("unknown command is usage") << QStringList{u"frob"_s} << 2;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("help of a command") << QStringList{u"check"_s, u"--help"_s} << 0;
    QTest::newRow("unknown option is usage") << QStringList{u"check"_s, u"--frob"_s, u"x"_s} << 2;
    QTest::newRow("no file is usage") << QStringList{u"check"_s} << 2;
    QTest::newRow("unknown format is usage") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"x"_s} << 2;
    QTest::newRow("bad time is usage") << QStringList{u"check"_s, u"--now"_s, u"today"_s, u"x"_s} << 2;
    QTest::newRow("bad trust is usage") << QStringList{u"check"_s, u"--trust"_s, u"@@"_s, u"x"_s} << 2;
    QTest::newRow("missing context is usage") << QStringList{u"check"_s, u"--context"_s, u"/nowhere"_s, u"x"_s} << 2;
    QTest::newRow("bad resolver is usage") << QStringList{u"check"_s, u"--dns"_s, u"zone:/nowhere"_s, u"x"_s} << 2;
    QTest::newRow("unknown verdict is usage") << QStringList{u"check"_s, u"--fail-on"_s, u"maybe"_s, u"x"_s} << 2;
    QTest::newRow("missing file cannot be read") << QStringList{u"check"_s, u"/nowhere.eml"_s} << 3;
    QTest::newRow("device is not read") << QStringList{u"check"_s, u"/dev/zero"_s} << 3;
    QTest::newRow("a message") << QStringList{u"check"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("its verdict is named by --fail-on")
        << QStringList{u"check"_s, u"--fail-on"_s, u"backscatter,unverifiable"_s, u"MESSAGE"_s} << 1;
    QTest::newRow("another verdict is named by --fail-on")
        << QStringList{u"check"_s, u"--fail-on"_s, u"backscatter"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("received") << QStringList{u"received"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("bounce") << QStringList{u"bounce"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("spf without an address is usage") << QStringList{u"spf"_s, u"--helo"_s, u"a.example"_s} << 2;
    QTest::newRow("spf with lookups off")
        << QStringList{u"spf"_s, u"--ip"_s, u"192.0.2.1"_s, u"--helo"_s, u"a.example"_s} << 0;
    QTest::newRow("batv without a key file is usage") << QStringList{u"batv"_s, u"sign"_s, u"a@example.org"_s} << 2;
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 0;
}

void TestConsole::endsAsTheContractSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    arguments.replaceInStrings(u"MESSAGE"_s, m_message);
    const Run result = run(arguments);
    QVERIFY2(result.exit == exit, result.err.constData());
    QCOMPARE(result.err.isEmpty(), exit < 2);
    QCOMPARE(result.out.isEmpty(), exit >= 2);
}

void TestConsole::badInputIsNamedAndTheOthersAreDone()
{
    const QString empty = write(u"empty.eml"_s, {});
    const QString picture = write(u"picture.eml"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const QString zeros = write(u"zeros.eml"_s, QByteArray(100'000, '\0'));
    const Run result = run({u"check"_s, u"--format"_s, u"ndjson"_s, empty, picture, zeros, m_message});
    QCOMPARE(result.exit, 3);
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY(result.err.contains("empty.eml: is empty"));
    QVERIFY(result.err.contains("picture.eml: is not a mail message"));
    QVERIFY(result.err.contains("zeros.eml: is not a mail message"));
}

void TestConsole::sameInputGivesTheSameBytes()
{
    const QStringList arguments{u"check"_s, u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-21T03:26:27Z"_s, m_message};
    const Run first = run(arguments);
    QCOMPARE(first.exit, 0);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(run(arguments).out, first.out);
}

void TestConsole::ndjsonIsOneObjectALine()
{
    const Run result = run({u"check"_s, u"--format"_s, u"ndjson"_s, m_message, m_message});
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value("schema"_L1).toString(), u"indicia.report/1"_s);
        QCOMPARE(object.value("kind"_L1).toString(), u"message"_s);
    }
}

void TestConsole::mboxGivesOneReportAMessage()
{
    const QString mbox = write(u"two.mbox"_s,
        "From a@example.org Sat Nov 21 03:00:00 2026\nFrom: a@example.org\n\none\n\n"
        "From b@example.org Sat Nov 21 03:00:00 2026\nFrom: b@example.org\n\ntwo\n");
    const Run result = run({u"check"_s, u"--format"_s, u"ndjson"_s, mbox});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count('\n'), 2);
    QVERIFY(result.out.contains("two.mbox#2"));
}

void TestConsole::standardInputIsAFile()
{
    const Run result = run({u"check"_s, u"--format"_s, u"ndjson"_s, u"-"_s}, plainMessage);
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains(R"("name":"-")"));
}

void TestConsole::batvRoundTrip()
{
    const QString keys = write(u"keys"_s, "indicia-test-key\n");
    const QStringList common{u"--key-file"_s, keys, u"--format"_s, u"ndjson"_s};
    const Run signedAddress = run(
        QStringList{u"batv"_s, u"sign"_s, u"alice@example.org"_s, u"--now"_s, u"2026-11-21T00:00:00Z"_s} + common);
    QCOMPARE(signedAddress.exit, 0);
    const QJsonObject made = QJsonDocument::fromJson(signedAddress.out).object();
    const QString address = made.value("address"_L1).toString();
    QVERIFY(address.startsWith(u"prvs=0785"_s)); // 2026-11-21 is day 20778, and seven later is 785 modulo 1000
    const auto verify = [&](const QString &tagged, const QString &now) {
        const Run result = run(QStringList{u"batv"_s, u"verify"_s, tagged, u"--now"_s, now} + common);
        return QJsonDocument::fromJson(result.out).object();
    };
    const QJsonObject valid = verify(address, u"2026-11-25T00:00:00Z"_s);
    QCOMPARE(valid.value("result"_L1).toString(), u"valid"_s);
    QCOMPARE(valid.value("original"_L1).toString(), u"alice@example.org"_s);
    QCOMPARE(verify(address, u"2026-12-25T00:00:00Z"_s).value("result"_L1).toString(), u"expired"_s);
    QCOMPARE(verify(u"prvs=0785000000=alice@example.org"_s, u"2026-11-25T00:00:00Z"_s).value("result"_L1).toString(),
        u"invalid"_s);
}

void TestConsole::srsRoundTrip()
{
    const QString secrets = write(u"secrets"_s, "indicia-test-key\n");
    const QStringList common{u"--secret-file"_s, secrets, u"--now"_s, u"2026-11-20T12:00:00Z"_s};
    const Run forwarded = run(
        QStringList{u"srs"_s, u"forward"_s, u"alice@example.org"_s, u"--domain"_s, u"fwd.example.net"_s} + common);
    QCOMPARE(forwarded.exit, 0);
    QCOMPARE(forwarded.out, "SRS0=uuTO=JJ=example.org=alice@fwd.example.net\n");
    const Run reversed
        = run(QStringList{u"srs"_s, u"reverse"_s, QString::fromLatin1(forwarded.out.trimmed())} + common);
    QCOMPARE(reversed.exit, 0);
    QVERIFY(reversed.out.contains("alice@example.org"));
}

void TestConsole::spfBatchAnswersALineForEach()
{
    const Run result = run({u"spf"_s, u"--batch"_s},
        "{\"ip\":\"192.0.2.1\",\"helo\":\"a.example\",\"mail-from\":\"x@a.example\"}\nnonsense\n{\"ip\":\"no\"}\n");
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(QJsonDocument::fromJson(lines.at(0)).object().contains("spf"_L1));
    QVERIFY(QJsonDocument::fromJson(lines.at(1)).object().contains("error"_L1));
    QVERIFY(QJsonDocument::fromJson(lines.at(2)).object().contains("error"_L1));
    QCOMPARE(result.exit, 3);
}

void TestConsole::fullDiskIsAFault()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(INDICIA_CLI), {u"check"_s, m_message});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestConsole::nothingFromAMessageReachesTheTerminalRaw()
{
    const QString hostile = write(u"hostile.eml"_s,
        "From: \x1b]8;;http://evil.example\x07x\x1b[2J@example.org\nSubject: a\x1b[31m\xe2\x80\xae\n"
        "Received: from \x1b[2J (x [192.0.2.1]) by \x1b]0;x\x07 with SMTP; never\n\nbody\n");
    for (const QString &command : {u"check"_s, u"received"_s, u"bounce"_s}) {
        const Run result = run({command, hostile});
        QCOMPARE(result.exit, 0);
        QVERIFY2(!result.out.contains('\x1b') && !result.out.contains('\x07'), qPrintable(command));
        QVERIFY2(!result.out.contains("\xe2\x80\xae"), qPrintable(command));
    }
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
