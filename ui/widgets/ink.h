// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Indicia {

/// What a colour says. Never alone: a word and a shape always say it too.
enum class Ink { Text, Good, Warning, Bad, Neutral };

/// The colour for @p ink on the base colour of @p palette: a hue for light and one for dark, moved toward the text
/// colour until text in it can be read (a contrast of at least 4.5, WCAG 2.1 section 1.4.3).
[[nodiscard]] QColor inkColour(Ink ink, const QPalette &palette);

/// A quiet background in the hue of @p ink, on which the palette's text can be read.
[[nodiscard]] QColor inkWash(Ink ink, const QPalette &palette);

/// The contrast of two colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace Indicia
