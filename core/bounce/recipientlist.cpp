// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipientlist.h"

#include "commandscan.h"
#include "deliverystatus.h"
#include "hostscan.h"
#include "mailboxscan.h"
#include "messagelimits.h"
#include "noticefacts.h"
#include "reasonwords.h"

namespace Indicia {

namespace {

/// Lines that one reason may have; more is no reason, but the rest of the message.
constexpr qsizetype reasonLines = 24;

/// "(expanded from <a@example.org>)", "(generated from a@example.org)": the address in it.
[[nodiscard]] QByteArray parenthesizedOrigin(QByteArrayView rest)
{
    const QByteArrayView trimmed = rest.trimmed();
    if (!trimmed.startsWith('(') || trimmed.indexOf("from") < 0) {
        return {};
    }
    const std::optional<FoundMailbox> origin = findMailbox(trimmed);
    return origin ? origin->address : QByteArray();
}

struct ParagraphHead
{
    BounceRecipient recipient;
    QByteArray reason; ///< what stands behind the colon on the same line
};

/// "<address>:" or "<address> (expanded from <other>):" at the start of a line.
[[nodiscard]] std::optional<ParagraphHead> paragraphHead(QByteArrayView line)
{
    if (!line.startsWith('<')) {
        return {};
    }
    const std::optional<FoundMailbox> found = mailboxAtStart(line);
    if (!found) {
        return {};
    }
    ParagraphHead head;
    head.recipient.address = found->address;
    QByteArrayView rest = line.sliced(found->end).trimmed();
    if (rest.startsWith('(')) {
        const qsizetype close = rest.indexOf("):");
        if (close >= 0) {
            head.recipient.originalAddress = parenthesizedOrigin(rest.first(close + 1));
            rest = rest.sliced(close + 1);
        }
    }
    if (!rest.startsWith(':')) {
        return {};
    }
    head.reason = rest.sliced(1).trimmed().toByteArray();
    return head;
}

/// Addresses without a reason of their own take that of the next one.
void shareReasons(QList<BounceRecipient> &recipients)
{
    for (qsizetype i = recipients.size() - 2; i >= 0; --i) {
        if (recipients.at(i).diagnostic.isEmpty()) {
            const BounceRecipient &next = recipients.at(i + 1);
            recipients[i].diagnostic = next.diagnostic;
            recipients[i].remoteMta = next.remoteMta;
            recipients[i].remoteAddress = next.remoteAddress;
            recipients[i].command = next.command;
            recipients[i].status = next.status;
            recipients[i].replyCode = next.replyCode;
            recipients[i].permanent = next.permanent;
        }
    }
}

/// What a notice in words says was done.
[[nodiscard]] DsnAction actionIn(QByteArrayView lowerWords)
{
    if (saysPassedOn(lowerWords)) {
        return DsnAction::Relayed;
    }
    if (saysDelivered(lowerWords)) {
        return DsnAction::Delivered;
    }
    return saysDelayed(lowerWords) && !saysPermanent(lowerWords) ? DsnAction::Delayed : DsnAction::Failed;
}

[[nodiscard]] MessageKind kindIn(DsnAction action)
{
    switch (action) {
    case DsnAction::Relayed:
        return MessageKind::Relayed;
    case DsnAction::Delivered:
        return MessageKind::Success;
    case DsnAction::Expanded:
        return MessageKind::Expanded;
    case DsnAction::Delayed:
        return MessageKind::Delay;
    case DsnAction::Failed:
    case DsnAction::NotSaid:
        return MessageKind::Failure;
    }
    Q_UNREACHABLE_RETURN(MessageKind::Failure);
}

} // namespace

void giveReason(BounceRecipient &recipient, const QByteArray &reason, const ByteRange &source)
{
    recipient.diagnostic = reason;
    recipient.source = source;
    if (recipient.remoteMta.isEmpty() || recipient.remoteAddress.isEmpty()) {
        const QByteArray host = findRefusingHost(reason);
        takeIfEmpty(recipient.remoteMta, host);
        takeIfEmpty(recipient.remoteAddress, addressOfHost(host, reason));
    }
    if (recipient.command.isEmpty()) {
        recipient.command = findRefusedCommand(reason);
    }
    settleRecipient(recipient);
}

QList<BounceRecipient> readAddressParagraphs(const BounceText &text, qsizetype first, qsizetype last)
{
    QList<BounceRecipient> recipients;
    for (qsizetype i = first; i < last && recipients.size() < Limits::addresses; ++i) {
        std::optional<ParagraphHead> head = paragraphHead(text.line(i));
        if (!head && text.line(i).startsWith('<') && i + 1 < last) {
            // "<address>: " with "(expanded from" broken to the next line
            head = paragraphHead(text.joined(i, i + 2));
        }
        if (!head) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < last && !text.isBlank(end) && !paragraphHead(text.line(end)) && end - i < reasonLines) {
            ++end;
        }
        const QByteArray whole = text.joined(i, end);
        const std::optional<ParagraphHead> all = paragraphHead(whole);
        giveReason(head->recipient, all ? all->reason : head->reason, text.range(i, end));
        recipients.append(head->recipient);
        i = end - 1;
    }
    shareReasons(recipients);
    return recipients;
}

QList<BounceRecipient> readAddressColonLines(const BounceText &text, qsizetype first, qsizetype last)
{
    QList<BounceRecipient> recipients;
    for (qsizetype i = first; i < last && recipients.size() < Limits::addresses; ++i) {
        const QByteArrayView line = text.line(i);
        const std::optional<FoundMailbox> found = line.contains('@') ? mailboxAtStart(line) : std::nullopt;
        if (!found || !line.sliced(found->end).startsWith(": ")) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < last && !text.isBlank(end) && text.indent(end) > text.indent(i) && end - i < reasonLines) {
            ++end;
        }
        BounceRecipient recipient;
        recipient.address = found->address;
        const QByteArray said = line.sliced(found->end + 1).trimmed().toByteArray();
        const QByteArray more = text.joined(i + 1, end);
        giveReason(recipient, more.isEmpty() ? said : said + ' ' + more, text.range(i, end));
        recipients.append(recipient);
        i = end - 1;
    }
    return recipients;
}

std::optional<AddressLine> addressLine(QByteArrayView line)
{
    const std::optional<FoundMailbox> found = mailboxAtStart(line);
    if (!found || !found->address.contains('@')) {
        return {};
    }
    QByteArrayView rest = line.sliced(found->end).trimmed();
    while (!rest.isEmpty() && QByteArrayView(":;,.\"'").contains(rest.at(0))) {
        rest = rest.sliced(1).trimmed();
    }
    if (rest.isEmpty()) {
        return AddressLine{found->address, {}};
    }
    if (const QByteArray origin = parenthesizedOrigin(rest); !origin.isEmpty()) {
        return AddressLine{found->address, origin};
    }
    // "a@example.org <a@example.org>" and "a@example.org<mailto:a@example.org>"
    const std::optional<FoundMailbox> second = rest.startsWith('<') ? findMailbox(rest) : std::nullopt;
    const qsizetype close = rest.indexOf('>');
    if (second && close + 1 == rest.size()) {
        return AddressLine{
            found->address, sameMailbox(second->address, found->address) ? QByteArray() : second->address};
    }
    return {};
}

QList<BounceRecipient> readAddressLines(const BounceText &text, qsizetype first, qsizetype last)
{
    QList<BounceRecipient> recipients;
    qsizetype indent = -1;
    qsizetype start = first;
    const auto close = [&](qsizetype end) {
        if (!recipients.isEmpty()) {
            const qsizetype stop = qMin(end, start + reasonLines);
            const QByteArray origin = start + 1 < stop ? parenthesizedOrigin(text.line(start + 1)) : QByteArray();
            if (!origin.isEmpty()) { // "(generated from <address>)" on a line of its own
                recipients.last().originalAddress = origin;
            }
            giveReason(
                recipients.last(), text.joined(start + (origin.isEmpty() ? 1 : 2), stop), text.range(start, stop));
        }
    };
    for (qsizetype i = first; i < last && recipients.size() < Limits::addresses; ++i) {
        const std::optional<AddressLine> found = addressLine(text.line(i));
        if (!found || (indent >= 0 && text.indent(i) != indent)) {
            continue;
        }
        close(i);
        indent = text.indent(i);
        start = i;
        BounceRecipient recipient;
        recipient.address = found->address;
        recipient.originalAddress = found->generatedFrom;
        recipients.append(recipient);
    }
    close(last);
    shareReasons(recipients);
    return recipients;
}

void settleNotice(BounceReport &report, QByteArrayView lowerWords)
{
    const DsnAction action = actionIn(lowerWords);
    report.kind = kindIn(action);
    for (BounceRecipient &recipient : report.recipients) {
        if (recipient.action == DsnAction::NotSaid) {
            recipient.action = action;
            settlePermanence(recipient);
        }
    }
}

} // namespace Indicia
