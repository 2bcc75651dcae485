// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace Indicia {

/// @p text holds one of @p phrases.
template <std::size_t N>
[[nodiscard]] bool containsPhrase(QByteArrayView text, const std::array<QByteArrayView, N> &phrases)
{
    return std::ranges::any_of(phrases, [text](QByteArrayView phrase) { return text.indexOf(phrase) >= 0; });
}

/// @p text begins with one of @p phrases.
template <std::size_t N>
[[nodiscard]] bool startsWithPhrase(QByteArrayView text, const std::array<QByteArrayView, N> &phrases)
{
    return std::ranges::any_of(phrases, [text](QByteArrayView phrase) { return text.startsWith(phrase); });
}

} // namespace Indicia
