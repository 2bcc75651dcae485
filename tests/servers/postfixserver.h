// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// A Postfix on 127.0.0.1 that calls itself mx.example.net. It takes mail for everybody, knows only the recipients of
/// one domain, and bounces what is for others to its sender. Its master has to be root; nothing of the system's own
/// Postfix is read or written.
class PostfixServer
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// Takes mail for @p domain into mailbox(); @p parameters are lines of main.cf. False where it does not come up;
    /// log() then says why.
    [[nodiscard]] bool start(const QByteArray &domain, const QByteArray &parameters = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString mailbox() const { return m_process.path(QStringLiteral("maildir")); }
    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] bool makeFolders() const;

    ServerProcess m_process;
    quint16 m_port = 0;
};
