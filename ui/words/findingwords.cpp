// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include "arcwords.h"
#include "authreswords.h"
#include "bouncereasonwords.h"
#include "dkimwords.h"
#include "dmarcwords.h"
#include "findingcatalogue.h"
#include "findingtexts_p.h"
#include "hostile.h"
#include "hostwords.h"
#include "messagewords.h"
#include "proofwords.h"
#include "routewords.h"
#include "signaturetokens.h"
#include "spfwords.h"
#include "tokens.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace Indicia {

namespace {

/// A finding that says no more than an enumerator does: its sentence is the enumerator's.
template <typename Enum>
struct EnumId
{
    const char *id;
    Enum value;
};

constexpr EnumId<HeloReason> heloIds[] = {
    {"helo.bare-address", HeloReason::BareAddress},
    {"helo.does-not-exist", HeloReason::DoesNotExist},
    {"helo.invalid-syntax", HeloReason::InvalidSyntax},
    {"helo.literal-of-other", HeloReason::LiteralOfOther},
    {"helo.literal-of-peer", HeloReason::LiteralOfPeer},
    {"helo.lookup-failed", HeloReason::LookupFailed},
    {"helo.lookups-off", HeloReason::LookupsOff},
    {"helo.no-address", HeloReason::NoAddress},
    {"helo.not-fully-qualified", HeloReason::NotFullyQualified},
    {"helo.other-address", HeloReason::OtherAddress},
    {"helo.own-name", HeloReason::OwnName},
    {"helo.resolves-to-peer", HeloReason::ResolvesToPeer},
};

constexpr EnumId<IprevReason> iprevIds[] = {
    {"iprev.confirmed", IprevReason::Confirmed},
    {"iprev.lookup-failed", IprevReason::LookupFailed},
    {"iprev.lookups-off", IprevReason::LookupsOff},
    {"iprev.no-reverse-name", IprevReason::NoReverseName},
    {"iprev.not-confirmed", IprevReason::NotConfirmed},
};

constexpr EnumId<HopReason> hopIds[] = {
    {"received.claims-own-host", HopReason::ClaimsOwnHost},
    {"received.future-time", HopReason::FutureTime},
    {"received.helo-is-own-name", HopReason::HeloIsOwnName},
    {"received.helo-mismatch", HopReason::HeloMismatch},
    {"received.impossible-address", HopReason::ImpossibleAddress},
    {"received.link-broken", HopReason::LinkBroken},
    {"received.long-delay", HopReason::LongDelay},
    {"received.loop", HopReason::Loop},
    {"received.malformed", HopReason::Malformed},
    {"received.no-date", HopReason::NoDate},
    {"received.private-address", HopReason::PrivateAddress},
    {"received.reverse-missing", HopReason::ReverseMissing},
    {"received.reverse-unverified", HopReason::ReverseUnverified},
    {"received.time-reversed", HopReason::TimeReversed},
    {"received.unlikely-form", HopReason::UnlikelyForm},
};

constexpr EnumId<Oddity::Kind> oddityIds[] = {
    {"message.bare-cr", Oddity::Kind::BareCr},
    {"message.bare-lf", Oddity::Kind::BareLf},
    {"message.blank-line-in-header", Oddity::Kind::BlankLineInHeader},
    {"message.boundary-length", Oddity::Kind::BoundaryLength},
    {"message.conflicting-headers", Oddity::Kind::ConflictingHeaders},
    {"message.duplicate-field", Oddity::Kind::DuplicateField},
    {"message.eight-bit-header", Oddity::Kind::EightBitHeader},
    {"message.encoded-message-part", Oddity::Kind::EncodedMessagePart},
    {"message.exchange-banner", Oddity::Kind::ExchangeBanner},
    {"message.field-name-space", Oddity::Kind::FieldNameSpace},
    {"message.header-limit", Oddity::Kind::HeaderLimit},
    {"message.invalid-field-name", Oddity::Kind::InvalidFieldName},
    {"message.leading-space", Oddity::Kind::LeadingSpace},
    {"message.long-line", Oddity::Kind::LongLine},
    {"message.mbox-from-line", Oddity::Kind::MboxFromLine},
    {"message.message-limit", Oddity::Kind::MessageLimit},
    {"message.mime-depth-limit", Oddity::Kind::MimeDepthLimit},
    {"message.mime-parts-limit", Oddity::Kind::MimePartsLimit},
    {"message.missing-boundary", Oddity::Kind::MissingBoundary},
    {"message.missing-field", Oddity::Kind::MissingField},
    {"message.no-blank-line", Oddity::Kind::NoBlankLine},
    {"message.nul-octet", Oddity::Kind::NulOctet},
    {"message.opaque-part", Oddity::Kind::OpaquePart},
    {"message.rebuilt", Oddity::Kind::Rebuilt},
    {"message.smuggling-trace", Oddity::Kind::SmugglingTrace},
    {"message.unclosed-multipart", Oddity::Kind::UnclosedMultipart},
    {"message.undecodable-part", Oddity::Kind::UndecodablePart},
};

constexpr EnumId<ReplyFault> replyIds[] = {
    {"reply.answers-automatic", ReplyFault::AnswersAutomatic},
    {"reply.answers-list", ReplyFault::AnswersList},
    {"reply.answers-null-sender", ReplyFault::AnswersNullSender},
    {"reply.no-reference", ReplyFault::NoReference},
    {"reply.not-addressed", ReplyFault::NotAddressed},
    {"reply.not-marked", ReplyFault::NotMarked},
    {"reply.not-to-return-path", ReplyFault::NotToReturnPath},
    {"reply.sender-not-null", ReplyFault::SenderNotNull},
};

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const EnumId<Enum> (&table)[N], QByteArrayView id)
{
    for (const EnumId<Enum> &row : table) {
        if (id == QByteArrayView(row.id)) {
            return row.value;
        }
    }
    return std::nullopt;
}

const FindingText *textOf(QByteArrayView id)
{
    const auto it
        = std::ranges::find_if(findingTexts, [id](const FindingText &text) { return id == QByteArrayView(text.id); });
    return it == std::end(findingTexts) ? nullptr : it;
}

/// The number behind "hop:", counted from 1 for people; 0 where the subject is another.
int numberIn(const QByteArray &subject, QByteArrayView kind)
{
    const qsizetype at = subject.indexOf(kind);
    bool ok = false;
    const int index = at < 0 ? -1 : subject.mid(at + kind.size()).toInt(&ok);
    return ok && index >= 0 ? index + 1 : 0;
}

/// A sentence as the last part of another, which brings its own full stop.
QString inside(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

/// The enumerator up to @p last whose token is @p value, in words; nothing where it is none.
template <typename Enum, typename Words>
std::optional<QString> saidOf(const QByteArray &value, Enum last, Words words)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (tokenBytes(static_cast<Enum>(i)) == value) {
            return words(static_cast<Enum>(i));
        }
    }
    return std::nullopt;
}

std::optional<QString> differenceReason(const QByteArray &value, Voice voice)
{
    const std::pair<QByteArrayView, RecordedDifference> words[] = {
        {"dns-changed", RecordedDifference::DnsChanged},
        {"other-hop", RecordedDifference::OtherHop},
        {"other-identity", RecordedDifference::OtherIdentity},
        {"altered-since", RecordedDifference::AlteredSince},
    };
    for (const auto &[word, difference] : words) {
        if (word == value) {
            return inside(AuthResWords::sentence(difference, voice));
        }
    }
    return std::nullopt;
}

/// Why: each check has reasons of its own, and some are spelled alike.
std::optional<QString> reasonOf(const Finding &finding, const QByteArray &value, Voice voice)
{
    if (finding.id == "dkim.valid" && value == tokenBytes(ProofReason::Verified)) {
        return voiced(voice, FindingWords::tr("It fits the header and the whole text."),
            FindingWords::tr("Both b= and bh= verify."));
    }
    if (finding.subject == "proof") {
        return saidOf(value, ProofReason::RecipientNotWrittenTo,
            [voice](ProofReason one) { return ProofWords::reason(one, voice); });
    }
    if (finding.id.startsWith("dkim.") || finding.id.startsWith("author.")) {
        return saidOf(value, DkimReason::CryptoUnavailable,
            [voice](DkimReason one) { return inside(DkimWords::reason(one, voice)); });
    }
    if (finding.id.startsWith("arc.")) {
        return saidOf(
            value, ArcReason::Cancelled, [voice](ArcReason one) { return inside(ArcWords::reason(one, voice)); });
    }
    if (finding.id.startsWith("dmarc.") || finding.id.startsWith("original.")) {
        return saidOf(value, DmarcReason::LookupsOff,
            [voice](DmarcReason one) { return inside(DmarcWords::reason(one, voice)); });
    }
    return differenceReason(value, voice);
}

/// What the owner of a domain can do so that forgeries are refused.
std::optional<QString> stepOf(const QByteArray &value, Voice voice)
{
    const std::pair<QByteArrayView, QString> steps[] = {
        {"publish-spf",
            voiced(voice, FindingWords::tr("publish which computers may send for it (SPF)"),
                FindingWords::tr("publish an SPF record"))},
        {"strict-spf",
            voiced(voice, FindingWords::tr("forbid all other computers clearly (SPF)"),
                FindingWords::tr("end the SPF record with -all"))},
        {"mend-spf",
            voiced(voice, FindingWords::tr("mend what it published about its computers (SPF)"),
                FindingWords::tr("mend the SPF record"))},
        {"publish-dmarc",
            voiced(voice,
                FindingWords::tr("publish what is to become of mail that only pretends to come from it (DMARC)"),
                FindingWords::tr("publish a DMARC record"))},
        {"enforce-dmarc",
            voiced(voice, FindingWords::tr("ask that such mail be refused (DMARC)"),
                FindingWords::tr("publish p=quarantine or p=reject"))},
        {"cover-subdomains",
            voiced(voice, FindingWords::tr("ask the same for the names below it (DMARC)"),
                FindingWords::tr("make sp= as strict as p="))},
        {"cover-nonexistent",
            voiced(voice, FindingWords::tr("ask the same for names that do not exist (DMARC)"),
                FindingWords::tr("make np= as strict as p="))},
        {"end-testing",
            voiced(voice, FindingWords::tr("end the trial of its rule (DMARC)"),
                FindingWords::tr("take t=y off the record"))},
    };
    for (const auto &[word, step] : steps) {
        if (word == value) {
            return step;
        }
    }
    return std::nullopt;
}

/// A word of DMARC, in words.
std::optional<QString> dmarcValue(const QString &key, const QByteArray &value, Voice voice)
{
    if (key == QLatin1String("policy") || key == QLatin1String("published")) {
        return saidOf(value, DmarcPolicy::Reject, [voice](DmarcPolicy policy) {
            return voice == Voice::Plain ? DmarcWords::wish(policy) : DmarcWords::name(policy);
        });
    }
    if (key == QLatin1String("difference")) {
        return saidOf(value, DmarcLegacy::Difference::SeveralRecords,
            [voice](DmarcLegacy::Difference one) { return inside(DmarcWords::sentence(one, voice)); });
    }
    if (key == QLatin1String("fault")) {
        return saidOf(value, DmarcRecordFault::InvalidReportUri,
            [voice](DmarcRecordFault one) { return inside(DmarcWords::sentence(one, voice)); });
    }
    return std::nullopt;
}

/// A value of our own making, in words; nothing where @p key is another's.
std::optional<QString> told(const Finding &finding, const QString &key, const QByteArray &value, Voice voice)
{
    bool ok = false;
    if (const qint64 seconds = value.toLongLong(&ok); ok && key == QLatin1String("seconds")) {
        return RouteWords::duration(seconds);
    }
    if (key == QLatin1String("identity") && !finding.id.startsWith("dkim.")) {
        return SpfWords::name(value == "helo" ? SpfIdentity::Helo : SpfIdentity::MailFrom);
    }
    if (key == QLatin1String("reason")) {
        return reasonOf(finding, value, voice);
    }
    if (key == QLatin1String("alteration") || key == QLatin1String("other")) {
        return saidOf(value, DkimAlteration::DotStuffing, [](DkimAlteration one) { return DkimWords::name(one); });
    }
    if (key == QLatin1String("header")) {
        return saidOf(value, DkimHash::NotCheckable, [](DkimHash one) { return DkimWords::name(one); });
    }
    if (key == QLatin1String("deviation")) {
        return saidOf(value, AuthResDeviation::Truncated,
            [voice](AuthResDeviation one) { return inside(AuthResWords::sentence(one, voice)); });
    }
    if (key == QLatin1String("misfits")) {
        QStringList words;
        for (const QByteArray &one : value.split(',')) {
            words << saidOf(one.trimmed(), ProofBinding::Week, [](ProofBinding binding) {
                return ProofWords::name(binding);
            }).value_or(QString());
        }
        return words.join(QLatin1String(", "));
    }
    return key == QLatin1String("step") ? stepOf(value, voice) : dmarcValue(key, value, voice);
}

/// The value for a placeholder, made harmless; nothing where the finding has none.
std::optional<QString> valueFor(const Finding &finding, const QString &key, Voice voice)
{
    if (key == QLatin1String("hop") && !finding.values.contains("hop")) {
        const int hop = numberIn(finding.subject, "hop:");
        return hop > 0 ? std::optional(QString::number(hop)) : std::nullopt;
    }
    const auto it = finding.values.constFind(key.toLatin1());
    if (it == finding.values.constEnd() || it->isEmpty()) {
        return std::nullopt;
    }
    if (key == QLatin1String("reason") && *it == "verified" && finding.id != "dkim.valid") {
        return std::nullopt; // what is valid says so itself; a returned signature also says over how much
    }
    return told(finding, key, *it, voice).value_or(Hostile(*it).displayText());
}

/// Fills in the placeholders of @p text in one pass, so that nothing inside a value is taken for a placeholder.
/// @p complete becomes false where a value is missing.
QString filled(QStringView text, const Finding &finding, Voice voice, bool *complete)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype close = text.at(at) == QLatin1Char('{') ? text.indexOf(QLatin1Char('}'), at) : -1;
        if (close < 0) {
            result += text.at(at++);
            continue;
        }
        const std::optional<QString> value = valueFor(finding, text.sliced(at + 1, close - at - 1).toString(), voice);
        *complete = *complete && value.has_value();
        result += value.value_or(QStringLiteral("?"));
        at = close + 1;
    }
    return result;
}

/// Like filled(), and leaves out what stands in square brackets where a value of it is missing.
QString filledWithOptions(QStringView text, const Finding &finding, Voice voice)
{
    QString result;
    bool ignored = true;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(QLatin1Char('['));
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char(']'), open);
        if (close < 0) {
            return result + filled(text, finding, voice, &ignored);
        }
        result += filled(text.first(open), finding, voice, &ignored);
        bool complete = true;
        const QString option = filled(text.sliced(open + 1, close - open - 1), finding, voice, &complete);
        if (complete) {
            result += option;
        }
        text = text.sliced(close + 1);
    }
    return result;
}

/// The first of the alternatives (between "||") whose values outside of brackets are all there; else the last.
QStringView alternativeFor(const QString &text, const Finding &finding, Voice voice)
{
    const QList<QStringView> alternatives = QStringView(text).split(QStringView(u"||"));
    for (const QStringView alternative : alternatives) {
        QString needed;
        bool optional = false;
        for (const QChar c : alternative) {
            optional = c == QLatin1Char('[') || (optional && c != QLatin1Char(']'));
            needed += optional ? QLatin1Char(' ') : c;
        }
        bool complete = true;
        filled(needed, finding, voice, &complete);
        if (complete) {
            return alternative;
        }
    }
    return alternatives.last();
}

QString withCitation(const QString &sentence, const Finding &finding, Voice voice)
{
    const FindingKind *kind = findingKind(finding.id);
    if (voice == Voice::Plain || kind == nullptr || *kind->citation == '\0'
        || sentence.contains(QLatin1String("RFC "))) { // an enumerator's own words may have it already
        return sentence;
    }
    const QString citation = QString::fromLatin1(kind->citation);
    return sentence.chopped(1) + QLatin1String(" (") + citation + QLatin1String(").");
}

} // namespace

QString FindingWords::sentence(const Finding &finding, Voice voice)
{
    if (const FindingText *text = textOf(finding.id)) {
        const QString said = tr(voice == Voice::Plain ? text->plain : text->technical);
        const QString sentence = filledWithOptions(alternativeFor(said, finding, voice), finding, voice);
        return withCitation(
            sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.'), finding, voice);
    }
    if (const auto reason = valueOf(heloIds, finding.id)) {
        return withCitation(HostWords::reason(*reason, voice), finding, voice)
            + filledWithOptions(tr("[ It called itself {helo}.][ Its address is {ip}.]"), finding, voice);
    }
    if (const auto reason = valueOf(iprevIds, finding.id)) {
        return withCitation(HostWords::reason(*reason, voice), finding, voice)
            + filledWithOptions(tr("[ The address is {ip}.][ The name is {name}.]"), finding, voice);
    }
    if (const auto reason = valueOf(hopIds, finding.id)) {
        return filledWithOptions(tr("[Hop {hop}: ]"), finding, voice)
            + withCitation(RouteWords::reason(*reason, voice), finding, voice)
            + filledWithOptions(tr("[ Written by {by}.][ Name given: {helo}.][ Address: {ip}.][ Time since the hop "
                                   "before: {seconds}.]"),
                finding, voice);
    }
    if (const auto kind = valueOf(oddityIds, finding.id)) {
        return withCitation(MessageWords::meaning(*kind, voice), finding, voice)
            + filledWithOptions(tr("[ It is about {detail}.][ Times: {count}.]"), finding, voice);
    }
    if (const auto fault = valueOf(replyIds, finding.id)) {
        return BounceReasonWords::sentence(*fault, voice); // it cites by itself
    }
    return {};
}

QString FindingWords::subject(const Finding &finding)
{
    if (const int hop = numberIn(finding.subject, "hop:"); hop > 0) {
        return finding.subject.startsWith("original") ? tr("Hop %1 of the returned message").arg(hop)
                                                      : tr("Hop %1").arg(hop);
    }
    if (const int recipient = numberIn(finding.subject, "recipient:"); recipient > 0) {
        return tr("Recipient %1").arg(recipient);
    }
    if (finding.subject == "proof") {
        return tr("Proof");
    }
    return finding.subject.startsWith("original") ? tr("The returned message") : tr("This message");
}

bool FindingWords::knows(QByteArrayView id)
{
    return textOf(id) != nullptr || valueOf(heloIds, id) || valueOf(iprevIds, id) || valueOf(hopIds, id)
        || valueOf(oddityIds, id) || valueOf(replyIds, id);
}

} // namespace Indicia
