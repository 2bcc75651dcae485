// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

#include <sys/types.h>

/// Whom a server runs as.
struct ServerUser
{
    uid_t user = 0;
    gid_t group = 0;

    /// Whoever runs the test, or nobody where that is root.
    [[nodiscard]] static ServerUser unprivileged();
};

/// A server program on the loopback, with a folder of its own that goes with it. It ends when this does, and when the
/// test program dies in any way.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// The program's path, also from the folders for administrators; empty where it is not installed.
    [[nodiscard]] static QString findProgram(const QString &name);
    /// @p path of a package that can be installed or, where it cannot stand beside another, unpacked; empty where it is
    /// neither.
    [[nodiscard]] static QString findServer(const QString &package, const QString &path);
    /// A port that nobody listens on at 127.0.0.1, neither by UDP nor by TCP: by the time it is used it may be taken,
    /// so that a start that fails is worth a second one.
    [[nodiscard]] static quint16 freePort();
    /// Something listens at @p address by TCP.
    [[nodiscard]] static bool listens(quint16 port, const QByteArray &address = "127.0.0.1");

    /// @p text with every @NAME@ of @p values replaced.
    [[nodiscard]] static QByteArray filledIn(QByteArray text, const QMap<QByteArray, QByteArray> &values);

    /// Where the server's files go.
    [[nodiscard]] QString path(const QString &file) const { return m_directory.filePath(file); }
    /// Writes a file there; false where that fails.
    bool write(const QString &file, const QByteArray &content) const;

    /// Runs @p program, which must stay in the foreground, and waits until @p answers. False where the program ended
    /// before, or the time is over; output() then says more.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, const std::function<bool()> &answers,
        std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// The same as @p user, to whom the folder goes. Only root can name another than itself.
    [[nodiscard]] bool startAs(const ServerUser &user, const QString &program, const QStringList &arguments,
        const std::function<bool()> &answers, std::chrono::milliseconds patience = std::chrono::seconds(20));
    void stop();
    /// Ends it at once: for a server that takes long to say farewell, and has nothing to put in order.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// What the program wrote so far.
    [[nodiscard]] QByteArray output() { return m_process.isOpen() ? m_process.readAll() : QByteArray(); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
};
