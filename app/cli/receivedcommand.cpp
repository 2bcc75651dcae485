// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "messagecommand.h"

#include "jsonreport.h"
#include "message.h"
#include "route.h"

namespace Indicia {

namespace {

Route routeOf(const Message &message, const CommonOptions &options)
{
    RouteTrust trust;
    trust.identity = &options.identity;
    trust.now = options.now;
    return traceRoute(message, trust);
}

} // namespace

ExitCode runReceived(const QStringList &arguments)
{
    const MessageCommand command{
        QStringLiteral("received"),
        QCoreApplication::translate("Indicia::ReceivedCommand",
            "Reads the Received chain: who handed the message to whom, and where trust ends."),
        [](const Message &message, const CommonOptions &options, bool wantsText) {
            const Route route = routeOf(message, options);
            return wantsText ? MessageAnswer{.text = textRoute(route, options.style), .object = {}}
                             : MessageAnswer{.text = {}, .object = {{QStringLiteral("route"), toJson(route)}}};
        },
    };
    return runMessageCommand(command, arguments);
}

} // namespace Indicia
