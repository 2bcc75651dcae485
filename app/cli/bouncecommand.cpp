// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "messagecommand.h"

#include "bouncereport.h"
#include "jsonreport.h"

namespace Indicia {

ExitCode runBounce(const QStringList &arguments)
{
    const MessageCommand command{
        QStringLiteral("bounce"),
        QCoreApplication::translate(
            "Indicia::BounceCommand", "Reads what a bounce says: its kind, its recipients, and what came back."),
        [](const Message &message, const CommonOptions &options) {
            return textBounce(readBounce(message), options.style);
        },
        [](const Message &message, const CommonOptions &) {
            return QJsonObject{{QStringLiteral("bounce"), toJson(readBounce(message))}};
        },
    };
    return runMessageCommand(command, arguments);
}

} // namespace Indicia
