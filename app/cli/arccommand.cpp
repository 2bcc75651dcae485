// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "messagecommand.h"
#include "signaturetask.h"

#include "bodyhashes.h"
#include "checkarc.h"
#include "jsonreport.h"
#include "message.h"
#include "resolver.h"

namespace Indicia {

namespace {

MessageAnswer answerArc(const Message &message, const CommonOptions &options, bool wantsText)
{
    SignatureTask task = SignatureTask::of(message, options);
    BodyHashes hashes(message);
    const ArcOutcome outcome = checkArc(message, task.query, hashes, *options.resolver, patienceFor(options));
    MessageAnswer answer;
    answer.complete = outcome.result != ArcResult::TempError;
    if (wantsText) {
        answer.text = textArc(message, outcome, options.style);
    } else {
        answer.object = toJson(outcome);
    }
    return answer;
}

} // namespace

ExitCode runArc(const QStringList &arguments)
{
    const MessageCommand command{
        QStringLiteral("arc"),
        QCoreApplication::translate("Indicia::ArcCommand",
            "Validates the ARC chain (RFC 8617): who sealed the message, and what each says to have seen. Historic "
            "evidence: no verdict rests on it."),
        answerArc,
    };
    return runMessageCommand(command, arguments);
}

} // namespace Indicia
