// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Indicia {

// What the logs of mail servers have in common in how they write values.

/// What stands between @p text's first "<" and the ">" that ends it: the first outside a quoted local part. Empty where
/// @p text does not begin with "<". @p rest is what follows; all of it where there is no end.
[[nodiscard]] QByteArrayView takeAngle(QByteArrayView text, QByteArrayView &rest);
/// The address of "host[192.0.2.1]", "host [192.0.2.1]:25" or "[IPv6:2001:db8::1]": what stands in the last brackets.
[[nodiscard]] QByteArrayView bracketedAddress(QByteArrayView text);
/// The value of @p key ("sasl_username=") in @p text, which begins there and ends at ", " or the end. Empty where the
/// key is not there.
[[nodiscard]] QByteArrayView valueOf(QByteArrayView text, QByteArrayView key);

} // namespace Indicia
