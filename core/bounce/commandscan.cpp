// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandscan.h"

#include <algorithm>

namespace Indicia {

namespace {

/// A reason is a few lines.
constexpr qsizetype wordsRead = 8'000;

struct Spelling
{
    QByteArrayView begins; ///< in lower case
    QByteArrayView command;
};

constexpr Spelling spellings[] = {{"mail from", "MAIL FROM"}, {"mail_from", "MAIL FROM"}, {"mail command", "MAIL FROM"},
    {"mail:", "MAIL FROM"}, {"rcpt to", "RCPT TO"}, {"rcpt_to", "RCPT TO"}, {"rcpt command", "RCPT TO"},
    {"rcpt:", "RCPT TO"}, {"rcpt host", "RCPT TO"}, {"rcpt ", "RCPT TO"}, {"end of data", "DATA"},
    {"final data", "DATA"}, {"message content", "DATA"}, {"the message content", "DATA"},
    {"i sent the message", "DATA"}, {"end-of-data", "DATA"}, {"end of message", "DATA"}, {"final dot", "DATA"},
    {".", "DATA"}, {"data", "DATA"}, {"bdat", "DATA"}, {"ehlo", "EHLO"}, {"helo", "HELO"}, {"lhlo", "EHLO"},
    {"starttls", "STARTTLS"}, {"auth ", "AUTH"}, {"auth command", "AUTH"}, {"initial connection", "CONNECT"},
    {"initial server greeting", "CONNECT"}, {"connect", "CONNECT"}, {"pipelined mail from", "MAIL FROM"},
    {"pipelined rcpt to", "RCPT TO"}, {"pipelined data", "DATA"}, {"pipelined end of data", "DATA"}};

/// What stands before a command's name; in lower case.
constexpr QByteArrayView openings[]
    = {"in reply to ", "in response to the ", "in response to ", "remote mail server after ", "remote server after ",
        "remote server for ", "remote host after ", "did not like our ", "failed after ", "smtp command ",
        "error after ", ">>> ", "command: ", "smtp:", "(step: ", "step: ", "refused to accept your message (",
        "stage: ", "while sending ", "sent <<< ", "sent: "};

} // namespace

QByteArray commandAtStart(QByteArrayView text)
{
    const QByteArray lower = text.first(qMin<qsizetype>(text.size(), 32)).trimmed().toByteArray().toLower();
    const auto found = std::ranges::find_if(
        spellings, [&lower](const Spelling &spelling) { return lower.startsWith(spelling.begins); });
    return found == std::end(spellings) ? QByteArray() : found->command.toByteArray();
}

QByteArray findRefusedCommand(QByteArrayView reason)
{
    const QByteArrayView read = reason.first(qMin(reason.size(), wordsRead));
    const QByteArray lower = read.toByteArray().simplified().toLower();
    for (const QByteArrayView opening : openings) {
        const qsizetype at = lower.lastIndexOf(opening); // of a transcript, the last command was refused
        const QByteArray command
            = at < 0 ? QByteArray() : commandAtStart(QByteArrayView(lower).sliced(at + opening.size()));
        if (!command.isEmpty()) {
            return command;
        }
    }
    for (const Spelling &spelling :
        {Spelling{"[rcpt_to]", "RCPT TO"}, Spelling{"[mail_from]", "MAIL FROM"}, Spelling{"[data]", "DATA"},
            Spelling{"[connect]", "CONNECT"}, Spelling{"does not like recipient", "RCPT TO"},
            Spelling{"does not like sender", "MAIL FROM"}, Spelling{"but sender was rejected", "MAIL FROM"},
            Spelling{"but my name was rejected", "HELO"}, Spelling{"refused to talk to me", "CONNECT"},
            Spelling{"progress was rcpt to", "RCPT TO"}, Spelling{"failed on data command", "DATA"}}) {
        if (lower.contains(spelling.begins)) {
            return spelling.command.toByteArray();
        }
    }
    return {};
}

} // namespace Indicia
