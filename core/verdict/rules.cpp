// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <array>
#include <cstring>

namespace Indicia {

namespace {

// What speaks for "we sent it", and what speaks for "somebody forged it". Only what was verified, or written by a host
// of ours, or is a contradiction decides; the rest is told.
constexpr AnyOf signsOfOurs{"batv.valid", "srs.valid", "mac.valid", "mac.forwarded", "dkim.valid", "dkim.altered",
    "ledger.valid", "route.valid", "bounce.login-from-our-network", "bounce.claims-our-route",
    "dkim.recipient-addressed", "ledger.recipient-known", "ledger.recipient-written-to", "ledger.other-message-id"};
constexpr AnyOf signsOfForgery{"batv.invalid", "batv.expired", "batv.absent", "srs.invalid", "srs.expired",
    "mac.invalid", "mac.absent", "mac.altered", "mac.expired", "mac.replayed", "dkim.invalid", "dkim.absent",
    "dkim.expired", "ledger.invalid", "ledger.absent", "ledger.server-only", "route.invalid", "spf.softfail@original",
    "helo.own-name@original", "bounce.login-from-elsewhere", "bounce.impostor-of-own-server",
    "dkim.sent-long-after-signing", "dkim.recipient-not-addressed", "ledger.recipient-not-written-to",
    "bounce.returned-sender-differs", "bounce.forwarded-from-stranger"};
constexpr AnyOf provingOurs{"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "dkim.altered", "ledger.valid",
    "route.valid", "bounce.login-from-our-network"};
constexpr AnyOf provingForgery{"batv.invalid", "batv.expired", "batv.absent", "srs.invalid", "srs.expired",
    "mac.invalid", "mac.absent", "mac.replayed", "dkim.invalid", "dkim.absent", "dkim.selector-never-ours",
    "ledger.invalid", "ledger.absent", "route.invalid", "helo.own-name@original"};
constexpr AnyOf provingAuthor{"dmarc.pass@message", "author.domain-authorised-peer", "authres.author-passed"};
constexpr AnyOf provingSpoof{"dmarc.fail@message", "spf.fail@message", "author.own-domain-from-stranger"};
constexpr AnyOf provingChange{"dkim.altered-in-transit@message", "arc.vouches-for-author@message"};
constexpr AnyOf signsOfReport{"bounce.null-sender", "bounce.original-full", "bounce.original-headers", "batv.valid"};

/// Proofs that say it all by themselves. A signature does not: it binds the letter, and no envelope.
constexpr AnyOf envelopeProof{"batv.valid", "srs.valid", "mac.valid", "ledger.valid"};
/// Of the host that handed the original over: no server of ours looks like this.
constexpr AnyOf strangeHost{"spf.softfail@original", "iprev.dynamic-looking@original", "iprev.no-reverse-name@original",
    "helo.not-fully-qualified@original", "helo.does-not-exist@original", "helo.bare-address@original",
    "helo.own-name@original"};
/// Of the host that handed the report over: no mail server looks like this.
constexpr AnyOf strangeBouncer{"iprev.dynamic-looking@message", "helo.not-fully-qualified@message",
    "helo.does-not-exist@message", "helo.bare-address@message", "spf.fail@message"};
/// The bouncer says that a server of ours handed it over, or one of ours wrote the report.
constexpr AnyOf ourWay{"route.valid", "bounce.login-from-our-network", "bounce.written-by-own-server"};
/// Beside one of these nothing is proven: a part of what came back is not what we sent, or who tells of it is not who
/// he says. Everybody to whom we wrote has a letter of ours to show, with its signature and a Message-ID on record.
constexpr AnyOf brokenProof{"batv.invalid", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired", "dkim.invalid",
    "dkim.absent", "ledger.invalid", "ledger.absent", "bounce.returned-sender-differs",
    "bounce.impostor-of-own-server"};

constexpr std::array ruleTable{
    // 1. Is it what it says? A letter of ours that it quotes, with our signature, is no excuse: anybody can have one.
    Rule{"fake.impostor-with-lure", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.impostor-of-own-server"}, {"bounce.asks-for-action", "bounce.unexpected-attachment"}}, envelopeProof,
        signsOfReport},
    // Who got a letter of ours knows all that the ledger does; a missing tag tells him from a server that we forgot.
    Rule{"fake.impostor-with-lure-untagged", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.impostor-of-own-server"}, {"bounce.asks-for-action", "bounce.unexpected-attachment"},
            {"batv.absent"}},
        {"srs.valid", "mac.valid"}, signsOfReport},
    Rule{"fake.impostor-with-lure-and-letter", RuleScope::Report, Verdict::FakeBounce, Certainty::Weak,
        {{"bounce.impostor-of-own-server"}, {"bounce.asks-for-action", "bounce.unexpected-attachment"},
            {"ledger.valid"}},
        {"batv.valid", "srs.valid", "mac.valid"}, signsOfReport},
    Rule{"fake.sender-and-lure", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.sender-not-null"}, {"bounce.sender-unrelated"},
            {"bounce.asks-for-action", "bounce.unexpected-attachment"}},
        {"batv.valid", "srs.valid", "mac.valid", "ledger.valid", "author.domain-authorised-peer",
            "author.domain-signed", "bounce.written-by-own-server"},
        signsOfReport},
    Rule{"fake.letter-with-lure", RuleScope::LetterAsNotice, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.asks-for-action", "bounce.unexpected-attachment"},
            {"bounce.impostor-of-own-server", "spf.fail@message", "spf.softfail@message", "dmarc.fail@message",
                "dmarc.fail-monitored@message", "author.own-domain-from-stranger", "bounce.sender-unrelated"}},
        {"author.domain-authorised-peer", "author.domain-signed", "author.signature-unchecked",
            "author.from-trusted-host"},
        {}},
    Rule{"fake.impostor", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.impostor-of-own-server"}, {"bounce.original-none"}},
        {"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "ledger.valid"}, signsOfReport},
    // A letter of ours is no excuse: everybody to whom we wrote has one.
    Rule{"fake.impostor-from-strange-host", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.impostor-of-own-server"}, {"iprev.dynamic-looking@message", "spf.fail@message"}},
        {"batv.valid", "srs.valid", "mac.valid"}, signsOfReport},
    // A stranger tells in our server's name how our server took a letter in.
    Rule{"fake.impostor-tells-our-way", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.impostor-of-own-server"},
            {"route.valid", "bounce.login-from-our-network", "bounce.login-from-elsewhere"}},
        {"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "dkim.altered", "ledger.valid"}, signsOfReport},

    // No mail server greets without a name, or from a customer's line, and lays a lure in somebody else's name: not to
    // an address from which nothing came. What he quotes he may have from his own mailbox.
    Rule{"fake.strange-host-with-lure", RuleScope::Report, Verdict::FakeBounce, Certainty::Strong,
        {{"bounce.sender-unrelated"}, {"bounce.asks-for-action", "bounce.unexpected-attachment"}, strangeBouncer,
            {"batv.absent", "batv.invalid", "batv.expired", "mac.absent", "dkim.absent", "ledger.absent",
                "ledger.invalid"}},
        {"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "dkim.altered", "ledger.recipient-known",
            "author.domain-authorised-peer", "author.domain-signed", "bounce.written-by-own-server"},
        signsOfReport},
    Rule{"fake.strange-host-with-lure-and-letter", RuleScope::Report, Verdict::FakeBounce, Certainty::Weak,
        {{"bounce.sender-unrelated"}, {"bounce.asks-for-action", "bounce.unexpected-attachment"}, strangeBouncer,
            {"batv.absent", "batv.invalid", "batv.expired", "mac.absent"}},
        {"batv.valid", "srs.valid", "mac.valid", "author.domain-authorised-peer", "author.domain-signed",
            "bounce.written-by-own-server"},
        signsOfReport},

    // A mail server returns the original's attachments inside the original, and has none of its own for the reader to
    // open. Who writes so to an address from which nothing came has a lure to lay; of a valid proof it says nothing.
    Rule{"fake.encloses-document", RuleScope::Report, Verdict::FakeBounce, Certainty::Weak,
        {{"bounce.encloses-document"},
            {"batv.absent", "batv.invalid", "mac.absent", "dkim.absent", "ledger.absent", "ledger.invalid"}},
        {"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "dkim.altered", "ledger.valid", "route.valid",
            "bounce.written-by-own-server", "bounce.login-from-our-network", "bounce.login-from-elsewhere"},
        signsOfReport},

    // 2. Do our proofs agree? A valid one, contradicted in what it does not bind, was used by somebody else.
    Rule{"misuse.login-from-elsewhere", RuleScope::Answer, Verdict::AccountMisuse, Certainty::Strong,
        {{"bounce.login-from-elsewhere"}, {"route.valid", "bounce.written-by-own-server"}},
        {"ledger.in-sent-folder", "bounce.impostor-of-own-server"}, {"batv.valid", "dkim.valid", "mac.valid"}},
    Rule{"misuse.not-in-sent-folder", RuleScope::Answer, Verdict::AccountMisuse, Certainty::Strong,
        {{"batv.valid", "mac.valid", "dkim.valid"}, {"ledger.not-in-sent-folder"}, {"route.valid"}},
        {"route.invalid", "bounce.login-from-our-network", "bounce.impostor-of-own-server"}, signsOfOurs},
    // The way is what the bouncer says: a bouncer who is not who he says has no say.
    Rule{"misuse.not-in-sent-folder-by-route", RuleScope::Answer, Verdict::AccountMisuse, Certainty::Strong,
        {{"route.valid"}, {"ledger.not-in-sent-folder"}},
        {"bounce.sender-unrelated", "bounce.login-from-our-network", "bounce.impostor-of-own-server", "batv.absent",
            "mac.absent", "dkim.absent"},
        signsOfOurs},
    Rule{"misuse.server-log-only", RuleScope::Answer, Verdict::AccountMisuse, Certainty::Strong,
        {{"ledger.server-only"},
            {"route.valid", "bounce.written-by-own-server", "batv.valid", "mac.valid", "dkim.valid"}},
        {"route.invalid", "bounce.login-from-our-network"}, signsOfOurs},
    Rule{"replay.injection-forbidden", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"batv.valid", "srs.valid", "mac.valid", "dkim.valid"}, {"route.invalid"}},
        {"bounce.claims-our-route", "ledger.valid", "bounce.written-by-own-server", "dkim.recipient-addressed"},
        signsOfOurs},
    Rule{"replay.letter-sent-again", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"dkim.valid", "dkim.altered", "dkim.expired"}, {"dkim.sent-long-after-signing", "dkim.expired"},
            {"dkim.recipient-not-addressed", "route.invalid"}},
        {"ledger.recipient-known", "route.valid", "batv.valid", "srs.valid", "bounce.written-by-own-server"},
        signsOfOurs},
    Rule{"replay.letter-from-strange-host", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"dkim.valid", "dkim.altered", "dkim.expired"}, {"dkim.recipient-not-addressed"},
            {"spf.softfail@original", "route.invalid"},
            {"iprev.dynamic-looking@original", "helo.not-fully-qualified@original", "helo.does-not-exist@original",
                "helo.bare-address@original", "helo.own-name@original"}},
        {"ledger.recipient-known", "route.valid", "srs.valid", "bounce.written-by-own-server"}, signsOfOurs},
    Rule{"replay.recorded-letter-from-strange-host", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"ledger.in-sent-folder"}, {"spf.softfail@original", "route.invalid"},
            {"iprev.dynamic-looking@original", "helo.not-fully-qualified@original", "helo.does-not-exist@original",
                "helo.bare-address@original", "helo.own-name@original"}},
        {"ledger.recipient-known", "route.valid", "srs.valid", "bounce.claims-our-route",
            "bounce.login-from-our-network", "bounce.written-by-own-server"},
        signsOfOurs},
    Rule{"replay.tag-on-unsigned-letter", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"batv.valid"}, {"dkim.absent"}, {"bounce.original-full"}},
        {"route.valid", "ledger.valid", "srs.valid", "bounce.login-from-our-network", "bounce.claims-our-route",
            "bounce.written-by-own-server"},
        signsOfOurs},
    Rule{"replay.ledger-contradicts", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"batv.valid", "mac.valid", "dkim.valid"}, {"ledger.invalid", "ledger.absent"}}, {"route.valid"}, signsOfOurs},

    // Aliases and forwarders change the recipient too: only a host that is not ours makes it a replay.
    Rule{"replay.stamp-for-others", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"mac.replayed"},
            {"route.invalid", "spf.softfail@original", "iprev.dynamic-looking@original",
                "iprev.no-reverse-name@original", "helo.not-fully-qualified@original", "helo.does-not-exist@original",
                "helo.bare-address@original", "helo.own-name@original"}},
        {"route.valid", "ledger.valid", "srs.valid", "bounce.login-from-our-network", "bounce.written-by-own-server"},
        signsOfOurs},
    Rule{"replay.stamp-for-others-route-unseen", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"mac.replayed"}},
        {"route.valid", "ledger.valid", "srs.valid", "bounce.login-from-our-network", "bounce.written-by-own-server",
            "bounce.claims-our-route"},
        signsOfOurs},

    Rule{"replay.through-forwarder", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"batv.valid", "mac.forwarded", "mac.replayed", "dkim.valid"}, {"dkim.recipient-not-addressed"},
            {"bounce.forwarded-from-stranger"}},
        {"mac.valid", "ledger.valid", "ledger.recipient-known", "route.valid", "srs.valid",
            "bounce.written-by-own-server"},
        signsOfOurs},

    // 3. Is one valid, and nothing contradicts?
    Rule{"own.proof-in-own-report", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"batv.valid", "srs.valid", "mac.valid", "dkim.valid", "ledger.recipient-known"},
            {"bounce.written-by-own-server"}},
        {"batv.invalid", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired", "dkim.invalid", "ledger.invalid",
            "ledger.absent", "bounce.returned-sender-differs"},
        signsOfForgery},
    // What binds an address or a recipient; then a signature, which binds none but those that it names.
    Rule{"own.proof-valid", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"batv.valid", "srs.valid", "mac.valid", "ledger.recipient-known"}, ourWay}, brokenProof, signsOfForgery},
    Rule{"own.signature-on-our-way", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"dkim.valid"}, ourWay, {"dkim.recipient-addressed"}}, brokenProof, signsOfForgery},
    Rule{"own.tag-and-record", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"batv.valid", "mac.valid"}, {"ledger.recipient-known", "ledger.recipient-written-to"}},
        {"route.invalid", "batv.invalid", "mac.invalid", "mac.altered", "mac.replayed", "dkim.absent", "dkim.invalid",
            "bounce.returned-sender-differs"},
        signsOfForgery},
    // The whole letter came back, and the signature holds over it.
    Rule{"own.signature-names-recipient", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"dkim.valid"}, {"dkim.recipient-addressed"}, {"bounce.original-full"}},
        {"bounce.returned-sender-differs", "route.invalid", "dkim.sent-long-after-signing", "batv.invalid",
            "batv.expired", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired", "ledger.invalid",
            "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    // A signed header alone can be set before any body, and sent to the very recipients that it names.
    Rule{"own.signed-header-names-recipient", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"dkim.valid"}, {"dkim.recipient-addressed"}},
        {"bounce.returned-sender-differs", "route.invalid", "dkim.sent-long-after-signing", "batv.invalid",
            "batv.expired", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired", "ledger.invalid",
            "ledger.absent", "bounce.impostor-of-own-server", "spf.softfail@original", "spf.neutral@original",
            "iprev.dynamic-looking@original", "iprev.no-reverse-name@original", "helo.not-fully-qualified@original",
            "helo.does-not-exist@original", "helo.bare-address@original", "helo.own-name@original"},
        signsOfForgery},
    Rule{"own.tag-and-signature", RuleScope::Answer, Verdict::OwnBounce, Certainty::Proven,
        {{"dkim.valid"}, {"batv.valid", "mac.valid"}},
        {"bounce.returned-sender-differs", "route.invalid", "dkim.sent-long-after-signing", "spf.softfail@original",
            "spf.neutral@original", "spf.none@original", "dkim.recipient-not-addressed", "ledger.invalid",
            "ledger.absent", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired"},
        signsOfForgery},
    Rule{"own.tag-and-signature-for-others", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"dkim.valid"}, {"batv.valid", "mac.valid"}},
        {"bounce.returned-sender-differs", "route.invalid", "dkim.sent-long-after-signing", "spf.softfail@original",
            "spf.neutral@original", "spf.none@original", "bounce.forwarded-from-stranger", "ledger.invalid",
            "ledger.absent", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired"},
        signsOfForgery},
    Rule{"own.proof-beside-doubt", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"batv.valid", "srs.valid", "mac.valid", "dkim.valid"}, ourWay},
        {"batv.invalid", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired", "ledger.invalid", "ledger.absent",
            "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.record-beside-doubt", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.valid"}, ourWay},
        {"ledger.other-message-id", "batv.invalid", "mac.invalid", "mac.altered", "mac.replayed", "mac.expired",
            "ledger.invalid", "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    // A letter of the same minute to the same recipient, under another Message-ID: who got that one can write this one,
    // but for the tag and the signature that all of ours carry.
    Rule{"own.record-by-date-beside-doubt", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.valid"}, {"ledger.other-message-id"}, ourWay},
        {"batv.absent", "dkim.absent", "mac.absent", "batv.invalid", "mac.invalid", "mac.altered", "mac.replayed",
            "mac.expired", "ledger.invalid", "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    // Who got a letter of ours knows its Message-ID, date and recipient, and can put them on another.
    Rule{"own.proof-valid-route-unseen", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.recipient-known"}},
        {"route.invalid", "batv.invalid", "srs.invalid", "mac.invalid", "ledger.invalid",
            "bounce.impostor-of-own-server", "iprev.dynamic-looking@original", "iprev.no-reverse-name@original",
            "helo.not-fully-qualified@original", "helo.does-not-exist@original", "helo.bare-address@original",
            "helo.own-name@original"},
        signsOfForgery},
    // An address for the way back is seen by whoever gets forwarded mail; such hosts forward none.
    Rule{"own.forwarded-route-unseen", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong, {{"srs.valid"}},
        {"route.invalid", "batv.invalid", "srs.invalid", "mac.invalid", "ledger.invalid",
            "iprev.dynamic-looking@original", "helo.not-fully-qualified@original", "helo.bare-address@original",
            "helo.own-name@original"},
        signsOfForgery},
    Rule{"own.record-valid-route-unseen", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.valid"}, {"bounce.injection-not-visible", "bounce.original-none", "bounce.claims-our-route"}},
        {"ledger.other-message-id", "route.invalid", "batv.invalid", "srs.invalid", "mac.invalid", "ledger.invalid",
            "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.record-by-date-route-unseen", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.valid"}, {"ledger.other-message-id"}},
        {"batv.absent", "dkim.absent", "mac.absent", "route.invalid", "batv.invalid", "srs.invalid", "mac.invalid",
            "ledger.invalid", "bounce.impostor-of-own-server"},
        signsOfForgery},
    // Whoever got a tagged and signed letter has both, and can send it again.
    Rule{"own.tag-valid-route-unseen", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"batv.valid", "mac.valid"}},
        {"route.invalid", "srs.invalid", "mac.invalid", "ledger.invalid", "ledger.recipient-not-written-to",
            "dkim.recipient-not-addressed", "bounce.forwarded-from-stranger", "iprev.dynamic-looking@original",
            "helo.not-fully-qualified@original", "helo.bare-address@original", "helo.own-name@original"},
        signsOfForgery},
    // Nothing came back, and we wrote to nobody whom the report names: forwarded by one to whom we did, or the tag is
    // in strange hands.
    Rule{"own.tag-for-other-recipient", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak, {{"batv.valid"}},
        {"route.invalid", "srs.invalid", "mac.invalid", "ledger.invalid", "dkim.recipient-not-addressed",
            "bounce.forwarded-from-stranger", "bounce.impostor-of-own-server", "iprev.dynamic-looking@original",
            "helo.not-fully-qualified@original", "helo.bare-address@original", "helo.own-name@original"},
        signsOfForgery},
    Rule{"own.signature-names-recipient-of-forwarder", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"dkim.valid"}, {"dkim.recipient-addressed"}, {"bounce.original-full"}},
        {"dkim.sent-long-after-signing", "batv.invalid", "mac.invalid", "ledger.invalid", "ledger.absent",
            "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.signed-header-names-recipient-of-forwarder", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"dkim.valid", "dkim.altered"}, {"dkim.recipient-addressed"}},
        {"dkim.sent-long-after-signing", "batv.invalid", "mac.invalid", "ledger.invalid", "ledger.absent",
            "bounce.impostor-of-own-server", "iprev.dynamic-looking@original", "iprev.no-reverse-name@original",
            "helo.not-fully-qualified@original", "helo.does-not-exist@original", "helo.bare-address@original",
            "helo.own-name@original"},
        signsOfForgery},
    Rule{"own.signature-valid", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"dkim.valid"}, {"bounce.original-full"}},
        {"route.invalid", "dkim.sent-long-after-signing", "dkim.recipient-not-addressed", "batv.invalid",
            "batv.expired", "mac.invalid", "ledger.invalid", "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.signed-header", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong, {{"dkim.valid"}},
        {"route.invalid", "dkim.sent-long-after-signing", "dkim.recipient-not-addressed", "batv.invalid",
            "batv.expired", "mac.invalid", "ledger.invalid", "ledger.absent", "bounce.impostor-of-own-server",
            "iprev.dynamic-looking@original", "iprev.no-reverse-name@original", "helo.not-fully-qualified@original",
            "helo.does-not-exist@original", "helo.bare-address@original", "helo.own-name@original"},
        signsOfForgery},
    Rule{"own.signature-altered", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"dkim.altered"}, {"route.valid"}},
        {"batv.invalid", "mac.invalid", "ledger.invalid", "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.signature-not-addressed", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak,
        {{"dkim.valid", "dkim.altered"}},
        {"route.invalid", "dkim.sent-long-after-signing", "spf.softfail@original", "helo.own-name@original",
            "batv.invalid", "batv.expired", "mac.invalid", "ledger.invalid", "ledger.absent",
            "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.signature-forwarded", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak,
        {{"dkim.valid"}, {"bounce.claims-our-route"}},
        {"dkim.sent-long-after-signing", "batv.invalid", "batv.expired", "mac.invalid", "ledger.invalid",
            "ledger.absent", "bounce.impostor-of-own-server"},
        signsOfForgery},
    Rule{"own.stamp-forwarded", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak, {{"mac.forwarded"}},
        {"route.invalid", "spf.softfail@original", "helo.own-name@original", "batv.invalid", "batv.expired",
            "dkim.sent-long-after-signing", "ledger.invalid", "ledger.absent"},
        signsOfForgery},
    Rule{"own.report-of-own-submission", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"bounce.written-by-own-server"}, {"bounce.login-from-our-network"}}, {"ledger.absent", "ledger.invalid"},
        signsOfForgery},
    Rule{"own.ledger-names-recipient", RuleScope::Answer, Verdict::OwnBounce, Certainty::Strong,
        {{"ledger.recipient-known"}},
        {"batv.invalid", "mac.invalid", "mac.replayed", "bounce.impostor-of-own-server",
            "iprev.dynamic-looking@original", "iprev.no-reverse-name@original", "helo.not-fully-qualified@original",
            "helo.does-not-exist@original", "helo.bare-address@original", "helo.own-name@original"},
        signsOfForgery},
    // For others than the report names: forwarded, or sent again; a letter sent again lacks the tag that ours carry.
    Rule{"own.ledger-valid", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak, {{"ledger.valid"}},
        {"route.invalid", "batv.absent", "bounce.impostor-of-own-server"}, signsOfForgery},
    // Ours, and handed over by a server that is not: a forwarder, or somebody who sends our letter again.
    Rule{"own.ledger-forwarded", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak,
        {{"ledger.valid"}, {"bounce.claims-our-route"}},
        {"batv.invalid", "mac.invalid", "bounce.impostor-of-own-server"}, signsOfForgery},

    // 4. Is there a positive contradiction?
    Rule{"forged.tag", RuleScope::Answer, Verdict::Backscatter, Certainty::Proven,
        {{"batv.invalid", "batv.expired", "mac.invalid"}},
        {"route.valid", "batv.valid", "srs.valid", "dkim.valid", "ledger.valid", "bounce.written-by-own-server"},
        signsOfOurs},
    Rule{"forged.stamp-stale", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong, {{"mac.expired"}},
        {"route.valid", "batv.valid", "srs.valid", "ledger.valid", "bounce.written-by-own-server"}, signsOfOurs},
    Rule{"forged.stamp-on-other-letter", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"mac.altered"}, strangeHost},
        {"route.valid", "batv.valid", "srs.valid", "dkim.valid", "dkim.altered", "ledger.valid",
            "bounce.written-by-own-server", "bounce.claims-our-route"},
        signsOfOurs},
    Rule{"forged.srs", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong, {{"srs.invalid", "srs.expired"}},
        {"route.valid", "dkim.valid", "ledger.valid", "bounce.written-by-own-server"}, signsOfOurs},
    Rule{"forged.signature-made-up", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"dkim.selector-never-ours"}},
        {"route.valid", "batv.valid", "srs.valid", "mac.valid", "ledger.valid", "bounce.written-by-own-server"},
        signsOfOurs},
    // Who writes reports under a path of its own (against RFC 5321 section 4.5.5) may send them to From as well.
    Rule{"forged.tag-missing", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong, {{"batv.absent"}},
        {"route.valid", "ledger.valid", "batv.valid", "dkim.valid", "dkim.altered", "srs.valid",
            "bounce.written-by-own-server", "bounce.sender-not-null", "reply.not-marked",
            "bounce.passed-on-by-sending-service"},
        signsOfOurs},
    Rule{"forged.signature-missing", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"mac.absent", "dkim.absent"}},
        {"route.valid", "ledger.valid", "batv.valid", "dkim.valid", "dkim.altered", "srs.valid",
            "bounce.written-by-own-server", "bounce.passed-on-by-sending-service"},
        signsOfOurs},
    Rule{"forged.signature", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"dkim.invalid"}, {"bounce.original-full"}, strangeHost},
        {"route.valid", "batv.valid", "srs.valid", "mac.valid", "ledger.valid", "bounce.written-by-own-server",
            "bounce.claims-our-route"},
        signsOfOurs},
    Rule{"forged.ledger", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong,
        {{"ledger.absent", "ledger.invalid"}}, {"route.valid", "bounce.login-from-our-network"}, signsOfOurs},
    Rule{"forged.injection-forbidden", RuleScope::Answer, Verdict::Backscatter, Certainty::Strong, {{"route.invalid"}},
        {"dkim.valid", "ledger.valid", "bounce.claims-our-route", "bounce.login-from-our-network"}, signsOfOurs},
    Rule{"forged.signature-alone", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak, {{"dkim.invalid"}},
        {"route.valid", "batv.valid", "srs.valid", "mac.valid", "ledger.valid", "bounce.written-by-own-server",
            "bounce.login-from-our-network"},
        signsOfOurs},
    Rule{"forged.injection-disowned", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"spf.softfail@original"},
            {"iprev.dynamic-looking@original", "helo.not-fully-qualified@original", "helo.does-not-exist@original",
                "helo.bare-address@original", "helo.own-name@original"}},
        {"dkim.valid", "route.valid", "bounce.claims-our-route", "bounce.login-from-our-network",
            "bounce.original-not-ours"},
        signsOfOurs},

    // Programs that do not keep RFC 3834 section 5 often pass over section 4 too, and answer to From.
    Rule{"forged.tag-missing-in-reply", RuleScope::Answer, Verdict::Backscatter, Certainty::Weak,
        {{"batv.absent"}, {"reply.not-marked"}},
        {"route.valid", "ledger.valid", "batv.valid", "dkim.valid", "dkim.altered", "srs.valid",
            "bounce.written-by-own-server", "bounce.sender-not-null"},
        signsOfOurs},

    // 5. Ours by the route alone: the server, though perhaps not the person.
    Rule{"own.route-valid", RuleScope::Answer, Verdict::OwnBounce, Certainty::Weak, {{"route.valid"}},
        {"bounce.login-from-elsewhere", "bounce.impostor-of-own-server", "batv.absent", "dkim.absent", "mac.absent",
            "mac.replayed", "iprev.dynamic-looking@message", "helo.not-fully-qualified@message",
            "helo.bare-address@message"},
        signsOfForgery},

    // Other mail: is it from whom it says? First what a key proves: forwarding breaks SPF, and no signature.
    Rule{"letter.author-added", RuleScope::Letter, Verdict::Suspicious, Certainty::Strong,
        {{"dkim.from-added@message"}}, {}, {"author.domain-authorised-peer", "dmarc.pass@message"}},
    Rule{"letter.author-signed", RuleScope::Letter, Verdict::Authentic, Certainty::Proven,
        {{"dkim.pass@message"}, {"author.domain-signed"}},
        {"dmarc.fail@message", "dmarc.fail-monitored@message", "author.author-ambiguous", "author.resembles-own-domain",
            "author.names-another-domain"},
        {"spf.fail@message", "message.conflicting-headers@message"}},
    Rule{"letter.signed-then-altered", RuleScope::Letter, Verdict::AlteredInTransit, Certainty::Strong,
        {{"author.signed-then-altered"}}, {"dmarc.pass@message", "author.author-ambiguous"},
        {"spf.fail@message", "author.own-domain-from-stranger"}},
    Rule{"letter.author-recorded", RuleScope::Letter, Verdict::Authentic, Certainty::Strong,
        {{"authres.author-passed"}},
        {"author.signature-broken", "author.author-ambiguous", "author.resembles-own-domain",
            "author.names-another-domain"},
        {"dmarc.fail@message", "dmarc.fail-monitored@message", "spf.fail@message", "author.own-domain-from-stranger"}},
    Rule{"letter.altered-after-seal", RuleScope::Letter, Verdict::AlteredInTransit, Certainty::Weak,
        {{"arc.vouches-for-author@message"}, {"author.signature-broken"}},
        {"dmarc.pass@message", "author.author-ambiguous"},
        {"dmarc.fail@message", "dmarc.fail-monitored@message", "spf.fail@message"}},
    Rule{"letter.changed-by-list", RuleScope::Letter, Verdict::Suspicious, Certainty::Weak,
        {{"author.signature-broken", "dkim.no-key@message", "dkim.revoked@message"}, {"author.sent-by-list"},
            {"author.sender-mismatch"}, {"spf.pass@message"}},
        {"dmarc.pass@message", "author.author-ambiguous"}, {}},
    Rule{"letter.own-domain-forbidden", RuleScope::Letter, Verdict::Spoofed, Certainty::Strong,
        {{"author.own-domain-from-stranger"}, {"spf.fail@message", "dmarc.fail@message"}},
        {"author.signature-unchecked", "author.domain-signed", "arc.vouches-for-author@message"},
        {"author.domain-authorised-peer"}},
    Rule{"letter.dmarc-fail", RuleScope::Letter, Verdict::Spoofed, Certainty::Strong, {{"dmarc.fail@message"}},
        {"author.signature-unchecked", "author.author-ambiguous", "author.from-trusted-host",
            "arc.vouches-for-author@message", "received.boundary-assumed"},
        {"author.domain-authorised-peer"}},
    Rule{"letter.dmarc-fail-doubtful", RuleScope::Letter, Verdict::Spoofed, Certainty::Weak, {{"dmarc.fail@message"}},
        {"author.signature-unchecked", "author.author-ambiguous", "author.from-trusted-host"},
        {"author.domain-authorised-peer", "arc.vouches-for-author@message"}},
    Rule{"letter.sender-forbidden", RuleScope::Letter, Verdict::Spoofed, Certainty::Strong, {{"spf.fail@message"}},
        {"author.signature-unchecked", "author.domain-signed", "author.sender-mismatch",
            "author.domain-authorised-peer", "author.from-trusted-host", "received.boundary-assumed"},
        {}},
    Rule{"letter.own-domain-from-stranger", RuleScope::Letter, Verdict::Suspicious, Certainty::Weak,
        {{"author.own-domain-from-stranger"}}, {"author.signature-unchecked", "author.domain-signed"}, {}},
    Rule{"letter.look-alike", RuleScope::Letter, Verdict::Suspicious, Certainty::Weak,
        {{"author.resembles-own-domain", "author.names-another-domain"}}, {},
        {"author.domain-authorised-peer", "author.domain-signed"}},
    Rule{"letter.from-ourselves", RuleScope::Letter, Verdict::Authentic, Certainty::Strong,
        {{"author.from-trusted-host"}}, {}, {}},
    Rule{"letter.sender-authorised", RuleScope::Letter, Verdict::Authentic, Certainty::Strong,
        {{"author.domain-authorised-peer", "dmarc.pass@message"}},
        {"author.author-ambiguous", "received.boundary-assumed", "dmarc.fail-monitored@message"},
        {"author.names-another-domain"}},
    Rule{"letter.sender-authorised-by-assumed-receiver", RuleScope::Letter, Verdict::Authentic, Certainty::Weak,
        {{"author.domain-authorised-peer", "dmarc.pass@message"}}, {"author.author-ambiguous"},
        {"author.names-another-domain", "dmarc.fail-monitored@message"}},
    Rule{"letter.contradictory-author", RuleScope::Letter, Verdict::Suspicious, Certainty::Weak,
        {{"author.author-ambiguous", "message.conflicting-headers", "message.smuggling-trace"}}, {}, {}},
};

} // namespace

std::span<const Rule> rules()
{
    return ruleTable;
}

AnyOf signsFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OwnBounce:
        return provingOurs;
    case Verdict::Backscatter:
        return provingForgery;
    case Verdict::Authentic:
        return provingAuthor;
    case Verdict::Spoofed:
        return provingSpoof;
    case Verdict::AlteredInTransit:
        return provingChange;
    case Verdict::FakeBounce:
    case Verdict::AccountMisuse:
    case Verdict::Undetermined:
    case Verdict::Suspicious:
    case Verdict::Unverifiable:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool matches(const Finding &finding, const char *pattern)
{
    // Every finding is held against every pattern of the table: most part in their first octets.
    const auto length = static_cast<std::size_t>(finding.id.size());
    if (std::strncmp(pattern, finding.id.constData(), length) != 0) {
        return false;
    }
    const char *rest = pattern + length;
    return *rest == '\0' || (*rest == '@' && finding.subject == rest + 1);
}

} // namespace Indicia
