// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace Indicia {

/// Phrases to be found in a text, all of them in one pass. None of them is empty.
///
/// The pass looks through a window that is no longer than the shortest phrase. The block of octets at its end tells how
/// far ahead the next phrase may begin at the earliest: in most texts nearly a window further on (S. Wu and U. Manber,
/// A fast algorithm for multi-pattern searching, 1994).
template <std::size_t N>
class PhraseSet
{
public:
    consteval explicit(false) PhraseSet(std::array<QByteArrayView, N> phrases) : m_phrases(phrases)
    {
        constexpr qsizetype longest = BlockOctets + steps / (4 * N); // most blocks belong to no phrase
        m_window = std::min(longest, std::ranges::min(m_phrases, {}, &QByteArrayView::size).size());
        m_block = std::min(BlockOctets, m_window);
        const auto hashIn = [this](QByteArrayView phrase) { return hashAt(phrase.data() + m_window - m_block); };
        std::ranges::sort(m_phrases, {}, hashIn);
        std::ranges::transform(m_phrases, m_hashes.begin(), hashIn);
        m_steps.fill(static_cast<quint8>(m_window - m_block + 1));
        for (const QByteArrayView phrase : m_phrases) {
            for (qsizetype step = 0; step <= m_window - m_block; ++step) {
                quint8 &least = m_steps[hashAt(phrase.data() + m_window - m_block - step)];
                least = std::min(least, static_cast<quint8>(step));
            }
        }
    }

    /// Where the first of them begins in @p text, at @p from or behind it; -1 where none does.
    [[nodiscard]] qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const
    {
        qsizetype at = from;
        while (text.size() - at >= m_window) {
            const quint8 step = stepAt(text.data() + at);
            if (step > 0) {
                at += step;
            } else if (beginsAt(text, at)) {
                return at;
            } else {
                ++at;
            }
        }
        return -1;
    }

    /// @p text holds one of them.
    [[nodiscard]] bool isIn(QByteArrayView text) const { return indexIn(text) >= 0; }

    /// @p text begins with one of them.
    [[nodiscard]] bool begins(QByteArrayView text) const
    {
        return text.size() >= m_window && stepAt(text.data()) == 0 && beginsAt(text, 0);
    }

    /// The length of the longest of them that stands in @p text at @p at; 0 where none does.
    [[nodiscard]] qsizetype lengthAt(QByteArrayView text, qsizetype at) const
    {
        qsizetype longest = 0;
        if (text.size() - at >= m_window) {
            eachAt(text, at, [&longest](QByteArrayView phrase) {
                longest = std::max(longest, phrase.size());
                return false;
            });
        }
        return longest;
    }

private:
    [[nodiscard]] bool beginsAt(QByteArrayView text, qsizetype at) const
    {
        return eachAt(text, at, [](QByteArrayView) { return true; });
    }

    /// Gives each phrase that stands in @p text at @p at, where a window fits, to @p use, until it says that this is
    /// enough.
    template <typename Use>
    bool eachAt(QByteArrayView text, qsizetype at, const Use &use) const
    {
        const std::size_t hash = hashAt(text.data() + at + m_window - m_block);
        const auto *const first = std::ranges::lower_bound(m_hashes, hash);
        for (auto i = std::size_t(first - m_hashes.begin()); i < N && m_hashes[i] == hash; ++i) {
            const QByteArrayView phrase = m_phrases[i];
            if (phrase.size() <= text.size() - at
                && std::memcmp(text.data() + at, phrase.data(), std::size_t(phrase.size())) == 0 && use(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// How far it is at least to the next phrase, from where a window begins; 0 where one may begin there.
    [[nodiscard]] constexpr quint8 stepAt(const char *window) const
    {
        return m_steps[hashAt(window + m_window - m_block)];
    }

    /// The block at @p at as a number below the count of steps: few others have the same.
    [[nodiscard]] constexpr std::size_t hashAt(const char *at) const
    {
        const auto octet = [at](int i) { return quint32(static_cast<uchar>(at[i])) << 8 * i; };
        quint32 block = octet(0);
        if (m_block == BlockOctets) {
            block = octet(0) | octet(1) | octet(2) | octet(3); // one load to the compiler
        } else {
            for (int i = 1; i < m_block; ++i) {
                block |= octet(i);
            }
        }
        constexpr quint32 golden = 0x9e37'79b1; // 2^32 over the golden ratio: spreads what differs in any bit
        return (block * golden) >> (32 - std::countr_zero(steps));
    }

    static constexpr qsizetype BlockOctets = 4;
    static constexpr std::size_t steps = std::clamp(std::bit_ceil(16 * N), std::size_t(256), std::size_t(4096));
    static_assert(N < steps);
    std::array<QByteArrayView, N> m_phrases; ///< in the order of their hashes
    std::array<quint16, N> m_hashes{}; ///< of each phrase's block at the end of the window
    std::array<quint8, steps> m_steps{}; ///< by hash
    qsizetype m_window = 0; ///< in octets
    qsizetype m_block = 0; ///< in octets; a window may be shorter than a block should be
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
