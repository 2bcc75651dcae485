// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// Where an OpenSMTPD is, and what it does.
struct OpenSmtpdSite
{
    QByteArray name; ///< what it calls itself
    QByteArray address = "127.0.0.1";
    quint16 port = 0; ///< 0: any that is free
    QByteArray rules; ///< of smtpd.conf: actions and matches
};

/// An OpenSMTPD. It knows its folders and accounts by heart: so it runs where it sees folders and accounts of its own
/// in their places.
class OpenSmtpdServer
{
public:
    /// Why it cannot be run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// False where it does not come up; log() then says why.
    [[nodiscard]] bool start(const OpenSmtpdSite &site);
    [[nodiscard]] QByteArray log() { return m_process.output(); }

private:
    [[nodiscard]] bool prepare(const OpenSmtpdSite &site, quint16 port);

    ServerProcess m_process;
};
