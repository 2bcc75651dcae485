// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"

#include <QCoreApplication>
#include <QStringList>

namespace Indicia {

/// A letter to the postmaster of the server that answered a forgery, and a reply to a colleague in technical words.
/// Plain text; whatever comes from the message has been made harmless.
class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
public:
    /// A stranger's postmaster may not read the language of the window.
    enum class Language { Window, English };

    /// There is somebody to write to: it is backscatter, and no server of ours wrote it.
    [[nodiscard]] static bool hasLetter(const CaseReport &report);
    [[nodiscard]] static QString subject(const CaseReport &report, Language language);
    /// What happened, how it is known, what the server should have done (with the standard and its section).
    [[nodiscard]] static QString letter(const CaseReport &report, Language language);
    /// What a system in that role should have done, a sentence each; empty where nothing is asked of it.
    [[nodiscard]] static QStringList duties(GeneratorRole role, Language language);
    /// For a postmaster who asks, whatever the answer is: the facts, the grounds with their class, what is open.
    [[nodiscard]] static QString technicalReply(const CaseReport &report);

private:
    static QString said(const char *text, Language language);
    static QStringList facts(const CaseReport &report, Language language);
    static QStringList grounds(const CaseReport &report, Language language);
    static QStringList identification(const CaseReport &report);
};

} // namespace Indicia
