// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "conclusion.h"
#include "finding.h"
#include "voice.h"

#include <QCoreApplication>

#include <optional>

namespace Indicia {

/// Words for the enums of verdict/: what is answered, how surely, on which kind of evidence, by whom.
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
public:
    /// One or two words for lists and badges: "Backscatter".
    [[nodiscard]] static QString name(Verdict verdict);
    /// What the verdict means, in one sentence.
    [[nodiscard]] static QString meaning(Verdict verdict, Voice voice);
    [[nodiscard]] static QString name(Certainty certainty);
    /// How sure, and on what it rests: @p strongest is the best class among what decides; nothing where nothing does.
    [[nodiscard]] static QString meaning(Certainty certainty, std::optional<EvidenceClass> strongest, Voice voice);
    [[nodiscard]] static QString name(EvidenceClass evidenceClass);
    [[nodiscard]] static QString meaning(EvidenceClass evidenceClass, Voice voice);
    [[nodiscard]] static QString name(Severity severity);
    [[nodiscard]] static QString name(GeneratorRole role);
    /// What went wrong at the system that wrote the bounce, with @p host put in (already made harmless).
    [[nodiscard]] static QString sentence(GeneratorRole role, const QString &host, Voice voice);
    /// What that system did, as its notice of @p kind says, without a reproach: who reports a failure to whoever really
    /// sent the message does what RFC 5321 section 6.1 asks for.
    [[nodiscard]] static QString deed(GeneratorRole role, MessageKind kind, const QString &host, Voice voice);
    /// What such a server should have done instead of writing to a forged sender, by RFC; empty where it did nothing
    /// wrong.
    [[nodiscard]] static QString duty(GeneratorRole role, Voice voice);
    /// What would settle a case that cannot be told.
    [[nodiscard]] static QString sentence(Settler settler, Voice voice);
    /// Where in the program the user can do what @p settler asks for, or what does it: "settings.identity",
    /// "settings.servers", "settings.outbound", "settings.keys", "settings.stamps", "settings.srs", "dns.allow",
    /// "ledger.add", "keys.import", "case.again"; empty where it is done elsewhere.
    [[nodiscard]] static QByteArray action(Settler settler);
    /// What stands on the button for it; empty where there is none.
    [[nodiscard]] static QString actionName(Settler settler);

private:
    static QString proven(EvidenceClass strongest, Voice voice);
    static QString strong(EvidenceClass strongest, Voice voice);
    static QString weak(EvidenceClass strongest, Voice voice);
};

} // namespace Indicia
