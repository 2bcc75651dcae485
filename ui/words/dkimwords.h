// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for DKIM (RFC 6376).
class DkimWords
{
    Q_DECLARE_TR_FUNCTIONS(DkimWords)
public:
    /// The word of RFC 8601 section 2.7.1, which is never translated: "permerror". "not asked" is ours.
    [[nodiscard]] static QString name(DkimResult result);
    [[nodiscard]] static QString meaning(DkimResult result, Voice voice);
    [[nodiscard]] static QString reason(DkimReason reason, Voice voice);
    [[nodiscard]] static QString name(DkimHash hash);
    /// What bh= says of the text.
    [[nodiscard]] static QString body(DkimHash hash, Voice voice);
    /// What b= says of the header.
    [[nodiscard]] static QString header(DkimHash hash, Voice voice);
    /// As c= writes it: "relaxed".
    [[nodiscard]] static QString name(DkimCanonicalization form);
    [[nodiscard]] static QString sentence(DkimConcern concern, Voice voice);
    /// In a few words: "text appended at the end".
    [[nodiscard]] static QString name(DkimAlteration alteration);
    [[nodiscard]] static QString sentence(DkimAlteration alteration, Voice voice);
};

} // namespace Indicia
