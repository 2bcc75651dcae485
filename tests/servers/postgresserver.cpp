// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::milliseconds(120'000);

} // namespace

QString PostgresServer::program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFileInfo(path).isExecutable()) {
            return path;
        }
    }
    return ServerProcess::findProgram(name);
}

const char *PostgresServer::obstacle()
{
    return program(u"initdb"_s).isEmpty() || program(u"postgres"_s).isEmpty() ? "PostgreSQL is not installed" : nullptr;
}

bool PostgresServer::run(const QString &name, const QStringList &arguments)
{
    const ServerUser user = ServerUser::unprivileged();
    QStringList words{program(name)};
    if (user.user != ::geteuid()) {
        words = QStringList{ServerProcess::findProgram(u"setpriv"_s), u"--reuid=%1"_s.arg(user.user),
                    u"--regid=%1"_s.arg(user.group), u"--clear-groups"_s}
            + words;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_process.path({}));
    process.start(words.takeFirst(), words + arguments);
    const bool good = process.waitForFinished(static_cast<int>(patience.count()))
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    m_log += process.readAll();
    return good;
}

bool PostgresServer::launch()
{
    // What the machine does when its power is cut is not tested here: a server need not wait for the disk. It logs into
    // a file: into a pipe that a test does not read it would write until that is full, and then stand still.
    const QStringList arguments{u"-D"_s, m_process.path(u"data"_s), u"-k"_s, m_process.path({}), u"-c"_s,
        u"fsync=off"_s, u"-c"_s, u"max_connections=50"_s, u"-c"_s, u"logging_collector=on"_s, u"-c"_s,
        u"log_directory="_s + m_process.path({}), u"-c"_s, u"log_filename=log"_s, u"-c"_s, u"log_file_mode=0644"_s,
        u"-p"_s, QString::number(m_port), u"-c"_s,
        m_isOnNetwork ? u"listen_addresses=127.0.0.1"_s : u"listen_addresses="_s, u"-c"_s,
        m_isOnNetwork ? u"ssl=on"_s : u"ssl=off"_s};
    return m_process.startAs(
        ServerUser::unprivileged(), program(u"postgres"_s), arguments,
        [this] { return run(u"pg_isready"_s, socketArguments() << u"-q"_s); }, patience);
}

bool PostgresServer::create()
{
    const ServerUser user = ServerUser::unprivileged();
    if (user.user != ::geteuid()
        && ::chown(QFile::encodeName(m_process.path({})).constData(), user.user, user.group) != 0) {
        return false;
    }
    return run(u"initdb"_s,
        {u"-D"_s, m_process.path(u"data"_s), u"-U"_s, u"indicia"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
            u"--locale=C"_s, u"--no-sync"_s});
}

bool PostgresServer::start()
{
    return create() && launch();
}

/// Into its folder, as its own and for nobody else: it takes no key that others could read.
bool PostgresServer::give(const QString &file, const QString &source) const
{
    const QString path = m_process.path(u"data/"_s + file);
    const ServerUser user = ServerUser::unprivileged();
    return QFile::copy(source, path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)
        && ::chown(QFile::encodeName(path).constData(), user.user, user.group) == 0;
}

bool PostgresServer::start(const TestAuthority::Certificate &certificate)
{
    // Over its socket as before, where the test itself asks it; over the network by TLS alone.
    if (!create() || !give(u"server.crt"_s, certificate.certificateFile) || !give(u"server.key"_s, certificate.keyFile)
        || !m_process.write(u"data/pg_hba.conf"_s, "local all all trust\nhostssl all all 127.0.0.1/32 trust\n")) {
        return false;
    }
    m_port = ServerProcess::freePort();
    m_isOnNetwork = true;
    return launch();
}

void PostgresServer::stop(Way way)
{
    if (m_process.isRunning()) {
        const QString mode = way == Way::Crash ? u"immediate"_s : u"fast"_s;
        (void)run(u"pg_ctl"_s, {u"stop"_s, u"-s"_s, u"-m"_s, mode, u"-D"_s, m_process.path(u"data"_s)});
        m_process.stop();
    }
}

bool PostgresServer::restart(Way way)
{
    stop(way);
    return launch();
}

QByteArray PostgresServer::log()
{
    QFile file(m_process.path(u"log"_s));
    const QByteArray logged = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return m_log + m_process.output() + logged;
}

QString PostgresServer::address() const
{
    return u"postgresql:host=%1 port=%2 user=indicia dbname=postgres"_s.arg(
        m_process.path({}), QString::number(m_port));
}

QStringList PostgresServer::socketArguments() const
{
    return {u"-h"_s, m_process.path({}), u"-p"_s, QString::number(m_port)};
}

QString PostgresServer::networkAddress(const QString &host, const QString &options) const
{
    return u"postgresql://indicia@%1:%2/postgres?%3"_s.arg(host, QString::number(m_port), options);
}

void PostgresServer::begin(QProcess &process, const QByteArray &sql) const
{
    process.start(program(u"psql"_s),
        socketArguments()
            + QStringList{u"-XAtq"_s, u"-U"_s, u"indicia"_s, u"-d"_s, u"postgres"_s, u"-c"_s, QString::fromUtf8(sql)});
}

QByteArrayList PostgresServer::ask(const QByteArray &sql)
{
    QProcess process;
    begin(process, sql);
    process.waitForFinished(static_cast<int>(patience.count()));
    m_log += process.readAllStandardError();
    QByteArrayList lines = process.readAllStandardOutput().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

qint64 PostgresServer::number(const QByteArray &sql)
{
    return ask(sql).value(0, "-1").toLongLong();
}
