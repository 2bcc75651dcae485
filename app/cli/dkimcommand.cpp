// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "messagecommand.h"
#include "signaturetask.h"

#include "bodyhashes.h"
#include "jsonreport.h"
#include "message.h"
#include "resolver.h"

#include <algorithm>

namespace Indicia {

namespace {

MessageAnswer answerDkim(const Message &message, const CommonOptions &options, bool wantsText)
{
    const SignatureTask task = SignatureTask::of(message, options);
    BodyHashes hashes(message);
    const QList<DkimOutcome> signatures
        = checkDkim(message, task.query, hashes, *options.resolver, patienceFor(options));
    noteKeys(signatures, options);
    MessageAnswer answer;
    answer.complete
        = std::ranges::none_of(signatures, [](const DkimOutcome &one) { return one.result == DkimResult::TempError; });
    if (wantsText) {
        answer.text = textDkim(message, signatures, options.style);
    } else {
        answer.object = toJson(signatures);
    }
    return answer;
}

} // namespace

ExitCode runDkim(const QStringList &arguments)
{
    const MessageCommand command{
        QStringLiteral("dkim"),
        QCoreApplication::translate("Indicia::DkimCommand",
            "Verifies every DKIM signature (RFC 6376), body and header apart, as at the time of receipt or of --now."),
        answerDkim,
    };
    return runMessageCommand(command, arguments);
}

} // namespace Indicia
