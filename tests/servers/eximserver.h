// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// Where an Exim is, and what it does beyond taking mail for one domain. The texts are of its configuration.
struct EximSite
{
    QByteArray name = "mx.example.net"; ///< what it calls itself
    QByteArray address = "127.0.0.1";
    quint16 port = 0; ///< 0: any that is free
    QByteArray options = {}; ///< of the main section
    QByteArray recipientRules = {}; ///< of the ACL for RCPT, before all are accepted
    QByteArray routers = {}; ///< before the one that fails
    QByteArray transports = {};
};

/// An Exim that takes mail for everybody, knows only the recipients of one domain, and bounces what is for others to
/// its sender. It runs as whoever runs the test; as nobody, where that is root.
class EximServer
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// Takes mail for @p domain into mailbox(); @p options are lines of the main section. False where it does not come
    /// up; log() then says why.
    [[nodiscard]] bool start(const QByteArray &domain, const QByteArray &options = {});
    [[nodiscard]] bool start(const QByteArray &domain, const EximSite &site);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString mailbox() const { return m_process.path(QStringLiteral("maildir")); }
    [[nodiscard]] QByteArray log();

private:
    ServerProcess m_process;
    quint16 m_port = 0;
};
