// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macdigests.h"
#include "macstamp.h"
#include "message.h"
#include "stampedmail.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(std::optional<Indicia::MacStampFault>)

class TestMacStamp : public QObject
{
    Q_OBJECT

private slots:
    void vector();
    void faults_data();
    void faults();
    void writtenIsRead();
    void longListsAreFolded();
    void onlyTheWritersBase64();
    void fieldDigestsAreApart();
    void dates_data();
    void dates();
};

namespace {

const QByteArray good("v=1; a=hmac-sha256; d=example.org; k=3; t=1795161600; n=dHdlbHZlb2N0ZXRz;"
                      " bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; mi=AAAAAAAAAAAAAAAA; fr=AAAAAAAAAAAAAAAB;"
                      " da=AAAAAAAAAAAAAAAC; rh=AAAAAAAA:AAAAAAAB; b=AAAAAAAAAAAAAAAAAAAAAAAA");

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    return StampedMail::replaced(good, from, to);
}

} // namespace

// What a stamp looks like never changes: others verify it. Computed by another implementation.
void TestMacStamp::vector()
{
    const auto made = signMac(Message::parse(StampedMail::header + "\r\nHello\r\n"), StampedMail::signer());
    QVERIFY(made);
    QCOMPARE(writeMacField(made->stamp, "\n"),
        QByteArray("Indicia-MAC: v=1; a=hmac-sha256; d=example.org; k=3; t=1795161600;\n"
                   "\tn=dHdlbHZlb2N0ZXRz; bh=ecZCb2/qjgtsc/uLSlmc1ztQYwUMdEpSakFpoPbeJzE=;\n"
                   "\tmi=YNwtpW0RoRuhj0Y1; fr=CypZbBsChBOM3yvP; da=bEwcoWiBtp9qNYyj; rh=Ev4ym/gk;\n"
                   "\tb=PmZ0Xic7Br9+nKyT1cRvPWNv"));
}

void TestMacStamp::faults_data()
{
    using Fault = MacStampFault;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<MacStampFault>>("fault");
    const auto row = [](const char *name, const QByteArray &text, std::optional<Fault> fault) {
        QTest::newRow(name) << text << fault;
    };
    row("good", good, {});
    row("a tag that is not known", good + "; z=1", {});
    row("white space anywhere", with(";", " ;\r\n\t"), {});
    row("white space inside of a value", with("hmac-sha256", "hmac-\r\n sha256"), {});
    row("no body hash", with("bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; ", ""), {});
    row("no recipients", with("rh=AAAAAAAA:AAAAAAAB; ", ""), {});
    row("empty", "", Fault::Malformed);
    row("no tag list", "hello", Fault::Malformed);
    row("a tag twice", good + "; k=3", Fault::Malformed);
    row("NUL", with("example", QByteArray("exa\0mple", 8)), Fault::Malformed);
    row("another version", with("v=1", "v=2"), Fault::UnsupportedVersion);
    row("no version", with("v=1; ", ""), Fault::UnsupportedVersion);
    row("another algorithm", with("hmac-sha256", "hmac-sha1"), Fault::UnsupportedAlgorithm);
    row("no domain", with("d=example.org; ", ""), Fault::MissingTag);
    row("no MAC", with("; b=AAAAAAAAAAAAAAAAAAAAAAAA", ""), Fault::MissingTag);
    row("no nonce", with("n=dHdlbHZlb2N0ZXRz;", ""), Fault::MissingTag);
    row("domain is none", with("example.org", "-"), Fault::BadValue);
    row("key number of two digits", with("k=3", "k=13"), Fault::BadValue);
    row("time below zero", with("t=1", "t=-1"), Fault::BadValue);
    row("time with leading zero", with("t=1", "t=01"), Fault::BadValue);
    row("time too large", with("t=1", "t=9999999999"), Fault::BadValue);
    row("nonce too short", with("dHdlbHZlb2N0ZXRz", "dHdlbHZl"), Fault::BadValue);
    row("MAC cut", with("b=AAAAAAAAAAAAAAAAAAAAAAAA", "b=AAAAAAAAAAAAAAAAAAAA"), Fault::BadValue);
    row("MAC of more octets", good + "AAAA", Fault::BadValue);
    row("empty list of recipients", with("rh=AAAAAAAA:AAAAAAAB", "rh="), Fault::BadValue);
    row("too many recipients", with("rh=", "rh=" + QByteArray("AAAAAAAA:").repeated(50)), Fault::BadValue);
    row("no base64", with("fr=A", "fr=*"), Fault::BadValue);
}

void TestMacStamp::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<MacStampFault>, fault);
    QVERIFY(readMacStamp(text).fault == fault);
}

void TestMacStamp::writtenIsRead()
{
    const auto made = signMac(Message::parse(StampedMail::header + "\r\nHello\r\n"), StampedMail::signer());
    QVERIFY(made);
    for (const QByteArray &lineEnd : {QByteArray("\r\n"), QByteArray("\n")}) {
        const QByteArray field = writeMacField(made->stamp, lineEnd);
        QVERIFY(field.startsWith("Indicia-MAC: v=1;"));
        const MacStamp read = readMacStamp(field.sliced(field.indexOf(':') + 1));
        QVERIFY(read == made->stamp);
        QVERIFY(!read.fault);
    }
}

void TestMacStamp::longListsAreFolded()
{
    QList<QByteArray> recipients;
    for (int i = 0; i < 50; ++i) {
        recipients.append("user" + QByteArray::number(i) + "@example.net");
    }
    auto made = signMac(Message::parse(StampedMail::header), StampedMail::signer(recipients));
    QVERIFY(made);
    QCOMPARE(made->stamp.recipients.size(), 50);
    const QByteArray field = writeMacField(made->stamp, "\r\n");
    for (const QByteArray &line : field.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData());
    }
    QVERIFY(readMacStamp(field.sliced(field.indexOf(':') + 1)) == made->stamp);
    recipients.append("one-more@example.net"); // then none is named
    made = signMac(Message::parse(StampedMail::header), StampedMail::signer(recipients));
    QVERIFY(made && made->stamp.recipients.isEmpty());
}

// Two spellings of one value would be two stamps that verify.
void TestMacStamp::onlyTheWritersBase64()
{
    QVERIFY(readMacStamp(with("FU=;", "FV=;")).fault.has_value()); // bits behind the end
    QVERIFY(readMacStamp(with("FU=;", "FU;")).fault.has_value()); // no padding
    QVERIFY(readMacStamp(with("bh=47DEQpj8HBSa+/", "bh=47DEQpj8HBSa-_")).fault.has_value()); // the other alphabet
}

void TestMacStamp::fieldDigestsAreApart()
{
    const QByteArray value = canonicalMacValue(" alice@example.org", MacItem::From);
    QCOMPARE(value, QByteArray("alice@example.org\n"));
    QCOMPARE(canonicalMacValue(" Alice  \r\n\t <a@b>", MacItem::From), QByteArray("Alice <a@b>\n"));
    QCOMPARE(canonicalMacValue(" <1@\r\n example.org>", MacItem::MessageId), QByteArray("<1@example.org>\n"));
    const auto from = macFieldDigest("key", "nonce", MacItem::From, value);
    const auto date = macFieldDigest("key", "nonce", MacItem::Date, value);
    const auto recipient = macRecipientDigest("key", "nonce", "alice@example.org");
    QVERIFY(from && date && recipient);
    QVERIFY(*from != *date);
    QVERIFY(!from->startsWith(*recipient));
    QCOMPARE(*macRecipientDigest("key", "nonce", "<Alice@Example.ORG>"), *recipient);
    QVERIFY(*macRecipientDigest("key", "other", "alice@example.org") != *recipient);
}

void TestMacStamp::dates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << QByteArray("Thu, 1 Jan 1970 00:00:00 +0000");
    QTest::newRow("leap day") << qint64(1'709'251'199) << QByteArray("Thu, 29 Feb 2024 23:59:59 +0000");
    QTest::newRow("a Friday") << qint64(1'795'161'600) << QByteArray("Fri, 20 Nov 2026 08:00:00 +0000");
}

void TestMacStamp::dates()
{
    QFETCH(qint64, seconds);
    QTEST(mailDate(std::chrono::sys_seconds(std::chrono::seconds(seconds))), "text");
}

QTEST_GUILESS_MAIN(TestMacStamp)
#include "tst_macstamp.moc"
