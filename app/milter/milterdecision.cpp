// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterdecision.h"

#include "asciiword.h"
#include "domainname.h"
#include "gatefield.h"
#include "hostile.h"
#include "macparts.h"
#include "macsign.h"
#include "message.h"
#include "openpgpsigner.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isOwnClient(const MailTransaction &mail, const MilterConfig &config)
{
    return mail.authenticated || !mail.client
        || std::ranges::any_of(
            config.signNetworks, [&](const IpNetwork &network) { return network.contains(*mail.client); });
}

bool authorIsOurs(const Message &message, const MilterConfig &config)
{
    const HeaderField *from = message.first("From");
    return from && std::ranges::any_of(message.addresses(*from), [&](const QByteArray &author) {
        return config.identity.ownsAddress(author);
    });
}

bool goesToUs(const MailTransaction &mail, const MilterConfig &config)
{
    return std::ranges::any_of(
        mail.recipients, [&](const QByteArray &recipient) { return config.identity.ownsAddress(recipient); });
}

/// RFC 3834 section 5: anything but "no".
bool isAutomatic(const Message &message)
{
    const QByteArray value = message.firstValue("Auto-Submitted");
    return !value.isEmpty() && !startsWithWord(value, "no");
}

Message messageOf(const MailTransaction &mail)
{
    return Message::parse(mail.header + "\r\n" + mail.body, Message::Reading::Whole, Message::Origin::Wire);
}

/// Value of a field made by writeMacField(), as a server takes it.
QByteArray valueOf(const QByteArray &field)
{
    return field.sliced(field.indexOf(':') + 1);
}

QByteArray visible(QByteArrayView text)
{
    return Hostile(text.toByteArray()).terminalText().toUtf8();
}

/// Which of the fields of its name @p field is, from 1.
int ordinalOf(const Message &message, qsizetype field)
{
    const QByteArray name = message.name(message.fields().at(field)).toByteArray();
    int ordinal = 0;
    for (qsizetype i = 0; i <= field; ++i) {
        ordinal += sameWord(message.name(message.fields().at(i)), name) ? 1 : 0;
    }
    return ordinal;
}

void remove(MilterDecision &decision, const Message &message, const QList<qsizetype> &fields)
{
    for (auto it = fields.crbegin(); it != fields.crend(); ++it) {
        decision.removed.append({message.name(message.fields().at(*it)).toByteArray(), ordinalOf(message, *it)});
    }
}

/// The message was bundled: its new header and body in terms of what a server changes.
void replaceContent(MilterDecision &decision, const Message &before, const QByteArray &bundle)
{
    QList<qsizetype> gone;
    for (qsizetype i = 0; i < before.fields().size(); ++i) {
        const QByteArrayView name = before.name(before.fields().at(i));
        if (startsWithWord(name, "content-") || sameWord(name, "mime-version")) {
            gone.append(i);
        }
    }
    remove(decision, before, gone);
    const Message after = Message::parse(bundle);
    for (const char *name : {"Content-Transfer-Encoding", "Content-Type", "MIME-Version"}) {
        if (const HeaderField *field = after.first(name)) {
            decision.added.append({name, after.rawValue(*field).toByteArray().replace("\r\n", "\n")});
        }
    }
    decision.body = after.view(after.body()).toByteArray();
}

/// Whether the parts could be added.
bool addParts(MilterDecision &decision, const Message &message, const MacSigned &made, const MilterConfig &config)
{
    const QByteArray field = writeMacField(made.stamp, "\r\n");
    const QByteArray missing = made.missingFields("\r\n");
    QByteArray clearSigned;
    if (!config.openPgpKey.isEmpty()) {
        const Message complete = Message::parse(missing + message.bytes().toByteArray());
        const auto text = openPgpSigner(config.openPgpKey)->sign(macPartText(complete, field));
        if (!text) {
            return false;
        }
        clearSigned = *text;
    }
    replaceContent(decision, message,
        bundledWithMac(message, field, missing, clearSigned, "=_mac-" + made.stamp.nonce.toHex(), "\r\n"));
    return true;
}

MilterDecision stamp(
    const MailTransaction &mail, const MilterConfig &config, const QByteArray &nonce, std::chrono::sys_seconds now)
{
    MilterDecision decision{.way = MailWay::Outgoing};
    const Message message = messageOf(mail);
    const auto key = config.signingKey(now);
    if (!key) {
        return failed(config, "no key is in use today");
    }
    const auto made = signMac(message,
        {.keyNumber = key->first,
            .secret = key->second,
            .domain = {},
            .now = now,
            .nonce = nonce,
            .coversContent = !mail.isCut,
            .recipients = config.namesRecipients ? mail.recipients : QList<QByteArray>()});
    if (!made) {
        return failed(config, "the message cannot be stamped");
    }
    if (config.parts && !mail.isCut && !message.first("DKIM-Signature")
        && !addParts(decision, message, *made, config)) {
        return failed(config, "OpenPGP did not sign");
    }
    for (const auto &[name, value] : made->missing) {
        decision.added.append({name, ' ' + value});
    }
    decision.added.append({MacFieldName, valueOf(writeMacField(made->stamp, "\n"))});
    decision.note = "stamped d=" + made->stamp.domain + " k=" + QByteArray::number(key->first)
        + (decision.body ? " with parts" : "") + (made->stamp.bodyHash.isEmpty() ? " without its content" : "");
    return decision;
}

QByteArray wordOf(GateAnswer answer)
{
    switch (answer) {
    case GateAnswer::NotAsked:
        return "not an answer";
    case GateAnswer::Genuine:
        return "genuine";
    case GateAnswer::Forged:
        return "forged";
    case GateAnswer::Open:
        return "open";
    }
    Q_UNREACHABLE_RETURN({});
}

MilterDecision check(const MailTransaction &mail, const MilterConfig &config, std::chrono::sys_seconds now)
{
    MilterDecision decision{.way = MailWay::Answer};
    const Message message = messageOf(mail);
    const GateQuestion question{.recipients = mail.recipients,
        .at = now,
        .nullSender = mail.sender.isEmpty(),
        .fromOurselves = isOwnClient(mail, config),
        .stamps = config.keyring};
    const GateOutcome outcome = judgeAtGate(message, question, config.identity, config.ledger.get());
    remove(decision, message, fieldsInOurName(message, config.authservId));
    if (outcome.answer != GateAnswer::NotAsked) {
        decision.added.append({"Authentication-Results", ' ' + gateFieldValue(config.authservId, outcome)});
    }
    const bool refused = outcome.answer == GateAnswer::Forged && config.forged == MilterConfig::Forged::Reject;
    decision.action = refused ? MilterDecision::Action::Reject : MilterDecision::Action::Accept;
    decision.note = "answer to " + visible(mail.recipients.value(0)) + ": " + wordOf(outcome.answer)
        + (refused ? ", refused" : "");
    return decision;
}

} // namespace

MailWay wayOf(const MailTransaction &mail, const MilterConfig &config)
{
    const Message message = Message::parse(mail.header, Message::Reading::Whole, Message::Origin::Wire);
    const bool own = isOwnClient(mail, config);
    const bool answers = mail.sender.isEmpty() || (!own && isAutomatic(message));
    if (answers && goesToUs(mail, config)) {
        return MailWay::Answer;
    }
    if (!own) {
        return MailWay::Incoming;
    }
    return authorIsOurs(message, config) ? MailWay::Outgoing : MailWay::NotOurs;
}

MilterDecision decide(
    const MailTransaction &mail, const MilterConfig &config, const QByteArray &nonce, std::chrono::sys_seconds now)
{
    const MailWay way = wayOf(mail, config);
    switch (way) {
    case MailWay::Outgoing:
        return stamp(mail, config, nonce, now);
    case MailWay::Answer:
        return check(mail, config, now);
    case MailWay::Incoming: {
        MilterDecision decision{.way = way};
        const Message message = Message::parse(mail.header, Message::Reading::Whole, Message::Origin::Wire);
        remove(decision, message, fieldsInOurName(message, config.authservId));
        return decision;
    }
    case MailWay::NotOurs:
        return {.way = way, .note = "not stamped: from " + visible(mail.sender) + ", whose author is not ours"};
    }
    Q_UNREACHABLE_RETURN({});
}

MilterDecision failed(const MilterConfig &config, const QByteArray &note)
{
    const bool accepts = config.failure == MilterConfig::Failure::Accept;
    return {.action = accepts ? MilterDecision::Action::Accept : MilterDecision::Action::TempFail,
        .note = note + (accepts ? ": let through without" : ": put off")};
}

} // namespace Indicia
