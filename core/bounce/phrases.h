// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

namespace Indicia {

/// Phrases in the order of their first octets, so that a text is read once for all of them. None of them is empty.
template <std::size_t N>
class PhraseSet
{
public:
    consteval explicit(false) PhraseSet(std::array<QByteArrayView, N> phrases) : m_phrases(phrases)
    {
        std::ranges::sort(m_phrases, {}, firstOctet);
        std::size_t at = 0;
        for (std::size_t octet = 0; octet < m_begin.size(); ++octet) {
            while (at < N && firstOctet(m_phrases[at]) < octet) {
                ++at;
            }
            m_begin[octet] = static_cast<quint16>(at);
        }
        for (std::size_t i = 0; i < N; ++i) {
            m_second[i] = m_phrases[i].size() > 1 ? m_phrases[i][1] : '\0';
            for (int second = 0; second < 256; ++second) {
                if (m_second[i] == '\0' || m_second[i] == static_cast<char>(second)) {
                    const std::size_t pair = pairOf(m_phrases[i].front(), static_cast<char>(second));
                    m_pairs[pair / 64] |= quint64(1) << pair % 64;
                }
            }
        }
    }

    /// @p text holds one of them.
    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (beginsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// @p text begins with one of them.
    [[nodiscard]] bool begins(QByteArrayView text) const { return !text.isEmpty() && beginsAt(text, 0); }

    /// The length of the longest of them that stands in @p text at @p at, which must lie in it; 0 where none does.
    [[nodiscard]] qsizetype lengthAt(QByteArrayView text, qsizetype at) const
    {
        qsizetype longest = 0;
        eachAt(text, at, [&longest](QByteArrayView phrase) {
            longest = std::max(longest, phrase.size());
            return false;
        });
        return longest;
    }

private:
    static constexpr std::size_t firstOctet(QByteArrayView phrase) { return static_cast<uchar>(phrase.front()); }

    [[nodiscard]] bool beginsAt(QByteArrayView text, qsizetype at) const
    {
        return eachAt(text, at, [](QByteArrayView) { return true; });
    }

    /// Gives each phrase that stands in @p text at @p at to @p use, until it says that this is enough.
    template <typename Use>
    bool eachAt(QByteArrayView text, qsizetype at, const Use &use) const
    {
        const auto left = static_cast<std::size_t>(text.size() - at);
        const char second = left > 1 ? text[at + 1] : '\0'; // tells most phrases apart without a call
        const std::size_t pair = pairOf(text[at], second);
        if ((m_pairs[pair / 64] >> pair % 64 & 1) == 0) {
            return false;
        }
        const auto octet = static_cast<uchar>(text[at]);
        for (std::size_t i = m_begin[octet]; i < m_begin[octet + 1U]; ++i) {
            if (m_second[i] != second && m_second[i] != '\0') {
                continue;
            }
            const auto length = static_cast<std::size_t>(m_phrases[i].size());
            if (length <= left && std::memcmp(text.data() + at, m_phrases[i].data(), length) == 0
                && use(m_phrases[i])) {
                return true;
            }
        }
        return false;
    }

    /// Two octets as a number below 1,024: few others have the same.
    static constexpr std::size_t pairOf(char first, char second)
    {
        return (static_cast<uchar>(first) * 37U + static_cast<uchar>(second)) % 1024;
    }

    static_assert(N < 65'536);
    std::array<QByteArrayView, N> m_phrases;
    std::array<char, N> m_second{}; ///< NUL where a phrase is one octet
    std::array<quint64, 16> m_pairs{}; ///< a bit for each pair that a phrase begins with
    std::array<quint16, 257> m_begin{}; ///< by octet: the first phrase that begins with it or a later one
};

template <std::size_t N>
PhraseSet(std::array<QByteArrayView, N>) -> PhraseSet<N>;

/// @p text holds one of @p phrases.
template <std::size_t N>
[[nodiscard]] bool containsPhrase(QByteArrayView text, const PhraseSet<N> &phrases)
{
    return phrases.isIn(text);
}

/// @p text begins with one of @p phrases.
template <std::size_t N>
[[nodiscard]] bool startsWithPhrase(QByteArrayView text, const PhraseSet<N> &phrases)
{
    return phrases.begins(text);
}

} // namespace Indicia
