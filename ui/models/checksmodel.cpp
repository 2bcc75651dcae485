// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksmodel.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "codewords.h"
#include "dnswords.h"
#include "findingwords.h"
#include "hostile.h"
#include "hostwords.h"
#include "plainlabel.h"
#include "proofwords.h"
#include "routewords.h"
#include "signatureoutline.h"
#include "spfwords.h"
#include "tlswords.h"
#include "verdictwords.h"

#include <algorithm>

namespace Indicia {

namespace {

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

/// Words and sentences in one line, parted as they need it.
QString joined(const QStringList &words)
{
    QString line;
    for (const QString &word : words) {
        if (word.isEmpty()) {
            continue;
        }
        if (!line.isEmpty()) {
            line += line.endsWith(QLatin1Char('.')) ? QLatin1String(" ") : QLatin1String(", ");
        }
        line += word;
    }
    return line;
}

/// "mx.example.org: The name that the computer gave is really its own."
QString labelled(const QString &label, const QString &sentence)
{
    return label.isEmpty() ? sentence : label + QLatin1String(": ") + sentence;
}

std::optional<Evidence> place(const ByteRange &range)
{
    return range.isEmpty() ? std::nullopt : std::optional<Evidence>(range);
}

/// Recipients and findings shown; a report may name thousands.
constexpr qsizetype rowsShown = 500;

} // namespace

ChecksModel::ChecksModel(QObject *parent) : QStandardItemModel(parent)
{
    setColumnCount(ColumnCount);
}

QStandardItem *ChecksModel::add(QStandardItem *parent, const QString &check, const QString &result, const QString &why,
    const Look &look, const std::optional<Evidence> &evidence)
{
    auto *first = new QStandardItem(check);
    QList<QStandardItem *> row{first, new QStandardItem(result), new QStandardItem(why)};
    if (!look.glyph.isEmpty()) {
        row.at(ResultColumn)->setIcon(glyphIcon(look));
    }
    if (evidence) {
        m_evidence.append(*evidence);
    }
    for (QStandardItem *item : std::as_const(row)) {
        item->setEditable(false);
        item->setToolTip(plainToolTip(item->text()));
        if (evidence) {
            item->setData(static_cast<int>(m_evidence.size() - 1), EvidenceRole);
        }
    }
    first->setData(joined({check, result, why}), Qt::AccessibleTextRole);
    (parent == nullptr ? invisibleRootItem() : parent)->appendRow(row);
    return first;
}

std::optional<Evidence> ChecksModel::answer(const DnsExchange &exchange) const
{
    const auto known = std::ranges::find(m_report->dns, exchange.question, &DnsExchange::question);
    return known == m_report->dns.cend()
        ? std::nullopt
        : std::optional<Evidence>(DnsRef{static_cast<int>(known - m_report->dns.cbegin())});
}

void ChecksModel::addExchanges(QStandardItem *parent, const QList<DnsExchange> &exchanges)
{
    for (const DnsExchange &exchange : exchanges) {
        add(parent, tr("DNS answer"), DnsWords::name(exchange.answer.status), DnsWords::line(exchange), {},
            answer(exchange));
    }
}

void ChecksModel::addTrace(QStandardItem *parent, const SpfOutcome &outcome)
{
    QList<QStandardItem *> levels{parent};
    for (const SpfTraceStep &step : outcome.trace) {
        const qsizetype depth = std::clamp<qsizetype>(step.depth, 0, levels.size() - 1);
        levels.resize(depth + 1);
        const QString term = step.term.isEmpty() ? tr("record of %1").arg(shown(step.domain)) : shown(step.term);
        QStandardItem *item = add(levels.last(), term, SpfWords::outcome(step, m_voice), shown(step.expanded));
        levels.append(item);
        const qsizetype first = std::clamp<qsizetype>(step.exchangesFrom, 0, outcome.evidence.size());
        const qsizetype count = std::clamp<qsizetype>(step.exchangesCount, 0, outcome.evidence.size() - first);
        addExchanges(item, outcome.evidence.sliced(first, count));
    }
}

void ChecksModel::addSpf(QStandardItem *parent, const SpfOutcome &outcome)
{
    QStandardItem *item = add(parent, tr("SPF %1", "HELO or MAIL FROM").arg(SpfWords::name(outcome.identity)),
        SpfWords::name(outcome.result), labelled(shown(outcome.domain), SpfWords::reason(outcome.reason, m_voice)),
        lookOf(outcome.result));
    add(item, tr("Meaning"), {}, SpfWords::meaning(outcome.result, m_voice));
    const auto detail = [this, item](const QString &label, const QByteArray &value) {
        if (!value.isEmpty()) {
            add(item, label, {}, shown(value));
        }
    };
    detail(tr("Record"), outcome.record);
    detail(tr("Decided by"), outcome.decidingTerm);
    detail(tr("The domain explains"), outcome.explanation);
    addTrace(add(item, tr("Steps"), tr("%n lookup(s)", nullptr, outcome.lookups),
                 tr("%1 of 10 allowed, %2 of 2 without an answer").arg(outcome.lookups).arg(outcome.voidLookups)),
        outcome);
}

void ChecksModel::addHost(QStandardItem *parent, const HostChecks &checks, const std::optional<Evidence> &peer)
{
    QStandardItem *helo = add(parent, tr("HELO"), HostWords::name(checks.helo.result),
        labelled(shown(checks.helo.helo), HostWords::reason(checks.helo.reason, m_voice)), lookOf(checks.helo.result),
        peer);
    addExchanges(helo, checks.helo.evidence);
    QStandardItem *iprev = add(parent, tr("Reverse name"), HostWords::name(checks.iprev.result),
        joined({labelled(shown(checks.iprev.name), HostWords::reason(checks.iprev.reason, m_voice)),
            checks.iprev.dynamicLooking ? tr("It looks like a dynamic one.") : QString()}),
        lookOf(checks.iprev.result), peer);
    addExchanges(iprev, checks.iprev.evidence);
    for (const SpfOutcome &outcome : checks.spf) {
        addSpf(parent, outcome);
    }
}

void ChecksModel::addTls(const Route &route)
{
    QStandardItem *item = add(nullptr, tr("Encryption on the way"), {}, {});
    int number = 0;
    for (const Hop &hop : route.hops) {
        add(item, tr("Station %1").arg(++number), TlsWords::name(hop.tls.level), TlsWords::line(hop.tls),
            lookOf(hop.tls.level), place(hop.field.source));
    }
}

void ChecksModel::addBounce(const BounceReport &bounce)
{
    QStandardItem *item = add(nullptr, tr("What it reports"), BounceWords::name(bounce),
        joined({BounceWords::form(bounce.dialect), shown(bounce.reportingMta)}), {}, place(bounce.recognisedBy));
    add(item, tr("What came back"), BounceWords::name(bounce.original.extent), {}, {}, place(bounce.original.source));
    for (const BounceRecipient &recipient : bounce.recipients.first(std::min(rowsShown, bounce.recipients.size()))) {
        QStandardItem *row = add(item, shown(recipient.address),
            joined({BounceWords::name(recipient.action), shown(recipient.status)}),
            joined({CodeWords::status(recipient, m_voice), shown(recipient.diagnostic)}), {}, place(recipient.source));
        if (recipient.reason != BounceReason::NotSaid) {
            const bool isOnItsWay = recipient.action == DsnAction::Relayed || recipient.action == DsnAction::Expanded;
            add(row, tr("Why"),
                isOnItsWay ? BounceWords::name(recipient.action) : BounceReasonWords::name(recipient.reason),
                BounceReasonWords::why(recipient, m_voice));
        }
        if (!recipient.command.isEmpty()) {
            add(row, tr("Refused at"), shown(recipient.command), CodeWords::reply(recipient.replyCode, m_voice));
        }
        if (!recipient.sentOnTo.isEmpty()) {
            add(row, tr("Sent on to"), {}, shown(recipient.sentOnTo));
        }
        addDetails(row, recipient.details);
        if (!recipient.remoteMta.isEmpty()) {
            add(row, tr("Refused by"), {}, shown(recipient.remoteMta));
        }
    }
}

/// As text, never as links: they are a stranger's words.
void ChecksModel::addDetails(QStandardItem *row, const DiagnosticDetails &details)
{
    const auto addAll = [&](const QString &label, const QList<QByteArray> &values) {
        for (const QByteArray &value : values) {
            add(row, label, {}, shown(value));
        }
    };
    addAll(tr("New address"), details.forwardTo);
    addAll(tr("Block list"), details.blockLists);
    addAll(tr("Link, as text"), details.links);
    addAll(tr("To ask"), details.contacts);
}

void ChecksModel::addOriginal(const OriginalFacts &original)
{
    const InjectionPoint &injection = original.injection;
    const QString address = injection.ip ? QString::fromLatin1(injection.ip->toText()) : QString();
    QStandardItem *item = add(nullptr, tr("Who handed in the message that came back"), address,
        labelled(
            joined({shown(injection.helo), shown(injection.name)}), BounceWords::sentence(injection.basis, m_voice)),
        {}, place(injection.source));
    if (injection.ip && original.intake == Intake::Transfer) {
        addHost(item, original.injectionChecks, place(injection.source));
    }
}

void ChecksModel::addProofs(const QList<ProofOutcome> &proofs)
{
    QStandardItem *item = add(nullptr, tr("Did you send it?"), {}, {});
    for (const ProofOutcome &proof : proofs) {
        const std::optional<Evidence> evidence
            = proof.evidence.isEmpty() ? std::nullopt : place(proof.evidence.first());
        QStandardItem *row = add(item, ProofWords::name(proof.scheme), ProofWords::name(proof.result),
            ProofWords::reason(proof.reason, m_voice), lookOf(proof.result), evidence);
        add(row, tr("What it is"), {}, ProofWords::meaning(proof.scheme, m_voice));
        if (!proof.address.isEmpty()) {
            add(row, tr("Address"), {}, shown(proof.address), {}, evidence);
        }
        if (!proof.binds.isEmpty()) {
            add(row, tr("It speaks for"), {}, ProofWords::binds(proof));
        }
        if (proof.eximWouldAccept && proof.result != ProofResult::Valid) {
            add(row, tr("Exim"), {}, tr("Exim's own rule would accept it."));
        }
    }
}

void ChecksModel::addSignatures(
    const QString &title, const Message &message, const SignatureFacts &signatures, const HostChecks &host)
{
    SignatureOutline outline(message, m_voice);
    outline.showCanonicalForms();
    outline.all(signatures, host);
    if (outline.rows().isEmpty()) {
        return;
    }
    QList<QStandardItem *> levels{add(nullptr, title, {}, {})};
    for (const OutlineRow &row : outline.rows()) {
        levels.resize(std::clamp<qsizetype>(row.level + 1, 1, levels.size()));
        const Look look = row.tone ? lookOf(*row.tone) : Look{};
        const bool isAnswer = row.dns.size() == 1 && !row.evidence; // it is its own row's evidence
        QStandardItem *item = add(
            levels.last(), row.label, row.result, row.text, look, isAnswer ? answer(row.dns.first()) : row.evidence);
        if (!isAnswer) {
            addExchanges(item, row.dns);
        }
        levels.append(item);
    }
}

void ChecksModel::addFindings(const QList<Finding> &findings)
{
    QStandardItem *item = add(nullptr, tr("All findings"), QString::number(findings.size()), {});
    for (const Finding &finding : findings.first(std::min(rowsShown, findings.size()))) {
        const std::optional<Evidence> evidence
            = finding.evidence.isEmpty() ? std::nullopt : std::optional(finding.evidence.first());
        QStandardItem *row = add(item, FindingWords::subject(finding), VerdictWords::name(finding.severity),
            FindingWords::sentence(finding, m_voice), lookOf(finding.severity), evidence);
        add(row, tr("Evidence"), VerdictWords::name(finding.evidenceClass),
            VerdictWords::meaning(finding.evidenceClass, m_voice), {}, evidence);
    }
}

void ChecksModel::addDns(const QList<DnsExchange> &dns)
{
    QStandardItem *item = add(nullptr, tr("DNS answers"), QString::number(dns.size()), {});
    int number = 0;
    for (const DnsExchange &exchange : dns) {
        QStandardItem *row = add(item,
            tr("%1. %2", "number and question")
                .arg(++number)
                .arg(DnsWords::name(exchange.question.type) + QLatin1Char(' ') + shown(exchange.question.name)),
            DnsWords::name(exchange.answer.status), DnsWords::meaning(exchange.answer.status, m_voice));
        m_dnsItems.append(row);
        for (const DnsRecord &record : exchange.answer.records) {
            add(row, shown(record.owner), DnsWords::name(record.type), shown(record.value));
        }
        if (!exchange.answer.server.isEmpty()) {
            add(row, tr("Answered by"), {}, shown(exchange.answer.server));
        }
    }
}

void ChecksModel::setCase(std::shared_ptr<const CaseReport> report, Voice voice)
{
    m_report = std::move(report);
    m_voice = voice;
    m_evidence.clear();
    m_dnsItems.clear();
    clear();
    setHorizontalHeaderLabels({tr("Check"), tr("Result"), tr("Why")});
    if (!m_report) {
        return;
    }
    const CaseFacts &facts = m_report->facts;
    const Hop *boundary = facts.route.boundaryHop();
    const std::optional<Evidence> peer = boundary == nullptr ? std::nullopt : place(boundary->field.source);
    const QString address = facts.envelope.client ? QString::fromLatin1(facts.envelope.client->toText()) : QString();
    addHost(add(nullptr, tr("Who handed this message over"), address, shown(facts.envelope.helo), {}, peer),
        facts.boundary, peer);
    addSignatures(tr("Signatures, and the author's domain"), facts.message, facts.signatures, facts.boundary);
    if (facts.bounce.isBounce()) {
        addBounce(facts.bounce);
    }
    if (facts.original) {
        addOriginal(*facts.original);
        addSignatures(tr("Signatures of the message that came back"), facts.bounce.original.message,
            facts.original->signatures, facts.original->injectionChecks);
    }
    if (facts.bounce.isBounce()) {
        addProofs(facts.proofs);
    }
    addTls(facts.route);
    addFindings(m_report->findings);
    addDns(m_report->dns);
}

std::optional<Evidence> ChecksModel::evidence(const QModelIndex &index) const
{
    const QVariant number = index.data(EvidenceRole);
    return number.isValid() && number.toInt() < m_evidence.size() ? std::optional(m_evidence.at(number.toInt()))
                                                                  : std::nullopt;
}

QModelIndex ChecksModel::dnsRow(int exchange) const
{
    return exchange >= 0 && exchange < m_dnsItems.size() ? m_dnsItems.at(exchange)->index() : QModelIndex();
}

} // namespace Indicia
