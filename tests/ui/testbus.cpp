// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testbus.h"

#include <QFile>
#include <QStandardPaths>

namespace Indicia::Fixture {

using namespace Qt::StringLiterals;

TestBus::~TestBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

const char *TestBus::obstacle()
{
    return QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty() ? "dbus-daemon is not installed" : nullptr;
}

bool TestBus::start()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly)) {
        return false;
    }
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
          "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
        {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
        m_daemon.waitForReadyRead(60'000);
    }
    m_address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    return !m_address.isEmpty();
}

} // namespace Indicia::Fixture
