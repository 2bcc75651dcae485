// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nsdserver.h"

namespace {

QByteArray configuration(const ServerProcess &process, const QMap<QByteArray, QByteArray> &zones, quint16 port)
{
    const auto file = [&](const char *name) { return '"' + process.path(QString::fromLatin1(name)).toUtf8() + '"'; };
    QByteArray text = "server:\n"
                      "  ip-address: 127.0.0.1@"
        + QByteArray::number(port)
        + "\n  do-ip6: no\n  server-count: 1\n  username: \"\"\n  hide-version: yes\n  rrl-ratelimit: 0\n  zonesdir: "
        + file("") + "\n  pidfile: " + file("nsd.pid") + "\n  zonelistfile: " + file("zone.list") + "\n  xfrdfile: "
        + file("xfrd.state") + "\n  xfrdir: " + file("") + "\nremote-control:\n  control-enable: no\n";
    int number = 0;
    for (const QByteArray &name : zones.keys()) {
        text += "zone:\n  name: \"" + name + "\"\n  zonefile: \"" + QByteArray::number(number++) + ".zone\"\n";
    }
    return text;
}

} // namespace

bool NsdServer::isAvailable()
{
    return !ServerProcess::findProgram(QStringLiteral("nsd")).isEmpty();
}

bool NsdServer::start(const QMap<QByteArray, QByteArray> &zones)
{
    int number = 0;
    for (const QByteArray &zone : zones) {
        if (!m_process.write(QString::number(number++) + QStringLiteral(".zone"), zone)) {
            return false;
        }
    }
    for (int tries = 0; tries < 3; ++tries) {
        m_port = ServerProcess::freePort();
        if (!m_process.write(QStringLiteral("nsd.conf"), configuration(m_process, zones, m_port))) {
            return false;
        }
        const QStringList arguments{
            QStringLiteral("-d"), QStringLiteral("-c"), m_process.path(QStringLiteral("nsd.conf"))};
        if (m_process.start(ServerProcess::findProgram(QStringLiteral("nsd")), arguments,
                [this] { return ServerProcess::listens(m_port); })) {
            return true;
        }
        m_process.stop();
    }
    return false;
}

QByteArray NsdServer::address() const
{
    return "127.0.0.1#" + QByteArray::number(m_port);
}

QByteArray NsdServer::log()
{
    return m_process.output();
}
