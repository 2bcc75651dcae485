// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"
#include "identity.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MessageKind)
Q_DECLARE_METATYPE(Indicia::Verdict)
Q_DECLARE_METATYPE(Indicia::Certainty)

/// What the table of rules answers for sets of findings: one row for each way that a case can go.
class TestConclude : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void namesWhatItStoodOn();
    void tellsWhatSpeaksAgainst();
    void addsWhatElseSpeaksForIt();
    void openCaseSaysWhatWouldSettleIt();
    void asksForTheServersThatAreUnknown_data();
    void asksForTheServersThatAreUnknown();
    void asksForALedgerWhereNoneCovers();
    void asksOfOurOwnMailWhereAnswersAreJudged_data();
    void asksOfOurOwnMailWhereAnswersAreJudged();
};

namespace {

Finding findingOf(const QByteArray &text)
{
    Finding finding;
    finding.id = text.left(text.indexOf('@') < 0 ? text.size() : text.indexOf('@'));
    finding.severity = Severity::Warning;
    finding.subject = text.contains('@') ? text.mid(text.indexOf('@') + 1) : QByteArray("message");
    return finding;
}

QList<Finding> findingsOf(const QByteArrayList &texts)
{
    QList<Finding> findings;
    for (const QByteArray &text : texts) {
        findings.append(findingOf(text));
    }
    return findings;
}

CaseFacts factsOf(MessageKind kind)
{
    CaseFacts facts;
    facts.bounce.kind = kind;
    return facts;
}

} // namespace

void TestConclude::answers_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArrayList>("findings");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Certainty>("certainty");
    using enum MessageKind;
    const auto row = [](const char *name, MessageKind kind, const QByteArrayList &findings, Verdict verdict,
                         Certainty certainty) { QTest::newRow(name) << kind << findings << verdict << certainty; };

    // Is it what it says?
    row("our server's name from a stranger, with a link: fake", Failure,
        {"bounce.impostor-of-own-server", "bounce.asks-for-action"}, Verdict::FakeBounce, Certainty::Strong);
    row("our server's name from a stranger, with a link, quoting a signed letter of ours: fake", Failure,
        {"bounce.impostor-of-own-server", "bounce.asks-for-action", "dkim.valid"}, Verdict::FakeBounce,
        Certainty::Strong);
    row("a letter that speaks as a server, with a link, under a name that softfails", Ordinary,
        {"bounce.only-speaks-as-one", "bounce.asks-for-action", "spf.softfail@message"}, Verdict::FakeBounce,
        Certainty::Strong);
    row("a link from a computer without a name, in another's name", Failure,
        {"bounce.sender-unrelated", "bounce.asks-for-action", "helo.not-fully-qualified@message", "batv.absent",
            "route.valid", "ledger.absent"},
        Verdict::FakeBounce, Certainty::Strong);
    row("the same in a report that returns our signed letter, without our tag", Failure,
        {"bounce.sender-unrelated", "bounce.unexpected-attachment", "iprev.dynamic-looking@message", "batv.absent",
            "route.valid", "dkim.valid", "dkim.recipient-addressed", "ledger.valid", "ledger.recipient-known"},
        Verdict::FakeBounce, Certainty::Weak);
    row("the same where nothing of ours is missing", Failure,
        {"bounce.sender-unrelated", "bounce.asks-for-action", "helo.not-fully-qualified@message"},
        Verdict::Undetermined, Certainty::None);
    row("the same from a server with a name", Failure,
        {"bounce.sender-unrelated", "bounce.asks-for-action", "batv.valid", "route.valid"}, Verdict::OwnBounce,
        Certainty::Proven);
    row("a valid tag outweighs a link", Failure, {"bounce.asks-for-action", "batv.valid", "route.valid"},
        Verdict::OwnBounce, Certainty::Proven);
    row("a link alone is no lure: Exchange and Gmail write them", Failure,
        {"bounce.asks-for-action", "bounce.null-sender", "batv.absent"}, Verdict::Backscatter, Certainty::Strong);
    row("a file to open beside the report, to an address without its tag: fake", Failure,
        {"bounce.encloses-document", "bounce.null-sender", "batv.absent"}, Verdict::FakeBounce, Certainty::Weak);
    row("a file to open beside the report alone contradicts nothing", Failure,
        {"bounce.encloses-document", "bounce.null-sender"}, Verdict::Undetermined, Certainty::None);
    row("a file to open beside the report, to a valid tag", Failure,
        {"bounce.encloses-document", "bounce.null-sender", "batv.valid", "route.valid"}, Verdict::OwnBounce,
        Certainty::Proven);
    row("a letter that speaks as a server, with a link, from an impostor", Ordinary,
        {"bounce.only-speaks-as-one", "bounce.asks-for-action", "bounce.impostor-of-own-server"}, Verdict::FakeBounce,
        Certainty::Strong);

    row("our server's name from a stranger, with a link, quoting a letter that the ledger knows", Failure,
        {"bounce.impostor-of-own-server", "bounce.asks-for-action", "ledger.valid", "ledger.recipient-known",
            "route.valid"},
        Verdict::FakeBounce, Certainty::Weak);
    row("the same to an untagged address, where all our mail has tags", Failure,
        {"bounce.impostor-of-own-server", "bounce.asks-for-action", "ledger.valid", "ledger.recipient-known",
            "batv.absent"},
        Verdict::FakeBounce, Certainty::Strong);
    row("the same to a valid tag", Failure,
        {"bounce.impostor-of-own-server", "bounce.asks-for-action", "ledger.valid", "batv.valid", "route.valid"},
        Verdict::OwnBounce, Certainty::Strong);
    row("our server's name from a stranger, who tells that we took it in: fake", Failure,
        {"bounce.impostor-of-own-server", "route.valid", "ledger.absent", "ledger.not-in-sent-folder"},
        Verdict::FakeBounce, Certainty::Strong);
    row("the same under a valid tag", Failure, {"bounce.impostor-of-own-server", "route.valid", "batv.valid"},
        Verdict::OwnBounce, Certainty::Strong);
    // Everybody to whom we wrote has such a letter.
    row("our server's name from a stranger, with a letter of ours that is on record", Failure,
        {"bounce.impostor-of-own-server", "route.valid", "ledger.valid", "ledger.recipient-known"},
        Verdict::Undetermined, Certainty::None);
    row("the same, by its Message-ID alone", Failure, {"bounce.impostor-of-own-server", "route.valid", "ledger.valid"},
        Verdict::Undetermined, Certainty::None);
    row("the same, by its signature", Failure, {"bounce.impostor-of-own-server", "route.valid", "dkim.valid"},
        Verdict::Undetermined, Certainty::None);
    row("the same, by its signature, to whom it says", Failure,
        {"bounce.impostor-of-own-server", "dkim.valid", "dkim.recipient-addressed"}, Verdict::Undetermined,
        Certainty::None);

    // Do our proofs agree?
    row("valid tag, injection that our SPF forbids: replayed", Failure, {"batv.valid", "route.invalid"},
        Verdict::Backscatter, Certainty::Strong);
    row("valid tag, forbidden injection, but the chain names our server: a forwarder may have", Failure,
        {"batv.valid", "route.invalid", "bounce.claims-our-route@original"}, Verdict::Undetermined, Certainty::None);
    row("our server, login from elsewhere: somebody has the password", Failure,
        {"batv.valid", "route.valid", "bounce.login-from-elsewhere@original"}, Verdict::AccountMisuse,
        Certainty::Strong);
    row("server proofs valid, not in the Sent folder", Failure,
        {"dkim.valid", "route.valid", "ledger.absent", "ledger.not-in-sent-folder"}, Verdict::AccountMisuse,
        Certainty::Strong);
    row("our route as the bouncer says, not in the Sent folder", Failure,
        {"route.valid", "ledger.absent", "ledger.not-in-sent-folder"}, Verdict::AccountMisuse, Certainty::Strong);
    row("the same from a bouncer who is not who he says", Failure,
        {"route.valid", "ledger.absent", "ledger.not-in-sent-folder", "bounce.sender-unrelated"}, Verdict::OwnBounce,
        Certainty::Weak);
    row("the same unsigned, where our server signs all", Failure,
        {"route.valid", "ledger.absent", "ledger.not-in-sent-folder", "dkim.absent"}, Verdict::Undetermined,
        Certainty::None);
    row("server proofs valid, but the server's own log does not know it", Failure,
        {"dkim.valid", "route.valid", "ledger.absent"}, Verdict::OwnBounce, Certainty::Weak);
    row("login from elsewhere, and only the log has it", Failure,
        {"route.valid", "ledger.valid", "bounce.login-from-elsewhere@original"}, Verdict::AccountMisuse,
        Certainty::Strong);
    row("login from elsewhere, and the Sent folder has it: travelling", Failure,
        {"route.valid", "ledger.valid", "ledger.in-sent-folder", "ledger.recipient-known",
            "bounce.login-from-elsewhere@original"},
        Verdict::OwnBounce, Certainty::Proven);
    row("only the server's log has it: somebody has the password", Failure,
        {"ledger.absent", "ledger.server-only", "bounce.written-by-own-server"}, Verdict::AccountMisuse,
        Certainty::Strong);
    row("only the server's log has it, but it was handed in from our network", Failure,
        {"ledger.server-only", "route.valid", "bounce.login-from-our-network"}, Verdict::OwnBounce, Certainty::Weak);
    row("valid tag, and we wrote to that recipient", Failure, {"batv.valid", "ledger.recipient-written-to"},
        Verdict::OwnBounce, Certainty::Proven);
    row("valid tag, and nothing to look up", Failure, {"batv.valid"}, Verdict::OwnBounce, Certainty::Strong);
    row("valid tag, and we wrote to nobody whom the report names: forwarded, or the tag was used again", Failure,
        {"batv.valid", "ledger.recipient-not-written-to"}, Verdict::OwnBounce, Certainty::Weak);
    row("the same in the name of our own server", Failure,
        {"batv.valid", "ledger.recipient-not-written-to", "bounce.impostor-of-own-server"}, Verdict::Undetermined,
        Certainty::None);
    row("the ledger has it for that recipient, though a forbidden host handed it over", Failure,
        {"ledger.valid", "ledger.recipient-known", "route.invalid"}, Verdict::OwnBounce, Certainty::Strong);
    row("the ledger has it for others, and a forbidden host handed it over", Failure, {"ledger.valid", "route.invalid"},
        Verdict::Undetermined, Certainty::None);
    row("the same from a dynamic host: sent again, perhaps", Failure,
        {"ledger.valid", "ledger.in-sent-folder", "route.invalid", "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("the same with softfail", Failure,
        {"ledger.valid", "ledger.in-sent-folder", "spf.softfail@original", "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("the same for the recipient that the ledger has", Failure,
        {"ledger.valid", "ledger.in-sent-folder", "ledger.recipient-known", "spf.softfail@original",
            "iprev.dynamic-looking@original"},
        Verdict::OwnBounce, Certainty::Weak);
    row("the same by a forbidden host without a name of its own", Failure,
        {"ledger.valid", "ledger.in-sent-folder", "ledger.recipient-known", "route.invalid",
            "helo.not-fully-qualified@original"},
        Verdict::Undetermined, Certainty::None);
    row("the same where the chain names our server before it: forwarded, perhaps", Failure,
        {"ledger.valid", "route.invalid", "bounce.claims-our-route@original"}, Verdict::OwnBounce, Certainty::Weak);
    row("copied Message-ID, and nothing else known", Failure, {"ledger.invalid"}, Verdict::Backscatter,
        Certainty::Strong);
    row("valid signature, other recipient than our record: replayed", Failure, {"dkim.valid", "ledger.invalid"},
        Verdict::Backscatter, Certainty::Strong);

    // A signature binds a letter, and no envelope: whoever got one can send it again.
    row("signed letter that the Sent folder has for another, long after, by a forbidden host", Failure,
        {"dkim.valid", "ledger.valid", "dkim.sent-long-after-signing", "dkim.recipient-not-addressed", "route.invalid"},
        Verdict::Backscatter, Certainty::Strong);
    row("the same where it has it for that recipient", Failure,
        {"dkim.valid", "ledger.valid", "ledger.recipient-known", "dkim.sent-long-after-signing",
            "dkim.recipient-not-addressed", "route.invalid"},
        Verdict::OwnBounce, Certainty::Strong);
    row("signed letter to somebody else, long after: sent again", Failure,
        {"dkim.valid", "dkim.sent-long-after-signing@original", "dkim.recipient-not-addressed@original"},
        Verdict::Backscatter, Certainty::Strong);
    row("signed letter, long after, from a host that our SPF forbids", Failure,
        {"dkim.valid", "dkim.sent-long-after-signing@original", "route.invalid", "bounce.claims-our-route@original"},
        Verdict::Backscatter, Certainty::Strong);
    row("expired when it was handed over, to somebody else", Failure,
        {"dkim.expired", "dkim.recipient-not-addressed@original"}, Verdict::Backscatter, Certainty::Strong);
    row("our signed header over another text, to somebody else, long after", Failure,
        {"dkim.altered", "dkim.sent-long-after-signing@original", "dkim.recipient-not-addressed@original"},
        Verdict::Backscatter, Certainty::Strong);
    row("signed letter to somebody else from a forbidden host: sent again", Failure,
        {"dkim.valid", "route.invalid", "dkim.recipient-not-addressed@original"}, Verdict::Backscatter,
        Certainty::Strong);
    row("signed letter to somebody else from a dynamic host, softfail", Failure,
        {"dkim.valid", "dkim.recipient-not-addressed@original", "spf.softfail@original",
            "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("tagged and signed letter to somebody else from a dynamic host, softfail", Failure,
        {"batv.valid", "dkim.valid", "dkim.recipient-not-addressed@original", "spf.softfail@original",
            "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("tagged and signed letter to somebody else, softfail: forwarded, or sent again", Failure,
        {"batv.valid", "dkim.valid", "dkim.recipient-not-addressed@original", "spf.softfail@original"},
        Verdict::Undetermined, Certainty::None);
    row("tagged and signed letter to somebody else, from a host of which our domain says nothing", Failure,
        {"batv.valid", "dkim.valid", "dkim.recipient-not-addressed@original", "spf.none@original"}, Verdict::OwnBounce,
        Certainty::Weak);
    row("a tag under a letter that we never signed: the tag was used again", Failure,
        {"batv.valid", "dkim.absent", "bounce.original-full@original"}, Verdict::Backscatter, Certainty::Weak);
    row("our own server's report is unsigned, and the tag says all", Failure,
        {"batv.valid", "dkim.absent", "bounce.original-full@original", "bounce.written-by-own-server"},
        Verdict::OwnBounce, Certainty::Proven);

    // A stamp names its recipients: what it does not name was sent by others, or sent on.
    row("stamp for others, injection that our SPF forbids: replayed", Failure, {"mac.replayed", "route.invalid"},
        Verdict::Backscatter, Certainty::Strong);
    row("stamp for others, from a dynamic host: replayed", Failure, {"mac.replayed", "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Strong);
    row("stamp for others, and nothing seen of the way", Failure, {"mac.replayed"}, Verdict::Backscatter,
        Certainty::Weak);
    row("stamp for others by our own server: an alias", Failure, {"mac.replayed", "batv.valid", "route.valid"},
        Verdict::OwnBounce, Certainty::Strong);
    row("stamp for others, and the ledger knows it for that recipient", Failure,
        {"mac.replayed", "ledger.valid", "ledger.recipient-known"}, Verdict::OwnBounce, Certainty::Strong);
    row("stamp for others, and the ledger knows it for another", Failure, {"mac.replayed", "ledger.valid"},
        Verdict::OwnBounce, Certainty::Weak);
    row("the ledger has it for another, and the way is not to be seen", Failure,
        {"ledger.valid", "bounce.injection-not-visible@original"}, Verdict::OwnBounce, Certainty::Strong);
    row("the ledger has it for another, and a host that is not ours handed it over", Failure,
        {"ledger.valid", "bounce.injection-point@original"}, Verdict::OwnBounce, Certainty::Weak);
    row("the ledger has it under another Message-ID", Failure, {"ledger.valid", "ledger.other-message-id"},
        Verdict::OwnBounce, Certainty::Strong);
    row("the same without the tag and signature that all our mail carries", Failure,
        {"ledger.valid", "ledger.other-message-id", "batv.absent", "dkim.absent", "route.valid",
            "bounce.login-from-our-network"},
        Verdict::Undetermined, Certainty::None);
    row("the same under its own Message-ID", Failure,
        {"ledger.valid", "batv.absent", "dkim.absent", "route.valid", "bounce.login-from-our-network"},
        Verdict::OwnBounce, Certainty::Strong);
    row("our way alone, told by a computer without a name", Failure,
        {"route.valid", "helo.not-fully-qualified@message"}, Verdict::Undetermined, Certainty::None);
    row("valid tag, from a computer that names itself like none", Failure,
        {"batv.valid", "route.unverifiable", "helo.not-fully-qualified@original"}, Verdict::Undetermined,
        Certainty::None);
    row("stamp for others, and the trace names a forwarder", Failure, {"mac.forwarded"}, Verdict::OwnBounce,
        Certainty::Weak);
    row("the same where our SPF forbids the forwarder", Failure,
        {"mac.forwarded", "route.invalid", "bounce.claims-our-route@original"}, Verdict::Undetermined, Certainty::None);
    row("stamp of ours on another letter, from a dynamic host", Failure,
        {"mac.altered", "iprev.dynamic-looking@original"}, Verdict::Backscatter, Certainty::Strong);
    row("stamped letter that was changed, and nothing else", Failure, {"mac.altered"}, Verdict::Undetermined,
        Certainty::None);
    row("tag and route are ours, but the stamp does not fit: never proven", Failure,
        {"mac.altered", "batv.valid", "route.valid"}, Verdict::OwnBounce, Certainty::Strong);
    row("stale stamp", Failure, {"mac.expired"}, Verdict::Backscatter, Certainty::Strong);
    row("stamp and signature, and nothing seen of the way", Failure, {"mac.valid", "dkim.valid"}, Verdict::OwnBounce,
        Certainty::Proven);
    row("stamp in our name that we never made", Failure, {"mac.invalid"}, Verdict::Backscatter, Certainty::Proven);

    // Is one valid?
    row("signed letter to the recipient that failed", Failure, {"dkim.valid", "dkim.recipient-addressed@original"},
        Verdict::OwnBounce, Certainty::Proven);
    row("the same by a forwarder, which SPF forbids", Failure,
        {"dkim.valid", "dkim.recipient-addressed@original", "route.invalid"}, Verdict::OwnBounce, Certainty::Strong);
    // A signed header can be set before another text: with the header alone, the host has to be one that forwards.
    row("signed header alone, to the recipient that failed, from a dynamic host", Failure,
        {"dkim.valid", "dkim.recipient-addressed@original", "bounce.original-headers", "spf.softfail@original",
            "iprev.dynamic-looking@original"},
        Verdict::Undetermined, Certainty::None);
    row("the same, which SPF forbids", Failure,
        {"dkim.valid", "dkim.recipient-addressed@original", "bounce.original-headers", "route.invalid",
            "iprev.dynamic-looking@original"},
        Verdict::Undetermined, Certainty::None);
    row("the same over another text", Failure,
        {"dkim.altered", "dkim.recipient-addressed@original", "bounce.original-full", "route.invalid",
            "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Strong);
    row("the same with the whole letter", Failure,
        {"dkim.valid", "dkim.recipient-addressed@original", "bounce.original-full", "route.invalid",
            "iprev.dynamic-looking@original"},
        Verdict::OwnBounce, Certainty::Strong);
    row("signed header alone, forwarded by a server that SPF does not name", Failure,
        {"dkim.valid", "dkim.recipient-addressed@original", "bounce.original-headers", "spf.softfail@original"},
        Verdict::OwnBounce, Certainty::Strong);
    row("signed letter to a blind copy by our route", Failure,
        {"dkim.valid", "dkim.recipient-not-addressed@original", "route.valid"}, Verdict::OwnBounce, Certainty::Strong);
    row("the same in our own server's report", Failure,
        {"dkim.valid", "dkim.recipient-not-addressed@original", "bounce.written-by-own-server"}, Verdict::OwnBounce,
        Certainty::Proven);
    row("tag of one of us over the letter of another, by our route as the bouncer says", Failure,
        {"batv.valid", "dkim.valid", "route.valid", "dkim.recipient-addressed@original",
            "bounce.returned-sender-differs@original"},
        Verdict::OwnBounce, Certainty::Strong);
    row("valid tag over a letter whose signature is broken", Failure, {"batv.valid", "dkim.invalid", "route.valid"},
        Verdict::OwnBounce, Certainty::Strong);
    row("signed letter to a blind copy, route not to be seen", Failure,
        {"dkim.valid", "dkim.recipient-not-addressed@original"}, Verdict::OwnBounce, Certainty::Weak);
    row("signed letter, forwarded to another address by a forbidden host that names our server", Failure,
        {"dkim.valid", "dkim.recipient-not-addressed@original", "route.invalid", "bounce.claims-our-route@original"},
        Verdict::OwnBounce, Certainty::Weak);
    row("signed and tagged", Failure, {"dkim.valid", "batv.valid"}, Verdict::OwnBounce, Certainty::Proven);
    row("signed and tagged, to a blind copy or another's address", Failure,
        {"dkim.valid", "batv.valid", "dkim.recipient-not-addressed@original"}, Verdict::OwnBounce, Certainty::Strong);
    row("signed and tagged, to another's address, through a forwarder that had it from a stranger", Failure,
        {"dkim.valid", "batv.valid", "mac.forwarded", "dkim.recipient-not-addressed@original",
            "bounce.forwarded-from-stranger@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("tagged, through a forwarder that had it from a stranger", Failure,
        {"batv.valid", "bounce.forwarded-from-stranger@original"}, Verdict::Undetermined, Certainty::None);
    row("stamped for the recipient, through a forwarder that had it from a stranger", Failure,
        {"batv.valid", "mac.valid", "dkim.valid", "dkim.recipient-not-addressed@original",
            "bounce.forwarded-from-stranger@original", "ledger.recipient-known"},
        Verdict::OwnBounce, Certainty::Proven);
    row("signed letter, and no recipient named", Failure, {"dkim.valid"}, Verdict::OwnBounce, Certainty::Strong);
    row("signed, then altered, by our route", Failure, {"dkim.altered", "route.valid"}, Verdict::OwnBounce,
        Certainty::Strong);
    row("signed, then altered, to the recipient that failed", Failure,
        {"dkim.altered", "dkim.recipient-addressed@original"}, Verdict::OwnBounce, Certainty::Strong);
    row("valid tag by our route", Failure, {"batv.valid", "route.valid"}, Verdict::OwnBounce, Certainty::Proven);
    row("valid tag, route not to be seen", Failure, {"batv.valid", "route.unverifiable"}, Verdict::OwnBounce,
        Certainty::Strong);
    row("vacation reply to a tagged letter", AutoReply, {"batv.valid"}, Verdict::OwnBounce, Certainty::Strong);
    row("own server's report, login from our network, untagged as it must be", Failure,
        {"bounce.written-by-own-server", "bounce.login-from-our-network@original", "batv.absent"}, Verdict::OwnBounce,
        Certainty::Strong);
    row("forwarded by us", Failure, {"srs.valid", "route.valid"}, Verdict::OwnBounce, Certainty::Proven);
    row("a letter of the Sent folder, for others, without the tag that all our mail has", Failure,
        {"ledger.valid", "batv.absent"}, Verdict::Undetermined, Certainty::None);
    row("an SRS address of ours, which whoever got one can use again", Failure, {"srs.valid"}, Verdict::OwnBounce,
        Certainty::Strong);
    row("the same, from a customer's line", Failure, {"srs.valid", "iprev.dynamic-looking@original"},
        Verdict::Undetermined, Certainty::None);

    // Is there a contradiction?
    row("tag forged", Failure, {"batv.invalid"}, Verdict::Backscatter, Certainty::Proven);
    row("tag expired", Failure, {"batv.expired"}, Verdict::Backscatter, Certainty::Proven);
    row("tag forged, but handed in by our server", Failure, {"batv.invalid", "route.valid"}, Verdict::OwnBounce,
        Certainty::Weak);
    row("tag missing where all our mail has one", Failure, {"batv.absent"}, Verdict::Backscatter, Certainty::Strong);
    row("tag missing in a report under a path of its own: it may have gone to From", Failure,
        {"batv.absent", "bounce.sender-not-null"}, Verdict::Undetermined, Certainty::None);
    row("tag and signature missing in a letter that a service sent, which passes the bounce on", Failure,
        {"batv.absent", "dkim.absent", "bounce.passed-on-by-sending-service@original"}, Verdict::Undetermined,
        Certainty::None);
    row("a customer's line writes a report in our server's name, about a letter of ours", Failure,
        {"bounce.impostor-of-own-server", "iprev.dynamic-looking@message", "dkim.valid", "ledger.recipient-known"},
        Verdict::FakeBounce, Certainty::Strong);
    row("vacation reply to an untagged letter", AutoReply, {"batv.absent"}, Verdict::Backscatter, Certainty::Strong);
    row("the same, unmarked as none of RFC 3834 is: it may have gone to From", AutoReply,
        {"reply.not-marked", "batv.absent"}, Verdict::Backscatter, Certainty::Weak);
    row("vacation reply to a letter that no record knows", AutoReply,
        {"reply.not-marked", "batv.absent", "ledger.absent"}, Verdict::Backscatter, Certainty::Strong);
    row("injection that our SPF forbids", Failure, {"route.invalid"}, Verdict::Backscatter, Certainty::Strong);
    row("SRS hash wrong", Failure, {"srs.invalid"}, Verdict::Backscatter, Certainty::Strong);
    row("not in a ledger that covers the time", Failure, {"ledger.absent"}, Verdict::Backscatter, Certainty::Strong);
    row("SPF softfail and a dynamic host", Failure, {"spf.softfail@original", "iprev.dynamic-looking@original"},
        Verdict::Backscatter, Certainty::Weak);
    row("SPF softfail alone does not decide", Failure, {"spf.softfail@original"}, Verdict::Undetermined,
        Certainty::None);
    row("softfail of the bouncer is not softfail of the injection", Failure,
        {"spf.softfail@message", "iprev.dynamic-looking@original"}, Verdict::Undetermined, Certainty::None);
    row("nothing known", Failure, {}, Verdict::Undetermined, Certainty::None);
    row("what the bouncer asserts never decides", Failure, {"bounce.report", "bounce.original-full@original"},
        Verdict::Undetermined, Certainty::None);
    row("a signature with a selector that never was", Failure, {"dkim.invalid", "dkim.selector-never-ours"},
        Verdict::Backscatter, Certainty::Strong);
    row("a signature that does not fit a whole original, from a strange host", Failure,
        {"dkim.invalid", "bounce.original-full@original", "spf.softfail@original"}, Verdict::Backscatter,
        Certainty::Strong);
    row("a signature that does not fit a whole original: or its server rewrote it", Failure,
        {"dkim.invalid", "bounce.original-full@original"}, Verdict::Backscatter, Certainty::Weak);
    row("a signature that does not fit a returned header", Failure,
        {"dkim.invalid", "bounce.original-headers@original"}, Verdict::Backscatter, Certainty::Weak);
    row("a signature that does not fit, by our route: something else broke it", Failure,
        {"dkim.invalid", "bounce.original-full@original", "route.valid"}, Verdict::OwnBounce, Certainty::Weak);
    row("signature missing where all our mail has one", Failure, {"dkim.absent"}, Verdict::Backscatter,
        Certainty::Strong);
    row("a signature that could not be checked decides nothing", Failure, {"dkim.unverifiable"}, Verdict::Undetermined,
        Certainty::None);
    row("by the route alone", Failure, {"route.valid"}, Verdict::OwnBounce, Certainty::Weak);

    // Other mail.
    row("own domain from a stranger, SPF fail", Ordinary, {"author.own-domain-from-stranger", "spf.fail@message"},
        Verdict::Spoofed, Certainty::Strong);
    row("SPF fail, but a signature is there that was not checked", Ordinary,
        {"spf.fail@message", "author.signature-unchecked"}, Verdict::Unverifiable, Certainty::None);
    row("SPF fail of a list's sender says nothing of the author", Ordinary,
        {"spf.fail@message", "author.sender-mismatch"}, Verdict::Unverifiable, Certainty::None);
    row("SPF fail read from a receiver that is only assumed", Ordinary,
        {"spf.fail@message", "received.boundary-assumed"}, Verdict::Unverifiable, Certainty::None);
    row("author's domain authorised the peer", Ordinary, {"author.domain-authorised-peer"}, Verdict::Authentic,
        Certainty::Strong);
    row("the same at an assumed receiver", Ordinary, {"author.domain-authorised-peer", "received.boundary-assumed"},
        Verdict::Authentic, Certainty::Weak);
    row("complaint of an authorised sender", Feedback, {"author.domain-authorised-peer"}, Verdict::Authentic,
        Certainty::Strong);
    row("look-alike of our domain", Ordinary, {"author.resembles-own-domain"}, Verdict::Suspicious, Certainty::Weak);
    row("own domain from a stranger, with a signature that was not checked: a list, perhaps", Ordinary,
        {"author.own-domain-from-stranger", "author.signature-unchecked"}, Verdict::Unverifiable, Certainty::None);
    row("signed by the author's domain", Ordinary, {"dkim.pass", "author.domain-signed"}, Verdict::Authentic,
        Certainty::Proven);
    row("signed and forwarded: SPF says nothing of it", Ordinary,
        {"dkim.pass", "author.domain-signed", "spf.fail@message", "author.own-domain-from-stranger"},
        Verdict::Authentic, Certainty::Proven);
    row("signed by somebody else says nothing of the author", Ordinary, {"dkim.pass"}, Verdict::Unverifiable,
        Certainty::None);
    row("signed by a look-alike of our domain", Ordinary,
        {"dkim.pass", "author.domain-signed", "author.resembles-own-domain"}, Verdict::Suspicious, Certainty::Weak);
    row("signed by a domain whose policy wants another one", Ordinary,
        {"dkim.pass", "author.domain-signed", "dmarc.fail@message"}, Verdict::Spoofed, Certainty::Strong);
    row("the original's signature is not the letter's", Ordinary, {"dkim.pass@original", "author.domain-signed"},
        Verdict::Unverifiable, Certainty::None);
    row("a second From, added after signing", Ordinary,
        {"dkim.pass", "dkim.from-added", "author.author-ambiguous", "dmarc.pass@message"}, Verdict::Suspicious,
        Certainty::Strong);
    row("the key is gone, and our receiver had it when the letter came", Ordinary,
        {"dkim.no-key", "dmarc.fail@message", "authres.author-passed"}, Verdict::Authentic, Certainty::Strong);
    row("our receiver saw it whole, and it is not any more", Ordinary,
        {"authres.author-passed", "author.signed-then-altered"}, Verdict::AlteredInTransit, Certainty::Strong);
    row("our receiver saw it whole, and nothing fits any more", Ordinary,
        {"authres.author-passed", "author.signature-broken", "dmarc.fail@message"}, Verdict::Spoofed,
        Certainty::Strong);
    row("signed, then changed by a list", Ordinary,
        {"author.signed-then-altered", "dmarc.fail@message", "author.own-domain-from-stranger"},
        Verdict::AlteredInTransit, Certainty::Strong);
    row("signature broken, a seal says that it fitted", Ordinary,
        {"author.signature-broken", "arc.vouches-for-author", "dmarc.fail@message"}, Verdict::AlteredInTransit,
        Certainty::Weak);
    row("no signature, and a stranger's seal that says that DMARC passed: less certain", Ordinary,
        {"dmarc.fail@message", "arc.vouches-for-author"}, Verdict::Spoofed, Certainty::Weak);
    row("a seal alone vouches for nothing", Ordinary, {"arc.vouches-for-author", "arc.pass"}, Verdict::Unverifiable,
        Certainty::None);
    row("signature broken on a list's mail: changed or forged", Ordinary,
        {"author.signature-broken", "author.sent-by-list", "author.sender-mismatch", "spf.pass@message",
            "dmarc.fail@message"},
        Verdict::Suspicious, Certainty::Weak);
    row("key gone, on a list's mail: changed, forged, or old", Ordinary,
        {"dkim.no-key", "author.sent-by-list", "author.sender-mismatch", "spf.pass@message", "dmarc.fail@message"},
        Verdict::Suspicious, Certainty::Weak);
    row("signature broken, no list: the policy stands", Ordinary, {"author.signature-broken", "dmarc.fail@message"},
        Verdict::Spoofed, Certainty::Strong);
    row("DMARC fails with a policy", Ordinary, {"dmarc.fail@message"}, Verdict::Spoofed, Certainty::Strong);
    row("DMARC fails at an assumed receiver", Ordinary, {"dmarc.fail@message", "received.boundary-assumed"},
        Verdict::Spoofed, Certainty::Weak);
    row("DMARC fails, and the domain asks for nothing", Ordinary, {"dmarc.fail-monitored@message"},
        Verdict::Unverifiable, Certainty::None);
    row("DMARC fails, but a signature could not be checked", Ordinary,
        {"dmarc.fail@message", "author.signature-unchecked"}, Verdict::Unverifiable, Certainty::None);
    row("DMARC not decided", Ordinary, {"dmarc.temperror@message"}, Verdict::Unverifiable, Certainty::None);
    row("DMARC of the original is not the letter's", Ordinary, {"dmarc.fail@original"}, Verdict::Unverifiable,
        Certainty::None);
    row("DMARC passes by SPF of a sibling domain", Ordinary, {"dmarc.pass@message"}, Verdict::Authentic,
        Certainty::Strong);
    row("nothing known of a letter", Ordinary, {}, Verdict::Unverifiable, Certainty::None);
    row("rules for bounces do not touch letters", Ordinary, {"route.invalid", "batv.absent"}, Verdict::Unverifiable,
        Certainty::None);
}

void TestConclude::answers()
{
    QFETCH(MessageKind, kind);
    QFETCH(QByteArrayList, findings);
    QFETCH(Verdict, verdict);
    QFETCH(Certainty, certainty);
    const Conclusion conclusion = conclude(factsOf(kind), {}, findingsOf(findings));
    QCOMPARE(conclusion.verdict, verdict);
    QCOMPARE(conclusion.certainty, certainty);
}

void TestConclude::namesWhatItStoodOn()
{
    const Conclusion conclusion = conclude(factsOf(MessageKind::Failure), {},
        findingsOf({"bounce.report", "batv.valid", "bounce.null-sender", "route.valid"}));
    QCOMPARE(conclusion.rule, "own.proof-valid");
    QCOMPARE(conclusion.decidedBy, QList<int>({1, 3}));
}

void TestConclude::tellsWhatSpeaksAgainst()
{
    const Conclusion conclusion
        = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"batv.valid", "route.invalid", "spf.fail@original"}));
    QCOMPARE(conclusion.verdict, Verdict::Backscatter);
    QCOMPARE(conclusion.decidedBy, QList<int>({0, 1}));
    const Conclusion missing
        = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"batv.absent", "bounce.claims-our-route@original"}));
    QCOMPARE(missing.against, QList<int>({1}));
    const Conclusion elsewhere
        = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"batv.valid", "ledger.recipient-not-written-to"}));
    QCOMPARE(elsewhere.decidedBy, QList<int>({0}));
    QCOMPARE(elsewhere.against, QList<int>({1}));
}

void TestConclude::addsWhatElseSpeaksForIt()
{
    const Conclusion conclusion
        = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"route.invalid", "bounce.report", "batv.expired"}));
    QCOMPARE(conclusion.rule, "forged.tag");
    QCOMPARE(conclusion.decidedBy, QList<int>({2, 0}));
    QList<Finding> own
        = findingsOf({"bounce.written-by-own-server", "bounce.login-from-our-network@original", "batv.absent"});
    own.last().severity = Severity::Info; // our own server's report: a missing tag is in order
    QVERIFY(conclude(factsOf(MessageKind::Failure), {}, own).against.isEmpty());
}

void TestConclude::openCaseSaysWhatWouldSettleIt()
{
    const Conclusion conclusion = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"spf.lookups-off@original"}));
    QCOMPARE(conclusion.verdict, Verdict::Undetermined);
    QVERIFY(conclusion.wouldSettle.contains(Settler::NameOwnDomains));
    QVERIFY(conclusion.wouldSettle.contains(Settler::AllowDns));
    QVERIFY(conclusion.wouldSettle.contains(Settler::FullOriginal));
    const Conclusion proven = conclude(factsOf(MessageKind::Failure), {}, findingsOf({"batv.valid", "route.valid"}));
    QVERIFY(proven.wouldSettle.isEmpty());
}

void TestConclude::asksForTheServersThatAreUnknown_data()
{
    QTest::addColumn<BoundaryBasis>("basis");
    QTest::addColumn<int>("hops");
    QTest::addColumn<bool>("outboundKnown");
    QTest::addColumn<bool>("asksReceivers");
    QTest::addColumn<bool>("asksOutbound");
    QTest::newRow("nothing known") << BoundaryBasis::AssumedTopmost << 2 << false << true << true;
    QTest::newRow("no field is ours") << BoundaryBasis::None << 2 << true << true << false;
    QTest::newRow("no field at all") << BoundaryBasis::None << 0 << true << false << false;
    QTest::newRow("receivers named") << BoundaryBasis::Configured << 2 << false << false << true;
    QTest::newRow("receivers by their domain") << BoundaryBasis::OwnDomain << 2 << false << false << true;
    QTest::newRow("both known") << BoundaryBasis::Configured << 2 << true << false << false;
}
void TestConclude::asksForTheServersThatAreUnknown()
{
    QFETCH(const BoundaryBasis, basis);
    QFETCH(const int, hops);
    QFETCH(const bool, outboundKnown);
    QFETCH(const bool, asksReceivers);
    QFETCH(const bool, asksOutbound);
    CaseFacts facts = factsOf(MessageKind::Failure);
    facts.route.basis = basis;
    facts.route.hops.resize(hops);
    facts.original.emplace().injection.ip = IpAddress::parse("203.0.113.9");
    Identity identity;
    if (outboundKnown) {
        identity.outbound.append(*IpNetwork::parse("192.0.2.0/24"));
    }
    const QList<Settler> asked = whatWouldSettle(facts, identity, {});
    QCOMPARE(asked.contains(Settler::NameOwnServers), asksReceivers);
    QCOMPARE(asked.contains(Settler::NameOutboundServers), asksOutbound);
}

/// A ledger that covers the time has said what it can.
void TestConclude::asksForALedgerWhereNoneCovers()
{
    CaseFacts facts = factsOf(MessageKind::Failure);
    ProofOutcome ledger;
    ledger.scheme = ProofScheme::Ledger;
    ledger.result = ProofResult::Unverifiable;
    ledger.reason = ProofReason::RecipientNotWrittenTo;
    facts.proofs = {ledger};
    QVERIFY(whatWouldSettle(facts, {}, {}).contains(Settler::AddLedger));
    facts.proofs.first().covered = CoveredTime{};
    QVERIFY(!whatWouldSettle(facts, {}, {}).contains(Settler::AddLedger));
}

/// Reports and receipts are judged by who sent them, and not by whether they answer a message of ours.
void TestConclude::asksOfOurOwnMailWhereAnswersAreJudged_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<bool>("asked");
    QTest::newRow("a bounce") << MessageKind::Failure << QByteArray("rfc3464") << true;
    QTest::newRow("a reply") << MessageKind::AutoReply << QByteArray("rfc3834") << true;
    QTest::newRow("a receipt") << MessageKind::AutoReply << QByteArray("rfc8098") << false;
    QTest::newRow("a complaint") << MessageKind::Feedback << QByteArray("rfc5965") << false;
    QTest::newRow("a DMARC report") << MessageKind::DmarcReport << QByteArray("rfc9990") << false;
    QTest::newRow("a TLS report") << MessageKind::TlsReport << QByteArray("rfc8460") << false;
}
void TestConclude::asksOfOurOwnMailWhereAnswersAreJudged()
{
    QFETCH(const MessageKind, kind);
    QFETCH(const QByteArray, dialect);
    QFETCH(const bool, asked);
    CaseFacts facts = factsOf(kind);
    facts.bounce.dialect = dialect;
    facts.original.emplace().injection.ip = IpAddress::parse("203.0.113.9");
    const QList<Settler> settlers = whatWouldSettle(facts, {}, {});
    for (const Settler own :
        {Settler::NameOutboundServers, Settler::FullOriginal, Settler::AskSender, Settler::StartTagging}) {
        QCOMPARE(settlers.contains(own), asked);
    }
}

QTEST_GUILESS_MAIN(TestConclude)
#include "tst_conclude.moc"
