// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// What a Content-Type field says (RFC 2045 section 5), as far as anybody here asks.
struct ContentType
{
    QByteArray mediaType; ///< "type/subtype" in lower case; empty where there is none that can be read
    QByteArray charset; ///< in lower case
    QByteArray reportType; ///< in lower case
    QByteArray boundary; ///< without trailing white space; empty where there is none
    QByteArray name; ///< the file name that old programs put here

    friend bool operator==(const ContentType &, const ContentType &) = default;
};

/// Reads the value of a Content-Type field, folds and all. Parameters may be continued and encoded (RFC 2231), values
/// quoted or not, semicolons missing, comments anywhere. At most Limits::parameters are read.
[[nodiscard]] ContentType parseContentType(QByteArrayView value);

/// The file names in the value of a Content-Type (name) or Content-Disposition field (filename, RFC 2183 section 2.3),
/// read as leniently: all of them, since programs differ in which one they take. Of a name in the form of RFC 2231 the
/// octets, in a charset that is not looked at.
[[nodiscard]] QList<QByteArray> parseFileNames(QByteArrayView value);

/// The first token of a value such as Content-Transfer-Encoding, in lower case: comments and quotes taken off.
[[nodiscard]] QByteArray firstToken(QByteArrayView value);

} // namespace Indicia
