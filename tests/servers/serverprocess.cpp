// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool bindTo(int fd, const sockaddr_in &address)
{
    return ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

} // namespace

ServerUser ServerUser::unprivileged()
{
    if (::geteuid() != 0) {
        return {::geteuid(), ::getegid()};
    }
    const passwd *nobody = ::getpwnam("nobody");
    return nobody ? ServerUser{nobody->pw_uid, nobody->pw_gid} : ServerUser{65534, 65534};
}

ServerProcess::~ServerProcess()
{
    stop();
}

QString ServerProcess::findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty()
        ? found
        : QStandardPaths::findExecutable(
              name, {QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

QString ServerProcess::findServer(const QString &package, const QString &path)
{
    for (const QString &file : {path, QStringLiteral("/usr/local/unpacked/") + package + path}) {
        if (QFileInfo(file).isExecutable()) {
            return file;
        }
    }
    return {};
}

quint16 ServerProcess::freePort()
{
    for (int tries = 0; tries < 100; ++tries) {
        const int tcp = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int udp = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof(address);
        const bool free = bindTo(tcp, address) && ::getsockname(tcp, reinterpret_cast<sockaddr *>(&address), &size) == 0
            && bindTo(udp, address);
        ::close(tcp);
        ::close(udp);
        if (free) {
            return ntohs(address.sin_port);
        }
    }
    return 0;
}

bool ServerProcess::listens(quint16 port, const QByteArray &address)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in there = loopback(port);
    const bool connected = ::inet_pton(AF_INET, address.constData(), &there.sin_addr) == 1
        && ::connect(fd, reinterpret_cast<const sockaddr *>(&there), sizeof(there)) == 0;
    ::close(fd);
    return connected;
}

QByteArray ServerProcess::filledIn(QByteArray text, const QMap<QByteArray, QByteArray> &values)
{
    for (const auto &[name, value] : values.asKeyValueRange()) {
        text.replace('@' + name + '@', value);
    }
    return text;
}

bool ServerProcess::write(const QString &file, const QByteArray &content) const
{
    QFile target(path(file));
    return target.open(QFile::WriteOnly) && target.write(content) == content.size();
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, const std::function<bool()> &answers,
    std::chrono::milliseconds patience)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_directory.path());
    // TERM, not KILL: a server has children of its own to end.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
    (void)m_process.waitForStarted(); // else isRunning() would not know of a server that answers at once
    const QDeadlineTimer deadline(patience);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers()) {
            return true;
        }
        (void)m_process.waitForFinished(20); // ends early when the program does
    }
    return false;
}

bool ServerProcess::startAs(const ServerUser &user, const QString &program, const QStringList &arguments,
    const std::function<bool()> &answers, std::chrono::milliseconds patience)
{
    if (user.user == ::geteuid()) {
        return start(program, arguments, answers, patience);
    }
    if (::chown(QFile::encodeName(m_directory.path()).constData(), user.user, user.group) != 0) {
        return false;
    }
    // The kernel forgets the signal for the parent's death when the user changes.
    const QStringList as{QStringLiteral("--reuid=%1").arg(user.user), QStringLiteral("--regid=%1").arg(user.group),
        QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig=TERM"), program};
    return start(findProgram(QStringLiteral("setpriv")), as + arguments, answers, patience);
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        kill();
    }
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}
