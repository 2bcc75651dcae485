// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes of one recipient that do not fit each other, what a reply names beside the refusal, and rules that an automatic
// reply breaks. None of them decides a case: they tell how good the bouncer's word is, and what can be done.

#include "findingbuilder_p.h"
#include "tokens.h"

namespace Indicia {

namespace {

/// Recipients of one report that are looked at: a report may name thousands, and all in the same way.
constexpr int recipientsJudged = 50;

/// Adds findings about one recipient.
class CodeJudge
{
public:
    CodeJudge(FindingBuilder &builder, const BounceRecipient &recipient, int index)
        : m_builder(builder), m_recipient(recipient), m_index(index)
    { }

    void judge()
    {
        judgeClass();
        judgeReply();
        for (const QByteArray &address : m_recipient.details.forwardTo) {
            add("codes.forwarding-address", Severity::Info).values.insert("address", address);
        }
        for (const QByteArray &list : m_recipient.details.blockLists) {
            add("codes.block-list", Severity::Info).values.insert("list", list);
        }
    }

private:
    [[nodiscard]] const QByteArray &status() const
    {
        return m_recipient.reportedStatus.isEmpty() ? m_recipient.status : m_recipient.reportedStatus;
    }

    /// RFC 3463 section 2: class 4 may succeed later, class 5 will not.
    void judgeClass()
    {
        switch (m_recipient.action) {
        case DsnAction::Failed:
            if (status().startsWith('4')) {
                add("codes.gave-up", Severity::Info);
            }
            break;
        case DsnAction::Delayed:
            if (status().startsWith('5')) {
                add("codes.delayed-permanent", Severity::Warning);
            }
            break;
        case DsnAction::Delivered:
        case DsnAction::Relayed:
        case DsnAction::Expanded:
            if (!status().isEmpty() && !status().startsWith('2')) {
                add("codes.success-with-failure", Severity::Warning);
            }
            break;
        case DsnAction::NotSaid:
            break;
        }
    }

    void judgeReply()
    {
        const QByteArray &reply = m_recipient.replyCode;
        if (reply.isEmpty()) {
            return;
        }
        if (!status().isEmpty() && reply.at(0) != status().at(0)) {
            add("codes.reply-against-class", Severity::Warning);
        }
        if (reply == "251") {
            add("codes.will-forward", Severity::Info);
        }
        const bool moved = status().endsWith(".1.6");
        if ((reply == "551") != moved && (reply == "551" || !status().isEmpty()) && (reply == "551" || moved)) {
            add("codes.moved-mismatch", Severity::Info);
        }
    }

    Finding &add(const char *id, Severity severity)
    {
        Finding &finding
            = m_builder.add(id, severity, EvidenceClass::Bouncer, "recipient:" + QByteArray::number(m_index));
        finding.values.insert("recipient", m_recipient.address);
        finding.values.insert("action", tokenBytes(m_recipient.action));
        finding.values.insert("status", status());
        finding.values.insert("reply", m_recipient.replyCode);
        addEvidence(finding, m_recipient.source);
        return finding;
    }

    FindingBuilder &m_builder;
    const BounceRecipient &m_recipient;
    int m_index;
};

} // namespace

void addCodeFindings(FindingBuilder &builder)
{
    const BounceReport &bounce = builder.facts().bounce;
    for (int i = 0; i < bounce.recipients.size() && i < recipientsJudged; ++i) {
        CodeJudge(builder, bounce.recipients.at(i), i).judge();
    }
    for (const ReplyFault fault : bounce.replyFaults) {
        addEvidence(builder.add("reply." + tokenBytes(fault), Severity::Info, EvidenceClass::Sender, "message"),
            bounce.recognisedBy);
    }
}

} // namespace Indicia
