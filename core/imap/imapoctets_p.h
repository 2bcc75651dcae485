// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Indicia {

/// ATOM-CHAR, with the list-wildcards and the backslash that flags have, and the brackets that stand in names.
[[nodiscard]] constexpr bool isImapAtomOctet(char octet)
{
    return octet > ' ' && octet < '\x7f' && octet != '(' && octet != ')' && octet != '{' && octet != '"';
}

/// Of a text between line ends: servers write what they like there, 8-bit octets too.
[[nodiscard]] constexpr bool isImapTextOctet(char octet)
{
    return octet != '\0' && octet != '\n' && octet != '\r';
}

} // namespace Indicia
