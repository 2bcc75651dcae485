// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "octetpair.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace Indicia {

#ifdef __x86_64__

namespace {

/// 128 octets at a time, as processors since 2013 can. Nobody may call it on another one.
[[gnu::target("avx2")]] const char *passBlocks(const char *at, const char *end, char first, char second)
{
    constexpr qsizetype width = sizeof(__m256i);
    const __m256i firsts = _mm256_set1_epi8(first);
    const __m256i seconds = _mm256_set1_epi8(second);
    for (; end - at > 4 * width; at += 4 * width) { // the octet behind them is looked at too
        __m256i found = _mm256_setzero_si256();
        for (const char *from = at; from != at + 4 * width; from += width) {
            const __m256i octets = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from));
            const __m256i behind = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + 1));
            const __m256i pairs
                = _mm256_and_si256(_mm256_cmpeq_epi8(octets, firsts), _mm256_cmpeq_epi8(behind, seconds));
            found = _mm256_or_si256(found, pairs);
        }
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
