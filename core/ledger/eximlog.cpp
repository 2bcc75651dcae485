// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eximlog.h"

#include "logvalues.h"
#include "mailqueue.h"

#include <algorithm>

namespace Indicia {

namespace {

using std::chrono::sys_seconds;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// 1t2abc-000123-XY, and since Exim 4.97 1t2abc-00000000123-XYZa.
bool isMessageId(QByteArrayView word)
{
    const auto groups = [&](qsizetype first, qsizetype second, qsizetype third) {
        return word.size() == first + second + third + 2 && word[first] == '-' && word[first + second + 1] == '-';
    };
    return (groups(6, 6, 2) || groups(6, 11, 4))
        && std::ranges::all_of(word, [](char c) { return isAlphanumeric(c) || c == '-'; });
}

/// The next word; spaces inside double quotes are part of it.
QByteArrayView takeWord(QByteArrayView &text)
{
    bool quoted = false;
    qsizetype end = 0;
    for (; end < text.size() && (quoted || text[end] != ' '); ++end) {
        if (quoted && text[end] == '\\') {
            ++end;
        } else if (text[end] == '"') {
            quoted = !quoted;
        }
    }
    end = std::min(end, text.size());
    const QByteArrayView word = text.first(end);
    text = text.sliced(std::min(end + 1, text.size()));
    return word;
}

QByteArray kept(QByteArrayView text)
{
    return text.first(std::min(text.size(), MailQueue::MaxText)).toByteArray();
}

QByteArrayView withoutAngle(QByteArrayView word)
{
    return word.startsWith('<') && word.endsWith('>') ? word.sliced(1).chopped(1) : word;
}

/// "plain:joe@example.org" or, where the authenticator sets no name, "plain".
void readAuthenticator(QByteArrayView value, QueuedMail &mail)
{
    const qsizetype colon = value.indexOf(':');
    mail.handedIn = HandedIn::Authenticated;
    mail.account = colon < 0 ? QByteArray() : kept(value.sliced(colon + 1));
}

/// The fields of an arrival after the sender. The subject (T=) is the last field that a stranger writes, and quoted;
/// the recipients follow it.
void readArrival(QByteArrayView text, QueuedMail &mail, MailQueue &queue)
{
    QByteArray messageId;
    bool afterHost = false;
    while (!text.isEmpty()) {
        const QByteArrayView word = takeWord(text);
        if (word.startsWith("H=")) {
            afterHost = true;
            mail.handedIn = HandedIn::ByClient;
            mail.client = kept(bracketedAddress(word));
        } else if (afterHost && word.startsWith('[')) {
            mail.client = kept(bracketedAddress(word));
            afterHost = false;
        } else if (word.startsWith("U=") && mail.handedIn == HandedIn::Unknown) {
            mail.handedIn = HandedIn::Locally; // with H= it is an identification (RFC 1413) that the client gives
            mail.account = kept(word.sliced(2));
        } else if (word.startsWith("A=") && word.size() > 2) {
            readAuthenticator(word.sliced(2), mail);
        } else if (word.startsWith("id=") && messageId.isEmpty()) {
            messageId = kept(word.sliced(3));
        } else if (word == "for") { // +received_recipients: all of them, as they were named
            while (!text.isEmpty()) {
                MailQueue::addRecipient(mail, withoutAngle(takeWord(text)), {});
            }
        }
    }
    queue.setMessageId(mail, messageId);
}

/// "address <original> R=..." or "local <address> ..." or "/file <address> ...", and ":" behind the address where an
/// error follows.
void readDelivery(QByteArrayView text, QueuedMail &mail)
{
    QByteArrayView address = takeWord(text);
    QByteArrayView original;
    if (address.endsWith(':')) {
        address.chop(1);
    }
    if (text.startsWith('<')) {
        QByteArrayView rest;
        original = takeAngle(text, rest);
    }
    const bool isAddress = address.contains('@') && !address.startsWith('/') && !address.startsWith('|');
    MailQueue::addRecipient(
        mail, isAddress ? withoutAngle(address) : original, isAddress ? original : QByteArrayView());
}

} // namespace

void readEximLine(const LogLine &line, sys_seconds time, MailQueue &queue)
{
    QByteArrayView text = line.text;
    QByteArrayView id = takeWord(text);
    if (id.startsWith('[')) { // +pid
        id = takeWord(text);
    }
    if (!isMessageId(id)) {
        return;
    }
    const QByteArrayView flag = takeWord(text);
    if (flag == "<=") {
        QueuedMail &mail = queue.begin(id, time);
        mail.sender = kept(withoutAngle(takeWord(text)));
        mail.senderKnown = true;
        readArrival(text, mail, queue);
    } else if (flag == "=>" || flag == "->" || flag == ">>" || flag == "*>" || flag == "**" || flag == "==") {
        readDelivery(text, queue.at(id, time));
    } else if (flag == "Completed") {
        queue.close(id);
    }
}

} // namespace Indicia
