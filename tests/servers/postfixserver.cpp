// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postfixserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// Accounts that every Debian has, in the place of those that installing Postfix makes. They must differ.
constexpr auto ownerName = "mail";
constexpr auto groupName = "daemon";

QString masterProgram()
{
    return ServerProcess::findServer(QStringLiteral("postfix"), QStringLiteral("/usr/lib/postfix/sbin/master"));
}

/// main.cf; the programs find what they need from here, so that it is taken from nowhere else. Only after it was taken
/// shall a message turn out to be undeliverable.
constexpr auto mainConfiguration = R"(compatibility_level = 3.6
daemon_directory = @LIBRARIES@/sbin
shlib_directory = @LIBRARIES@
import_environment = MAIL_CONFIG TZ LANG=C LD_LIBRARY_PATH=@LIBRARIES@
meta_directory = @FOLDER@
queue_directory = @FOLDER@/queue
data_directory = @FOLDER@/data
maillog_file = @FOLDER@/log
maillog_file_prefixes = @FOLDER@
mail_owner = @OWNER@
setgid_group = @GROUP@
inet_interfaces = @ADDRESS@
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = @NAME@
mydestination =
alias_maps =
alias_database =
smtputf8_enable = no
smtpd_peername_lookup = no
smtpd_reject_unlisted_recipient = no
default_transport = error:5.1.1 no such mailbox
virtual_mailbox_domains = @DOMAIN@
virtual_mailbox_base = @FOLDER@
virtual_mailbox_maps = static:maildir/
virtual_minimum_uid = 1
virtual_uid_maps = static:@UID@
virtual_gid_maps = static:@GID@
)";

/// master.cf
constexpr auto services = R"(@ADDRESS@:@PORT@ inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
virtual unix - n n - - virtual
smtp unix - - n - - smtp
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
)";

/// @p standard with @p own behind it, and without the parameters that are set there. A parameter that is set twice is
/// warned of by every daemon, postlogd among them: waiting for itself to take the warning, it stops them all.
QByteArray overridden(const QByteArray &standard, const QByteArray &own)
{
    const auto nameOf = [](const QByteArray &line) { return line.left(line.indexOf('=')).trimmed(); };
    QByteArrayList names;
    for (const QByteArray &line : own.split('\n')) {
        names.append(nameOf(line));
    }
    QByteArray kept;
    for (const QByteArray &line : standard.split('\n')) {
        if (!line.isEmpty() && !names.contains(nameOf(line))) {
            kept += line + '\n';
        }
    }
    return kept + own;
}

/// The folder of the libraries, above that of the programs.
QString libraryFolder()
{
    return QFileInfo(QFileInfo(masterProgram()).path()).path();
}

} // namespace

const char *PostfixServer::obstacle()
{
    if (masterProgram().isEmpty()) {
        return "Postfix is neither installed nor unpacked";
    }
    return ::geteuid() == 0 ? nullptr : "only root can run Postfix";
}

/// What `postfix check` would make: the queues are the owner's alone, others come in through public.
bool PostfixServer::makeFolders() const
{
    const passwd *ownerEntry = ::getpwnam(ownerName);
    const ::group *groupEntry = ::getgrnam(groupName);
    if (!ownerEntry || !groupEntry) {
        return false;
    }
    const uid_t owner = ownerEntry->pw_uid; // the entry does not outlive the next question
    const gid_t outside = groupEntry->gr_gid;
    const auto make = [&](const QString &folder, uid_t user, gid_t group, mode_t mode) {
        const QByteArray path = QFile::encodeName(m_process.path(folder));
        return QDir().mkpath(m_process.path(folder)) && ::chown(path.constData(), user, group) == 0
            && ::chmod(path.constData(), mode) == 0;
    };
    bool made = true;
    for (const char *name : {"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private",
             "saved", "trace"}) {
        made = make(QStringLiteral("queue/") + QString::fromLatin1(name), owner, 0, 0700) && made;
    }
    const ServerUser reader = ServerUser::unprivileged();
    return made && make(QStringLiteral("queue/pid"), 0, 0, 0755)
        && make(QStringLiteral("queue/maildrop"), owner, outside, 0730)
        && make(QStringLiteral("queue/public"), owner, outside, 0710) && make(QStringLiteral("data"), owner, 0, 0700)
        && make(QStringLiteral("maildir"), reader.user, reader.group, 0700)
        && make(QString(), 0, 0, 0711); // whoever has to can go through
}

bool PostfixServer::start(const QByteArray &domain, const QByteArray &parameters)
{
    return start(domain, PostfixSite{.parameters = parameters});
}

bool PostfixServer::start(const QByteArray &domain, const PostfixSite &site)
{
    const ServerUser reader = ServerUser::unprivileged();
    const QMap<QByteArray, QByteArray> values{{"LIBRARIES", libraryFolder().toUtf8()},
        {"FOLDER", m_process.path(QString()).toUtf8()}, {"OWNER", ownerName}, {"GROUP", groupName}, {"DOMAIN", domain},
        {"NAME", site.name}, {"ADDRESS", site.address}, {"UID", QByteArray::number(reader.user)},
        {"GID", QByteArray::number(reader.group)}};
    if (!makeFolders()
        || !m_process.write(QStringLiteral("main.cf"),
            overridden(ServerProcess::filledIn(mainConfiguration, values), site.parameters))) {
        return false;
    }
    // An unpacked Postfix does not lie where its programs look for their libraries.
    const QStringList arguments{QStringLiteral("LD_LIBRARY_PATH=") + libraryFolder(), masterProgram(),
        QStringLiteral("-c"), m_process.path(QString())};
    for (int tries = 0; tries < 3; ++tries) {
        m_port = site.port ? site.port : ServerProcess::freePort();
        if (!m_process.write(QStringLiteral("master.cf"),
                ServerProcess::filledIn(services, {{"ADDRESS", site.address}, {"PORT", QByteArray::number(m_port)}}))) {
            return false;
        }
        if (m_process.start(ServerProcess::findProgram(QStringLiteral("env")), arguments,
                [&] { return ServerProcess::listens(m_port, site.address); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray PostfixServer::log()
{
    QByteArray text = m_process.output();
    QFile file(m_process.path(QStringLiteral("log")));
    if (file.open(QFile::ReadOnly)) {
        text += file.readAll();
    }
    return text;
}
