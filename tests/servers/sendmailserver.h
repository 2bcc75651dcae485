// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// Where a Sendmail is, and what it does.
struct SendmailSite
{
    QByteArray name; ///< what it calls itself
    QByteArray address = "127.0.0.1";
    quint16 port = 0; ///< 0: any that is free
    quint16 remotePort = 25; ///< of the servers that it hands mail to
    QByteArray routes; ///< lines of a mailertable: a domain, a tab, and mailer:host
    QByteArray macros = {}; ///< lines of sendmail.mc
};

/// A Sendmail that takes mail for everybody and hands it on. Its configuration is made by its own macros.
class SendmailServer
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// False where it does not come up; log() then says why.
    [[nodiscard]] bool start(const SendmailSite &site);
    /// Its words, and every session.
    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] bool configure(const SendmailSite &site, quint16 port);

    ServerProcess m_process;
    QByteArray m_log;
};
