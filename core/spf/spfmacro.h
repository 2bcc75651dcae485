// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// Longest name that a macro-expanded domain may have; what is longer loses labels on its left (RFC 7208 section 7.3).
constexpr qsizetype MaxSpfDomainLength = 253;
/// Longest explanation that is kept, in octets: eight reply lines of RFC 5321 section 4.5.3.1.5.
constexpr qsizetype MaxSpfExplanationLength = 4096;

/// Where a macro-string stands: the letters c, r and t are for explanation text only (RFC 7208 section 7.2).
enum class SpfMacroPlace { Record, Explanation };

/// What the macro letters stand for (RFC 7208 section 7.2). All of it may be hostile.
struct SpfMacroValues
{
    QByteArray sender; ///< s
    QByteArray localPart; ///< l
    QByteArray senderDomain; ///< o
    QByteArray domain; ///< d: the <domain> of the current check_host(), which include and redirect change
    QByteArray validatedDomain; ///< p: needed only where usesMacro(spec, 'p')
    QByteArray helo; ///< h
    QByteArray receiver; ///< r
    IpAddress ip; ///< i, v, c
    qint64 now = 0; ///< t
};

/// macro-string = *( macro-expand / macro-literal ), and spaces too where it is an explain-string.
[[nodiscard]] bool isMacroString(QByteArrayView text, SpfMacroPlace place);
/// domain-spec = macro-string domain-end ; domain-end = ( "." toplabel [ "." ] ) / macro-expand
[[nodiscard]] bool isDomainSpec(QByteArrayView text);
/// @p text, a valid macro-string, has a macro with this lower-case @p letter.
[[nodiscard]] bool usesMacro(QByteArrayView text, char letter);

/// The <target-name> of a valid @p spec, without a final dot, at most 253 octets. Empty where nothing is left of it:
/// one label alone is too long. Cost and memory are bounded by the length of @p spec plus that of the longest value.
[[nodiscard]] QByteArray expandDomainSpec(QByteArrayView spec, const SpfMacroValues &values);
/// The explanation that @p text stands for, cut at MaxSpfExplanationLength. Nothing where @p text is no explain-string,
/// or where what it expands to is not US-ASCII (RFC 7208 section 6.2).
[[nodiscard]] std::optional<QByteArray> expandExplanation(QByteArrayView text, const SpfMacroValues &values);

} // namespace Indicia
