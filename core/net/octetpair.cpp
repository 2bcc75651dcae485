// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "octetpair.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace Indicia {

#ifdef __x86_64__

namespace {

/// For each of the 32 octets at @p at, whether it is the first of a pair.
[[gnu::target("avx2")]] inline __m256i pairsAt(const char *at, __m256i firsts, __m256i seconds)
{
    const __m256i octets = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
    const __m256i behind = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 1));
    return _mm256_and_si256(_mm256_cmpeq_epi8(octets, firsts), _mm256_cmpeq_epi8(behind, seconds));
}

/// 128 octets at a time, as processors since 2013 can. Nobody may call it on another one.
[[gnu::target("avx2")]] const char *passBlocks(const char *at, const char *end, char first, char second)
{
    constexpr qsizetype width = sizeof(__m256i);
    const __m256i firsts = _mm256_set1_epi8(first);
    const __m256i seconds = _mm256_set1_epi8(second);
    for (; end - at > 4 * width; at += 4 * width) { // the octet behind them is looked at too
        const __m256i before = _mm256_or_si256(pairsAt(at, firsts, seconds), pairsAt(at + width, firsts, seconds));
        const __m256i behind
            = _mm256_or_si256(pairsAt(at + 2 * width, firsts, seconds), pairsAt(at + 3 * width, firsts, seconds));
        const __m256i found = _mm256_or_si256(before, behind);
        if (_mm256_testz_si256(found, found) == 0) {
            break;
        }
    }
    return at;
}

} // namespace

const char *passBlocksWithoutPair(const char *at, const char *end, char first, char second)
{
    return __builtin_cpu_supports("avx2") ? passBlocks(at, end, first, second) : at;
}

#else

const char *passBlocksWithoutPair(const char *at, const char * /*end*/, char /*first*/, char /*second*/)
{
    return at;
}

#endif

} // namespace Indicia
