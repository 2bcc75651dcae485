// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticefacts.h"

#include "asciiword.h"
#include "bouncedialects.h"
#include "bouncereason.h"
#include "codescan.h"
#include "commandscan.h"
#include "deliverystatus.h"
#include "diagnosticdetails.h"
#include "domainname.h"
#include "mailboxscan.h"
#include "messagelimits.h"
#include "reasonwords.h"
#include "recipientlist.h"

#include <QHash>

#include <algorithm>

namespace Indicia {

namespace {

/// A diagnostic that is a whole text.
constexpr qsizetype diagnosticOctets = 2'000;

[[nodiscard]] DsnAction actionOf(const BounceReport &report)
{
    return report.kind == MessageKind::Delay ? DsnAction::Delayed : DsnAction::Failed;
}

void turnIntoDelay(BounceReport &report)
{
    report.kind = MessageKind::Delay;
    for (BounceRecipient &recipient : report.recipients) {
        recipient.action = DsnAction::Delayed;
        settleRecipient(recipient);
    }
}

} // namespace

bool isUndelivered(const BounceReport &report)
{
    return report.kind == MessageKind::Failure || report.kind == MessageKind::Delay;
}

void takeIfEmpty(QByteArray &to, const QByteArray &from)
{
    if (to.isEmpty()) {
        to = from;
    }
}

QByteArray softwareOf(const BounceDialect &dialect)
{
    if (dialect.read == &readReportInText || dialect.read == &readShortNotice
        || dialect.read == &readNonDeliveryReport) {
        return {};
    }
    return dialect.read == &readPostfixTranscript ? QByteArray("postfix") : QByteArray(dialect.id);
}

void takeSpoken(BounceReport &report, const BounceReport &spoken)
{
    report.recipients = spoken.recipients;
    takeIfEmpty(report.reportingMta, spoken.reportingMta);
    takeIfEmpty(report.receivedFromMta, spoken.receivedFromMta);
    takeIfEmpty(report.originalEnvelopeId, spoken.originalEnvelopeId);
}

void fillFromWords(BounceRecipient &only, const BounceText &text)
{
    const QByteArrayView words = text.between(0, text.wordsEnd());
    if (only.status.isEmpty() && only.replyCode.isEmpty()) {
        only.replyCode = findQuotedReplyCode(words);
        only.status = findEnhancedStatus(words);
    }
    if (only.diagnostic.isEmpty()) {
        only.diagnostic = words.toByteArray().simplified().left(diagnosticOctets);
    }
    settleRecipient(only);
    if (only.permanent || !only.status.isEmpty() || !only.replyCode.isEmpty()) {
        return;
    }
    const QByteArray lower = text.lowerWords();
    // What has a cause may pass with it, whatever the notice says of all its recipients.
    const bool failed = only.action == DsnAction::Failed;
    const BounceReason told = reasonInWords(only.diagnostic);
    const bool isGone = failed && told == BounceReason::UserUnknown && !only.diagnostic.toLower().contains("try again");
    if (saysNoSuchRecipient(lower) || isGone || (failed && told == BounceReason::NotSaid && saysPermanent(lower))) {
        only.permanent = true;
    }
}

void addFailedRecipients(BounceReport &report, const BounceSigns &signs, const BounceText &text)
{
    if (signs.failedRecipients.isEmpty() || (report.dialect != "plain" && !report.recipients.isEmpty())) {
        return;
    }
    QList<BounceRecipient> all;
    for (const QByteArray &address : signs.failedRecipients) {
        const auto same = std::ranges::find_if(report.recipients,
            [&address](const BounceRecipient &other) { return sameMailbox(other.address, address); });
        if (same != report.recipients.end()) {
            all.append(*same);
            continue;
        }
        BounceRecipient recipient;
        recipient.address = address;
        recipient.action = actionOf(report);
        giveReason(recipient, text.joined(0, text.wordsEnd()).left(diagnosticOctets), signs.where);
        all.append(recipient);
    }
    report.recipients = all;
}

void finishNotice(BounceReport &report, const BounceSigns &signs, const BounceText &text)
{
    if (signs.delaySubject && report.kind == MessageKind::Failure && !saysGivenUp(text.lowerWords())) {
        turnIntoDelay(report);
    }
    addFailedRecipients(report, signs, text);
    if (report.recipients.size() == 1) {
        fillFromWords(report.recipients.first(), text);
    }
}

void explainFailures(BounceReport &report, const QList<BounceText> &texts)
{
    for (BounceRecipient &recipient : report.recipients) {
        takeIfEmpty(recipient.command, findRefusedCommand(recipient.diagnostic));
        recipient.details = readDiagnosticDetails(recipient);
        recipient.reason = bounceReason(recipient);
    }
    if (report.recipients.size() != 1) {
        return;
    }
    BounceReason &reason = report.recipients.first().reason;
    // Without a diagnostic, or where the sentence that stands for one says nothing, the text for people is what the
    // status is weighed against.
    const QByteArray &diagnostic = report.recipients.constFirst().diagnostic;
    const bool silent
        = diagnostic.isEmpty() || (report.dialect != "rfc3464" && reasonInWords(diagnostic) == BounceReason::NotSaid);
    if (silent && !texts.isEmpty() && isUndelivered(report)) {
        BounceRecipient told = report.recipients.constFirst();
        told.diagnostic = texts.constFirst().between(0, texts.constFirst().wordsEnd()).toByteArray().simplified();
        reason = bounceReason(told);
    }
    for (const BounceText &text : texts) {
        if (reason == BounceReason::NotSaid && isUndelivered(report)) {
            reason = reasonInWords(text.between(0, text.wordsEnd()));
        }
    }
    if (reason == BounceReason::NotSaid && report.kind == MessageKind::Delay) {
        reason = BounceReason::Expired;
    }
}

void completeLocalParts(BounceReport &report)
{
    const auto isLocalPart = [](const BounceRecipient &recipient) { return !recipient.address.contains('@'); };
    if (std::ranges::none_of(report.recipients, isLocalPart)) {
        return;
    }
    QHash<QByteArray, QByteArray> written; // the address that stands first, by its local part in small letters
    int count = 0;
    for (const QByteArrayView name : {"To", "Cc"}) {
        const QByteArray value = report.original.message.firstValue(name);
        std::optional<FoundMailbox> found = findMailbox(value);
        while (found && count++ < Limits::addresses) {
            if (const QByteArray key = asciiLowered(localPartOf(found->address)); !written.contains(key)) {
                written.insert(key, found->address);
            }
            found = findMailbox(value, found->end);
        }
    }
    for (BounceRecipient &recipient : report.recipients) {
        if (isLocalPart(recipient)) {
            recipient.address = written.value(asciiLowered(recipient.address), recipient.address);
        }
    }
}

void nameRecipientByOriginal(BounceReport &report)
{
    const Message &original = report.original.message;
    for (const QByteArrayView name : {"Received", "To"}) {
        const HeaderField *field = original.first(name);
        const QByteArray value = field ? original.value(*field) : QByteArray();
        const qsizetype start = name == "Received" ? value.indexOf(" for ") : 0;
        const std::optional<FoundMailbox> found = start < 0 ? std::nullopt : findMailbox(value, start);
        if (!found || (name == "To" && findMailbox(value, found->end))) {
            continue;
        }
        BounceRecipient recipient;
        recipient.address = found->address;
        recipient.action = actionOf(report);
        recipient.source = original.range(*field);
        report.recipients.append(recipient);
        return;
    }
}

} // namespace Indicia
