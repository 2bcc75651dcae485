// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "macsign.h"
#include "proofs.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

Q_DECLARE_METATYPE(Indicia::BounceReport)

class TestMacProof : public QObject
{
    Q_OBJECT

private slots:
    void returned_data();
    void returned();
    void policies_data();
    void policies();
    void bindings();
    void kinds();
};

namespace {

constexpr sys_seconds sentAt = sys_days(2026y / November / 20) + hours(8);

const QByteArray letter("Received: from a.example.org by mx.example.net; Fri, 20 Nov 2026 08:00:05 +0000\r\n"
                        "From: alice@example.org\r\nTo: bob@example.net\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\n"
                        "Message-ID: <1@example.org>\r\nSubject: Plans\r\n\r\nHello\r\n");

Identity stamping()
{
    Identity identity;
    identity.domains = {"example.org"};
    identity.mac = MacPolicy{.keys = {{0, {.secret = "old", .from = {}, .until = 2026y / October / 31}},
                                 {1, {.secret = "new", .from = 2026y / November / 1, .until = {}}}},
        .lifetimeDays = 14,
        .addsToAllMailSince = 2026y / October / 1};
    return identity;
}

ProofCase failure(sys_seconds at = sentAt + hours(1))
{
    ProofCase about;
    about.kind = MessageKind::Failure;
    about.at = at;
    about.originalDate = sentAt;
    return about;
}

QByteArray stamped(int number, const QByteArray &secret, const QByteArray &mail = letter)
{
    const Message message = Message::parse(mail);
    const auto made = signMac(message,
        {.keyNumber = number,
            .secret = secret,
            .domain = "example.org",
            .now = sentAt,
            .nonce = "twelveoctets",
            .recipients = {"bob@example.net"}});
    return made ? stampedMessage(message, *made) : QByteArray();
}

BounceReport reportOn(const QByteArray &mail, const QByteArray &recipient = "bob@example.net",
    OriginalExtent extent = OriginalExtent::Full, bool inlineInText = false)
{
    BounceReport report;
    report.kind = MessageKind::Failure;
    report.original.extent = extent;
    report.original.inlineInText = inlineInText;
    const bool headers = extent == OriginalExtent::HeadersOnly;
    if (extent != OriginalExtent::None) {
        report.original.message = Message::parse(headers ? mail.first(mail.indexOf("\r\n\r\n") + 2) : mail);
    }
    BounceRecipient failed;
    failed.address = recipient;
    report.recipients.append(failed);
    return report;
}

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

const QByteArray ours = stamped(1, "new");

} // namespace

void TestMacProof::returned_data()
{
    using Result = ProofResult;
    using Reason = ProofReason;
    QTest::addColumn<BounceReport>("report");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const BounceReport &report, Result result, Reason reason) {
        QTest::newRow(name) << report << result << reason;
    };
    const QByteArray bob("bob@example.net");
    const QByteArray dave("dave@example.com");
    row("whole", reportOn(ours), Result::Valid, Reason::Verified);
    row("header alone", reportOn(ours, bob, OriginalExtent::HeadersOnly), Result::Valid, Reason::HeadersVerified);
    row("cut off", reportOn(ours.chopped(3), bob, OriginalExtent::Truncated), Result::Valid, Reason::HeadersVerified);
    row("quoted in text", reportOn(ours, bob, OriginalExtent::Full, true), Result::Valid, Reason::HeadersVerified);
    row("body altered", reportOn(replaced(ours, "Hello", "Hullo")), Result::Invalid, Reason::Altered);
    row("altered where quoted", reportOn(replaced(ours, "alice@", "alise@"), bob, OriginalExtent::Full, true),
        Result::Unverifiable, Reason::NotVerbatim);
    row("made by somebody else", reportOn(stamped(1, "guessed")), Result::Invalid, Reason::BadHash);
    row("made with a retired key", reportOn(stamped(0, "old")), Result::Invalid, Reason::KeyNotInUse);
    row("key that never was", reportOn(stamped(7, "x")), Result::Invalid, Reason::UnknownKeyNumber);
    row("damaged", reportOn("Indicia-MAC: v=1; a=hmac-sha256; d=example.org\r\n" + letter), Result::Invalid,
        Reason::BadSyntax);
    row("none", reportOn(letter), Result::Absent, Reason::TagMissing);
    row("none in a header alone", reportOn(letter, bob, OriginalExtent::HeadersOnly), Result::Absent,
        Reason::TagMissing);
    row("somebody else's", reportOn(replaced(ours, "d=example.org", "d=example.com")), Result::Absent,
        Reason::TagMissing);
    row("none in what was quoted without its trace",
        reportOn(replaced(letter, "Received", "X-Received"), bob, OriginalExtent::Full, true), Result::Unverifiable,
        Reason::NotVerbatim);
    row("nothing came back", reportOn(letter, bob, OriginalExtent::None), Result::Unverifiable, Reason::NoOriginal);
    row("for somebody else", reportOn(ours, dave), Result::Invalid, Reason::Replayed);
    row("forwarded, says Delivered-To", reportOn("Delivered-To: bob@example.net\r\n" + ours, dave), Result::Valid,
        Reason::ForwardedOn);
    row("forwarded, says Received",
        reportOn(
            "Received: by fwd.example.net for <bob@example.net>; Fri, 20 Nov 2026 08:01:00 +0000\r\n" + ours, dave),
        Result::Valid, Reason::ForwardedOn);
    row("forwarded, says Received of Exim, without brackets",
        reportOn("Received: from mail.example.org ([192.0.2.10])\r\n\tby fwd.example.net with esmtp (Exim 4.98.2)\r\n"
                 "\t(envelope-from <alice@example.org>)\r\n\tid 1xUlrX-000000002Mm-1XdK\r\n\tfor bob@example.net;\r\n"
                 "\tFri, 20 Nov 2026 08:01:00 +0000\r\n"
                + ours,
            dave),
        Result::Valid, Reason::ForwardedOn);
    BounceReport forwarded = reportOn(ours, dave);
    forwarded.recipients.first().originalAddress = bob;
    row("forwarded, says Original-Recipient", forwarded, Result::Valid, Reason::ForwardedOn);
}

void TestMacProof::returned()
{
    QFETCH(BounceReport, report);
    const ProofOutcome outcome = macProof(failure(), report, stamping());
    QTEST(outcome.reason, "reason");
    QTEST(outcome.result, "result");
}

void TestMacProof::policies_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    QTest::newRow("nothing known, a stamp") << 0 << ProofResult::Unverifiable << ProofReason::NoKey;
    QTest::newRow("nothing known, no stamp") << 1 << ProofResult::NotApplicable << ProofReason::NoTag;
    QTest::newRow("not all mail is stamped") << 2 << ProofResult::Unverifiable << ProofReason::NoPolicy;
    QTest::newRow("stamped since later") << 3 << ProofResult::Unverifiable << ProofReason::NoPolicy;
    QTest::newRow("another's key number, no policy") << 4 << ProofResult::Unverifiable << ProofReason::UnknownKeyNumber;
    QTest::newRow("own server wrote the report") << 5 << ProofResult::Absent << ProofReason::OwnServerReport;
    QTest::newRow("too old") << 6 << ProofResult::Expired << ProofReason::TagExpired;
    QTest::newRow("from the future") << 7 << ProofResult::Unverifiable << ProofReason::TagFromFuture;
}

void TestMacProof::policies()
{
    QFETCH(int, which);
    Identity identity = stamping();
    ProofCase about = failure();
    BounceReport report = reportOn(which == 0 || which >= 6 ? ours : letter);
    if (which <= 1) {
        identity.mac.reset();
    } else if (which == 2 || which == 4) {
        identity.mac->addsToAllMailSince.reset();
    } else if (which == 3) {
        identity.mac->addsToAllMailSince = 2026y / November / 21;
    }
    if (which == 4) {
        report = reportOn(stamped(7, "x"));
    } else if (which >= 6) {
        about.at = which == 6 ? sentAt + days(15) : sentAt - days(2);
    }
    about.ownServerReport = which == 5;
    const ProofOutcome outcome = macProof(about, report, identity);
    QTEST(outcome.reason, "reason");
    QTEST(outcome.result, "result");
}

void TestMacProof::bindings()
{
    using Binding = ProofBinding;
    ProofOutcome outcome = macProof(failure(), reportOn(ours), stamping());
    QCOMPARE(outcome.binds,
        QList<Binding>({Binding::MessageId, Binding::Author, Binding::Date, Binding::Body, Binding::Recipients}));
    QCOMPARE(outcome.keyNumber, 1);
    QCOMPARE(*outcome.expires, 2026y / December / 4);
    QCOMPARE(outcome.evidence.size(), 1);
    QVERIFY(outcome.misfits.isEmpty());
    outcome = macProof(failure(), reportOn(ours, "bob@example.net", OriginalExtent::HeadersOnly), stamping());
    QVERIFY(!outcome.binds.contains(Binding::Body));
    outcome = macProof(failure(), reportOn(replaced(ours, "<1@", "<2@")), stamping());
    QCOMPARE(outcome.misfits, QList<Binding>({Binding::MessageId}));
    QVERIFY(!outcome.binds.contains(Binding::MessageId));
    outcome = macProof(failure(), reportOn(stamped(1, "guessed")), stamping());
    QVERIFY(outcome.binds.isEmpty());
}

void TestMacProof::kinds()
{
    ProofCase about = failure();
    about.kind = MessageKind::Ordinary;
    QCOMPARE(macProof(about, reportOn(ours), stamping()).result, ProofResult::NotApplicable);
    about.kind = MessageKind::AutoReply;
    BounceReport reply = reportOn(ours);
    reply.recipients.clear();
    QCOMPARE(macProof(about, reply, stamping()).result, ProofResult::Valid);
}

QTEST_GUILESS_MAIN(TestMacProof)
#include "tst_macproof.moc"
