// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"
#include "testauthority.h"

#include <QByteArrayList>

/// A PostgreSQL of one test's own, which listens on a socket in its folder and, where it has a certificate, by TLS on a
/// port of the loopback. It runs as nobody where the test is run by root.
class PostgresServer
{
public:
    /// Why it cannot run here; null where it can.
    [[nodiscard]] static const char *obstacle();

    PostgresServer() = default;
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// False where it does not come up; log() then says why.
    [[nodiscard]] bool start();
    /// The same, and takes connections over 127.0.0.1 by TLS alone.
    [[nodiscard]] bool start(const TestAuthority::Certificate &certificate);
    /// Ends it with all connections: as a power cut would, which is at once, or with all put in order.
    enum class Way { Crash, Orderly };
    void stop(Way way = Way::Crash);
    [[nodiscard]] bool restart(Way way);
    [[nodiscard]] QByteArray log();

    /// What a program is given to reach it.
    [[nodiscard]] QString address() const;
    /// The same over the network. @p host is a name of 127.0.0.1, @p options are libpq's: "sslmode=verify-full".
    [[nodiscard]] QString networkAddress(const QString &host, const QString &options) const;
    /// Rows of a question, columns parted by |.
    [[nodiscard]] QByteArrayList ask(const QByteArray &sql);
    /// Asks it, and does not wait.
    void begin(QProcess &process, const QByteArray &sql) const;
    [[nodiscard]] qint64 number(const QByteArray &sql);

private:
    [[nodiscard]] static QString program(const QString &name);
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments);
    [[nodiscard]] QStringList socketArguments() const;
    [[nodiscard]] bool create();
    [[nodiscard]] bool launch();
    [[nodiscard]] bool give(const QString &file, const QString &source) const;

    ServerProcess m_process;
    quint16 m_port = 5432; ///< in the name of its socket too
    bool m_isOnNetwork = false;
    QByteArray m_log;
};
