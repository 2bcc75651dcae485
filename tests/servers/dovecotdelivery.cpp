// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotdelivery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// The whole of dovecot.conf.
constexpr auto configuration = R"(dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = @FOLDER@/run
state_dir = @FOLDER@/run
log_path = @FOLDER@/log
protocols = lmtp
listen = @ADDRESS@
hostname = @NAME@
postmaster_address = postmaster@@NAME@
submission_host = @RELAY@
default_internal_user = dovecot
default_internal_group = dovecot
default_login_user = dovenull
ssl = no
mail_driver = maildir
mail_path = @FOLDER@/mail/%{user}
mail_uid = @UID@
mail_gid = @GID@
first_valid_uid = 1
first_valid_gid = 1
passdb passwd-file {
  passwd_file_path = @FOLDER@/passwd
}
userdb static {
  fields {
    home = @FOLDER@/home/%{user}
  }
}
service lmtp {
  chroot =
  inet_listener lmtp {
    port = @PORT@
  }
}
protocol lmtp {
  mail_plugins {
    sieve = yes
  }
}
sieve_script personal {
  path = @FOLDER@/scripts/%{user}.sieve
}
)";

} // namespace

const char *DovecotDelivery::obstacle()
{
    if (ServerProcess::findProgram(QStringLiteral("dovecot")).isEmpty()) {
        return "Dovecot is not installed";
    }
    if (!QFileInfo::exists(QStringLiteral("/usr/lib/dovecot/lmtp"))
        || !QFileInfo::exists(QStringLiteral("/usr/lib/dovecot/modules/lib90_sieve_plugin.so"))) {
        return "Dovecot is installed without LMTP or Sieve";
    }
    return ::geteuid() == 0 && ::getpwnam("dovecot") && ::getpwnam("dovenull") ? nullptr : "only root can run Dovecot";
}

bool DovecotDelivery::prepare(const DovecotDeliverySite &site, quint16 port)
{
    const ServerUser reader = ServerUser::unprivileged();
    const QMap<QByteArray, QByteArray> values{{"FOLDER", m_process.path(QString()).toUtf8()}, {"NAME", site.name},
        {"ADDRESS", site.address}, {"PORT", QByteArray::number(port)}, {"RELAY", site.relay},
        {"UID", QByteArray::number(reader.user)}, {"GID", QByteArray::number(reader.group)}};
    for (const char *folder : {"mail", "home", "scripts"}) {
        const QString path = m_process.path(QString::fromLatin1(folder));
        if (!QDir().mkpath(path) || ::chown(QFile::encodeName(path).constData(), reader.user, reader.group) != 0) {
            return false;
        }
    }
    QByteArray accounts;
    for (const auto &[mailbox, script] : site.scripts.asKeyValueRange()) {
        accounts += mailbox + ":{PLAIN}nobody logs in\n";
        if (!m_process.write(QStringLiteral("scripts/%1.sieve").arg(QString::fromLatin1(mailbox)), script)) {
            return false;
        }
    }
    return ::chmod(QFile::encodeName(m_process.path(QString())).constData(), 0711) == 0
        && m_process.write(QStringLiteral("passwd"), accounts)
        && m_process.write(QStringLiteral("dovecot.conf"), ServerProcess::filledIn(configuration, values));
}

bool DovecotDelivery::start(const DovecotDeliverySite &site)
{
    for (int tries = 0; tries < 3; ++tries) {
        const quint16 port = site.port ? site.port : ServerProcess::freePort();
        if (!prepare(site, port)) {
            return false;
        }
        const QStringList arguments{
            QStringLiteral("-F"), QStringLiteral("-c"), m_process.path(QStringLiteral("dovecot.conf"))};
        if (m_process.start(ServerProcess::findProgram(QStringLiteral("dovecot")), arguments,
                [&] { return ServerProcess::listens(port, site.address); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray DovecotDelivery::log()
{
    QByteArray text = m_process.output();
    QFile file(m_process.path(QStringLiteral("log")));
    if (file.open(QFile::ReadOnly)) {
        text += file.readAll();
    }
    return text;
}
