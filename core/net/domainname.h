// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// As of "example.org.", written absolutely.
[[nodiscard]] inline QByteArrayView withoutFinalDot(QByteArrayView name)
{
    return name.endsWith('.') ? name.chopped(1) : name;
}

/// Lower-cased in ASCII, without a final dot. Bytes above 127 stay as they are.
[[nodiscard]] QByteArray normalizedDomain(QByteArrayView name);
/// The same, of a name that nearly always is written so: it is then shared, not copied.
[[nodiscard]] QByteArray normalizedDomain(const QByteArray &name);
/// Equal without regard to ASCII case and a final dot.
[[nodiscard]] bool sameDomain(QByteArrayView a, QByteArrayView b);
/// @p name is @p ancestor or below it: mail.example.org in example.org, but not notexample.org.
/// Nothing is in the empty name, so that an empty entry in a list of ours never stands for the whole world.
[[nodiscard]] bool isInDomain(QByteArrayView name, QByteArrayView ancestor);
/// A fully qualified host name in the sense of RFC 5321 section 4.1.2 Domain with at least two labels: letters, digits
/// and hyphens (and underscores, which occur), labels of 1 to 63 octets, 253 octets in all, top label not all digits.
[[nodiscard]] bool isFullyQualified(QByteArrayView name);

/// The domain of a mailbox: what follows the last @; empty where there is none. Angle brackets are no part of @p
/// mailbox.
[[nodiscard]] QByteArrayView domainOf(QByteArrayView mailbox);
/// The local part of a mailbox: what stands before the last @; all of it where there is none.
[[nodiscard]] QByteArrayView localPartOf(QByteArrayView mailbox);

} // namespace Indicia
