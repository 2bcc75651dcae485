// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// Where a Postfix is, and what it does beyond taking mail for one domain.
struct PostfixSite
{
    QByteArray name = "mx.example.net"; ///< what it calls itself
    QByteArray address = "127.0.0.1";
    quint16 port = 0; ///< 0: any that is free
    QByteArray parameters = {}; ///< lines of main.cf
};

/// A Postfix that takes mail for everybody, knows only the recipients of one domain, and bounces what is for others to
/// its sender. Its master has to be root; nothing of the system's own Postfix is read or written.
class PostfixServer
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// Takes mail for @p domain into mailbox(); @p parameters are lines of main.cf. False where it does not come up;
    /// log() then says why.
    [[nodiscard]] bool start(const QByteArray &domain, const QByteArray &parameters = {});
    [[nodiscard]] bool start(const QByteArray &domain, const PostfixSite &site);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString mailbox() const { return m_process.path(QStringLiteral("maildir")); }
    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] bool makeFolders() const;

    ServerProcess m_process;
    quint16 m_port = 0;
};
