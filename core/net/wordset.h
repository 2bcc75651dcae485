// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asciiword.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstddef>

namespace Indicia {

/// Words of the program, known by their length first, which tells nearly all of them apart.
template <std::size_t count>
class WordSet
{
public:
    /// @p words in any order; literals, each with a zero behind it.
    consteval explicit WordSet(std::array<QByteArrayView, count> words) : m_words(words)
    {
        std::ranges::sort(m_words, {}, &QByteArrayView::size);
        for (std::size_t length = 0; length < m_begins.size(); ++length) {
            m_begins[length] = static_cast<std::size_t>(std::ranges::count_if(
                m_words, [length](QByteArrayView word) { return static_cast<std::size_t>(word.size()) < length; }));
        }
        if (m_begins.back() != count) {
            throw "a word is too long";
        }
    }

    /// That which is equal to @p word but for ASCII case; null where none is.
    [[nodiscard]] QByteArrayView find(QByteArrayView word) const
    {
        const auto length = static_cast<std::size_t>(word.size());
        if (length + 1 < m_begins.size()) {
            for (std::size_t i = m_begins[length]; i < m_begins[length + 1]; ++i) {
                if (sameOctets(word.data(), m_words[i].data(), word.size())) {
                    return m_words[i];
                }
            }
        }
        return {};
    }

private:
    static constexpr std::size_t longest = 40;

    std::array<QByteArrayView, count> m_words; ///< sorted by length
    std::array<std::size_t, longest + 2> m_begins{}; ///< by length: the first word that is as long or longer
};

} // namespace Indicia
