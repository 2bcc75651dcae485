// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "macsign.h"
#include "message.h"
#include "verifymac.h"

#include <chrono>

/// What the tests of stamps share: a key, a time, a signer.
namespace StampedMail {

using namespace std::chrono;

inline const QByteArray secret("indicia-test-key");
inline constexpr sys_seconds stampedAt = sys_days(2026y / November / 20) + hours(8);

inline Indicia::MacSigner signer(const QList<QByteArray> &recipients = {"bob@example.net"})
{
    return {.keyNumber = 3,
        .secret = secret,
        .domain = "example.org",
        .now = stampedAt,
        .nonce = QByteArray("twelveoctets"),
        .recipients = recipients};
}

inline Indicia::MacKeyring ring(const QByteArray &key = secret, int number = -1)
{
    return {
        .keys = {{number, {.secret = key, .from = {}, .until = {}}}}, .lifetimeDays = 14, .domains = {"example.org"}};
}

inline Indicia::MacQuestion question(const QList<QByteArray> &recipients = {"bob@example.net"})
{
    return {.at = stampedAt + hours(1), .recipients = recipients};
}

inline const QByteArray header("From: Alice <alice@example.org>\r\nTo: bob@example.net\r\n"
                               "Date: Fri, 20 Nov 2026 08:00:00 +0000\r\nMessage-ID: <1@example.org>\r\n"
                               "Subject: Plans\r\n");

/// @p mail, stamped.
inline QByteArray stamped(const QByteArray &mail, const Indicia::MacSigner &by = signer())
{
    const auto message = Indicia::Message::parse(mail);
    const auto made = Indicia::signMac(message, by);
    return made ? Indicia::stampedMessage(message, *made) : QByteArray();
}

inline Indicia::MacOutcome verify(
    const QByteArray &mail, const Indicia::MacQuestion &asked = question(), const Indicia::MacKeyring &keys = ring())
{
    return Indicia::verifyMac(Indicia::Message::parse(mail), asked, keys);
}

/// @p text with @p to in the place of every @p from; nothing where there is none, so that a test shows it.
inline QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.contains(from) ? text.replace(from, to) : QByteArray();
}

} // namespace StampedMail
