// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts_p.h"

#include <QStringConverter>

#include <algorithm>

namespace Indicia {

QString decodeCharset(const QByteArray &charset, QByteArrayView text)
{
    if (charset == "utf-16" && !text.startsWith("\xff\xfe")) {
        return QStringDecoder(QStringConverter::Utf16BE).decode(text); // RFC 2781 section 4.3: no mark, big-endian
    }
    const bool isAscii = charset.isEmpty() || charset == "us-ascii" || charset == "ascii";
    // A charset's name becomes the name of a converter: no NUL, nothing that is no charset name (RFC 2978).
    const bool isName = std::ranges::all_of(charset, [](char c) { return c > 32 && c < 127; });
    if (!isAscii && isName) {
        QStringDecoder decoder(QLatin1StringView(charset), QStringConverter::Flag::Stateless);
        if (decoder.isValid()) {
            return decoder.decode(text);
        }
    }
    return QUtf8StringView(text).isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
}

} // namespace Indicia
