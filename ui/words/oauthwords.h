// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for logins with the browser. What a provider said is made harmless.
class OAuthWords
{
    Q_DECLARE_TR_FUNCTIONS(OAuthWords)
public:
    /// Why nobody was logged in, or the permission of before does not hold; and what to do.
    [[nodiscard]] static QString sentence(const OAuthFault &fault);
    /// What the browser shows when it comes back, and where what came is not the answer that was waited for.
    [[nodiscard]] static QString pageDone();
    [[nodiscard]] static QString pageRefused();
    /// That the user has to register this program with a provider (its id), and where.
    [[nodiscard]] static QString registering(const QString &provider);
};

} // namespace Indicia
