// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signatureoutline.h"

#include "arcwords.h"
#include "authreswords.h"
#include "dkimtrace.h"
#include "dkimwords.h"
#include "hostile.h"
#include "routewords.h"
#include "shortened_p.h"

#include <QStringList>

#include <algorithm>

namespace Indicia {

namespace {

/// Of texts from the message, as much as a line can show; the source has the rest.
constexpr qsizetype excerptLength = 240;

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

/// The beginning of it in one line, with an arrow where lines end.
QString excerptOf(const QByteArray &hostile)
{
    QByteArray start = hostile.first(std::min(hostile.size(), excerptLength * 4));
    start.replace("\r\n", "\n");
    QStringList lines;
    for (const QByteArray &line : start.split('\n')) {
        lines << shown(line);
    }
    const QString text = lines.join(QStringLiteral(" \u21B5 ")).trimmed();
    return shortened(text, excerptLength);
}

/// The same with line ends as they are, where these are what differs.
QString shortenedAsItIs(const QByteArray &hostile)
{
    const QString text = shown(hostile.first(std::min(hostile.size(), excerptLength)));
    return shortened(text, excerptLength);
}

QString listed(const QList<QByteArray> &names)
{
    return excerptOf(names.join(", "));
}

/// "example.org: The text is not the one that was signed."
QString labelled(const QByteArray &subject, const QString &sentence)
{
    return subject.isEmpty() ? sentence : shown(subject) + QLatin1String(": ") + sentence;
}

std::optional<Evidence> place(const ByteRange &range)
{
    return range.isEmpty() ? std::nullopt : std::optional<Evidence>(range);
}

Severity toneOf(DkimHash hash)
{
    switch (hash) {
    case DkimHash::Match:
        return Severity::Good;
    case DkimHash::Mismatch:
        return Severity::Warning;
    case DkimHash::NotChecked:
    case DkimHash::NotCheckable:
        return Severity::Info;
    }
    return Severity::Info;
}

Severity toneOf(DkimResult result)
{
    switch (result) {
    case DkimResult::Pass:
        return Severity::Good;
    case DkimResult::Fail: // counts as unsigned (RFC 6376 section 6.3), which is no proof of anything
    case DkimResult::Policy:
    case DkimResult::TempError:
    case DkimResult::PermError:
        return Severity::Warning;
    case DkimResult::None:
    case DkimResult::Neutral:
    case DkimResult::NotAsked:
        return Severity::Info;
    }
    return Severity::Info;
}

Severity toneOf(ArcResult result)
{
    switch (result) {
    case ArcResult::Fail:
    case ArcResult::TempError:
        return Severity::Warning;
    case ArcResult::Pass: // says who claims what, nothing more
    case ArcResult::None:
    case ArcResult::NotAsked:
        return Severity::Info;
    }
    return Severity::Info;
}

Severity toneOf(AuthResTrust trust)
{
    switch (trust) {
    case AuthResTrust::Trusted:
        return Severity::Good;
    case AuthResTrust::BelowBoundary:
        return Severity::Warning;
    case AuthResTrust::ForeignId:
    case AuthResTrust::NoId:
    case AuthResTrust::NoBoundary:
        return Severity::Info;
    }
    return Severity::Info;
}

bool isAboutTheKey(DkimConcern concern)
{
    switch (concern) {
    case DkimConcern::KeyTesting:
    case DkimConcern::ShortKey:
    case DkimConcern::SeveralKeyRecords:
    case DkimConcern::UnregisteredKeyTag:
        return true;
    case DkimConcern::SubjectNotSigned:
    case DkimConcern::FromAddedLater:
    case DkimConcern::SubjectAddedLater:
    case DkimConcern::ReplyToNotSigned:
    case DkimConcern::ToNotSigned:
    case DkimConcern::DateNotSigned:
    case DkimConcern::ContentTypeNotSigned:
    case DkimConcern::BodyNotCovered:
        return false;
    }
    return false;
}

} // namespace

OutlineRow &SignatureOutline::add(int level, const QString &label, const QString &result, const QString &text)
{
    m_rows.append(OutlineRow{level, label, result, text, {}, {}, {}});
    return m_rows.last();
}

QByteArray SignatureOutline::bytes(const ByteRange &range) const
{
    const QByteArrayView all = m_message.document();
    if (range.document != m_message.range().document || range.offset < 0 || range.length <= 0
        || range.offset >= all.size()) {
        return {};
    }
    const qint64 length = std::min<qint64>(range.length, all.size() - range.offset);
    return all.sliced(range.offset, length).toByteArray();
}

void SignatureOutline::repair(const DkimRepair &repair)
{
    OutlineRow &row
        = add(1, tr("Altered"), DkimWords::name(repair.alteration), DkimWords::sentence(repair.alteration, m_voice));
    row.tone = Severity::Warning;
    row.evidence = place(repair.source);
    if (!repair.field.isEmpty()) {
        add(2, tr("Header line"), {}, shown(repair.field));
    }
    const bool lineEnds
        = repair.alteration == DkimAlteration::LineEnds || repair.alteration == DkimAlteration::FinalNewline;
    const auto text
        = [lineEnds](const QByteArray &octets) { return lineEnds ? shortenedAsItIs(octets) : excerptOf(octets); };
    const QString now = text(bytes(repair.source));
    if (repair.original.isEmpty()) {
        if (!now.isEmpty()) {
            add(2, tr("Added"), {}, now).evidence = place(repair.source);
        }
        return;
    }
    add(2, tr("As signed"), {}, text(repair.original));
    add(2, tr("Now"), {}, now.isEmpty() ? tr("nothing") : now).evidence = place(repair.source);
}

void SignatureOutline::dkimScope(const DkimOutcome &outcome)
{
    for (const DkimConcern concern : outcome.concerns) {
        const bool key = isAboutTheKey(concern);
        OutlineRow &row
            = add(1, key ? tr("About the key") : tr("Left open"), {}, DkimWords::sentence(concern, m_voice));
        row.tone = key ? Severity::Info : Severity::Warning;
        row.evidence = place(outcome.source);
    }
    if (outcome.bodyLimit) {
        add(1, tr("Signed text"), {},
            tr("%1 of %2 bytes").arg(QString::number(*outcome.bodyLimit), QString::number(outcome.bodyLength)));
    }
    if (!outcome.signedFields.isEmpty()) {
        const QString form = DkimWords::name(outcome.headerForm) + QLatin1Char('/') + DkimWords::name(outcome.bodyForm);
        add(1, tr("Signed header lines"), m_voice == Voice::Technical ? form : QString(), listed(outcome.signedFields));
    }
    if (!outcome.identity.isEmpty() && outcome.identity != '@' + outcome.domain) {
        add(1, tr("On behalf of"), {}, shown(outcome.identity));
    }
    if (outcome.signedAt) {
        add(1, tr("Signed on"), {}, RouteWords::time(*outcome.signedAt));
    }
    if (outcome.expiresAt) {
        add(1, tr("Runs out on"), {}, RouteWords::time(*outcome.expiresAt));
    }
}

void SignatureOutline::canonicalForms(const DkimOutcome &outcome)
{
    const DkimTrace trace = traceSignature(m_message, outcome, mostCanonicalBody);
    const auto list = [this](const QByteArray &octets, bool truncated) {
        const QList<QByteArray> lines = octets.split('\n');
        for (const QByteArray &line : lines.first(std::min(mostCanonicalLines, lines.size()))) {
            if (const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line; !text.isEmpty()) {
                add(2, QStringLiteral("\u00B7"), {}, shortenedAsItIs(text));
            }
        }
        if (truncated || lines.size() > mostCanonicalLines) {
            add(2, QStringLiteral("\u00B7"), {}, QString(QChar(0x2026)));
        }
    };
    if (!trace.header.isEmpty()) {
        add(1, tr("Signed header"), DkimWords::name(outcome.headerForm),
            tr("what b= was verified over (RFC 6376 section 3.7)"));
        list(trace.header, false);
    }
    if (!trace.body.isEmpty()) {
        add(1, tr("Signed body"), DkimWords::name(outcome.bodyForm), tr("what bh= is the hash of"));
        list(trace.body, trace.bodyTruncated);
    }
}

void SignatureOutline::dkimKey(const DkimOutcome &outcome)
{
    const QString bits = outcome.keyBits > 0 ? tr("%n bit(s)", nullptr, outcome.keyBits) : QString();
    OutlineRow &row = add(1, tr("Key"), bits, excerptOf(outcome.keyRecord));
    row.dns = outcome.evidence;
    if (outcome.keyFromArchive) {
        add(2, tr("From the archive"), {},
            tr("DNS has this key no more; it was seen there earlier, and kept.")); // an archive never speaks against
                                                                                   // DNS
    }
    if (!outcome.algorithm.isEmpty()) {
        add(2, tr("Method"), {}, shown(outcome.algorithm));
    }
    if (!outcome.selector.isEmpty()) {
        add(2, tr("Place"), {}, shown(outcome.selector + "._domainkey." + outcome.domain));
    }
}

void SignatureOutline::dkim(const DkimOutcome &outcome)
{
    OutlineRow &row = add(0, tr("DKIM"), DkimWords::name(outcome.result),
        labelled(outcome.domain, DkimWords::reason(outcome.reason, m_voice)));
    row.tone = toneOf(outcome.result);
    row.evidence = place(outcome.source);
    add(1, tr("Meaning"), {}, DkimWords::meaning(outcome.result, m_voice));
    add(1, m_voice == Voice::Plain ? tr("Text") : tr("Body hash (bh=)"), DkimWords::name(outcome.bodyHash),
        DkimWords::body(outcome.bodyHash, m_voice))
        .tone
        = toneOf(outcome.bodyHash);
    add(1, m_voice == Voice::Plain ? tr("Header") : tr("Header signature (b=)"),
        DkimWords::name(outcome.headerSignature), DkimWords::header(outcome.headerSignature, m_voice))
        .tone
        = toneOf(outcome.headerSignature);
    if (outcome.arithmetic != outcome.result) {
        add(1, tr("By calculation alone"), DkimWords::name(outcome.arithmetic),
            tr("Without the rules about methods, key lengths, times and partly signed texts."));
    }
    if (outcome.repair) {
        repair(*outcome.repair);
    }
    if (outcome.headerRepair) {
        repair(*outcome.headerRepair);
        add(1, tr("Both"), {}, tr("Only with both alterations undone the signature fits."));
    }
    dkimScope(outcome);
    dkimKey(outcome);
    if (m_canonical) {
        canonicalForms(outcome);
    }
}

void SignatureOutline::arcSet(const ArcSet &set)
{
    OutlineRow &row = add(1, tr("Seal %1", "number").arg(set.instance), DkimWords::name(set.seal.result),
        labelled(set.sealer, DkimWords::header(set.seal.headerSignature, m_voice)));
    row.tone = set.seal.result == DkimResult::Pass ? Severity::Info : toneOf(set.seal.result);
    row.evidence = place(set.seal.source);
    row.dns = set.seal.evidence;
    if (!set.chainStatus.isEmpty()) {
        add(2, tr("Seals before it"), shown(set.chainStatus), tr("as this server found them"));
    }
    OutlineRow &message = add(2, tr("Message as sealed"), DkimWords::name(set.messageSignature.result),
        DkimWords::reason(set.messageSignature.reason, m_voice));
    message.evidence = place(set.messageSignature.source);
    for (const AuthMethodResult &method : set.results.methods) {
        add(2, tr("It noted"), {}, AuthResWords::line(method)).evidence = place(set.results.source);
    }
}

void SignatureOutline::arc(const ArcOutcome &outcome)
{
    OutlineRow &row = add(0, tr("ARC"), ArcWords::name(outcome.result), ArcWords::reason(outcome.reason, m_voice));
    row.tone = toneOf(outcome.result);
    if (!outcome.sets.isEmpty()) {
        row.evidence = place(outcome.sets.last().seal.source);
    }
    add(1, tr("What it is worth"), {}, ArcWords::standing(m_voice));
    if (outcome.failedInstance > 0) {
        add(1, tr("Broken at"), {}, tr("Seal %1", "number").arg(outcome.failedInstance)).tone = Severity::Warning;
    }
    if (outcome.oldestPass > 0) {
        add(1, tr("Unchanged since"), {}, tr("Seal %1", "number").arg(outcome.oldestPass));
    }
    for (const ArcSet &set : outcome.sets) {
        arcSet(set);
    }
}

void SignatureOutline::recorded(
    const AuthenticationResults &field, const SignatureFacts &signatures, const HostChecks &host)
{
    OutlineRow &row = add(0, AuthResWords::name(field.form), AuthResWords::name(field.trust),
        labelled(field.authservId, AuthResWords::sentence(field.trust, m_voice)));
    row.tone = toneOf(field.trust);
    row.evidence = place(field.source);
    if (field.none) {
        add(1, tr("Result"), {}, tr("It checked nothing."));
    }
    const bool usable
        = field.trust == AuthResTrust::Trusted && !field.deviations.contains(AuthResDeviation::UnknownVersion);
    AuthenticationResults one = field; // its methods are compared one by one
    for (const AuthMethodResult &method : field.methods) {
        one.methods = {method};
        const QList<RecordedComparison> compared
            = usable ? compareRecorded(one, signatures, host) : QList<RecordedComparison>();
        OutlineRow &result = add(1, shown(method.method), shown(method.result), AuthResWords::line(method));
        result.evidence = place(field.source);
        if (!compared.isEmpty()) {
            const RecordedComparison &comparison = compared.first();
            const bool same = comparison.difference == RecordedDifference::None;
            result.tone = same ? Severity::Good : Severity::Warning;
            add(2, tr("Found now"), shown(comparison.found), AuthResWords::sentence(comparison.difference, m_voice));
        }
    }
    for (const AuthResDeviation deviation : field.deviations) {
        add(1, tr("Form"), {}, AuthResWords::sentence(deviation, m_voice)).evidence = place(field.source);
    }
}

void SignatureOutline::all(const SignatureFacts &signatures, const HostChecks &host)
{
    for (const DkimOutcome &outcome : signatures.dkim) {
        dkim(outcome);
    }
    if (signatures.dkim.isEmpty() && !m_message.first("DKIM-Signature")) {
        add(0, tr("DKIM"), DkimWords::name(DkimResult::None), DkimWords::meaning(DkimResult::None, m_voice)).tone
            = Severity::Info;
    }
    for (const DmarcOutcome &outcome : signatures.dmarc) {
        dmarc(outcome);
    }
    if (signatures.arc.result != ArcResult::None || !signatures.arc.sets.isEmpty()) {
        arc(signatures.arc);
    }
    const qsizetype count = std::min(mostRecorded, signatures.recorded.size());
    for (const AuthenticationResults &field : signatures.recorded.first(count)) {
        recorded(field, signatures, host);
    }
    if (const qsizetype more = signatures.recorded.size() - count; more > 0) {
        add(0, AuthResWords::name(AuthResForm::AuthenticationResults), {},
            tr("and %n more", nullptr, static_cast<int>(more)));
    }
}

} // namespace Indicia
