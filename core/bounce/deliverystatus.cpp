// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverystatus.h"

#include "asciiword.h"
#include "codescan.h"
#include "domainname.h"
#include "messagelimits.h"
#include "reasonwords.h"

#include <algorithm>

namespace Indicia {

namespace {

/// "5.1.1 (bad destination mailbox address)": the code alone (RFC 3464 section 2.3.4).
[[nodiscard]] QByteArray withoutComment(const QByteArray &status)
{
    const qsizetype open = status.indexOf('(');
    return open > 0 ? status.first(open).trimmed() : status;
}

using StatusNames = quint32; ///< a bit for each StatusName

[[nodiscard]] constexpr StatusNames only(StatusName name)
{
    return StatusNames(1) << static_cast<int>(name);
}

constexpr StatusNames recipientNames = only(StatusName::FinalRecipient) | only(StatusName::OriginalRecipient);
constexpr StatusNames resultNames = only(StatusName::Action) | only(StatusName::Status);
constexpr StatusNames perRecipient = recipientNames | resultNames | only(StatusName::XActualRecipient)
    | only(StatusName::RemoteMta) | only(StatusName::DiagnosticCode);

/// Gathers fields into recipients.
class RecipientGroups
{
public:
    explicit RecipientGroups(const QList<StatusField> &fields) : m_fields(fields) { }

    [[nodiscard]] QList<BounceRecipient> read()
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const StatusField &field = m_fields.at(i);
            if ((only(field.known) & perRecipient) != 0) {
                if (beginsGroup(i)) {
                    endGroup();
                }
                take(field);
            } else if (m_open != 0) {
                m_sourceEnd = field.offset + field.length;
            }
        }
        endGroup();
        shareAmongBareRecipients();
        for (BounceRecipient &recipient : m_recipients) {
            settleRecipient(recipient);
        }
        return m_recipients;
    }

private:
    [[nodiscard]] bool isOpen(StatusNames names) const { return (m_open & names) != 0; }

    /// A recipient field or an Action or Status that the open group already has begins the next one; so does, after an
    /// empty line, a recipient field when the group has a recipient and a result.
    [[nodiscard]] bool beginsGroup(qsizetype index) const
    {
        const StatusField &field = m_fields.at(index);
        const bool begins = (only(field.known) & (recipientNames | resultNames)) != 0;
        if (m_open == 0 || !begins) {
            return false;
        }
        const bool seen = isOpen(only(field.known));
        if ((only(field.known) & resultNames) != 0) {
            return seen && (field.afterBlank || isOpen(recipientNames));
        }
        const bool bothFollow = field.known == StatusName::OriginalRecipient && index + 1 < m_fields.size()
            && m_fields.at(index + 1).known == StatusName::FinalRecipient;
        return seen
            || (isOpen(resultNames) && isOpen(recipientNames)
                && (field.afterBlank || (bothFollow && isOpen(only(StatusName::FinalRecipient)))));
    }

    void take(const StatusField &field)
    {
        if (m_open == 0) {
            m_current = {};
            m_sourceStart = field.offset;
        }
        m_sourceEnd = field.offset + field.length;
        m_open |= only(field.known);
        if (field.known == StatusName::FinalRecipient) {
            m_current.address = recipientAddress(field.value);
        } else if (field.known == StatusName::OriginalRecipient) {
            m_current.originalAddress = recipientAddress(field.value);
        } else if (field.known == StatusName::XActualRecipient) {
            m_actual = recipientAddress(field.value);
        } else if (field.known == StatusName::Action) {
            m_current.action = dsnAction(field.value);
        } else if (field.known == StatusName::Status) {
            m_current.reportedStatus = withoutComment(field.value);
        } else if (field.known == StatusName::RemoteMta) {
            m_current.remoteMta = mtaName(field.value);
        } else if (m_current.diagnostic.isEmpty()) {
            const TypedValue diagnostic = typedValue(field.value);
            m_current.diagnosticType = diagnostic.type;
            m_current.diagnostic = diagnostic.rest;
        }
    }

    void endGroup()
    {
        if (m_current.address.isEmpty()) {
            m_current.address = m_current.originalAddress.isEmpty() ? m_actual : m_current.originalAddress;
        }
        if (!namesMailbox(m_current.address) && namesMailbox(m_current.originalAddress)) {
            // a local name, an O/R address, or asterisks for what nobody shall read are of no use elsewhere
            m_current.address = m_current.originalAddress;
        }
        if (m_open != 0 && !m_current.address.isEmpty() && m_recipients.size() < Limits::addresses) {
            m_current.source = {0, m_sourceStart, m_sourceEnd - m_sourceStart};
            m_recipients.append(std::move(m_current));
        }
        m_open = 0;
        m_current = {};
        m_actual.clear();
    }

    [[nodiscard]] static bool namesMailbox(QByteArrayView address)
    {
        const auto isWritten = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || static_cast<uchar>(c) >= 0x80;
        };
        return std::ranges::any_of(domainOf(address), isWritten);
    }

    /// "Final-Recipient: a / Final-Recipient: b / Action: failed": what follows counts for both.
    void shareAmongBareRecipients()
    {
        for (qsizetype i = m_recipients.size() - 2; i >= 0; --i) {
            BounceRecipient &bare = m_recipients[i];
            const BounceRecipient &next = m_recipients.at(i + 1);
            if (bare.action == DsnAction::NotSaid && bare.reportedStatus.isEmpty() && bare.diagnostic.isEmpty()) {
                bare.action = next.action;
                bare.reportedStatus = next.reportedStatus;
                bare.diagnostic = next.diagnostic;
                bare.diagnosticType = next.diagnosticType;
                bare.remoteMta = next.remoteMta;
            }
        }
    }

    const QList<StatusField> &m_fields;
    QList<BounceRecipient> m_recipients;
    BounceRecipient m_current;
    QByteArray m_actual;
    StatusNames m_open = 0; ///< the fields of the open group
    qsizetype m_sourceStart = 0;
    qsizetype m_sourceEnd = 0;
};

/// Fields that only one program writes.
[[nodiscard]] QByteArray softwareOf(const StatusField &field)
{
    if (field.known != StatusName::Other) {
        const bool isPostfix = field.known == StatusName::DiagnosticCode && field.value.startsWith("X-Postfix");
        return isPostfix ? "postfix" : QByteArray();
    }
    if (field.name.startsWith("x-postfix-")) {
        return "postfix";
    }
    if (field.name.startsWith("x-exim-")) {
        return "exim";
    }
    const bool isExchange = field.name.startsWith("x-ms-exchange") || field.name == "x-display-name"
        || field.name == "x-supplementary-info";
    return isExchange ? "exchange" : QByteArray();
}

void takePerMessage(DeliveryStatus &status, const StatusField &field)
{
    if (field.known == StatusName::ReportingMta && status.reportingMta.isEmpty()) {
        status.reportingMta = mtaName(field.value);
    } else if (field.known == StatusName::ReceivedFromMta && status.receivedFromMta.isEmpty()) {
        status.receivedFromMta = typedValue(field.value).rest;
    } else if (field.known == StatusName::OriginalEnvelopeId && status.originalEnvelopeId.isEmpty()) {
        status.originalEnvelopeId = xtextDecoded(field.value);
    } else if (field.known == StatusName::ArrivalDate && status.arrivalDate.isEmpty()) {
        status.arrivalDate = field.value;
    }
}

[[nodiscard]] std::optional<bool> permanenceOfClass(QByteArrayView code)
{
    if (code.startsWith('5')) {
        return true;
    }
    return code.startsWith('4') ? std::optional<bool>(false) : std::nullopt;
}

/// "5.9.8", of a subject that is not registered: its class still counts (RFC 3463 section 2).
[[nodiscard]] std::optional<bool> permanenceOfMadeUpCode(QByteArrayView code)
{
    const auto isDigitAt = [code](qsizetype i) { return code[i] >= '0' && code[i] <= '9'; };
    const bool formed
        = code.size() >= 5 && code[1] == '.' && isDigitAt(2) && code[3] == '.' && isDigitAt(4) && !code.contains('@');
    const bool alone = formed && (code.size() == 5 || code.first(qMin<qsizetype>(8, code.size())).count('.') == 2);
    return alone ? permanenceOfClass(code) : std::nullopt;
}

} // namespace

DsnAction dsnAction(QByteArrayView value)
{
    const QByteArray lower = asciiLowered(value.trimmed());
    struct Spelling
    {
        const char *begins;
        DsnAction action;
    };
    static constexpr Spelling spellings[] = {
        {"fail", DsnAction::Failed},
        {"delay", DsnAction::Delayed},
        {"deliver", DsnAction::Delivered},
        {"relay", DsnAction::Relayed},
        {"expand", DsnAction::Expanded},
        {"defer", DsnAction::Delayed},
        {"success", DsnAction::Delivered},
        {"expired", DsnAction::Failed},
        {"reject", DsnAction::Failed},
        {"undeliver", DsnAction::Failed},
        {"bounce", DsnAction::Failed},
        {"error", DsnAction::Failed},
    };
    for (const Spelling &spelling : spellings) {
        if (lower.startsWith(spelling.begins)) {
            return spelling.action;
        }
    }
    return DsnAction::NotSaid;
}

void settleRecipient(BounceRecipient &recipient)
{
    const QByteArray inDiagnostic = findEnhancedStatus(recipient.diagnostic);
    if (recipient.status.isEmpty()) {
        recipient.status = findEnhancedStatus(recipient.reportedStatus);
    }
    const bool sameClass
        = !inDiagnostic.isEmpty() && !recipient.status.isEmpty() && inDiagnostic.at(0) == recipient.status.at(0);
    if (recipient.status.isEmpty()
        || (isGenericStatus(recipient.status) && sameClass && !isGenericStatus(inDiagnostic))) {
        recipient.status = inDiagnostic;
    }
    if (recipient.replyCode.isEmpty()) {
        recipient.replyCode = findReplyCode(recipient.diagnostic);
    }
    settlePermanence(recipient);
}

void settlePermanence(BounceRecipient &recipient)
{
    recipient.permanent = permanenceOfClass(recipient.status);
    if (!recipient.permanent && !recipient.status.startsWith('2')) {
        recipient.permanent = permanenceOfClass(recipient.replyCode);
    }
    if (!recipient.permanent && recipient.status.isEmpty()) {
        recipient.permanent = permanenceOfMadeUpCode(
            recipient.reportedStatus.isEmpty() ? recipient.diagnostic : recipient.reportedStatus);
    }
    if (!recipient.permanent && recipient.status.isEmpty() && recipient.action == DsnAction::Delayed) {
        recipient.permanent = false;
    }
    if (!recipient.permanent && recipient.status.isEmpty() && recipient.replyCode.isEmpty()
        && saysNoSuchRecipient(recipient.diagnostic)) {
        recipient.permanent = true;
    }
}

MessageKind kindOf(const QList<BounceRecipient> &recipients)
{
    int best = 0;
    // In rising order of weight. A recipient without an action counts by the class of its status.
    static constexpr MessageKind kinds[]
        = {MessageKind::Expanded, MessageKind::Relayed, MessageKind::Success, MessageKind::Delay, MessageKind::Failure};
    for (const BounceRecipient &recipient : recipients) {
        int weight = 4;
        switch (recipient.action) {
        case DsnAction::Failed:
            break;
        case DsnAction::Delayed:
            weight = 3;
            break;
        case DsnAction::Delivered:
            weight = 2;
            break;
        case DsnAction::Relayed:
            weight = 1;
            break;
        case DsnAction::Expanded:
            weight = 0;
            break;
        case DsnAction::NotSaid:
            weight = recipient.status.startsWith('2') ? 2 : 4;
            break;
        }
        best = std::max(best, weight);
    }
    return recipients.isEmpty() ? MessageKind::Failure : kinds[best];
}

DeliveryStatus readDeliveryStatus(QByteArrayView block, StatusForm form)
{
    const QList<StatusField> fields = statusFields(block, form);
    DeliveryStatus status;
    for (const StatusField &field : fields) {
        takePerMessage(status, field);
        if (status.software.isEmpty()) {
            status.software = softwareOf(field);
        }
    }
    status.recipients = RecipientGroups(fields).read();
    return status;
}

} // namespace Indicia
