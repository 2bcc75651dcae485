// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFontMetrics;

namespace Indicia {

/// @p text cut to @p width pixels so that what names the owner stays visible: of an address or host name the end (the
/// registered domain) is kept and the beginning goes; of an address with a long domain its beginning is kept too as
/// far as there is room. Of other text the end goes.
[[nodiscard]] QString elidedAddress(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Indicia
