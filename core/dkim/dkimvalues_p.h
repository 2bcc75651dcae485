// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Indicia {

// The forms of tag values (RFC 6376 section 2).

/// A line end at @p at that is part of folding white space: CRLF, LF or an old Mac's CR, before a blank.
[[nodiscard]] bool isFold(QByteArrayView text, qsizetype at);
/// Without the folding white space around it.
[[nodiscard]] QByteArrayView trimmedFws(QByteArrayView text);
/// Without any folding white space.
[[nodiscard]] QByteArray withoutFws(QByteArrayView text);

/// Whether base64 may lack its padding: some published keys do.
enum class Padding { Needed, Optional };
/// base64string, with white space anywhere. Nothing where it is none, or another writing of what it decodes to: a bit
/// that counts for nothing would be one that anybody may change (RFC 4648 section 3.5).
[[nodiscard]] std::optional<QByteArray> decodeBase64Tag(QByteArrayView text, Padding padding = Padding::Needed);
/// dkim-quoted-printable (section 2.11): white space counts for nothing, "=3D" is an octet. Nothing where a "=" is not
/// followed by two digits.
[[nodiscard]] std::optional<QByteArray> decodeQuotedPrintableTag(QByteArrayView text);
/// Digits; values that nobody can mean end at 10^15. Nothing where there is anything else, or nothing.
[[nodiscard]] std::optional<qint64> decodeNumberTag(QByteArrayView text);
/// The entries of a colon-separated list, without white space around them, in lower case. Empty entries are left out.
[[nodiscard]] QList<QByteArray> decodeListTag(QByteArrayView text);

/// A domain name of at least @p labels labels in lower-case A-labels (RFC 8616 section 5); empty where it is none.
[[nodiscard]] QByteArray signatureDomain(QByteArrayView written, int labels);

} // namespace Indicia
