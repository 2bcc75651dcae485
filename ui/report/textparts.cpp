// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The route, the checks of hosts, what a bounce says, and the proofs.

#include "textparts_p.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "codewords.h"
#include "dnswords.h"
#include "hostile.h"
#include "hostwords.h"
#include "proofwords.h"
#include "routewords.h"
#include "spfwords.h"
#include "tlswords.h"

#include <QStringList>

#include <algorithm>

namespace Indicia {

namespace {

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).terminalText();
}

QString addressText(const std::optional<IpAddress> &ip)
{
    return ip ? QString::fromLatin1(ip->toText()) : QString();
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QLatin1String(", "));
}

/// Where the rows of a hop or a recipient begin.
constexpr int inner = 5;

bool hasFailed(const BounceRecipient &recipient)
{
    switch (recipient.action) {
    case DsnAction::NotSaid:
    case DsnAction::Failed:
    case DsnAction::Delayed:
        return true;
    case DsnAction::Delivered:
    case DsnAction::Relayed:
    case DsnAction::Expanded:
        return false;
    }
    return true;
}

/// Its name and address; once where it is named by its address.
QString remoteHost(const BounceRecipient &recipient)
{
    const QByteArray &name = recipient.remoteMta;
    const QByteArray &address = recipient.remoteAddress;
    const bool isOne = name == address || name == '[' + address + ']';
    return joined({isOne ? QString() : shown(name), shown(address)});
}

} // namespace

void TextParts::hop(int index, const Hop &hop)
{
    const ReceivedField &field = hop.field;
    m_paper.item(QString::number(index + 1) + QLatin1Char('.'),
        joined({RouteWords::name(hop.trust).toUpper(), field.time ? RouteWords::time(*field.time) : QString(),
            hop.delaySeconds ? tr("after %1", "a span of time").arg(RouteWords::duration(*hop.delaySeconds))
                             : QString()}));
    m_paper.row(tr("received by"), joined({shown(field.by), addressText(field.byIp)}), inner);
    const QString claimed = field.helo.isEmpty() ? QString() : tr("calls itself %1").arg(shown(field.helo));
    const QString reverse
        = field.reverseName.isEmpty() ? QString() : tr("reverse name %1").arg(shown(field.reverseName));
    const QString otherwise = claimed.isEmpty() && reverse.isEmpty() ? shown(field.from) : QString();
    m_paper.row(tr("from"), joined({addressText(field.fromIp), claimed, reverse, otherwise}), inner);
    const QString login = field.authenticated ? tr("logged in") : QString();
    m_paper.row(tr("with"), joined({shown(field.with), login, shown(field.authenticatedAs)}), inner);
    m_paper.row(tr("encryption"), TlsWords::line(hop.tls), inner);
    m_paper.row(tr("for"), shown(field.forAddress), inner);
    m_paper.row(tr("id"), shown(field.id), inner);
    for (const HopReason reason : hop.reasons) {
        m_paper.item(QStringLiteral("!"), RouteWords::reason(reason, m_style.voice), inner);
    }
    for (const ReceivedDefect defect : field.defects) {
        m_paper.item(QStringLiteral("!"), RouteWords::name(defect), inner);
    }
}

void TextParts::route(const Route &route)
{
    m_paper.paragraph(RouteWords::sentence(route.basis, m_style.voice));
    for (int i = 0; i < route.hops.size(); ++i) {
        hop(i, route.hops.at(i));
        if (i == route.boundary && i + 1 < route.hops.size()) {
            m_paper.paragraph(tr("====== Strangers wrote what stands below. ======"));
        }
    }
    if (route.hops.isEmpty()) {
        m_paper.item(QStringLiteral("-"), tr("It has no Received field."));
    }
    if (route.truncated) {
        m_paper.item(QStringLiteral("-"), tr("There are more, which were not analysed."));
    }
}

void TextParts::hostChecks(const HostChecks &checks)
{
    m_paper.row(tr("HELO"),
        joined({HostWords::name(checks.helo.result), shown(checks.helo.helo), addressText(checks.helo.peer)}));
    m_paper.row(QStringLiteral(" "), HostWords::reason(checks.helo.reason, m_style.voice));
    m_paper.row(tr("Reverse name"),
        joined({HostWords::name(checks.iprev.result), shown(checks.iprev.name),
            checks.iprev.dynamicLooking ? tr("looks dynamic") : QString()}));
    m_paper.row(QStringLiteral(" "), HostWords::reason(checks.iprev.reason, m_style.voice));
    for (const SpfOutcome &outcome : checks.spf) {
        spf(outcome);
    }
}

void TextParts::spf(const SpfOutcome &outcome)
{
    m_paper.row(tr("SPF %1", "HELO or MAIL FROM").arg(SpfWords::name(outcome.identity)),
        joined({SpfWords::name(outcome.result), shown(outcome.domain), addressText(outcome.ip)}));
    m_paper.row(QStringLiteral(" "), SpfWords::reason(outcome.reason, m_style.voice));
    const auto detail = [this](const QString &text, const QByteArray &value) {
        m_paper.row(QStringLiteral(" "), value.isEmpty() ? QString() : text.arg(shown(value)));
    };
    detail(tr("Decided by: %1"), outcome.decidingTerm);
    detail(tr("Record: %1"), outcome.record);
    detail(tr("The domain explains: %1"), outcome.explanation);
}

void TextParts::spfTrace(const SpfOutcome &outcome)
{
    m_paper.row(tr("Lookups"), tr("%1 of 10, %2 of 2 without an answer").arg(outcome.lookups).arg(outcome.voidLookups));
    for (const SpfTraceStep &step : outcome.trace) {
        const int indent = 2 + 2 * std::clamp(step.depth, 0, 10);
        const QString term = step.term.isEmpty() ? tr("record of %1").arg(shown(step.domain)) : shown(step.term);
        const QString expanded = step.expanded.isEmpty() ? QString() : tr("that is %1").arg(shown(step.expanded));
        m_paper.item(QStringLiteral(">"), joined({term, expanded, SpfWords::outcome(step, m_style.voice)}), indent);
        const qsizetype first = std::clamp<qsizetype>(step.exchangesFrom, 0, outcome.evidence.size());
        const qsizetype count = std::clamp<qsizetype>(step.exchangesCount, 0, outcome.evidence.size() - first);
        for (const DnsExchange &exchange : outcome.evidence.sliced(first, count)) {
            m_paper.item(QStringLiteral("DNS"), DnsWords::line(exchange), indent + 2);
        }
    }
}

void TextParts::recipient(int index, const BounceRecipient &recipient)
{
    m_paper.item(QString::number(index + 1) + QLatin1Char('.'),
        joined({shown(recipient.address), BounceWords::name(recipient.action), shown(recipient.status),
            BounceWords::permanence(recipient.permanent)}));
    const Voice voice = m_style.voice;
    if (recipient.reason != BounceReason::NotSaid) {
        m_paper.row(tr("why"), BounceReasonWords::why(recipient, voice), inner);
    }
    m_paper.row(tr("that means"), CodeWords::status(recipient, voice), inner);
    m_paper.row(tr("answered"), CodeWords::reply(recipient.replyCode, voice), inner);
    m_paper.row(tr("it says"), shown(recipient.diagnostic), inner);
    m_paper.row(hasFailed(recipient) ? tr("refused by") : tr("handed to"), remoteHost(recipient), inner);
    m_paper.row(tr("at the command"), shown(recipient.command), inner);
    m_paper.row(tr("sent on to"), shown(recipient.sentOnTo), inner);
    details(recipient.details);
    if (recipient.originalAddress != recipient.address) {
        m_paper.row(tr("sent to"), shown(recipient.originalAddress), inner);
    }
}

/// As text, never as links: they are a stranger's words.
void TextParts::details(const DiagnosticDetails &details)
{
    const auto rows = [this](const QString &label, const QList<QByteArray> &values) {
        for (const QByteArray &value : values) {
            m_paper.row(label, shown(value), inner);
        }
    };
    rows(tr("new address"), details.forwardTo);
    rows(tr("block list"), details.blockLists);
    rows(tr("link"), details.links);
    rows(tr("to ask"), details.contacts);
}

void TextParts::bounce(const BounceReport &bounce)
{
    m_paper.row(tr("Kind"), BounceWords::name(bounce));
    m_paper.row(tr("Form"), BounceWords::form(bounce.dialect));
    m_paper.row(tr("Reported by"), shown(bounce.reportingMta));
    m_paper.row(tr("It came from"), shown(bounce.receivedFromMta));
    if (bounce.arrivalDate) {
        m_paper.row(tr("It arrived"), RouteWords::time(*bounce.arrivalDate));
    }
    m_paper.row(tr("What came back"), BounceWords::name(bounce.original.extent));
    for (const ReplyFault fault : bounce.replyFaults) {
        m_paper.row(tr("Breaks a rule"), BounceReasonWords::sentence(fault, m_style.voice));
    }
    // A ticket needs no thousand recipients; the JSON report has all of them.
    constexpr qsizetype recipientsShown = 20;
    for (int i = 0; i < std::min(recipientsShown, bounce.recipients.size()); ++i) {
        recipient(i, bounce.recipients.at(i));
    }
    if (const qsizetype more = bounce.recipients.size() - recipientsShown; more > 0) {
        m_paper.item(QStringLiteral("-"), tr("and %n more", nullptr, static_cast<int>(more)));
    }
}

void TextParts::original(const OriginalFacts &original)
{
    m_paper.heading(tr("How the message was sent that came back (newest first)"));
    route(original.route);
    m_paper.heading(tr("The computer that handed it to the bouncing server"));
    m_paper.row(tr("Address"), addressText(original.injection.ip));
    m_paper.row(tr("Calls itself"), shown(original.injection.helo));
    m_paper.row(tr("Reverse name"), shown(original.injection.name));
    m_paper.paragraph(BounceWords::sentence(original.injection.basis, m_style.voice));
    if (original.intake == Intake::Transfer) {
        hostChecks(original.injectionChecks);
    }
}

void TextParts::proof(const ProofOutcome &proof)
{
    m_paper.item(QStringLiteral("-"),
        tr("%1: %2", "name of a proof and its result")
            .arg(ProofWords::name(proof.scheme), ProofWords::name(proof.result)));
    m_paper.item(QStringLiteral(" "), ProofWords::reason(proof.reason, m_style.voice));
    if (!proof.address.isEmpty()) {
        m_paper.item(QStringLiteral(" "), tr("Address: %1").arg(shown(proof.address)));
    }
    if (proof.result == ProofResult::Valid && !proof.binds.isEmpty()) {
        m_paper.item(QStringLiteral(" "), tr("It speaks for: %1").arg(ProofWords::binds(proof)));
    }
    if (proof.eximWouldAccept && proof.result != ProofResult::Valid) {
        m_paper.item(QStringLiteral(" "), tr("Exim's own rule would accept it."));
    }
}

void TextParts::outline(const QList<OutlineRow> &rows, bool withDns)
{
    constexpr int details = 18; // where the text of a row begins
    for (const OutlineRow &row : rows) {
        const QString what = row.result.isEmpty() || row.text.isEmpty() ? row.result + row.text
            : row.text.endsWith(QLatin1Char('.')) && row.level > 0      ? row.result + QLatin1String(". ") + row.text
                                                                        : row.result + QLatin1String(", ") + row.text;
        const QString line = row.level == 0 || what.isEmpty()
            ? what
            : tr("%1: %2", "what was looked at, and what came of it").arg(row.label, what);
        if (row.level == 0) {
            m_paper.row(row.label, line);
        } else if (row.level == 1) {
            m_paper.row(QStringLiteral(" "), line.isEmpty() ? row.label : line);
        } else {
            m_paper.item(QStringLiteral("-"), line.isEmpty() ? row.label : line, details);
        }
        for (const DnsExchange &exchange : withDns ? row.dns : QList<DnsExchange>()) {
            m_paper.item(QStringLiteral("DNS"), DnsWords::line(exchange), details);
        }
    }
}

void TextParts::signatures(const Message &message, const SignatureFacts &signatures, const HostChecks &host)
{
    SignatureOutline outlined(message, m_style.voice);
    outlined.all(signatures, host);
    outline(outlined.rows(), false);
}

} // namespace Indicia
