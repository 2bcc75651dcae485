// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QString>

class QSettings;

namespace Indicia {

/// The client ids that were used with providers, as settings keep them: without what is called their secret. An
/// administrator may put them into the settings of the whole machine.
namespace OAuthChoices {

/// What a provider is called that is none of those that are known.
inline const QString otherProvider = QStringLiteral("other");

/// Its endpoints are empty but for the other provider.
[[nodiscard]] OAuthClient load(QSettings &settings, const QString &provider);
void remember(QSettings &settings, const QString &provider, const OAuthClient &client);

} // namespace OAuthChoices

} // namespace Indicia
