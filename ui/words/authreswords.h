// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"
#include "recordedcomparison.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for what servers wrote about a message (RFC 8601, RFC 7208 section 9.1).
class AuthResWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthResWords)
public:
    /// The field's name, which is never translated.
    [[nodiscard]] static QString name(AuthResForm form);
    [[nodiscard]] static QString name(AuthResTrust trust);
    [[nodiscard]] static QString sentence(AuthResTrust trust, Voice voice);
    [[nodiscard]] static QString sentence(AuthResDeviation deviation, Voice voice);
    [[nodiscard]] static QString sentence(RecordedDifference difference, Voice voice);
    /// "spf=pass (smtp.mailfrom=example.org)", made harmless, in one line.
    [[nodiscard]] static QString line(const AuthMethodResult &method);
};

} // namespace Indicia
