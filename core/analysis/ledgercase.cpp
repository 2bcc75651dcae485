// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercase.h"

#include "domainname.h"
#include "identity.h"
#include "ownership.h"

#include <algorithm>

namespace Indicia {

namespace {

void addOnce(QList<QByteArray> &list, const QByteArray &value)
{
    if (!value.isEmpty() && list.size() < MaxLedgerAddresses && !list.contains(value)) {
        list.append(value);
    }
}

/// Every msg-id of a field that refers to other messages (RFC 5322 section 3.6.4), the last first: the last of
/// References is the parent.
QList<QByteArray> messageIdsIn(const QByteArray &value)
{
    QList<QByteArray> ids;
    qsizetype end = value.size();
    while (ids.size() < MaxLedgerQuestions) {
        const qsizetype open = end > 0 ? value.lastIndexOf('<', end - 1) : -1;
        if (open < 0) {
            break;
        }
        addOnce(ids, normalMessageId(QByteArrayView(value).sliced(open, end - open)));
        end = open;
    }
    return ids;
}

void addMessageId(LedgerCase &asked, const Message &message, const char *name, qsizetype most)
{
    const HeaderField *field = message.first(name);
    if (!field) {
        return;
    }
    const QByteArray value = message.value(*field);
    QList<QByteArray> ids = messageIdsIn(value);
    if (ids.isEmpty()) {
        ids = {normalMessageId(value)};
    }
    for (const QByteArray &id : ids.first(std::min(most, ids.size()))) {
        addOnce(asked.messageIds, id);
    }
    asked.messageIdSources.append(message.range(*field));
}

void addAddresses(QList<QByteArray> &list, const Message &message, const char *name)
{
    for (const HeaderField *field : message.all(name)) {
        for (const QByteArray &address : message.addresses(*field)) {
            addOnce(list, address);
        }
    }
}

/// A report of our own server that could not be delivered in its turn, and went to whoever runs the server: no Sent
/// folder has it.
bool isOwnReport(const CaseFacts &facts, const ProofCase &about, const Identity &identity)
{
    const QByteArray author = authorOf(facts.bounce.original.message);
    const auto isDaemon = [](const QByteArray &address) {
        return localPartOf(address).compare("mailer-daemon", Qt::CaseInsensitive) == 0;
    };
    return facts.bounce.original.exists() && isDaemon(author) && identity.ownsAddress(author)
        && std::ranges::all_of(about.recipients, [&](const ProofAddress &recipient) {
               return isDaemon(recipient.address)
                   || localPartOf(recipient.address).compare("postmaster", Qt::CaseInsensitive) == 0;
           });
}

/// It came to an SRS address that we made: what it returns is somebody else's letter, which we passed on.
bool returnsForwarded(const QList<ProofOutcome> &tags)
{
    return std::ranges::any_of(tags,
        [](const ProofOutcome &tag) { return tag.scheme == ProofScheme::Srs && tag.result == ProofResult::Valid; });
}

void addSenders(LedgerCase &asked, const CaseFacts &facts, const ProofCase &about, const QList<ProofOutcome> &tags,
    const Identity &identity)
{
    const auto add = [&](const QByteArray &address) {
        if (identity.ownsAddress(address)) {
            addOnce(asked.senders, address);
        }
    };
    if (isOwnReport(facts, about, identity)) {
        return;
    }
    if (facts.bounce.original.exists()) {
        add(authorOf(facts.bounce.original.message));
    }
    if (returnsForwarded(tags)) {
        return;
    }
    for (const ProofOutcome &tag : tags) {
        add(tag.original);
    }
    for (const ProofAddress &recipient : about.recipients) {
        add(recipient.address);
    }
}

void addReported(LedgerCase &asked, const CaseFacts &facts)
{
    const auto add = [&](const QByteArray &address) {
        if (!domainOf(address).isEmpty()) {
            addOnce(asked.reported, address);
        }
    };
    for (const BounceRecipient &recipient : facts.bounce.recipients) {
        add(recipient.originalAddress);
        add(recipient.address);
    }
    if (facts.original && facts.original->injection.hop >= 0) {
        add(facts.original->route.hops.at(facts.original->injection.hop).field.forAddress);
    }
    if (facts.bounce.kind == MessageKind::AutoReply || facts.bounce.kind == MessageKind::Challenge) {
        add(authorOf(facts.message)); // who answers got it
    }
}

} // namespace

LedgerCase ledgerCaseOf(
    const CaseFacts &facts, const ProofCase &about, const QList<ProofOutcome> &tags, const Identity &identity)
{
    LedgerCase asked;
    const ReturnedOriginal &original = facts.bounce.original;
    if (original.exists()) {
        addMessageId(asked, original.message, "Message-ID", 1);
        addAddresses(asked.addressed, original.message, "To");
        addAddresses(asked.addressed, original.message, "Cc");
        // Where not all were taken, that one is missing means nothing.
        asked.wholeOriginal = !asked.addressed.isEmpty() && asked.addressed.size() < MaxLedgerAddresses;
    }
    if (asked.messageIds.isEmpty()) {
        addMessageId(asked, facts.message, "In-Reply-To", MaxLedgerQuestions);
    }
    if (asked.messageIds.isEmpty()) {
        addMessageId(asked, facts.message, "References", 1);
    }
    addSenders(asked, facts, about, tags, identity);
    addReported(asked, facts);
    return asked;
}

} // namespace Indicia
