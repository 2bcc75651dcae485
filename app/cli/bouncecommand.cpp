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
        [](const Message &message, const CommonOptions &options, bool wantsText) {
            const BounceReport bounce = readBounce(message);
            return wantsText ? MessageAnswer{.text = textBounce(bounce, options.style), .object = {}}
                             : MessageAnswer{.text = {}, .object = {{QStringLiteral("bounce"), toJson(bounce)}}};
        },
    };
    return runMessageCommand(command, arguments);
}

} // namespace Indicia
