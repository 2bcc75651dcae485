// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendmailserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace {

/// sendmail.mc. Nothing of the system is read but its hosts file.
constexpr auto configuration = R"(OSTYPE(`linux')dnl
define(`confDOMAIN_NAME', `@NAME@')dnl
define(`confPID_FILE', `@FOLDER@/pid')dnl
define(`confSERVICE_SWITCH_FILE', `@FOLDER@/switch')dnl
define(`confTO_IDENT', `0')dnl
define(`confDONT_BLAME_SENDMAIL', `MapInUnsafeDirPath')dnl
define(`QUEUE_DIR', `@FOLDER@/queue')dnl
define(`STATUS_FILE', `')dnl
define(`HELP_FILE', `')dnl
define(`ALIAS_FILE', `')dnl
define(`SMTP_MAILER_ARGS', `TCP $h @REMOTE@')dnl
define(`ESMTP_MAILER_ARGS', `TCP $h @REMOTE@')dnl
FEATURE(`no_default_msa')dnl
FEATURE(`nocanonify')dnl
FEATURE(`promiscuous_relay')dnl
FEATURE(`accept_unresolvable_domains')dnl
FEATURE(`mailertable', `text -k0 -v1 -o @FOLDER@/mailertable')dnl
DAEMON_OPTIONS(`Name=MTA, Addr=@ADDRESS@, Port=@PORT@')dnl
CLIENT_OPTIONS(`Family=inet, Addr=@ADDRESS@')dnl
@MACROS@MAILER(`smtp')dnl
)";

QString program()
{
    return ServerProcess::findServer(QStringLiteral("sendmail-bin"), QStringLiteral("/usr/libexec/sendmail/sendmail"));
}

/// The folder of the macros, with a slash at its end.
QString macroFolder()
{
    const QString installed = QStringLiteral("/usr/share/sendmail/cf/");
    const QString unpacked = QStringLiteral("/usr/local/unpacked/sendmail-cf") + installed;
    return QFileInfo(unpacked).isDir() ? unpacked : installed;
}

QString macroProcessor()
{
    return ServerProcess::findProgram(QStringLiteral("m4"));
}

} // namespace

const char *SendmailServer::obstacle()
{
    if (program().isEmpty()) {
        return "Sendmail is neither installed nor unpacked";
    }
    if (macroProcessor().isEmpty() || !QFileInfo(macroFolder() + QStringLiteral("m4/cf.m4")).isFile()) {
        return "the macros of Sendmail's configuration are missing";
    }
    return ::geteuid() == 0 ? nullptr : "only root can run Sendmail";
}

bool SendmailServer::configure(const SendmailSite &site, quint16 port)
{
    const QByteArray macros = ServerProcess::filledIn(configuration,
        {{"NAME", site.name}, {"FOLDER", m_process.path(QString()).toUtf8()}, {"ADDRESS", site.address},
            {"PORT", QByteArray::number(port)}, {"REMOTE", QByteArray::number(site.remotePort)},
            {"MACROS", site.macros}});
    if (!m_process.write(QStringLiteral("sendmail.mc"), macros)
        || !m_process.write(QStringLiteral("mailertable"), site.routes)
        || !m_process.write(QStringLiteral("switch"), "hosts files\n")
        || !QDir().mkpath(m_process.path(QStringLiteral("queue")))) {
        return false;
    }
    QProcess m4;
    m4.start(macroProcessor(),
        {QStringLiteral("-D_CF_DIR_=") + macroFolder(), macroFolder() + QStringLiteral("m4/cf.m4"),
            m_process.path(QStringLiteral("sendmail.mc"))});
    const bool made = m4.waitForFinished(60'000) && m4.exitCode() == 0;
    m_log += m4.readAllStandardError();
    return made && m_process.write(QStringLiteral("sendmail.cf"), m4.readAllStandardOutput());
}

bool SendmailServer::start(const SendmailSite &site)
{
    for (int tries = 0; tries < 3; ++tries) {
        const quint16 port = site.port ? site.port : ServerProcess::freePort();
        if (!configure(site, port)) {
            return false;
        }
        // -bD stays in the foreground; -q looks again at what was put off.
        const QStringList arguments{QStringLiteral("-bD"), QStringLiteral("-q1s"), QStringLiteral("-C"),
            m_process.path(QStringLiteral("sendmail.cf")), QStringLiteral("-X"),
            m_process.path(QStringLiteral("sessions"))};
        if (m_process.start(program(), arguments, [&] { return ServerProcess::listens(port, site.address); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray SendmailServer::log()
{
    QByteArray text = m_log + m_process.output();
    QFile file(m_process.path(QStringLiteral("sessions")));
    if (file.open(QFile::ReadOnly)) {
        text += file.readAll();
    }
    return text;
}
