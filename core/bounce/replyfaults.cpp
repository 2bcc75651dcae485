// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replyfaults.h"

#include "mailboxscan.h"

#include <algorithm>

namespace Indicia {

namespace {

/// What the returned message shows of what should not have been answered.
class AnsweredMail
{
public:
    AnsweredMail(const Message &original, const BounceSigns &reply) : m_original(original), m_reply(reply) { }

    [[nodiscard]] bool hasNullSender() const
    {
        const HeaderField *path = m_original.first("Return-Path");
        return path && m_original.value(*path).contains("<>");
    }

    [[nodiscard]] bool isAutomatic() const
    {
        const QByteArray submitted = m_original.firstValue("Auto-Submitted").toLower();
        return !submitted.isEmpty() && !submitted.startsWith("no");
    }

    [[nodiscard]] bool isListMail() const
    {
        const QByteArray precedence = m_original.firstValue("Precedence").toLower();
        return precedence.startsWith("bulk") || precedence.startsWith("list") || precedence.startsWith("junk")
            || m_original.first("List-Id") || m_original.first("List-Post") || m_original.first("List-Unsubscribe");
    }

    [[nodiscard]] bool wentElsewhere() const
    {
        const HeaderField *path = m_original.first("Return-Path");
        const std::optional<FoundMailbox> sender = path ? findMailbox(m_original.value(*path)) : std::nullopt;
        return sender && !m_reply.recipients.isEmpty()
            && std::ranges::none_of(
                m_reply.recipients, [&sender](const QByteArray &to) { return sameMailbox(to, sender->address); });
    }

    /// To and Cc name somebody, and not the responder.
    [[nodiscard]] bool namesOthersOnly() const
    {
        const QByteArray named = (m_original.firstValue("To") + ' ' + m_original.firstValue("Cc")).toLower();
        return named.contains('@') && !m_reply.from.isEmpty() && !named.contains(m_reply.from.toLower())
            && !named.contains(untagged(m_reply.from.toLower()));
    }

private:
    /// A responder may write under an address of its own for each letter: "bob+tag@", "bob-confirm-tag@" (RFC 5233).
    [[nodiscard]] static QByteArray untagged(const QByteArray &address)
    {
        const auto separator = std::ranges::find_if(address, [](char c) { return c == '+' || c == '-' || c == '@'; });
        const qsizetype end = separator - address.begin();
        return address.first(end) + address.sliced(std::max(end, address.lastIndexOf('@')));
    }

    const Message &m_original;
    const BounceSigns &m_reply;
};

} // namespace

QList<ReplyFault> findReplyFaults(
    const Message &message, const BounceSigns &signs, const ReturnedOriginal &original, ReplyForm form)
{
    QList<ReplyFault> faults;
    const auto addIf = [&faults](bool broken, ReplyFault fault) {
        if (broken) {
            faults.append(fault);
        }
    };
    const QByteArray submitted = message.firstValue("Auto-Submitted").toLower();
    const bool isReply = form == ReplyForm::Reply;
    addIf(isReply && !submitted.startsWith("auto-replied"), ReplyFault::NotMarked);
    addIf(isReply && !signs.hasInReplyTo, ReplyFault::NoReference);
    addIf(signs.hasReturnPath && !signs.nullSender, ReplyFault::SenderNotNull);
    if (original.exists()) {
        const AnsweredMail answered(original.message, signs);
        addIf(answered.hasNullSender(), ReplyFault::AnswersNullSender);
        addIf(answered.isAutomatic(), ReplyFault::AnswersAutomatic);
        addIf(answered.isListMail(), ReplyFault::AnswersList);
        addIf(answered.wentElsewhere(), ReplyFault::NotToReturnPath);
        addIf(answered.namesOthersOnly(), ReplyFault::NotAddressed);
    }
    return faults;
}

} // namespace Indicia
