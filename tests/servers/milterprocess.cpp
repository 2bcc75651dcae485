// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterprocess.h"

bool MilterProcess::start(const QByteArray &members, const QString &log, const QByteArray &ours)
{
    m_port = m_port ? m_port : ServerProcess::freePort();
    const QByteArray context
        = '{' + ours + R"("mine":["example.org"],"mac":{"keys":{"1":"stamp"},"adds_to_all_mail_since":"2026-01-01"}})";
    const QByteArray configuration
        = '{' + members + R"("authserv_id":"mx.example.org","context":"context.json","socket":")" + socket() + "\"}";
    const QString file = QStringLiteral("milter.json");
    return m_process.write(QStringLiteral("context.json"), context) && m_process.write(file, configuration)
        && m_process.start(m_program, {QStringLiteral("--log"), log, QStringLiteral("--config"), m_process.path(file)},
            [this] { return ServerProcess::listens(m_port); });
}

QByteArray MilterProcess::parameters() const
{
    return "smtpd_milters = inet:127.0.0.1:" + QByteArray::number(m_port)
        + "\nmilter_default_action = tempfail\nmilter_connect_timeout = 3s\n";
}
