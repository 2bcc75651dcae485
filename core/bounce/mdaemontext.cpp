// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "codescan.h"
#include "commandscan.h"
#include "mailboxscan.h"
#include "messagelimits.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// Lines of a session, after their time: what was sent ("-->", ">>>", "Sent <<<") and what was answered ("<--").
struct SessionLine
{
    enum class Side { None, Sent, Answered } side = Side::None;
    QByteArrayView rest;
};

[[nodiscard]] SessionLine sessionLine(QByteArrayView line)
{
    struct Mark
    {
        QByteArrayView text;
        SessionLine::Side side;
    };
    static constexpr Mark marks[]
        = {{"sent <<<", SessionLine::Side::Sent}, {"received >>>", SessionLine::Side::Answered},
            {"-->", SessionLine::Side::Sent}, {"<--", SessionLine::Side::Answered}};
    constexpr qsizetype timeOctets = 40; // "[00001234] Sat 2026-11-21 10:00:01: " stands before it
    const QByteArrayView head = line.first(qMin(timeOctets + 12, line.size()));
    if (!head.contains('<') && !head.contains('>')) {
        return {};
    }
    const QByteArray lower = head.toByteArray().toLower();
    for (const Mark &mark : marks) {
        const qsizetype at = lower.indexOf(mark.text);
        if (at >= 0 && at <= timeOctets) {
            return {mark.side, line.sliced(at + mark.text.size()).trimmed()};
        }
    }
    return {};
}

/// Goes through a session; the answer that refuses belongs to what was sent before it.
[[nodiscard]] QList<BounceRecipient> readSession(const BounceText &text)
{
    QList<BounceRecipient> recipients;
    QByteArray command;
    QByteArray asked;
    for (qsizetype i = 0; i < text.wordsEnd() && recipients.size() < Limits::addresses; ++i) {
        const SessionLine line = sessionLine(text.line(i));
        if (line.side == SessionLine::Side::Sent) {
            command = commandAtStart(line.rest);
            const auto found = command == "RCPT TO" ? findMailbox(line.rest) : std::nullopt;
            asked = found ? found->address : asked;
        } else if (line.side == SessionLine::Side::Answered && !asked.isEmpty()
            && (line.rest.startsWith('4') || line.rest.startsWith('5'))) {
            BounceRecipient recipient;
            recipient.address = asked;
            recipient.command = command;
            giveReason(recipient, line.rest.toByteArray(), text.range(i, i + 1));
            recipients.append(recipient);
            asked.clear();
        }
    }
    return recipients;
}

} // namespace

bool isMdaemonText(const BounceText &text)
{
    int sent = 0;
    int answered = 0;
    for (qsizetype i = 0; i < text.wordsEnd() && (sent == 0 || answered == 0); ++i) {
        const SessionLine::Side side = sessionLine(text.line(i)).side;
        sent += side == SessionLine::Side::Sent ? 1 : 0;
        answered += side == SessionLine::Side::Answered ? 1 : 0;
    }
    return sent > 0 && answered > 0;
}

void readMdaemonText(const BounceText &text, BounceReport &report)
{
    report.recipients = readSession(text);
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
