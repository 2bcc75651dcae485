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
    void doctorNamesWhatOutlookFilesNeed();
    void badInputIsNamedAndTheOthersAreDone();
    void sameInputGivesTheSameBytes();
    void ndjsonIsOneObjectALine();
    void mboxGivesOneReportAMessage();
    void standardInputIsAFile();
    void attachedMessagesAreExaminedWhereAsked();
    void batvRoundTrip();
    void macRoundTrip();
    void macPartsAndPgp();
    void macLargeMessage();
    void macFilter();
    void writesNothingButTheResult();
    void srsRoundTrip();
    void spfBatchAnswersALineForEach();
    void dkimTellsEachSignature();
    void arcIsAnObject();
    void dmarcReadsAPolicy();
    void dmarcBatchTakesDomainsAndFiles();
    void keysAreKeptAndExported();
    void keysAreListed();
    void ledgerIsFilledAskedAndForgotten();
    void ledgerOptionsAreJudged_data();
    void ledgerOptionsAreJudged();
    void checkAsksTheLedger();
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
    QString m_signed; ///< by domains of m_zone, which do not verify
    QString m_zone;
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
    m_signed = write(u"signed.eml"_s,
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=gone; h=from; bh=AAAA; b=BBBB\r\n"
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=slow; h=from; bh=AAAA; b=BBBB\r\n"
            + QByteArray(plainMessage));
    m_zone = write(u"zone"_s,
        "_dmarc.example.org. IN TXT \"v=DMARC1; p=reject; rua=mailto:d@example.org\"\n"
        ";!slow._domainkey.example.org. TXT TIMEOUT\n");
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
    for (const QString &rate : {u"0"_s, u"9"_s, u"100001"_s, u"-1"_s, u"fast"_s, QString()}) {
        QTest::addRow("dns rate %s is usage", qPrintable(rate))
            << QStringList{u"check"_s, u"--dns"_s, u"127.0.0.1#9"_s, u"--dns-rate"_s, rate, u"MESSAGE"_s} << 2;
    }
    for (const QString &rate : {u"10"_s, u"100000"_s, u"unlimited"_s}) {
        QTest::addRow("dns rate %s", qPrintable(rate))
            << QStringList{u"check"_s, u"--dns"_s, u"off"_s, u"--dns-rate"_s, rate, u"MESSAGE"_s} << 0;
    }
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
    QTest::newRow("dkim") << QStringList{u"dkim"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("dkim without a file is usage") << QStringList{u"dkim"_s} << 2;
    QTest::newRow("arc") << QStringList{u"arc"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("dmarc of a message") << QStringList{u"dmarc"_s, u"MESSAGE"_s} << 0;
    QTest::newRow("dmarc of a domain") << QStringList{u"dmarc"_s, u"--from"_s, u"example.org"_s} << 0;
    QTest::newRow("dmarc of no domain is usage") << QStringList{u"dmarc"_s, u"--from"_s, u"a b"_s} << 2;
    QTest::newRow("dmarc of a domain and a message is usage")
        << QStringList{u"dmarc"_s, u"--from"_s, u"example.org"_s, u"MESSAGE"_s} << 2;
    QTest::newRow("dmarc of nothing is usage") << QStringList{u"dmarc"_s} << 2;
    QTest::newRow("dkim whose key cannot be looked up is incomplete")
        << QStringList{u"dkim"_s, u"--dns"_s, u"zone:ZONE"_s, u"SIGNED"_s} << 4;
    QTest::newRow("spf without an address is usage") << QStringList{u"spf"_s, u"--helo"_s, u"a.example"_s} << 2;
    QTest::newRow("spf with lookups off")
        << QStringList{u"spf"_s, u"--ip"_s, u"192.0.2.1"_s, u"--helo"_s, u"a.example"_s} << 0;
    QTest::newRow("mac without a key is usage") << QStringList{u"mac"_s, u"sign"_s} << 2;
    QTest::newRow("mac with an unreadable key file")
        << QStringList{u"mac"_s, u"sign"_s, u"--key-file"_s, u"/nonexistent"_s} << 3;
    QTest::newRow("mac says what it does") << QStringList{u"mac"_s, u"shred"_s, u"--key-file"_s, u"/dev/null"_s} << 2;
    QTest::newRow("batv without a key file is usage") << QStringList{u"batv"_s, u"sign"_s, u"a@example.org"_s} << 2;
    QTest::newRow("ledger without an action is usage") << QStringList{u"ledger"_s} << 2;
    QTest::newRow("ledger add of nothing is usage") << QStringList{u"ledger"_s, u"add"_s} << 2;
    QTest::newRow("ledger cover of something is usage") << QStringList{u"ledger"_s, u"cover"_s, u"x"_s} << 2;
    QTest::newRow("ledger find where there is none cannot be read")
        << QStringList{u"ledger"_s, u"find"_s, u"--ledger"_s, u"/nowhere"_s, u"x@example.org"_s} << 3;
    QTest::newRow("ledger cover where there is none cannot be read")
        << QStringList{u"ledger"_s, u"cover"_s, u"--ledger"_s, u"/nowhere"_s} << 3;
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 0;
}

void TestConsole::endsAsTheContractSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    arguments.replaceInStrings(u"MESSAGE"_s, m_message);
    arguments.replaceInStrings(u"SIGNED"_s, m_signed);
    arguments.replaceInStrings(u"ZONE"_s, m_zone);
    const Run result = run(arguments);
    QVERIFY2(result.exit == exit, result.err.constData());
    QCOMPARE(result.err.isEmpty(), exit < 2 || exit == 4);
    QCOMPARE(result.out.isEmpty(), exit == 2 || exit == 3);
}

void TestConsole::doctorNamesWhatOutlookFilesNeed()
{
    const Run result = run({u"doctor"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count("Outlook files: "), 1);
    QVERIFY2(result.out.contains("libgsf") && result.out.contains(".msg"), result.out.constData());
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

void TestConsole::attachedMessagesAreExaminedWhereAsked()
{
    const QByteArray part = "--b\r\nContent-Type: message/rfc822\r\n\r\n";
    const QByteArray inner = "From: c@example.net\r\nSubject: inner\r\n\r\nText.\r\n";
    const QString file = write(u"complaint.eml"_s,
        "From: a@example.net\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + part + inner
            + part + inner + "--b--\r\n");
    const Run both = run({u"check"_s, u"--attached"_s, u"--format"_s, u"ndjson"_s, file});
    QCOMPARE(both.exit, 0);
    QCOMPARE(both.out.count('\n'), 3);
    QVERIFY(both.out.contains("complaint.eml#1\"") && both.out.contains("complaint.eml#2\""));
    const Run text = run({u"check"_s, file});
    QVERIFY(text.err.contains("--attached"));
    QVERIFY(!text.out.contains("complaint.eml#1"));
    const Run one = run({u"check"_s, u"--format"_s, u"json"_s, file});
    QVERIFY(!QJsonDocument::fromJson(one.out).object().isEmpty());
    QVERIFY(one.err.isEmpty());
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

void TestConsole::macRoundTrip()
{
    const QString keys = write(u"keys"_s, "indicia-test-key\nolder-key\n");
    const QStringList common{u"--key-file"_s, keys, u"--now"_s, u"2026-11-21T03:00:00Z"_s};
    const Run made = run(QStringList{u"mac"_s, u"sign"_s, u"--recipient"_s, u"b@example.net"_s} + common, plainMessage);
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.startsWith("Indicia-MAC: v=1; a=hmac-sha256; d=example.org; k=0;"));
    QVERIFY(made.out.endsWith(plainMessage));
    const auto verify = [&](const QByteArray &mail, const QStringList &more = {}) {
        const Run result = run(QStringList{u"mac"_s, u"verify"_s, u"--format"_s, u"ndjson"_s} + common + more, mail);
        return QJsonDocument::fromJson(result.out).object();
    };
    const QJsonObject valid = verify(made.out);
    QCOMPARE(valid.value("result"_L1).toString(), u"valid"_s);
    QCOMPARE(valid.value("reason"_L1).toString(), u"verified"_s);
    QCOMPARE(valid.value("address"_L1).toString(), u"a@example.org"_s);
    QCOMPARE(valid.value("original"_L1).toString(), u"<1@example.org>"_s);
    QCOMPARE(verify(made.out, {u"--recipient"_s, u"c@example.net"_s}).value("result"_L1).toString(), u"replayed"_s);
    QCOMPARE(verify(plainMessage).value("result"_L1).toString(), u"missing"_s);
    const QJsonObject altered = verify(QByteArray(made.out).replace("Hello.", "Hullo."));
    QCOMPARE(altered.value("result"_L1).toString(), u"altered"_s);
    QCOMPARE(altered.value("misfits"_L1).toArray().first().toString(), u"body"_s);
    QCOMPARE(run({u"mac"_s, u"sign"_s, u"--key-file"_s, keys}, "").exit, 3);
    QCOMPARE(run({u"mac"_s, u"sign"_s, u"--key-file"_s, keys, u"--key-number"_s, u"ten"_s}, plainMessage).exit, 2);
    // Keys of a context file: the newest in use signs.
    const QString context = write(u"mac-context.json"_s,
        R"({"mine":["example.org"],"mac":{"keys":{"0":{"secret":"old","until":"2026-06-30"},"4":"new"}}})");
    const QStringList byContext{u"--context"_s, context, u"--now"_s, u"2026-11-21T03:00:00Z"_s};
    QVERIFY(run(QStringList{u"mac"_s, u"sign"_s} + byContext, plainMessage).out.contains("; k=4;"));
}

void TestConsole::macPartsAndPgp()
{
    const QString keys = write(u"keys"_s, "indicia-test-key\n");
    const QStringList common{u"--key-file"_s, keys, u"--now"_s, u"2026-11-21T03:00:00Z"_s};
    const Run made = run(QStringList{u"mac"_s, u"sign"_s, u"--parts"_s} + common, plainMessage);
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.contains("multipart/related") && made.out.contains("\r\n\r\nHello.\r\n\r\n--"));
    QVERIFY(run(QStringList{u"mac"_s, u"verify"_s} + common, made.out).out.contains("valid (verified)"));
    QFile signedMail(m_signed);
    QVERIFY(signedMail.open(QIODevice::ReadOnly));
    QCOMPARE(run(QStringList{u"mac"_s, u"sign"_s, u"--parts"_s} + common, signedMail.readAll()).exit, 2); // breaks DKIM
    const Run noKey
        = run(QStringList{u"mac"_s, u"sign"_s, u"--parts"_s, u"--openpgp-key"_s, u"nobody@example.org"_s} + common,
            plainMessage);
    QCOMPARE(noKey.exit, 4);
    QVERIFY(noKey.out.isEmpty()); // nothing goes out as if it were signed
}

// The header goes out before all of it is read, and says that the content is not covered.
void TestConsole::macLargeMessage()
{
    const QString keys = write(u"keys"_s, "indicia-test-key\n");
    const QByteArray mail = plainMessage + QByteArray("0123456789abcdef\r\n").repeated(4'000'000);
    const Run made = run({u"mac"_s, u"sign"_s, u"--key-file"_s, keys}, mail);
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.endsWith(mail));
    QVERIFY(!made.out.first(1'000).contains("bh="));
}

void TestConsole::macFilter()
{
    const QString context = write(u"mac-context.json"_s,
        R"({"mine":["example.org"],"mac":{"keys":{"0":"key"},"adds_to_all_mail_since":"2026-01-01"}})");
    const QStringList common{u"mac"_s, u"verify"_s, u"--filter"_s, u"--authserv-id"_s, u"mx.example.org"_s,
        u"--context"_s, context, u"--now"_s, u"2026-11-21T03:00:00Z"_s};
    const QByteArray forged("Authentication-Results: mx.example.org; x-mac=pass\n");
    const QByteArray bounce = "Return-Path: <>\nDelivered-To: a@example.org\nFrom: mailer-daemon@example.net\n"
                              "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
                              "--b\n\nSorry\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; m\n\n"
                              "Final-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1\n\n--b\n"
                              "Content-Type: message/rfc822\n\n"
        + QByteArray(plainMessage).replace("\r\n", "\n") + "--b--\n";
    const Run marked = run(common, forged + bounce);
    QCOMPARE(marked.exit, 0);
    QVERIFY(marked.out.startsWith("Authentication-Results: mx.example.org;\n\tx-batv=none"));
    QVERIFY(marked.out.contains("x-mac=fail reason=tag-missing"));
    QVERIFY(!marked.out.contains("x-mac=pass"));
    QVERIFY(marked.out.endsWith(bounce));
    QCOMPARE(run(common, plainMessage).out, QByteArray(plainMessage)); // ordinary mail goes through as it is
    QCOMPARE(run({u"mac"_s, u"verify"_s, u"--filter"_s, u"--context"_s, context}, plainMessage).exit, 2);
}

// Mail servers put what a filter writes to standard error into the mail.
void TestConsole::writesNothingButTheResult()
{
    const QString keys = write(u"keys"_s, "indicia-test-key\n");
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"nowhere"_s, QString()}) {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"LC_ALL"_s, locale); // as mail servers do: nothing else is in it
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(INDICIA_CLI), {u"mac"_s, u"sign"_s, u"--key-file"_s, keys});
        process.write(plainMessage);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().endsWith(plainMessage));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
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

void TestConsole::dkimTellsEachSignature()
{
    const Run result = run({u"dkim"_s, u"--format"_s, u"json"_s, u"--dns"_s, u"zone:"_s + m_zone, m_signed});
    QCOMPARE(result.exit, 4);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    const QJsonArray signatures = object["dkim"_L1].toArray();
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.at(0)["result"_L1].toString(), u"permerror"_s);
    QCOMPARE(signatures.at(0)["reason"_L1].toString(), u"no-key"_s);
    QCOMPARE(signatures.at(1)["result"_L1].toString(), u"temperror"_s);
    QCOMPARE(object["dns"_L1].toArray().size(), 2);
    QVERIFY(object["file"_L1].toString().endsWith(u"signed.eml"_s));
    const Run text = run({u"dkim"_s, m_message});
    QVERIFY(text.out.contains("DKIM            none"));
}

void TestConsole::arcIsAnObject()
{
    const Run result = run({u"arc"_s, u"--format"_s, u"ndjson"_s, m_message, m_signed});
    QCOMPARE(result.exit, 0);
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()["arc"_L1]["result"_L1].toString(), u"none"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()["arc"_L1]["instances"_L1].toInt(-1), 0);
}

void TestConsole::dmarcReadsAPolicy()
{
    const QStringList common{u"--dns"_s, u"zone:"_s + m_zone, u"--format"_s, u"json"_s};
    const Run domain = run(QStringList{u"dmarc"_s, u"--from"_s, u"News.Example.org"_s} + common);
    QCOMPARE(domain.exit, 0);
    const QJsonObject dmarc = QJsonDocument::fromJson(domain.out).object()["dmarc"_L1].toObject();
    QCOMPARE(dmarc["author"_L1].toString(), u"news.example.org"_s);
    QCOMPARE(dmarc["policy"_L1].toString(), u"reject"_s);
    QCOMPARE(dmarc["recordDomain"_L1].toString(), u"example.org"_s);
    QCOMPARE(dmarc["walk"_L1].toArray().size(), 3);
    const Run message = run(QStringList{u"dmarc"_s, m_message} + common);
    const QJsonObject judged = QJsonDocument::fromJson(message.out).object()["dmarc"_L1].toObject();
    QCOMPARE(judged["author"_L1].toString(), u"example.org"_s);
    QCOMPARE(judged["result"_L1].toString(), u"fail"_s);
    const Run text = run({u"dmarc"_s, u"--from"_s, u"example.org"_s, u"--dns"_s, u"zone:"_s + m_zone});
    QVERIFY2(text.out.contains("Policy: reject (p=)"), text.out.constData());
}

void TestConsole::dmarcBatchTakesDomainsAndFiles()
{
    const QByteArray file
        = QJsonDocument(QJsonObject{{u"files"_s, QJsonArray{m_message}}}).toJson(QJsonDocument::Compact);
    const Run result
        = run({u"dmarc"_s, u"--batch"_s}, "{\"from\":\"example.org\"}\n" + file + "\n{\"from\":\"a b\"}\n");
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()["dmarc"_L1]["result"_L1].toString(), u"not-asked"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object()["results"_L1].toArray().size(), 1);
    QVERIFY(QJsonDocument::fromJson(lines.at(2)).object().contains("error"_L1));
    QCOMPARE(result.exit, 3);
}

void TestConsole::keysAreListed()
{
    const QString archive = write(u"listed.zone"_s,
        ";key b._domainkey.example.org. 2026-01-02T03:04:05Z 2026-02-03T04:05:06Z "
        "4795741a5e40f8785944635c1eec94fbd5865fedcc8e01e5e0f65ab6ad629ebd 192.0.2.53\n"
        "b._domainkey.example.org. IN TXT \"v=DKIM1; k=ed25519; "
        "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"
        "a._domainkey.sub.example.org. IN TXT \"v=DKIM1; p=AAAA\"\n"
        "a._domainkey.example.net. IN TXT \"v=DKIM1; p=\"\n");
    const auto listed = [&](const QStringList &more) {
        return run(QStringList{u"keys"_s, u"list"_s, u"--key-archive"_s, archive} + more);
    };
    const Run all = listed({u"--format"_s, u"json"_s});
    QVERIFY2(all.exit == 0, all.err.constData());
    const QJsonArray keys = QJsonDocument::fromJson(all.out).object()["keys"_L1].toArray();
    QStringList owners;
    for (const QJsonValue &key : keys) {
        owners << key["selector"_L1].toString() + u'@' + key["domain"_L1].toString();
    }
    QCOMPARE(owners, QStringList({u"a@example.net"_s, u"b@example.org"_s, u"a@sub.example.org"_s}));
    QCOMPARE(keys.at(1)["type"_L1].toString(), u"ed25519"_s);
    QCOMPARE(keys.at(1)["bits"_L1].toInt(), 256);
    QVERIFY(keys.at(0)["type"_L1].isNull()); // revoked
    QVERIFY(keys.at(2)["bits"_L1].isNull()); // no key at all
    const Run some = listed({u"Example.ORG"_s});
    QCOMPARE(some.out.count('\n'), 2);
    QVERIFY2(some.out.contains("b._domainkey.example.org: ed25519, 256 bits; seen from 2026-01-02T03:04:05Z to "
                               "2026-02-03T04:05:06Z by 192.0.2.53"),
        some.out.constData());
    QVERIFY2(some.out.contains("a._domainkey.sub.example.org: not a key that can be used"), some.out.constData());
    QCOMPARE(listed({u"--format"_s, u"ndjson"_s}).out.count('\n'), 3);
    const Run none = listed({u"example.com"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY2(none.out.contains("no such key"), none.out.constData());
}

void TestConsole::keysAreKeptAndExported()
{
    const QString archive = m_folder.filePath(u"kept/keys.zone"_s);
    const QStringList common{u"--key-archive"_s, archive, u"--format"_s, u"json"_s};
    const QString old = write(u"old.zone"_s, "old._domainkey.example.org. IN TXT \"v=DKIM1; p=AAAA\"\n");
    const Run first = run(QStringList{u"keys"_s, u"import"_s, old} + common);
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(QJsonDocument::fromJson(first.out).object()["added"_L1].toInt(), 1);
    const Run again = run(QStringList{u"keys"_s, u"import"_s, old, u"/nowhere"_s} + common);
    QCOMPARE(again.exit, 3);
    QCOMPARE(QJsonDocument::fromJson(again.out).object()["added"_L1].toInt(-1), 0);
    QCOMPARE(QJsonDocument::fromJson(again.out).object()["keys"_L1].toInt(), 1);
    const Run exported = run(QStringList{u"keys"_s, u"export"_s} + common);
    QCOMPARE(exported.exit, 0);
    QVERIFY(exported.out.contains("old._domainkey.example.org."));
    QVERIFY(exported.out.contains(";key "));
    const QString copy = m_folder.filePath(u"copy.zone"_s);
    QCOMPARE(run(QStringList{u"keys"_s, u"export"_s, copy} + common).exit, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exported.out);
    // What DNS no longer has is found there.
    const QString letter = write(u"old.eml"_s,
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=old; h=from; bh=AAAA; b=BBBB\r\n"
            + QByteArray(plainMessage));
    const QString zone = u"zone:"_s + m_zone;
    const Run without = run({u"dkim"_s, u"--format"_s, u"json"_s, u"--dns"_s, zone, letter});
    QVERIFY(without.out.contains("no-key"));
    const Run with = run(QStringList{u"dkim"_s, u"--dns"_s, zone, letter} + common);
    QVERIFY2(!with.out.contains("no-key"), with.out.constData());
    for (const QStringList &mistake : {QStringList{u"keys"_s}, QStringList{u"keys"_s, u"import"_s},
             QStringList{u"keys"_s, u"export"_s, u"a"_s, u"b"_s}, QStringList{u"keys"_s, u"show"_s},
             QStringList{u"dkim"_s, u"--key-archive"_s, m_message, m_message}}) {
        QCOMPARE(run(mistake).exit, 2);
    }
}

void TestConsole::ledgerIsFilledAskedAndForgotten()
{
    const QStringList common{u"--ledger"_s, m_folder.filePath(u"sent/ledger.sqlite"_s), u"--mine"_s, u"example.org"_s,
        u"--format"_s, u"json"_s};
    const QString sent
        = write(u"Sent"_s, "From a Sat Nov 21 03:00:00 2026\n" + QByteArray(plainMessage).replace("\r\n", "\n"));
    const QString log = write(u"mainlog"_s,
        "2026-11-21 02:59:01 1t2abc-000123-XY <= a@example.org H=pc [192.0.2.45] P=esmtpsa A=plain:a S=1 "
        "id=1@example.org\n"
        "2026-11-21 02:59:02 1t2abc-000123-XY => b@example.net R=x T=y\n"
        "2026-11-21 02:59:02 1t2abc-000123-XY Completed\n");
    const auto run = [&](const QStringList &arguments) {
        const Run one = this->run(QStringList{u"ledger"_s} + arguments + common);
        return std::pair(one, QJsonDocument::fromJson(one.out).object());
    };
    const auto [first, added] = run({u"add"_s, sent, log, u"/nowhere"_s, u"--zone"_s, u"UTC"_s});
    QVERIFY2(first.exit == 3, first.err.constData()); // the others were done
    QVERIFY(first.err.contains("/nowhere: there is no such file"));
    QCOMPARE(added["sources"_L1].toArray().size(), 2);
    for (const QJsonValue &source : added["sources"_L1].toArray()) {
        QCOMPARE(source["added"_L1].toInt(), 1);
    }
    const auto [again, nothing] = run({u"add"_s, sent, log, u"--zone"_s, u"UTC"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(nothing["sources"_L1].toArray().at(0)["added"_L1].toInt(-1), 0);
    const auto [found, results] = run({u"find"_s, u"<1@EXAMPLE.org>"_s, u"2@example.org"_s});
    QCOMPARE(found.exit, 0);
    const QJsonArray entries = results["results"_L1].toArray().at(0)["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)["recipients"_L1].toArray().at(0).toString(), u"b@example.net"_s);
    QVERIFY(results["results"_L1].toArray().at(1)["entries"_L1].toArray().isEmpty());
    const auto [covered, covers] = run({u"cover"_s});
    QCOMPARE(covered.exit, 0);
    QCOMPARE(covers["sources"_L1].toArray().size(), 2);
    QVERIFY(covered.out.contains("*@example.org"));
    QCOMPARE(run({u"forget"_s, sent, u"/nowhere"_s}).first.exit, 3);
    QCOMPARE(run({u"cover"_s}).second["sources"_L1].toArray().size(), 1);
    QCOMPARE(
        run({u"find"_s, u"1@example.org"_s}).second["results"_L1].toArray().at(0)["entries"_L1].toArray().size(), 1);
}

void TestConsole::ledgerOptionsAreJudged_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no address") << QStringList{u"--account"_s, u"joe"_s};
    QTest::newRow("no sender") << QStringList{u"--sender"_s, u"example.org"_s};
    QTest::newRow("a pattern of another form") << QStringList{u"--sender"_s, u"j*@example.org"_s};
    QTest::newRow("no time") << QStringList{u"--cover-from"_s, u"today"_s};
    QTest::newRow("an end without a beginning") << QStringList{u"--cover-to"_s, u"2026-11-21T00:00:00Z"_s};
    QTest::newRow("an end before its beginning")
        << QStringList{u"--cover-from"_s, u"2026-11-22T00:00:00Z"_s, u"--cover-to"_s, u"2026-11-21T00:00:00Z"_s};
    QTest::newRow("a cover and none") << QStringList{u"--no-cover"_s, u"--cover-from"_s, u"2026-11-21T00:00:00Z"_s};
    QTest::newRow("no zone") << QStringList{u"--zone"_s, u"Nowhere/Else"_s};
}

void TestConsole::ledgerOptionsAreJudged()
{
    QFETCH(QStringList, options);
    const QString path = m_folder.filePath(u"never.sqlite"_s);
    const Run result = run(QStringList{u"ledger"_s, u"add"_s, m_message, u"--ledger"_s, path} + options);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
    QVERIFY(!QFile::exists(path));
}

/// The user's own ledger is asked where no context file says who else is meant, and --ledger before all others.
void TestConsole::checkAsksTheLedger()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    const auto guard = qScopeGuard([] { qunsetenv("XDG_DATA_HOME"); });
    const QString bounce = write(u"bounce.eml"_s,
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.net\r\nTo: a@example.org\r\n"
        "Date: Sat, 21 Nov 2026 03:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
        "Final-Recipient: rfc822; b@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        "--b\r\nContent-Type: message/rfc822\r\n\r\n"
            + QByteArray(plainMessage) + "\r\n--b--\r\n");
    const auto proof = [&](const QStringList &options) {
        const Run result = run(
            QStringList{u"check"_s, u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-21T04:00:00Z"_s, bounce} + options);
        for (const QJsonValue &one : QJsonDocument::fromJson(result.out).object()["proofs"_L1].toArray()) {
            if (one["scheme"_L1].toString() == "ledger"_L1) {
                return one["result"_L1].toString();
            }
        }
        return QString::fromUtf8(result.err);
    };
    const QStringList mine{u"--mine"_s, u"example.org"_s};
    QCOMPARE(proof(mine), u"unverifiable"_s);
    QCOMPARE(run({u"ledger"_s, u"add"_s, m_message}).exit, 0);
    QVERIFY(QFile::exists(home.filePath(u"indicia/ledger.sqlite"_s)));
    QCOMPARE(proof(mine), u"valid"_s);
    QCOMPARE(proof(mine + QStringList{u"--ledger"_s, u"off"_s}), u"unverifiable"_s);
    const QString table = write(u"ledger.tsv"_s,
        "message-id\tdate\tfrom\trecipients\n<1@example.org>\t2026-11-21T02:59:00Z\ta@example.org\tb@example.net\n");
    QCOMPARE(proof(mine + QStringList{u"--ledger"_s, table}), u"valid"_s);
    const Run damaged = run({u"check"_s, u"--ledger"_s, m_zone, bounce});
    QCOMPARE(damaged.exit, 4); // the answer stands, without that proof
    QVERIFY(damaged.err.contains("is no table of sent mail"));
    QVERIFY(!damaged.out.isEmpty());
    const QString context = write(u"context.json"_s, R"({"mine": ["example.org"]})");
    QCOMPARE(proof({u"--context"_s, context}), u"unverifiable"_s);
    const QString naming
        = write(u"naming.json"_s, R"({"mine": ["example.org"], "ledger": {"file": "ledger.tsv", "covers": []}})");
    QCOMPARE(proof({u"--context"_s, naming}), u"valid"_s);
    const QString store = write(u"store.json"_s,
        R"({"mine": ["example.org"], "ledger": {"file": ")" + home.filePath(u"indicia/ledger.sqlite"_s).toUtf8()
            + R"(", "covers": []}})");
    QCOMPARE(proof({u"--context"_s, store}), u"valid"_s);
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
        "DKIM-Signature: v=1; a=rsa-sha256; d=\x1b[2J.example; s=\xe2\x80\xae; h=from; bh=AA; b=AA\n"
        "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=\x1b[2J.example; s=\x07; b=AA\n"
        "Authentication-Results: \x1b[2J; spf=pass (\x1b]0;x\x07) smtp.mailfrom=\xe2\x80\xae\n"
        "From: \x1b]8;;http://evil.example\x07x\x1b[2J@example.org\nSubject: a\x1b[31m\xe2\x80\xae\n"
        "Received: from \x1b[2J (x [192.0.2.1]) by \x1b]0;x\x07 with SMTP; never\n\nbody\n");
    for (const QString &command : {u"check"_s, u"received"_s, u"bounce"_s, u"dkim"_s, u"arc"_s, u"dmarc"_s}) {
        const Run result = run({command, hostile});
        QCOMPARE(result.exit, 0);
        QVERIFY2(!result.out.contains('\x1b') && !result.out.contains('\x07'), qPrintable(command));
        QVERIFY2(!result.out.contains("\xe2\x80\xae"), qPrintable(command));
    }
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
