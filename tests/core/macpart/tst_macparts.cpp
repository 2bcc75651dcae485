// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clearsigned.h"
#include "macparts.h"
#include "stampedmail.h"

#include <QTest>

using namespace Indicia;
using namespace StampedMail;

Q_DECLARE_METATYPE(QList<Indicia::MacItem>)

class TestMacParts : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void headerFieldLost();
    void nothingHidesInTheParts_data();
    void nothingHidesInTheParts();
    void clearSigned_data();
    void clearSigned();
};

namespace {

const QByteArray armor("-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=AbCd\n-----END PGP SIGNATURE-----\n");

QByteArray framed(const QByteArray &text)
{
    QByteArray escaped;
    for (const QByteArray &line : text.split('\n')) {
        escaped += (line.startsWith('-') ? "- " : "") + line + '\n';
    }
    escaped.chop(text.endsWith('\n') ? 1 : 0);
    return "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + escaped + armor;
}

QByteArray bundled(const QByteArray &mail, bool signedToo = true)
{
    const Message message = Message::parse(mail);
    const auto made = signMac(message, signer());
    const QByteArray lineEnd = lineEndOfMail(mail);
    const QByteArray field = writeMacField(made->stamp, lineEnd);
    const QByteArray text = macPartText(message, field);
    return bundledWithMac(
        message, field, made->missingFields(lineEnd), signedToo ? framed(text) : QByteArray(), "=_mac-0001", lineEnd);
}

const QByteArray plain = header + "\r\nHello Bob,\r\n\r\nsee you.\r\n";

} // namespace

void TestMacParts::shapes_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray mime = header + "MIME-Version: 1.0\r\nContent-Type: ";
    QTest::newRow("plain") << plain;
    QTest::newRow("LF line ends") << replaced(plain, "\r\n", "\n");
    QTest::newRow("no final line end") << plain.chopped(2);
    QTest::newRow("empty lines at the end") << plain + "\r\n\r\n";
    QTest::newRow("empty body") << header + "\r\n";
    QTest::newRow("8bit") << mime
            + "text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f\r\n";
    QTest::newRow("base64 picture") << mime + "image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";
    QTest::newRow("multipart") << mime
            + "multipart/alternative; boundary=a\r\n\r\n--a\r\n\r\none\r\n"
              "--a\r\nContent-Type: text/html\r\n\r\n<p>\r\n--a--\r\n";
}

void TestMacParts::shapes()
{
    QFETCH(QByteArray, mail);
    const QByteArray lineEnd = lineEndOfMail(mail);
    for (const bool signedToo : {true, false}) {
        const QByteArray sent = bundled(mail, signedToo);
        const QByteArray body = mail.sliced(mail.indexOf(lineEnd + lineEnd));
        QVERIFY(sent.contains(body + lineEnd + "--=_mac-0001" + lineEnd)); // octet by octet
        const Message message = Message::parse(sent);
        QCOMPARE(message.parts().constFirst().mediaType, QByteArray("multipart/related"));
        const MacParts parts = findMacParts(message, message.rawValue(*message.first("Indicia-MAC")));
        QVERIFY(parts.stampPart > 0);
        QCOMPARE(parts.companion, signedToo ? parts.stampPart + 1 : -1);
        const MacOutcome outcome = verify(sent);
        QCOMPARE(outcome.reason, MacReason::Verified);
        QVERIFY(!outcome.fromPart);
    }
}

void TestMacParts::headerFieldLost()
{
    QByteArray sent = bundled(plain);
    sent.remove(0, sent.indexOf("From: "));
    const MacOutcome outcome = verify(sent);
    QCOMPARE(outcome.reason, MacReason::Verified);
    QVERIFY(outcome.fromPart);
}

void TestMacParts::nothingHidesInTheParts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row
        = [](const char *name, const QByteArray &from, const QByteArray &to) { QTest::newRow(name) << from << to; };
    row("text in the MAC part", "message-id: ", "x: buy now\r\nmessage-id: ");
    row("text before the signature", "-----BEGIN PGP SIGNED", "Buy now\r\n-----BEGIN PGP SIGNED");
    row("text in the armor", "\r\niQEzBAEB", "Comment: buy now\r\n\r\niQEzBAEB");
    row("text behind it", "-----END PGP SIGNATURE-----\r\n", "-----END PGP SIGNATURE-----\r\nBuy now\r\n");
    row("other text signed", "Hash: SHA512\r\n\r\n", "Hash: SHA512\r\n\r\nBuy\r\n");
    row("a third part", "--=_mac-0001--", "--=_mac-0001\r\n\r\nBuy\r\n--=_mac-0001--");
    row("the content itself", "see you", "buy now");
}

void TestMacParts::nothingHidesInTheParts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const MacOutcome outcome = verify(replaced(bundled(plain), from, to));
    QCOMPARE(outcome.result, MacResult::Altered);
    QCOMPARE(outcome.misfits, QList<MacItem>({MacItem::Body}));
}

void TestMacParts::clearSigned_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QByteArray>("text");
    const QByteArray begin("-----BEGIN PGP SIGNED MESSAGE-----\n");
    const auto row = [](const char *name, const QByteArray &content, bool isOne, const QByteArray &text = {}) {
        QTest::newRow(name) << content << isOne << text;
    };
    row("one line", framed("hello\n"), true, "hello\n");
    row("dash-escaped", framed("-- x\n- x\n"), true, "-- x\n- x\n");
    row("CRLF", framed("hello\n").replace("\n", "\r\n"), true, "hello\n");
    row("no Hash", begin + "\nhello\n" + armor, true, "hello\n");
    row("empty text", begin + "\n" + armor, true, "");
    row("empty", "", false);
    row("no signature", begin + "\nhello\n", false);
    row("signature without end", framed("hello\n").chopped(30), false);
    row("dash not escaped", begin + "\n-x\n" + armor, false);
    row("other header", begin + "Comment: hello\n\nhello\n" + armor, false);
    row("two of them", framed("hello\n") + framed("hello\n"), false);
    row("text in armor", begin + "\nhello\n" + replaced(armor, "=AbCd", "hello world"), false);
}

void TestMacParts::clearSigned()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isOne);
    const auto read = readClearSigned(content);
    QCOMPARE(read.has_value(), isOne);
    if (read) {
        QTEST(read->text, "text");
    }
}

QTEST_GUILESS_MAIN(TestMacParts)
#include "tst_macparts.moc"
