// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "console.h"

#include <QJsonObject>

#include <functional>

namespace Indicia {

class Message;

/// A command that asks one question of each message it is given.
struct MessageCommand
{
    QString name;
    QString summary;
    std::function<QString(const Message &, const CommonOptions &)> text;
    std::function<QJsonObject(const Message &, const CommonOptions &)> object;
};

/// Runs it over the operands, one object or text a message; with --batch over the "files" of each input line.
[[nodiscard]] ExitCode runMessageCommand(const MessageCommand &command, const QStringList &arguments);

} // namespace Indicia
