// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanprogram.h"

#include <QDir>
#include <QFile>
#include <QtLogging>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArrayList ScanProgram::lines() const
{
    QByteArrayList lines = out.split('\n');
    lines.removeAll(QByteArray());
    std::ranges::sort(lines);
    return lines;
}

ScanProgram ScanProgram::run(const QStringList &arguments)
{
    return run(arguments, {});
}

ScanProgram ScanProgram::run(const QStringList &arguments, const Setting &setting)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    for (auto it = setting.environment.cbegin(); it != setting.environment.cend(); ++it) {
        environment.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(environment);
    if (!setting.outputFile.isEmpty()) {
        process.setStandardOutputFile(setting.outputFile);
    }
    if (setting.prepare) {
        setting.prepare(process);
    }
    process.start(QStringLiteral(INDICIA_CLI), QStringList{setting.command} + arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted(60'000)) {
        qFatal("indicia-cli does not start");
    }
    if (setting.running) {
        setting.running(process);
    }
    if (!process.waitForFinished(120'000) && process.state() != QProcess::NotRunning) {
        qFatal("indicia-cli does not end");
    }
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray ScanMail::message(int number)
{
    const QByteArray text = QByteArray::number(number);
    if (number % 3 != 0) {
        return "Return-Path: <a" + text + "@example.org>\nReceived: from mail.example.org (mail.example.org [192.0.2."
            + QByteArray::number(number % 250)
            + "])\n\tby mx.example.net (Postfix) with ESMTP id 4Abc\n\tfor <b@example.net>; Sat, 21 Nov 2026 03:00:00 "
              "+0000\nFrom: a"
            + text + "@example.org\nTo: b@example.net\nSubject: number " + text + "\nMessage-ID: <" + text
            + "@example.org>\nDate: Sat, 21 Nov 2026 02:59:00 +0000\n\nbody " + text + "\n";
    }
    return "Return-Path: <>\nReceived: from mx.example.org (mx.example.org [192.0.2.9])\n\tby mx.example.net (Postfix) "
           "with ESMTP id 4Abd;\n\tSat, 21 Nov 2026 03:00:00 +0000\nFrom: MAILER-DAEMON@mx.example.org\nTo: "
           "b@example.net\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: <bounce"
        + text
        + "@mx.example.org>\nDate: Sat, 21 Nov 2026 02:59:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/report; "
          "report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\n"
          "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; c"
        + text
        + "@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\n--b\n"
          "Content-Type: message/rfc822\n\nFrom: b@example.net\nSubject: original "
        + text + "\nMessage-ID: <o" + text + "@example.net>\n\nbody\n\n--b--\n";
}

bool ScanMail::writeMbox(const QString &path, int messages, int first)
{
    QFile file(path);
    if (!file.open(QIODevice::Append)) {
        return false;
    }
    for (int i = first; i < first + messages; ++i) {
        file.write("From a@example.org Sat Nov 21 03:24:14 2026\n" + message(i) + '\n');
    }
    file.close();
    return file.error() == QFileDevice::NoError;
}

bool ScanMail::writeMaildir(const QString &path, int messages)
{
    for (const QString &folder : {u"cur"_s, u"new"_s, u"tmp"_s}) {
        if (!QDir().mkpath(path + u'/' + folder)) {
            return false;
        }
    }
    for (int i = 0; i < messages; ++i) {
        const QString place = i % 2 == 0 ? u"%1/new/%2.host"_s : u"%1/cur/%2.host:2,S"_s;
        QFile file(place.arg(path).arg(1'700'000'000 + i));
        if (!file.open(QIODevice::WriteOnly) || file.write(message(i)) < 0) {
            return false;
        }
    }
    return true;
}
