// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "examine.h"
#include "ledgerlist.h"
#include "macsign.h"
#include "srs.h"
#include "testmail.h"
#include "tokens.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr sys_days day = 2026y / November / 21;
const QByteArray secret("indicia-test-key");
const QByteArray alice("alice@example.org");
const QByteArray bob("bob@example.net");

/// A bounce in its parts, so that they can be changed and swapped.
struct Bounce
{
    QByteArray recipient; ///< of the bounce: the envelope sender of the letter
    QByteArray failed; ///< whom the letter could not be delivered to
    QByteArray original; ///< with its trace
    bool headerOnly = false;

    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray returned = headerOnly ? original.first(original.indexOf("\r\n\r\n") + 2) : original;
        return "Return-Path: <>\r\n"
               "Received: from mx.example.net (mx.example.net [198.51.100.1])\r\n"
               "\tby mx.example.org (Postfix) with ESMTP id 4Abc\r\n"
               "\tfor <"
            + recipient
            + ">; Sat, 21 Nov 2026 08:00:20 +0000\r\n"
              "From: MAILER-DAEMON@mx.example.net\r\n"
              "To: "
            + recipient
            + "\r\n"
              "Subject: Undelivered Mail Returned to Sender\r\n"
              "MIME-Version: 1.0\r\n"
              "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n"
              "\r\n--b\r\n\r\nNo such user.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
              "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; "
            + failed + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: "
            + (headerOnly ? "text/rfc822-headers" : "message/rfc822") + "\r\n\r\n" + returned + "\r\n--b--\r\n";
    }
};

/// One way to know our own mail, and genuine bounces of it.
class World
{
public:
    explicit World(ProofScheme scheme) : m_scheme(scheme)
    {
        m_zone.add("example.org", DnsType::Txt, "v=spf1 ip4:192.0.2.10 -all");
        m_identity.domains = {"example.org"};
        m_identity.trustedHosts = {"mx.example.org"};
        m_identity.outbound = {*IpNetwork::parse("192.0.2.10")};
        switch (scheme) {
        case ProofScheme::Batv:
            m_identity.batv = BatvPolicy{.keys = {{0, secret}}, .lifetimeDays = 7, .tagsAllMailSince = {}};
            break;
        case ProofScheme::Srs:
            m_identity.srs = SrsPolicy{.domain = "example.org", .secrets = {secret}, .maxAgeDays = 21};
            break;
        case ProofScheme::Mac:
            m_identity.mac = MacPolicy{};
            m_identity.mac->keys.insert(0, MacKey{.secret = secret, .from = {}, .until = {}});
            break;
        case ProofScheme::Dkim:
            m_zone.add("s1._domainkey.example.org", DnsType::Txt, m_key.record());
            m_identity.dkim = DkimPolicy{"example.org", {"s1"}, {}};
            break;
        case ProofScheme::Ledger:
        case ProofScheme::Route:
            break;
        }
    }

    /// What comes back of a letter from @p sender to @p recipient.
    [[nodiscard]] Bounce bounce(const QByteArray &sender, const QByteArray &recipient, bool headerOnly = false)
    {
        TestMail mail = TestMail::letter();
        const auto set = [&](const char *name, const QByteArray &value) {
            const auto field = std::ranges::find_if(
                mail.fields, [&](const QByteArray &one) { return one.toLower().startsWith(name); });
            *field = field->first(field->indexOf(':') + 2) + value;
        };
        set("from:", "Somebody <" + sender + ">");
        set("to:", recipient);
        set("message-id:", "<of-" + sender + '>');
        set("date:", "Sat, 21 Nov 2026 08:00:00 +0000");
        mail.body += "This is from " + sender + ".\r\n";
        QByteArray tagged = sender;
        QByteArray bytes = mail.bytes();
        switch (m_scheme) {
        case ProofScheme::Batv:
            tagged = signBatv(sender, {0, secret}, day).value_or("unsigned");
            break;
        case ProofScheme::Srs:
            tagged = forwardSrs("x" + sender + ".com", "example.org", secret, day).value_or("unsigned");
            break;
        case ProofScheme::Mac: {
            const Message message = Message::parse(bytes);
            const auto made = signMac(message,
                {.keyNumber = 0,
                    .secret = secret,
                    .domain = "example.org",
                    .now = day + 8h,
                    .nonce = QByteArray(MacNonceOctets, 'n'),
                    .recipients = {recipient}});
            bytes = stampedMessage(message, made.value());
            break;
        }
        case ProofScheme::Dkim: {
            TestSignature how;
            how.algorithm = "ed25519-sha256";
            sign(mail, m_key, how);
            bytes = mail.bytes();
            break;
        }
        case ProofScheme::Ledger: {
            LedgerEntry entry;
            entry.messageId = "of-" + sender;
            entry.date = day + 8h;
            entry.headerFrom = sender;
            entry.recipients = {recipient};
            m_sent.append(entry);
            break;
        }
        case ProofScheme::Route:
            break;
        }
        return {.recipient = tagged,
            .failed = recipient,
            .original = "Return-Path: <" + tagged
                + ">\r\nReceived: from out.example.org (out.example.org [192.0.2.10])\r\n"
                  "\tby mx.example.net (Postfix) with ESMTP id 4Xyz\r\n\tfor <"
                + recipient + ">; Sat, 21 Nov 2026 08:00:10 +0000\r\n" + bytes,
            .headerOnly = headerOnly};
    }

    [[nodiscard]] CaseReport examined(const QByteArray &bytes) const
    {
        ZoneResolver resolver{Zone(m_zone)};
        const LedgerList ledger(m_sent, {});
        Context context;
        context.resolver = &resolver;
        context.now = day + 9h;
        context.identity = m_identity;
        context.ledger = &ledger;
        return examine(bytes, QStringLiteral("case.eml"), context);
    }

private:
    const ProofScheme m_scheme;
    TestKey m_key = TestKey::ed25519();
    Zone m_zone;
    Identity m_identity;
    QList<LedgerEntry> m_sent;
};

/// The lines without the white space at their ends, which no proof but DKIM's simple form speaks for.
QByteArray withoutLineEndings(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines) {
        while (!line.isEmpty() && QByteArrayView(" \t\r").contains(line.back())) {
            line.chop(1);
        }
    }
    return lines.join('\n');
}

/// What a proof speaks for: a proven answer must not be given for anything else.
struct Meaning
{
    QByteArray header; ///< or the address, or the row of the ledger
    QByteArray body; ///< empty where it is not spoken for

    /// Says nothing that @p genuine does not say.
    [[nodiscard]] bool isWithin(const Meaning &genuine) const
    {
        return header == genuine.header && (body.isEmpty() || body == genuine.body);
    }
};

Meaning meaningOf(const CaseReport &report, ProofScheme scheme)
{
    const ProofOutcome proof = *std::ranges::find(report.facts.proofs, scheme, &ProofOutcome::scheme);
    const Message &original = report.facts.bounce.original.message;
    const auto all = [&](std::initializer_list<const char *> names) {
        QByteArray text;
        for (const char *name : names) {
            for (const HeaderField *field : original.all(name)) {
                text += plainField(QByteArray(name) + ": " + original.value(*field), true);
            }
        }
        return text;
    };
    const bool body = proof.binds.contains(ProofBinding::Body);
    const QByteArray text = original.document().mid(original.body().offset, original.body().length);
    const QByteArray content = body ? withoutLineEndings(plainBody(text, true)) : QByteArray();
    switch (scheme) {
    case ProofScheme::Batv:
    case ProofScheme::Srs:
        return {proof.original.toLower(), {}};
    case ProofScheme::Mac:
        return {all({"From", "Date", "Message-ID"}), content};
    case ProofScheme::Dkim:
        return {all({"From", "To", "Subject", "Date", "Message-ID"}), content};
    case ProofScheme::Ledger:
        return {proof.entry ? proof.entry->messageId : QByteArray(), {}};
    case ProofScheme::Route:
        break;
    }
    return {};
}

bool isProven(const CaseReport &report)
{
    return report.conclusion.verdict == Verdict::OwnBounce && report.conclusion.certainty == Certainty::Proven;
}

} // namespace

Q_DECLARE_METATYPE(Indicia::ProofScheme)

/// Genuine bounces that were tampered with: what was altered, or put together from two, is never proven to be ours.
class TestBounceMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOctetFlipped_data() { schemes(); }
    void everyOctetFlipped();
    void everyFieldDropped_data() { schemes(); }
    void everyFieldDropped();
    void returnedPartsSwapped_data() { schemes(); }
    void returnedPartsSwapped();
    void sentAgainToSomebodyElse_data() { schemes(); }
    void sentAgainToSomebodyElse();

private:
    static void schemes();
};

void TestBounceMutations::schemes()
{
    QTest::addColumn<ProofScheme>("scheme");
    QTest::addColumn<bool>("headerOnly");
    QTest::newRow("BATV") << ProofScheme::Batv << false;
    QTest::newRow("SRS") << ProofScheme::Srs << false;
    QTest::newRow("stamp") << ProofScheme::Mac << false;
    QTest::newRow("stamp, header alone") << ProofScheme::Mac << true;
    QTest::newRow("DKIM") << ProofScheme::Dkim << false;
    QTest::newRow("DKIM, header alone") << ProofScheme::Dkim << true;
    QTest::newRow("ledger") << ProofScheme::Ledger << false;
    QTest::newRow("ledger, header alone") << ProofScheme::Ledger << true;
}

void TestBounceMutations::everyOctetFlipped()
{
    QFETCH(const ProofScheme, scheme);
    QFETCH(const bool, headerOnly);
    World world(scheme);
    const QByteArray genuine = world.bounce(alice, bob, headerOnly).bytes();
    const CaseReport report = world.examined(genuine);
    QVERIFY2(isProven(report), report.conclusion.rule.constData());
    const Meaning meaning = meaningOf(report, scheme);
    QVERIFY(!meaning.header.isEmpty());
    for (qsizetype i = 0; i < genuine.size(); ++i) {
        QByteArray flipped = genuine;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        const CaseReport after = world.examined(flipped);
        QVERIFY2(!isProven(after) || meaningOf(after, scheme).isWithin(meaning),
            QByteArray("octet " + QByteArray::number(i) + " in "
                + genuine.mid(std::max<qsizetype>(0, i - 20), 40).toPercentEncoding(" <>@:") + " by "
                + after.conclusion.rule)
                .constData());
    }
}

void TestBounceMutations::everyFieldDropped()
{
    QFETCH(const ProofScheme, scheme);
    QFETCH(const bool, headerOnly);
    World world(scheme);
    const QByteArray genuine = world.bounce(alice, bob, headerOnly).bytes();
    const Meaning meaning = meaningOf(world.examined(genuine), scheme);
    int dropped = 0;
    for (qsizetype begin = 0; begin < genuine.size();) {
        qsizetype end = genuine.indexOf("\r\n", begin) + 2;
        if (end < 2) {
            break;
        }
        while (end < genuine.size() && (genuine[end] == ' ' || genuine[end] == '\t')) {
            end = genuine.indexOf("\r\n", end) + 2;
        }
        const QByteArray field = genuine.mid(begin, end - begin);
        if (field.indexOf(':') > 0) {
            const CaseReport after = world.examined(QByteArray(genuine).remove(begin, end - begin));
            QVERIFY2(!isProven(after) || meaningOf(after, scheme).isWithin(meaning),
                QByteArray(field + " by " + after.conclusion.rule).constData());
            ++dropped;
        }
        begin = end;
    }
    QVERIFY(dropped > 15);
}

void TestBounceMutations::returnedPartsSwapped()
{
    QFETCH(const ProofScheme, scheme);
    QFETCH(const bool, headerOnly);
    if (scheme == ProofScheme::Srs) {
        QSKIP("SRS binds the address alone: the letters that we forward are others', of any sender");
    }
    World world(scheme);
    Bounce one = world.bounce(alice, bob, headerOnly);
    Bounce other = world.bounce("dora@example.org", "erin@example.com", headerOnly);
    QVERIFY(isProven(world.examined(one.bytes())) && isProven(world.examined(other.bytes())));
    std::swap(one.original, other.original);
    for (const Bounce &bounce : {one, other}) {
        const CaseReport report = world.examined(bounce.bytes());
        QVERIFY2(!isProven(report), report.conclusion.rule.constData());
    }
}

void TestBounceMutations::sentAgainToSomebodyElse()
{
    QFETCH(const ProofScheme, scheme);
    QFETCH(const bool, headerOnly);
    World world(scheme);
    Bounce bounce = world.bounce(alice, bob, headerOnly);
    bounce.failed = "victim@example.com";
    bounce.original.replace("for <" + bob + '>', "for <victim@example.com>");
    bounce.original.replace("[192.0.2.10]", "[203.0.113.9]"); // the host that sends it again
    const CaseReport report = world.examined(bounce.bytes());
    QVERIFY2(!isProven(report), report.conclusion.rule.constData());
}

QTEST_GUILESS_MAIN(TestBounceMutations)
#include "tst_bouncemutations.moc"
