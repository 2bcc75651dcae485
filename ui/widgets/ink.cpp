// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink.h"

#include <algorithm>
#include <cmath>

namespace Indicia {

namespace {

constexpr qreal enoughContrast = 4.5;

qreal luminance(const QColor &colour)
{
    const auto linear
        = [](qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor hue(Ink ink, bool dark, const QPalette &palette)
{
    switch (ink) {
    case Ink::Text:
        return palette.color(QPalette::Text);
    case Ink::Good:
        return dark ? QColor(0x6f, 0xd9, 0x8a) : QColor(0x1b, 0x73, 0x3a);
    case Ink::Warning:
        return dark ? QColor(0xe6, 0xb4, 0x4c) : QColor(0x85, 0x58, 0x00);
    case Ink::Bad:
        return dark ? QColor(0xff, 0x92, 0x8a) : QColor(0xb3, 0x26, 0x1e);
    case Ink::Neutral:
        return dark ? QColor(0xaa, 0xb4, 0xbf) : QColor(0x55, 0x5e, 0x68);
    }
    return palette.color(QPalette::Text);
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a);
    const qreal other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor inkColour(Ink ink, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor wanted = hue(ink, luminance(base) < luminance(text), palette);
    for (qreal share = 0; share < 1; share += 0.1) {
        const QColor colour = mixed(wanted, text, share);
        if (contrast(colour, base) >= enoughContrast) {
            return colour;
        }
    }
    return text;
}

QColor inkWash(Ink ink, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), inkColour(ink, palette), 0.10);
}

} // namespace Indicia
