// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

/// indicia-milter for example.org, on a port of its own: its stamps are made with the key 1, "stamp".
class MilterProcess
{
public:
    /// @p program is its path.
    explicit MilterProcess(QString program) : m_program(std::move(program)) { }
    ~MilterProcess() { kill(); } // libmilter looks only every five seconds whether it is to end
    Q_DISABLE_COPY_MOVE(MilterProcess)

    /// @p members are more of the configuration, and @p ours of the context, each with its comma. A second start is on
    /// the port of the first.
    [[nodiscard]] bool start(
        const QByteArray &members = {}, const QString &log = QStringLiteral("stderr"), const QByteArray &ours = {});
    void kill() { m_process.kill(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray log() { return m_process.output(); }
    /// As mail servers name it: inet:PORT@HOST for Sendmail and itself.
    [[nodiscard]] QByteArray socket() const { return "inet:" + QByteArray::number(m_port) + "@127.0.0.1"; }
    /// What a Postfix is told; tempfail is its default, and so are the replies that tell it from ours.
    [[nodiscard]] QByteArray parameters() const;

private:
    const QString m_program;
    ServerProcess m_process;
    quint16 m_port = 0;
};
