// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eximserver.h"

#include <QFile>

#include <pwd.h>

namespace {

QString eximProgram()
{
    return ServerProcess::findServer(QStringLiteral("exim4-daemon-light"), QStringLiteral("/usr/sbin/exim4"));
}

/// Exim runs nothing as root, and without root it can only be the user that it already is: so it is told that this user
/// is its own.
constexpr auto configuration = R"(exim_path = @PROGRAM@
exim_user = @UID@
exim_group = @GID@
primary_hostname = @NAME@
spool_directory = @FOLDER@/spool
log_file_path = @FOLDER@/%slog
pid_file_path = @FOLDER@/exim.pid
local_interfaces = @ADDRESS@
daemon_smtp_ports = @PORT@
deliver_drop_privilege
keep_environment =
tls_advertise_hosts =
dsn_advertise_hosts = *
host_lookup =
rfc1413_hosts =
acl_smtp_rcpt = recipient
@OPTIONS@
begin acl
recipient:
@RULES@
  accept
begin routers
ours:
  driver = accept
  domains = @DOMAIN@
  transport = maildir
@ROUTERS@
others:
  driver = redirect
  allow_fail
  data = :fail: no such mailbox
begin transports
maildir:
  driver = appendfile
  maildir_format
  return_path_add
  directory = @FOLDER@/maildir
  user = @UID@
  group = @GID@
@TRANSPORTS@
begin retry
* * F,1h,10m
)";

} // namespace

const char *EximServer::obstacle()
{
    if (eximProgram().isEmpty()) {
        return "Exim is neither installed nor unpacked";
    }
    if (!::getpwuid(ServerUser::unprivileged().user)) {
        return "Exim runs for nobody who has no account";
    }
    return ::getpwnam("Debian-exim") ? nullptr : "Exim's own account is missing";
}

bool EximServer::start(const QByteArray &domain, const QByteArray &options)
{
    return start(domain, EximSite{.options = options});
}

bool EximServer::start(const QByteArray &domain, const EximSite &site)
{
    const ServerUser user = ServerUser::unprivileged();
    const QByteArray text = ServerProcess::filledIn(configuration,
        {{"OPTIONS", site.options}, {"RULES", site.recipientRules}, {"ROUTERS", site.routers},
            {"TRANSPORTS", site.transports}});
    QMap<QByteArray, QByteArray> values{{"PROGRAM", eximProgram().toUtf8()},
        {"FOLDER", m_process.path(QString()).toUtf8()}, {"DOMAIN", domain}, {"NAME", site.name},
        {"ADDRESS", site.address}, {"UID", QByteArray::number(user.user)}, {"GID", QByteArray::number(user.group)}};
    for (int tries = 0; tries < 3; ++tries) {
        m_port = site.port ? site.port : ServerProcess::freePort();
        values["PORT"] = QByteArray::number(m_port);
        if (!m_process.write(QStringLiteral("exim.conf"), ServerProcess::filledIn(text, values))) {
            return false;
        }
        const QStringList arguments{
            QStringLiteral("-bdf"), QStringLiteral("-C"), m_process.path(QStringLiteral("exim.conf"))};
        if (m_process.startAs(
                user, eximProgram(), arguments, [&] { return ServerProcess::listens(m_port, site.address); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray EximServer::log()
{
    QByteArray text = m_process.output();
    for (const char *name : {"mainlog", "paniclog"}) {
        QFile file(m_process.path(QString::fromLatin1(name)));
        if (file.open(QFile::ReadOnly)) {
            text += file.readAll();
        }
    }
    return text;
}
