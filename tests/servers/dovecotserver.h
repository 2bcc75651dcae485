// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"
#include "testauthority.h"

#include <QByteArrayList>

/// A Dovecot with one account, me@example.org, on 127.0.0.1, whose mail lies in Maildirs. Its certificate, for
/// localhost and 127.0.0.1, is by an authority of its own.
class DovecotServer
{
public:
    static constexpr auto user = "me@example.org";
    static constexpr auto password = "secr\"\\et"; // with what has to be escaped

    /// Why it cannot run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    /// False where it does not come up; log() then says why. @p settings are added to its configuration.
    [[nodiscard]] bool start(const QByteArray &settings = {});
    void stop() { m_process.stop(); }

    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] quint16 clearPort() const { return m_clearPort; } ///< for STARTTLS
    [[nodiscard]] QString authorityFile() const { return m_authority.certificateFile(); }
    [[nodiscard]] QByteArray log();

    /// Puts a message into a folder ("" for the inbox) as a delivery does, making the folder if need be; its file.
    QString deliver(const QString &folder, const QByteArray &message);
    /// `doveadm WORDS...` for the account: what another client may do.
    bool administer(const QStringList &words);
    /// Ends the processes that serve clients; how many there were.
    int dropClients();
    /// All that clients have said since they were logged in, line by line, as the server wrote it down.
    [[nodiscard]] QByteArrayList commands() const;
    /// The last that was said on each side, and what the mailbox's folder holds beside mail: to find out why nothing
    /// more came.
    [[nodiscard]] QByteArray lastTalk();
    /// Drops what was written down of what clients and server said.
    void forgetTalk();
    /// Every file of the account's mail with its time of change: names hold the flags.
    [[nodiscard]] QStringList mailFiles() const;

private:
    [[nodiscard]] bool prepare(const QByteArray &settings);
    [[nodiscard]] QString mailPath(const QString &folder) const;

    ServerProcess m_process;
    TestAuthority m_authority;
    quint16 m_tlsPort = 0;
    quint16 m_clearPort = 0;
    qint64 m_delivered = 0;
};
