// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

#include <QMap>

/// Where a Dovecot takes mail, and for whom.
struct DovecotDeliverySite
{
    QByteArray name; ///< what it calls itself
    QByteArray address = "127.0.0.1";
    quint16 port = 0; ///< of LMTP (RFC 2033); 0: any that is free
    QByteArray relay; ///< the host:port that takes what it sends by itself
    QMap<QByteArray, QByteArray> scripts; ///< mailbox to its Sieve script (RFC 5228)
};

/// A Dovecot that takes mail by LMTP, and does with it what the recipients' Sieve scripts say.
class DovecotDelivery
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// False where it does not come up; log() then says why.
    [[nodiscard]] bool start(const DovecotDeliverySite &site);
    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] bool prepare(const DovecotDeliverySite &site, quint16 port);

    ServerProcess m_process;
};
