// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthredirect.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QString>
#include <QTcpServer>

#include <expected>
#include <stop_token>

namespace Indicia {

/// What the browser shows when it comes back: plain text.
struct BrowserPages
{
    QString done; ///< the login was heard of
    QString refused; ///< this is not what was waited for
};

/// A port of this machine's own address that the browser is led back to with the answer of the provider. It takes one
/// answer, by what it says and not by who brings it, and closes. Blocking; all of it on one thread.
class LoopbackListener
{
public:
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Waits for the answer to the question with that state. Others are turned away.
    [[nodiscard]] std::expected<OAuthRedirect, OAuthFault> wait(
        const QByteArray &state, const BrowserPages &pages, QDeadlineTimer deadline, const std::stop_token &stop);

private:
    QEventLoop m_loop; // the first: on a thread that is not Qt's nothing is heard before there is one
    QTcpServer m_server;
};

} // namespace Indicia
