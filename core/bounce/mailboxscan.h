// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// An address as it was found in running text.
struct FoundMailbox
{
    QByteArray address; ///< local@domain, without angle brackets
    qsizetype begin = 0; ///< of the address with its brackets or quotes, in the text searched
    qsizetype end = 0; ///< behind it
    bool bracketed = false; ///< it stood in angle brackets

    friend bool operator==(const FoundMailbox &, const FoundMailbox &) = default;
};

/// The next address in @p text from @p from on: dot-atom or quoted-string before the @ (RFC 5321 section 4.1.2), a
/// domain of at least two labels behind it, or any domain where it stands in angle brackets. Linear.
[[nodiscard]] std::optional<FoundMailbox> findMailbox(QByteArrayView text, qsizetype from = 0);

/// The address that @p line begins with, after white space, list marks ("*", "-", ">") and an opening quote. Inside
/// angle brackets anything that is no white space counts, also a local part alone, as old programs write it.
[[nodiscard]] std::optional<FoundMailbox> mailboxAtStart(QByteArrayView line);

/// Equal addresses: the domain without regard to case, and the local part too, since bouncers change it as they please.
[[nodiscard]] bool sameMailbox(QByteArrayView a, QByteArrayView b);

} // namespace Indicia
