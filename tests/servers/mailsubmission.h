// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// A message as a client hands it to a server on the loopback (RFC 5321).
struct MailSubmission
{
    QByteArray helo;
    QByteArray from;
    QByteArray parameters; ///< of MAIL: "RET=HDRS" (RFC 3461 section 4.3)
    QByteArray recipient;
    QByteArray content; ///< with CRLF line ends; dots are stuffed here
    QByteArray client = "127.0.0.1"; ///< the address from where it is sent
    QByteArray server = "127.0.0.1"; ///< where to

    /// What the server answered that was no success: empty where it took the message.
    [[nodiscard]] QByteArray send(quint16 port) const;
};

/// The only message in the Maildir at @p folder, as soon as there is one; it is taken out.
[[nodiscard]] std::optional<QByteArray> takeFromMaildir(
    const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(20));
