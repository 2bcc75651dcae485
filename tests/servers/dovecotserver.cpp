// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <csignal>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// The whole of dovecot.conf. What logged-in clients say goes into files of rawlog_dir. A lock file is written before
/// it is put in place: else one of a process that was killed before it had written its number into it holds for two
/// minutes.
constexpr auto configuration = R"(dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = @FOLDER@/run
state_dir = @FOLDER@/run
log_path = @FOLDER@/log
protocols = imap
listen = 127.0.0.1
default_internal_user = dovecot
default_internal_group = dovecot
default_login_user = dovenull
auth_mechanisms = plain login scram-sha-256
auth_verbose = yes
ssl = yes
ssl_server_cert_file = @CERTIFICATE@
ssl_server_key_file = @KEY@
dotlock_use_excl = no
mail_driver = maildir
mail_path = @FOLDER@/mail
mail_uid = @UID@
mail_gid = @GID@
first_valid_uid = 1
first_valid_gid = 1
rawlog_dir = @FOLDER@/rawlog
passdb passwd-file {
  passwd_file_path = @FOLDER@/passwd
}
userdb static {
  fields {
    home = @FOLDER@/home
  }
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = @CLEARPORT@
  }
  inet_listener imaps {
    port = @TLSPORT@
  }
}
@SETTINGS@
)";

bool giveTo(const QString &path, const ServerUser &user)
{
    return ::chown(QFile::encodeName(path).constData(), user.user, user.group) == 0;
}

} // namespace

const char *DovecotServer::obstacle()
{
    if (ServerProcess::findProgram(QStringLiteral("dovecot")).isEmpty()) {
        return "Dovecot is not installed";
    }
    if (!TestAuthority::isAvailable()) {
        return "the openssl program is not installed";
    }
    return ::geteuid() == 0 && ::getpwnam("dovecot") && ::getpwnam("dovenull") ? nullptr : "only root can run Dovecot";
}

bool DovecotServer::prepare(const QByteArray &settings)
{
    const auto certificate = m_authority.issue(
        QStringLiteral("server"), QStringLiteral("x"), QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    const ServerUser reader = ServerUser::unprivileged();
    QByteArray words = password;
    const QMap<QByteArray, QByteArray> values{{"FOLDER", m_process.path(QString()).toUtf8()},
        {"CERTIFICATE", certificate.certificateFile.toUtf8()}, {"KEY", certificate.keyFile.toUtf8()},
        {"UID", QByteArray::number(reader.user)}, {"GID", QByteArray::number(reader.group)},
        {"TLSPORT", QByteArray::number(m_tlsPort)}, {"CLEARPORT", QByteArray::number(m_clearPort)},
        {"SETTINGS", settings}};
    for (const char *folder : {"mail", "mail/cur", "mail/new", "mail/tmp", "home", "rawlog"}) {
        const QString path = m_process.path(QString::fromLatin1(folder));
        if (!QDir().mkpath(path) || !giveTo(path, reader)) {
            return false;
        }
    }
    return !certificate.certificateFile.isEmpty()
        && ::chmod(QFile::encodeName(m_process.path(QString())).constData(), 0711) == 0
        && m_process.write(QStringLiteral("passwd"), QByteArray(user) + ":{PLAIN}" + words + '\n')
        && m_process.write(QStringLiteral("dovecot.conf"), ServerProcess::filledIn(configuration, values));
}

bool DovecotServer::start(const QByteArray &settings)
{
    for (int tries = 0; tries < 3; ++tries) {
        m_tlsPort = ServerProcess::freePort();
        m_clearPort = ServerProcess::freePort();
        if (m_tlsPort == m_clearPort) {
            continue;
        }
        if (!prepare(settings)) {
            return false;
        }
        const QStringList arguments{
            QStringLiteral("-F"), QStringLiteral("-c"), m_process.path(QStringLiteral("dovecot.conf"))};
        if (m_process.start(ServerProcess::findProgram(QStringLiteral("dovecot")), arguments,
                [this] { return ServerProcess::listens(m_tlsPort) && ServerProcess::listens(m_clearPort); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray DovecotServer::log()
{
    QByteArray text = m_process.output();
    QFile file(m_process.path(QStringLiteral("log")));
    if (file.open(QFile::ReadOnly)) {
        text += file.readAll();
    }
    return text;
}

/// Maildir++: a folder of the account is a hidden one beside the inbox, its levels parted by dots.
QString DovecotServer::mailPath(const QString &folder) const
{
    const QString inbox = m_process.path(QStringLiteral("mail"));
    return folder.isEmpty() ? inbox : inbox + QStringLiteral("/.") + QString(folder).replace(u'/', u'.');
}

QString DovecotServer::deliver(const QString &folder, const QByteArray &message)
{
    const ServerUser reader = ServerUser::unprivileged();
    const QString path = mailPath(folder);
    for (const char *part : {"", "/cur", "/new", "/tmp"}) {
        const QString place = path + QString::fromLatin1(part);
        if (!QDir(place).exists() && (!QDir().mkpath(place) || !giveTo(place, reader))) {
            return {};
        }
    }
    const QString name = QStringLiteral("%1.M%2P1.test")
                             .arg(QDateTime::currentSecsSinceEpoch())
                             .arg(++m_delivered, 8, 10, QLatin1Char('0'));
    QFile file(path + QStringLiteral("/tmp/") + name);
    const QString final = path + QStringLiteral("/new/") + name;
    const bool written = file.open(QFile::WriteOnly) && file.write(message) == message.size();
    file.close();
    return written && giveTo(file.fileName(), reader) && QFile::rename(file.fileName(), final) ? final : QString();
}

bool DovecotServer::administer(const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const bool hasTwo = words.first() == QLatin1String("mailbox") || words.first() == QLatin1String("flags");
    const qsizetype verbs = hasTwo ? 2 : 1; // the account is named behind the command
    process.start(ServerProcess::findProgram(QStringLiteral("doveadm")),
        QStringList{QStringLiteral("-c"), m_process.path(QStringLiteral("dovecot.conf"))} + words.first(verbs)
            + QStringList{QStringLiteral("-u"), QString::fromLatin1(user)} + words.mid(verbs));
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

int DovecotServer::dropClients()
{
    int dropped = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (file.open(QFile::ReadOnly)) { // "pid (name) state parent ..."
            const QByteArrayList words = file.readAll().split(' ');
            const bool serves = words.value(1) == "(imap)" && words.value(3).toLongLong() == m_process.processId();
            dropped += serves && ::kill(process.toInt(), SIGKILL) == 0 ? 1 : 0;
        }
    }
    return dropped;
}

QByteArrayList DovecotServer::commands() const
{
    QByteArrayList lines;
    QDirIterator files(m_process.path(QStringLiteral("rawlog")), {QStringLiteral("*.in")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.trimmed().isEmpty()) {
                    lines.append(line.trimmed());
                }
            }
        }
    }
    return lines;
}

QByteArray DovecotServer::lastTalk()
{
    constexpr qsizetype connections = 6; // each two files
    constexpr qint64 octets = 1'500;
    QByteArray talk;
    const QFileInfoList newest
        = QDir(m_process.path(QStringLiteral("rawlog"))).entryInfoList(QDir::Files, QDir::Time).mid(0, 2 * connections);
    for (const QFileInfo &info : newest) {
        QFile file(info.filePath());
        if (file.open(QFile::ReadOnly)) {
            file.seek(std::max<qint64>(0, file.size() - octets));
            talk += info.fileName().toUtf8() + ", " + info.lastModified().toString(Qt::ISODateWithMs).toUtf8() + ":\n"
                + file.readAll() + '\n';
        }
    }
    for (const QFileInfo &info : QDir(m_process.path(QStringLiteral("mail"))).entryInfoList(QDir::Files)) {
        talk += info.fileName().toUtf8() + ", " + info.lastModified().toString(Qt::ISODateWithMs).toUtf8() + '\n';
    }
    return talk + QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toUtf8() + '\n' + log().right(octets);
}

void DovecotServer::forgetTalk()
{
    QDirIterator files(m_process.path(QStringLiteral("rawlog")), QDir::Files);
    while (files.hasNext()) {
        QFile::remove(files.next());
    }
}

QStringList DovecotServer::mailFiles() const
{
    QStringList names;
    QDirIterator files(
        m_process.path(QStringLiteral("mail")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (file.path().endsWith(QStringLiteral("/cur")) || file.path().endsWith(QStringLiteral("/new"))) {
            names.append(file.filePath() + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch()));
        }
    }
    names.sort();
    return names;
}
