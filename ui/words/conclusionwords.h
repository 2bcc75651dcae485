// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "voice.h"

#include <QCoreApplication>
#include <QStringList>

namespace Indicia {

/// The answer in sentences: what is true, how surely, what to do, what to tell the customer. Plain text, never HTML;
/// whatever comes from the message has been made harmless.
class ConclusionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConclusionWords)
public:
    /// The one sentence at the top: "This bounce is backscatter: the message it returns was never sent by you."
    [[nodiscard]] static QString headline(const CaseReport &report);
    /// How sure: "Strong: facts that a stranger could not write decide it."
    [[nodiscard]] static QString sureness(const CaseReport &report, Voice voice);
    /// Who wrote the bounce and what went wrong there; empty where it is no bounce or nothing is known.
    [[nodiscard]] static QString generator(const CaseReport &report, Voice voice);
    /// What the server that wrote backscatter should have done; empty where it is none, or was right to write.
    [[nodiscard]] static QString duty(const CaseReport &report, Voice voice);
    /// By what the server that bounced could have refused the message, had it asked; empty where nothing forbade it.
    [[nodiscard]] static QString refusal(const CaseReport &report, Voice voice);
    /// What the user should do now, in order.
    [[nodiscard]] static QStringList todo(const CaseReport &report);
    /// A reply to the customer or colleague who asked, to be pasted; paragraphs with empty lines between.
    [[nodiscard]] static QString reply(const CaseReport &report);

private:
    static QStringList todoOfVerdict(const CaseReport &report);
    static QStringList todoFailure(const CaseReport &report);
    static QStringList todoBackscatter(const CaseReport &report);
    static QStringList replyBody(const CaseReport &report);
    static QString settlersFor(const CaseReport &report);
};

} // namespace Indicia
