// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "console.h"

#include <QJsonObject>

#include <functional>

namespace Indicia {

class Message;

/// What a command says of one message: as text or as an object, whichever is asked for.
struct MessageAnswer
{
    QString text;
    QJsonObject object;
    bool complete = true; ///< false where DNS did not answer
};

/// A command that asks one question of each message it is given.
struct MessageCommand
{
    QString name;
    QString summary;
    /// Called for each message; the text is wanted, or else the object.
    std::function<MessageAnswer(const Message &, const CommonOptions &, bool wantsText)> answer;
};

/// Runs it over the operands, one object or text a message; with --batch over the "files" of each input line.
[[nodiscard]] ExitCode runMessageCommand(const MessageCommand &command, const QStringList &arguments);
/// The same with a line that has options of its own, read already.
[[nodiscard]] ExitCode runMessageCommand(const MessageCommand &command, const CommandLine &line);
/// The same over @p operands, with options that were read.
[[nodiscard]] ExitCode runMessageCommand(
    const MessageCommand &command, CommonOptions &options, const QStringList &operands);
/// Adds what such a command takes: files and --batch.
void addMessageOperands(CommandLine &line);

} // namespace Indicia
