// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stampedmail.h"

#include <QTest>

#include <functional>

using namespace Indicia;
using namespace StampedMail;

Q_DECLARE_METATYPE(Indicia::MacReason)
Q_DECLARE_METATYPE(Indicia::MacKeyring)
Q_DECLARE_METATYPE(QList<Indicia::MacItem>)

class TestVerifyMac : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void transport_data();
    void transport();
    void alterations_data();
    void alterations();
    void everyBit();
    void everyOctetOfTheStamp();
    void keys_data();
    void keys();
    void times_data();
    void times();
    void recipients_data();
    void recipients();
    void headerOnly();
    void largeMail();
    void quotedInText();
    void foreignStamps();
    void manyStamps();
    void missingFieldsAreAdded();
    void mistakes();
};

namespace {

const QByteArray plain = header + "\r\nHello Bob,\r\n\r\nsee you.\r\n";
const QByteArray umlauts("Gr\xc3\xbc\xc3\x9f"
                         "e");

const QByteArray multipart = header
    + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\npreamble\r\n--b1\r\n"
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    + umlauts
    + "\r\n--b1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0NCg0KAAEC\r\n"
      "--b1--\r\n";

const QByteArray nested = header
    + "Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n"
      "\r\n--b2\r\n\r\nplain\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b2--\r\n--b1\r\n"
      "Content-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\nSubject: inner\r\n\r\ninner text\r\n--b1--\r\n";

} // namespace

void TestVerifyMac::shapes_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray text = header + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n";
    QTest::newRow("plain") << plain;
    QTest::newRow("LF line ends") << replaced(plain, "\r\n", "\n");
    QTest::newRow("CR line ends of old Macs") << replaced(plain, "\r\n", "\r");
    QTest::newRow("no final line end") << plain.chopped(2);
    QTest::newRow("empty body") << header + "\r\n";
    QTest::newRow("header alone") << header;
    QTest::newRow("8bit") << text + "Content-Transfer-Encoding: 8bit\r\n\r\n" + umlauts + "\r\n";
    QTest::newRow("quoted-printable") << text
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe =\r\nlong\r\n";
    QTest::newRow("base64") << text + "Content-Transfer-Encoding: base64\r\n\r\nR3LDvMOfZQ0KCg==\r\n";
    QTest::newRow("multipart") << multipart;
    QTest::newRow("nested") << nested;
    QTest::newRow("multipart without end") << multipart.chopped(8);
    QTest::newRow("multipart without boundary") << header + "Content-Type: multipart/mixed\r\n\r\nbody\r\n";
    QTest::newRow("mbox From line") << "From alice Fri Nov 20 08:00:00 2026\r\n" + plain;
    QTest::newRow("dots and From in the body") << header + "\r\n.\r\nFrom here\r\n..\r\n";
    QTest::newRow("NUL octets") << header + "\r\n" + QByteArray("a\0b\r\n", 5);
}

void TestVerifyMac::shapes()
{
    QFETCH(QByteArray, mail);
    const QByteArray result = stamped(mail);
    QVERIFY(result.size() > mail.size());
    QVERIFY(result.endsWith(mail.sliced(mail.indexOf("From: ")))); // untouched
    const MacOutcome outcome = verify(result);
    QCOMPARE(outcome.reason, MacReason::Verified);
    QCOMPARE(outcome.result, MacResult::Valid);
    QVERIFY(outcome.recipientFits);
    QCOMPARE(outcome.fits.size(), 4);
    QCOMPARE(verify(stamped(result)).result, MacResult::Valid); // stamped twice
}

void TestVerifyMac::transport_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray eight = header
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + umlauts
        + "  \r\n\r\nBob\r\n";
    const QByteArray head = stamped(eight).first(stamped(eight).indexOf("\r\n\r\n"));
    const auto recoded = [&](const QByteArray &encoding, const QByteArray &body) {
        return replaced(head, "8bit", encoding) + "\r\n\r\n" + body;
    };
    const QByteArray sent = stamped(plain);
    const QByteArray unixSent = stamped(replaced(plain, "\r\n", "\n"));
    QTest::newRow("stamp folded anew") << replaced(sent, "; ", ";\r\n\t");
    QTest::newRow("stamp unfolded") << replaced(sent, ";\r\n\t", "; ");
    QTest::newRow("From folded") << replaced(sent, "Alice <", "Alice\r\n <");
    QTest::newRow("Message-ID folded") << replaced(sent, "Message-ID: <", "Message-ID:\r\n <");
    QTest::newRow("name of a field in capitals") << replaced(sent, "Message-ID:", "MESSAGE-ID:");
    QTest::newRow("CRLF became LF") << replaced(sent, "\r\n", "\n");
    QTest::newRow("LF became CRLF") << replaced(unixSent, "\n", "\r\n");
    QTest::newRow("trailing blanks added") << replaced(sent, "Bob,\r\n", "Bob, \t\r\n");
    QTest::newRow("trailing blanks stripped") << replaced(stamped(eight), "e  \r\n", "e\r\n");
    QTest::newRow("empty lines at the end") << sent + "\r\n\r\n";
    QTest::newRow("last line end lost") << sent.chopped(2);
    QTest::newRow("fields put on top") << "Received: from a by b; Fri, 20 Nov 2026 08:00:01 +0000\r\n" + sent;
    QTest::newRow("fields in another order")
        << replaced(replaced(sent, "Subject: Plans\r\n", ""), "From: ", "Subject: Plans\r\nFrom: ");
    QTest::newRow("subject marked by a list") << replaced(sent, "Subject: Plans", "Subject: [list] Plans");
    QTest::newRow("8bit to quoted-printable") << recoded("quoted-printable", "Gr=C3=BC=C3=9Fe =20\r\n\r\nBob\r\n");
    QTest::newRow("8bit to base64") << recoded("base64", (umlauts + "  \r\n\r\nBob\r\n").toBase64() + "\r\n");
    QTest::newRow("preamble taken out of a multipart") << replaced(stamped(multipart), "preamble\r\n", "");
    QTest::newRow("other boundary") << replaced(stamped(multipart), "b1", "another");
    QTest::newRow("attachment's lines broken anew")
        << replaced(stamped(multipart), "JVBERi0NCg0KAAEC", "JVBERi0N\r\nCg0KAAEC");
}

void TestVerifyMac::transport()
{
    QFETCH(QByteArray, mail);
    QCOMPARE(verify(mail).reason, MacReason::Verified);
}

void TestVerifyMac::alterations_data()
{
    using Items = QList<MacItem>;
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QList<MacItem>>("misfits");
    const QByteArray sent = stamped(plain);
    QTest::newRow("text") << replaced(sent, "see you", "see me") << Items{MacItem::Body};
    QTest::newRow("empty line in the middle") << replaced(sent, "Bob,\r\n", "Bob,\r\n\r\n") << Items{MacItem::Body};
    QTest::newRow("footer of a list") << sent + "-- \r\nlist footer\r\n" << Items{MacItem::Body};
    QTest::newRow("author") << replaced(sent, "alice@", "mallory@") << Items{MacItem::From};
    QTest::newRow("author's name") << replaced(sent, "Alice", "A1ice") << Items{MacItem::From};
    QTest::newRow("a second From") << replaced(sent, "Subject:", "From: x@example.com\r\nSubject:")
                                   << Items{MacItem::From};
    QTest::newRow("From taken away") << replaced(sent, "From: Alice <alice@example.org>\r\n", "")
                                     << Items{MacItem::From};
    QTest::newRow("Message-ID") << replaced(sent, "<1@", "<2@") << Items{MacItem::MessageId};
    QTest::newRow("Date") << replaced(sent, "20 Nov 2026 08", "21 Nov 2026 08") << Items{MacItem::Date};
    QTest::newRow("moved onto another letter")
        << replaced(replaced(replaced(replaced(sent, "alice@", "m@"), "<1@", "<2@"), "Nov", "Dec"), "you", "me")
        << Items{MacItem::MessageId, MacItem::From, MacItem::Date, MacItem::Body};
    QTest::newRow("text became HTML") << replaced(sent, "Subject:", "Content-Type: text/html\r\nSubject:")
                                      << Items{MacItem::Body};
    QTest::newRow("attachment's octet") << replaced(stamped(multipart), "KAAEC", "KAAED") << Items{MacItem::Body};
    QTest::newRow("attachment taken out") << replaced(stamped(multipart),
        "--b1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0NCg0KAAEC\r\n", "")
                                          << Items{MacItem::Body};
    QTest::newRow("parts in another order")
        << replaced(stamped(nested), "\r\nplain\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>html</p>",
               "Content-Type: text/html\r\n\r\n<p>html</p>\r\n--b2\r\n\r\nplain")
        << Items{MacItem::Body};
    QTest::newRow("inner message") << replaced(stamped(nested), "inner text", "other text") << Items{MacItem::Body};
}

void TestVerifyMac::alterations()
{
    QFETCH(QByteArray, mail);
    const MacOutcome outcome = verify(mail);
    QCOMPARE(outcome.result, MacResult::Altered);
    QCOMPARE(outcome.reason, MacReason::ItemsDiffer);
    QTEST(outcome.misfits, "misfits");
}

// Each bit of every octet that is covered. Left out: white space, names of fields, and fields that are not covered.
void TestVerifyMac::everyBit()
{
    const QByteArray sent = stamped(plain);
    const qsizetype stampEnd = sent.indexOf("From: ");
    const qsizetype bodyStart = sent.indexOf("\r\n\r\n");
    int flipped = 0;
    for (qsizetype at = 0; at < sent.size(); ++at) {
        const qsizetype lineStart = at == 0 ? 0 : sent.lastIndexOf('\n', at - 1) + 1;
        const QByteArray line = sent.sliced(lineStart, sent.indexOf('\n', at) + 1 - lineStart);
        const bool isName = at < bodyStart && !line.startsWith('\t') && at - lineStart <= line.indexOf(':');
        if (QByteArray(" \t\r\n").contains(sent.at(at)) || isName || line.startsWith("To:")
            || line.startsWith("Subject:")) {
            continue;
        }
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sent;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            const MacResult result = verify(changed).result;
            const QByteArray where = QByteArray::number(at) + '.' + QByteArray::number(bit);
            QVERIFY2(result != MacResult::Valid, where.constData());
            QVERIFY2(at < stampEnd || result == MacResult::Altered, where.constData());
            ++flipped;
        }
    }
    QVERIFY(flipped > 2'000);
}

void TestVerifyMac::everyOctetOfTheStamp()
{
    const QByteArray sent = stamped(plain);
    const qsizetype end = sent.indexOf("From: ");
    for (qsizetype at = qsizetype(sizeof("Indicia-MAC:")); at < end; ++at) {
        if (QByteArray(" \t\r\n").contains(sent.at(at))) {
            continue;
        }
        QByteArray cut = sent;
        cut.remove(at, 1);
        QVERIFY2(verify(cut).result != MacResult::Valid, qPrintable(QString::number(at)));
        QByteArray doubled = sent;
        doubled.insert(at, sent.at(at));
        QVERIFY2(verify(doubled).result != MacResult::Valid, qPrintable(QString::number(at)));
    }
}

void TestVerifyMac::keys_data()
{
    QTest::addColumn<MacKeyring>("keyring");
    QTest::addColumn<MacReason>("reason");
    const auto keyring = [](const QList<MacVerificationKey> &keys) {
        MacKeyring result = ring();
        result.keys = keys;
        return result;
    };
    const sys_days day = floor<days>(stampedAt);
    const auto key = [](int number, const QByteArray &text, std::optional<sys_days> from = {},
                         std::optional<sys_days> until = {}) {
        return MacVerificationKey{number, {.secret = text, .from = from, .until = until}};
    };
    QList<MacVerificationKey> ten;
    for (int number = 0; number < 10; ++number) {
        ten.append(key(number, number == 3 ? secret : "key-" + QByteArray::number(number)));
    }
    QTest::newRow("any number") << ring() << MacReason::Verified;
    QTest::newRow("its number") << ring(secret, 3) << MacReason::Verified;
    QTest::newRow("ten keys in turn") << keyring(ten) << MacReason::Verified;
    QTest::newRow("no key") << keyring({}) << MacReason::NoKey;
    QTest::newRow("right secret under another number") << ring(secret, 4) << MacReason::UnknownKeyNumber;
    QTest::newRow("wrong secret") << ring("other", 3) << MacReason::BadMac;
    QTest::newRow("empty secret") << ring("", 3) << MacReason::BadMac;
    QTest::newRow("two under one number") << keyring({key(3, "other"), key(3, secret)}) << MacReason::Verified;
    QTest::newRow("in use on that day") << keyring({key(3, secret, day, day)}) << MacReason::Verified;
    QTest::newRow("in use from the day after") << keyring({key(3, secret, day + days(1))}) << MacReason::KeyNotInUse;
    QTest::newRow("retired the day before") << keyring({key(3, secret, {}, day - days(1))}) << MacReason::KeyNotInUse;
}

void TestVerifyMac::keys()
{
    QFETCH(MacKeyring, keyring);
    QTEST(verify(stamped(plain), question(), keyring).reason, "reason");
}

void TestVerifyMac::times_data()
{
    QTest::addColumn<qint64>("secondsAfter");
    QTest::addColumn<MacReason>("reason");
    constexpr qint64 day = 86'400;
    QTest::newRow("at once") << qint64(0) << MacReason::Verified;
    QTest::newRow("last second") << 14 * day << MacReason::Verified;
    QTest::newRow("too old") << 14 * day + 1 << MacReason::TooOld;
    QTest::newRow("three years") << 1'000 * day << MacReason::TooOld;
    QTest::newRow("clock a day ahead") << -day << MacReason::Verified;
    QTest::newRow("from the future") << -day - 1 << MacReason::FromFuture;
}

void TestVerifyMac::times()
{
    QFETCH(qint64, secondsAfter);
    MacQuestion asked = question();
    asked.at = stampedAt + seconds(secondsAfter);
    QTEST(verify(stamped(plain), asked).reason, "reason");
}

void TestVerifyMac::recipients_data()
{
    using List = QList<QByteArray>;
    QTest::addColumn<QList<QByteArray>>("stampedFor");
    QTest::addColumn<QList<QByteArray>>("reported");
    QTest::addColumn<QList<QByteArray>>("onTheWay");
    QTest::addColumn<MacReason>("reason");
    const List two{"bob@example.net", "carol@example.net"};
    QTest::newRow("one of two") << two << List{"carol@example.net"} << List() << MacReason::Verified;
    QTest::newRow("both") << two << two << List() << MacReason::Verified;
    QTest::newRow("other case") << two << List{"Bob@Example.NET"} << List() << MacReason::Verified;
    QTest::newRow("somebody else") << two << List{"dave@example.com"} << List() << MacReason::OtherRecipient;
    QTest::newRow("one of ours and somebody else")
        << two << List{"bob@example.net", "dave@example.com"} << List() << MacReason::OtherRecipient;
    QTest::newRow("forwarded, as the trace says")
        << two << List{"dave@example.com"} << List{"x@example.com", "bob@example.net"} << MacReason::ForwardedOn;
    QTest::newRow("the trace names strangers")
        << two << List{"dave@example.com"} << List{"x@example.com"} << MacReason::OtherRecipient;
    QTest::newRow("report names nobody") << two << List() << List() << MacReason::Verified;
    QTest::newRow("stamp names nobody") << List() << List{"dave@example.com"} << List() << MacReason::Verified;
}

void TestVerifyMac::recipients()
{
    QFETCH(QList<QByteArray>, stampedFor);
    QFETCH(QList<QByteArray>, reported);
    QFETCH(QList<QByteArray>, onTheWay);
    MacQuestion asked = question(reported);
    asked.onTheWay = onTheWay;
    QTEST(verify(stamped(plain, signer(stampedFor)), asked).reason, "reason");
}

void TestVerifyMac::headerOnly()
{
    const QByteArray sent = stamped(plain);
    const QByteArray head = sent.first(sent.indexOf("\r\n\r\n") + 2);
    MacQuestion asked = question();
    asked.wholeBody = false;
    const MacOutcome outcome = verify(head, asked);
    QCOMPARE(outcome.result, MacResult::Valid);
    QCOMPARE(outcome.reason, MacReason::HeaderVerified);
    QCOMPARE(outcome.fits, QList<MacItem>({MacItem::MessageId, MacItem::From, MacItem::Date}));
    QCOMPARE(verify(replaced(sent, "alice", "alise"), asked).result, MacResult::Altered);
    asked.wholeBody = true;
    QCOMPARE(verify(head, asked).misfits, QList<MacItem>({MacItem::Body}));
}

// What is not read whole is not vouched for.
void TestVerifyMac::largeMail()
{
    QByteArray mail = header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    mail += QByteArray("--b\r\n\r\nx\r\n").repeated(10'100) + "--b--\r\n";
    const auto made = signMac(Message::parse(mail), signer());
    QVERIFY(made && made->stamp.bodyHash.isEmpty());
    QCOMPARE(verify(stamped(mail)).reason, MacReason::HeaderVerified);
}

void TestVerifyMac::quotedInText()
{
    MacQuestion asked = question();
    asked.wholeHeader = false;
    asked.wholeBody = false;
    const QByteArray sent = stamped(plain);
    QCOMPARE(verify(sent, asked).reason, MacReason::HeaderVerified);
    QCOMPARE(verify(replaced(sent, "Alice", "..."), asked).reason, MacReason::NotVerbatim);
    QCOMPARE(verify(replaced(sent, "k=3", "k=4"), asked).result, MacResult::NotCheckable);
}

void TestVerifyMac::foreignStamps()
{
    MacSigner other = signer();
    other.domain = "example.com";
    QCOMPARE(verify(stamped(plain, other)).reason, MacReason::ForeignStamp);
    QCOMPARE(verify(stamped(plain, other)).result, MacResult::Missing);
    other.domain = "mail.example.org";
    QCOMPARE(verify(stamped(plain, other)).result, MacResult::Valid);
    MacKeyring everybody = ring();
    everybody.domains.clear();
    other.domain = "example.com";
    QCOMPARE(verify(stamped(plain, other), question(), everybody).result, MacResult::Valid);
    QCOMPARE(verify(plain).reason, MacReason::NoStamp);
    QCOMPARE(verify("").reason, MacReason::NoStamp);
}

void TestVerifyMac::manyStamps()
{
    const QByteArray forged("Indicia-MAC: v=1; a=hmac-sha256; d=example.org\r\n");
    QCOMPARE(verify(forged.repeated(3) + stamped(plain)).result, MacResult::Valid);
    QCOMPARE(verify(replaced(stamped(plain), "From:", forged.repeated(3) + "From:")).result, MacResult::Valid);
    QCOMPARE(verify(forged.repeated(8) + stamped(plain)).result, MacResult::Invalid); // bounded
    QCOMPARE(verify(forged + plain).reason, MacReason::BadSyntax);
}

// Like a submission server (RFC 6409 section 8): what would be added later would not fit.
void TestVerifyMac::missingFieldsAreAdded()
{
    const QByteArray bare("From: alice@example.org\nSubject: cron\n\ndone\n");
    const QByteArray sent = stamped(bare);
    QVERIFY(sent.endsWith(bare));
    QVERIFY(sent.contains("\nDate: Fri, 20 Nov 2026 08:00:00 +0000\n"));
    QVERIFY(sent.contains("\nMessage-ID: <7477656c76656f6374657473.stamp@example.org>\n"));
    QCOMPARE(verify(sent).result, MacResult::Valid);
}

void TestVerifyMac::mistakes()
{
    const Message message = Message::parse(plain);
    const auto error = [](const Message &about, const std::function<void(MacSigner &)> &change) {
        MacSigner by = signer();
        change(by);
        const auto made = signMac(about, by);
        return made ? std::nullopt : std::optional(made.error());
    };
    const auto noDomain = [](MacSigner &by) { by.domain.clear(); };
    QVERIFY(error(message, [](MacSigner &by) { by.secret.clear(); }) == MacSignError::NoSecret);
    QVERIFY(error(message, [](MacSigner &by) { by.keyNumber = 10; }) == MacSignError::BadKeyNumber);
    QVERIFY(error(message, [](MacSigner &by) { by.nonce = "short"; }) == MacSignError::BadNonce);
    QVERIFY(error(message, [](MacSigner &by) { by.domain = "x"; }) == MacSignError::NoDomain);
    QVERIFY(error(Message::parse("Subject: x\n\n"), noDomain) == MacSignError::NoDomain);
    QVERIFY(error(Message::parse(""), noDomain) == MacSignError::NoHeader);
    QVERIFY(!error(message, noDomain)); // the author's
}

QTEST_GUILESS_MAIN(TestVerifyMac)
#include "tst_verifymac.moc"
