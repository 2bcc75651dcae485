// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensmtpdserver.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace {

QString program()
{
    return ServerProcess::findServer(QStringLiteral("opensmtpd"), QStringLiteral("/usr/sbin/smtpd"));
}

/// Runs it in a mount namespace in which its places are folders of ours: $1 is ours, $2 the program.
constexpr auto launcher = R"SH(set -e
bind() { mount --bind "$1" "$2"; }
mkdir -p "$1/var/spool" "$1/var/lib/opensmtpd/empty" "$1/run"
chmod 711 "$1" "$1/var/spool" "$1/var/lib" "$1/var/lib/opensmtpd" "$1/var/lib/opensmtpd/empty" "$1/run"
for file in passwd group; do cp "/etc/$file" "$1/$file"; done
grep -q ^opensmtpd: "$1/passwd" || {
    echo 'opensmtpd:x:64541:64541::/var/lib/opensmtpd/empty:/bin/false' >>"$1/passwd"
    echo 'opensmtpq:x:64542:64542::/var/lib/opensmtpd/empty:/bin/false' >>"$1/passwd"
    echo 'opensmtpd:x:64541:' >>"$1/group"
    echo 'opensmtpq:x:64542:' >>"$1/group"
}
bind "$1/passwd" /etc/passwd
bind "$1/group" /etc/group
bind "$1/var/spool" /var/spool
bind "$1/var/lib" /var/lib
bind "$1/run" "$(readlink -f /var/run)"
exec "$2" -d -f "$1/smtpd.conf"
)SH";

} // namespace

const char *OpenSmtpdServer::obstacle()
{
    if (program().isEmpty()) {
        return "OpenSMTPD is neither installed nor unpacked";
    }
    if (ServerProcess::findProgram(QStringLiteral("mount")).isEmpty()) {
        return "OpenSMTPD is not given folders of its own without the program mount";
    }
    return ::geteuid() == 0 ? nullptr : "only root can run OpenSMTPD";
}

bool OpenSmtpdServer::prepare(const OpenSmtpdSite &site, quint16 port)
{
    const QByteArray listening
        = "listen on " + site.address + " port " + QByteArray::number(port) + " hostname " + site.name + '\n';
    return m_process.write(QStringLiteral("smtpd.conf"), listening + site.rules)
        && m_process.write(QStringLiteral("launch"), launcher);
}

bool OpenSmtpdServer::start(const OpenSmtpdSite &site)
{
    for (int tries = 0; tries < 3; ++tries) {
        const quint16 port = site.port ? site.port : ServerProcess::freePort();
        if (!prepare(site, port)) {
            return false;
        }
        const QStringList arguments{QStringLiteral("--mount"), QStringLiteral("--propagation"),
            QStringLiteral("private"), QStringLiteral("sh"), m_process.path(QStringLiteral("launch")),
            m_process.path(QString()), program()};
        if (m_process.start(ServerProcess::findProgram(QStringLiteral("unshare")), arguments,
                [&] { return ServerProcess::listens(port, site.address); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}
