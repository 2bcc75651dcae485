// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Indicia {

/// Text that somebody else wrote: a sender, a server, a name server. It has no conversion to QString; it leaves only
/// through the function for the place where it goes, each of which makes it harmless there.
class Hostile
{
public:
    Hostile() = default;
    /// Bytes as they came. They are read as UTF-8; what is not valid UTF-8 is read as Latin-1, octet by octet.
    explicit Hostile(const QByteArray &bytes);
    /// Text that was decoded (RFC 2047) and is no less hostile for it.
    explicit Hostile(QString text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// For a plain-text widget: controls, line ends, bidi marks and invisible characters as visible escapes (⟨U+202E⟩).
    [[nodiscard]] QString displayText() const;
    /// displayText(), escaped for HTML text and quoted attributes.
    [[nodiscard]] QString htmlEscaped() const;
    /// One quoted cell of RFC 4180 that no spreadsheet takes for a formula.
    [[nodiscard]] QString csvField() const;
    /// The text itself, for a JSON writer that does its own escaping.
    [[nodiscard]] QString jsonValue() const;
    /// For a terminal: no escape sequence, C0 or C1 control gets through.
    [[nodiscard]] QString terminalText() const;
    /// A safe file name: no folders, no reserved names, no control or bidi characters, at most 120 characters.
    [[nodiscard]] QString fileName() const;

    friend bool operator==(const Hostile &, const Hostile &) = default;

private:
    QString m_text;
};

} // namespace Indicia
