// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandscan.h"

#include "asciiword.h"
#include "phrases.h"

#include <algorithm>
#include <utility>

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
constexpr PhraseSet openings{std::to_array<QByteArrayView>({"in reply to ", "in response to the ", "in response to ",
    "remote mail server after ", "remote server after ", "remote server for ", "remote host after ",
    "did not like our ", "failed after ", "smtp command ", "error after ", ">>> ", "command: ", "smtp:", "(step: ",
    "step: ", "refused to accept your message (", "stage: ", "while sending ", "sent <<< ", "sent: "})};

/// Where the words themselves are the command's.
constexpr Spelling sentences[] = {{"[rcpt_to]", "RCPT TO"}, {"[mail_from]", "MAIL FROM"}, {"[data]", "DATA"},
    {"[connect]", "CONNECT"}, {"does not like recipient", "RCPT TO"}, {"does not like sender", "MAIL FROM"},
    {"but sender was rejected", "MAIL FROM"}, {"but my name was rejected", "HELO"},
    {"refused to talk to me", "CONNECT"}, {"progress was rcpt to", "RCPT TO"}, {"failed on data command", "DATA"}};
constexpr PhraseSet sentenceHints{std::to_array<QByteArrayView>(
    {"[rcpt_to]", "[mail_from]", "[data]", "[connect]", "does not like ", "but sender was rejected",
        "but my name was rejected", "refused to talk to me", "progress was rcpt to", "failed on data command"})};

} // namespace

QByteArray commandAtStart(QByteArrayView text)
{
    const QByteArray lower = asciiLowered(text.first(qMin<qsizetype>(text.size(), 32)).trimmed());
    const auto found = std::ranges::find_if(
        spellings, [&lower](const Spelling &spelling) { return lower.startsWith(spelling.begins); });
    return found == std::end(spellings) ? QByteArray() : found->command.toByteArray();
}

QByteArray findRefusedCommand(QByteArrayView reason)
{
    const QByteArray lower = asciiLowered(reason.first(qMin(reason.size(), wordsRead)).toByteArray().simplified());
    const QByteArrayView words(lower);
    QByteArray command; // of a transcript, the last command was refused
    for (qsizetype i = openings.indexIn(words); i >= 0; i = openings.indexIn(words, i + 1)) {
        if (QByteArray found = commandAtStart(words.sliced(i + openings.lengthAt(words, i))); !found.isEmpty()) {
            command = std::move(found);
        }
    }
    if (!command.isEmpty() || !sentenceHints.isIn(words)) {
        return command;
    }
    const auto said = std::ranges::find_if(
        sentences, [&lower](const Spelling &sentence) { return lower.contains(sentence.begins); });
    return said == std::end(sentences) ? QByteArray() : said->command.toByteArray();
}

} // namespace Indicia
