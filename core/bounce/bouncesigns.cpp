// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncesigns.h"

#include "asciiword.h"
#include "domainname.h"
#include "lowercase.h"
#include "mailboxscan.h"
#include "phrases.h"
#include "subjectwords.h"

namespace Indicia {

namespace {

/// Local parts that mail systems write as; in lower case. RFC 5321 section 4.5.1 and practice.
constexpr PhraseSet systemLocalParts{std::to_array<QByteArrayView>({"mailer-daemon", "mailer_daemon", "mailerdaemon",
    "postmaster", "post_master", "mdaemon", "mail-daemon", "maildaemon", "mail-delivery", "mail.delivery",
    "maildelivery", "mailsystem", "mail-system", "bounce-notification", "non-delivery", "nondelivery", "ndr", "mmdf"})};

/// Those that stand in an envelope where the null path belongs; a postmaster is often a person.
constexpr PhraseSet daemonLocalParts{
    std::to_array<QByteArrayView>({"mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon"})};

constexpr PhraseSet systemNames{std::to_array<QByteArrayView>({"mail delivery s", "mail delivery n", "mailer-daemon",
    "mailer daemon", "postmaster", "mail administrator", "system administrator", "microsoft outlook", "mail delivery",
    "delivery subsystem", "mailserver", "mail system"})};

constexpr std::array<QByteArrayView, 8> listEndings{
    "-owner", "+owner", "-bounces", "+bounces", "-request", "-admin", "-help", "-noreply"};
constexpr PhraseSet listBeginnings{std::to_array<QByteArrayView>(
    {"owner-", "listserv", "majordomo", "mailman", "sympa", "ezmlm", "listmaster", "mlmmj"})};
constexpr PhraseSet listInfixes{std::to_array<QByteArrayView>({"+bounces-", "-bounces+", "-return-"})};

/// Filters and gateways that bounce under a name of their own.
constexpr PhraseSet gatewayNames{std::to_array<QByteArrayView>({"antivirus", "anti-virus", "imss", "mailmarshal",
    "mimesweeper", "mailscanner", "mailgate", "gateway", "mailserver"})};

constexpr PhraseSet robotNames{
    std::to_array<QByteArrayView>({"no-reply", "noreply", "no_reply", "do-not-reply", "donotreply"})};

/// Fields that only programs write that answer on their own.
constexpr std::array<QByteArrayView, 12> vacationFields{"X-Autoreply", "X-Autorespond", "X-Autoresponder",
    "X-Auto-Reply", "X-Mail-Autoreply", "X-AutoReply-From", "X-Autoreply-Sender", "X-Vacation", "X-Autorespond-From",
    "X-MS-Exchange-Inbox-Rules-Loop", "X-Away-Message", "Auto-Reply"};

/// Names in X-Mailer.
constexpr PhraseSet vacationPrograms{
    std::to_array<QByteArrayView>({"vacation", "gnarwl", "autorespond", "auto-respond", "autoreply"})};

[[nodiscard]] bool isSystemLocalPart(QByteArrayView lower)
{
    return startsWithPhrase(lower, systemLocalParts);
}

[[nodiscard]] bool isListLocalPart(QByteArrayView lower)
{
    return std::ranges::any_of(listEndings, [lower](QByteArrayView part) { return lower.endsWith(part); })
        || startsWithPhrase(lower, listBeginnings) || containsPhrase(lower, listInfixes);
}

[[nodiscard]] QByteArray lowerLocalPart(QByteArrayView address)
{
    return asciiLowered(localPartOf(address));
}

void readReturnPath(const Message &message, BounceSigns &signs)
{
    const HeaderField *field = message.first("Return-Path");
    if (!field) {
        return;
    }
    signs.hasReturnPath = true;
    QByteArray path = message.value(*field);
    const qsizetype open = path.indexOf('<');
    const qsizetype close = path.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
        path = path.sliced(open + 1, close - open - 1).trimmed();
    }
    const QByteArray local = lowerLocalPart(path);
    signs.nullSender = path.isEmpty() || startsWithPhrase(local, daemonLocalParts);
    signs.returnPath = path;
    if (signs.nullSender) {
        signs.where = message.range(*field);
    }
}

void readFrom(const Message &message, BounceSigns &signs)
{
    const HeaderField *field = message.first("From");
    if (!field) {
        return;
    }
    const QByteArray value = message.value(*field);
    // Where the field has one at sign, there is nothing to parse.
    const bool simple = value.count('@') == 1 && !value.contains('(');
    const QList<QByteArray> addresses = simple ? QList<QByteArray>() : message.addresses(*field);
    if (!addresses.isEmpty()) {
        signs.from = addresses.constFirst();
    } else if (const std::optional<FoundMailbox> found = findMailbox(value)) {
        signs.from = found->address;
    }
    signs.fromDomain = normalizedDomain(domainOf(signs.from));
    const QByteArray lower = asciiLowered(value);
    const QByteArray local = signs.from.isEmpty() ? lower : lowerLocalPart(signs.from); // "From: mailer-daemon"
    for (qsizetype i = 0; i < qMin<qsizetype>(3, lower.size()); ++i) { // behind a quotation mark or a bracket
        signs.fromSystemName = signs.fromSystemName || startsWithPhrase(QByteArrayView(lower).sliced(i), systemNames);
    }
    signs.fromMailSystem = isSystemLocalPart(local) || (signs.from.isEmpty() && value.contains("<>"));
    signs.fromGateway = containsPhrase(local, gatewayNames);
    signs.fromRobot = startsWithPhrase(local, robotNames);
    if (signs.fromMailSystem && !signs.nullSender) {
        signs.where = message.range(*field);
    }
}

void readSubject(const Message &message, BounceSigns &signs)
{
    const HeaderField *field = message.first("Subject");
    if (!field) {
        return;
    }
    const QByteArray raw = message.value(*field);
    const QByteArray decoded = raw.contains("=?") ? message.decoded(*field).jsonValue().toUtf8() : raw;
    signs.subject = inLowerCase(decoded);
    signs.bounceSubject = isBounceSubject(signs.subject);
    signs.delaySubject = isDelaySubject(signs.subject);
    signs.replySubject = isAutomaticReplySubject(signs.subject);
    signs.labelledReply = isLabelledAsReply(signs.subject);
    signs.personalSubject = isPersonalSubject(signs.subject);
}

void readAutomatic(const Message &message, BounceSigns &signs)
{
    const QByteArray automatic = message.firstValue("Auto-Submitted");
    signs.autoReplied = startsWithWord(automatic, "auto-replied");
    signs.autoGenerated = startsWithWord(automatic, "auto-generated");
    const QByteArray precedence = message.firstValue("Precedence");
    signs.vacationField = startsWithWord(precedence, "auto_reply") || startsWithWord(precedence, "auto-reply")
        || containsPhrase(asciiLowered(message.firstValue("X-Mailer")), vacationPrograms)
        || sameWord(message.firstValue("Delivered-To"), "autoresponder");
    for (const HeaderField &field : message.fields()) {
        const QByteArrayView name = message.name(field);
        const bool mayBe = name.size() >= 10 && (name[0] == 'X' || name[0] == 'x' || name[0] == 'A' || name[0] == 'a');
        const bool vacation = mayBe
            && std::ranges::any_of(vacationFields, [name](QByteArrayView other) { return sameWord(name, other); });
        signs.vacationField = signs.vacationField || (vacation && !sameWord(message.value(field), "no"));
    }
    signs.exchangeNdr = message.first("X-MS-Exchange-Message-Is-Ndr") != nullptr;
    signs.listMail = message.first("List-Id") || message.first("List-Unsubscribe") || message.first("List-Post");
    signs.hasInReplyTo = message.first("In-Reply-To") || message.first("References");
}

/// Addresses in a field, without the cost of a full parse: commas and comments do not matter for finding them.
void appendMailboxes(const QByteArray &value, QList<QByteArray> &list)
{
    constexpr int most = 100;
    int count = 0;
    std::optional<FoundMailbox> found = findMailbox(value);
    while (found && count++ < most) {
        list.append(found->address);
        found = findMailbox(value, found->end);
    }
}

} // namespace

bool BounceSigns::bySystem() const
{
    return nullSender || fromMailSystem || exchangeNdr || !failedRecipients.isEmpty()
        || (fromSystemName && (bounceSubject || delaySubject));
}

BounceSigns readBounceSigns(const Message &message)
{
    BounceSigns signs;
    readReturnPath(message, signs);
    readFrom(message, signs);
    readSubject(message, signs);
    readAutomatic(message, signs);
    appendMailboxes(message.firstValue("To"), signs.addressees);
    signs.recipients = signs.addressees;
    for (const QByteArrayView name : {"Delivered-To", "X-Original-To", "Envelope-To", "Apparently-To"}) {
        appendMailboxes(message.firstValue(name), signs.recipients);
    }
    // The bounce address of a list that the reader runs makes nobody a list manager but the reader.
    const bool own = std::ranges::any_of(
        signs.recipients, [&signs](const QByteArray &other) { return sameMailbox(signs.from, other); });
    signs.fromListManager = !own && !signs.fromMailSystem && isListLocalPart(lowerLocalPart(signs.from));
    for (const HeaderField *field : message.all("X-Failed-Recipients")) {
        appendMailboxes(message.value(*field), signs.failedRecipients);
    }
    return signs;
}

} // namespace Indicia
