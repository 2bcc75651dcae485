// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamprogram.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

void Team::clear()
{
    m_folder = std::make_unique<QTemporaryDir>();
    (void)server.ask("DROP TABLE IF EXISTS indicia_form, indicia_folder, indicia_message, indicia_job");
}

ScanProgram Team::run(const QString &command, const QStringList &arguments, const ScanProgram::Setting &setting)
{
    ScanProgram::Setting named = setting;
    named.command = command;
    return ScanProgram::run(arguments, named);
}

ScanProgram Team::enqueue(const QString &source, const ScanProgram::Setting &setting) const
{
    return run(u"enqueue"_s, store() + QStringList{source}, setting);
}

ScanProgram Team::work(const QStringList &arguments, const ScanProgram::Setting &setting) const
{
    return run(u"worker"_s, store() + arguments, setting);
}

QByteArrayList Team::whole(const QStringList &sources)
{
    return run(u"scan"_s, QStringList{u"--format"_s, u"ndjson"_s} + sources).lines();
}

bool waitUntil(const std::function<bool()> &isSo, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!isSo()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QThread::msleep(20);
    }
    return true;
}
