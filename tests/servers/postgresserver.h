// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

#include <QByteArrayList>

/// A PostgreSQL of one test's own, which listens on a socket in its folder and nowhere else. It runs as nobody where
/// the test is run by root.
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
    /// Ends it with all connections: as a power cut would, which is at once, or with all put in order.
    enum class Way { Crash, Orderly };
    void stop(Way way = Way::Crash);
    [[nodiscard]] bool restart(Way way);
    [[nodiscard]] QByteArray log();

    /// What a program is given to reach it.
    [[nodiscard]] QString address() const;
    /// Rows of a question, columns parted by |.
    [[nodiscard]] QByteArrayList ask(const QByteArray &sql);
    /// Asks it, and does not wait.
    void begin(QProcess &process, const QByteArray &sql) const;
    [[nodiscard]] qint64 number(const QByteArray &sql);

private:
    [[nodiscard]] static QString program(const QString &name);
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments);
    [[nodiscard]] bool launch();

    ServerProcess m_process;
    QByteArray m_log;
};
