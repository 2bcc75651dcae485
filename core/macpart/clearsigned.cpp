// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clearsigned.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Takes one line, without its end and the blanks before it (which are no part of what is signed).
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) {
        line.chop(1);
    }
    return line;
}

// base64 of RFC 4648, and the checksum line of RFC 9580 section 6.1.
bool isArmor(QByteArrayView line)
{
    constexpr qsizetype longest = 76;
    return line.size() <= longest && std::ranges::all_of(line, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
            || c == '=';
    });
}

// armor-header "Hash": names of hashes parted by commas (section 7.1); deprecated, and still written by all.
bool isHashHeader(QByteArrayView line)
{
    constexpr QByteArrayView name("Hash: ");
    constexpr qsizetype longest = 40;
    return line.startsWith(name) && line.size() <= longest && std::ranges::all_of(line.sliced(name.size()), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ',' || c == '-';
    });
}

} // namespace

std::optional<ClearSigned> readClearSigned(QByteArrayView content)
{
    ClearSigned result;
    if (takeLine(content) != "-----BEGIN PGP SIGNED MESSAGE-----") {
        return {};
    }
    for (QByteArrayView line = takeLine(content); !line.isEmpty(); line = takeLine(content)) {
        if (!isHashHeader(line)) {
            return {};
        }
    }
    while (true) {
        if (content.isEmpty()) {
            return {};
        }
        const QByteArrayView line = takeLine(content);
        if (line.startsWith("- ")) {
            result.text += line.sliced(2).toByteArray() + '\n';
        } else if (line == "-----BEGIN PGP SIGNATURE-----") {
            result.signature = line.toByteArray() + '\n';
            break;
        } else if (line.startsWith('-')) {
            return {}; // section 7.2: must have been escaped
        } else {
            result.text += line.toByteArray() + '\n';
        }
    }
    while (!content.isEmpty()) {
        const QByteArrayView line = takeLine(content);
        result.signature += line.toByteArray() + '\n';
        if (line == "-----END PGP SIGNATURE-----") {
            return content.trimmed().isEmpty() ? std::optional(result) : std::nullopt;
        }
        if (!isArmor(line)) {
            return {};
        }
    }
    return {};
}

} // namespace Indicia
