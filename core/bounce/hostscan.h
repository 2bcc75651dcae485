// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The host that refused, as @p reason names it: "host mx.example.org[192.0.2.1] said", "while talking to
/// mx.example.org", "by the server for the domain example.org by mx.example.org. [192.0.2.1]". Without brackets and a
/// final dot; empty where no host is named.
[[nodiscard]] QByteArray findRefusingHost(QByteArrayView reason);

/// The address of the host that refused, as @p reason writes it behind the host's name or in its place:
/// "mx.example.org[192.0.2.1]", "mx.example.org. [192.0.2.1]", "host 192.0.2.1". Empty where none is written.
[[nodiscard]] QByteArray findRefusingAddress(QByteArrayView reason);
/// The same for the host that findRefusingHost() found in @p reason.
[[nodiscard]] QByteArray addressOfHost(const QByteArray &host, QByteArrayView reason);

/// The host name that @p text begins with: letters, digits, hyphens, dots and underscores, or an address literal in
/// brackets. Empty where there is none. Without a final dot.
[[nodiscard]] QByteArray hostAtStart(QByteArrayView text);

/// The program's host behind one of the openings "at host", "program at", "generating server:" and the like in
/// @p words, which are the bouncer's first lines. Empty where it does not introduce itself.
[[nodiscard]] QByteArray findReportingHost(QByteArrayView words);

} // namespace Indicia
