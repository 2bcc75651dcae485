// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailsubmission.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QHostAddress>
#include <QTcpSocket>
#include <QThread>

namespace {

constexpr int replyTime = 10'000;

/// A reply in full: the last line has a space behind its code (RFC 5321 section 4.2.1).
QByteArray readReply(QTcpSocket &socket)
{
    QByteArray reply;
    for (;;) {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(replyTime)) {
                return reply + "no answer: " + socket.errorString().toUtf8();
            }
        }
        const QByteArray line = socket.readLine();
        reply += line;
        if (line.size() < 4 || line.at(3) != '-') {
            return reply;
        }
    }
}

QByteArray withStuffedDots(const QByteArray &content)
{
    QByteArray stuffed = "\r\n" + content;
    stuffed.replace("\r\n.", "\r\n..");
    return stuffed.sliced(2);
}

} // namespace

QByteArray MailSubmission::send(quint16 port) const
{
    QTcpSocket socket;
    if (!socket.bind(QHostAddress(QString::fromLatin1(client)))) {
        return "no client at " + client;
    }
    socket.connectToHost(QString::fromLatin1(server), port);
    struct Step
    {
        QByteArray request;
        char success;
    };
    const Step steps[] = {
        {{}, '2'},
        {"EHLO " + helo + "\r\n", '2'},
        {"MAIL FROM:<" + from + '>' + (parameters.isEmpty() ? parameters : ' ' + parameters) + "\r\n", '2'},
        {"RCPT TO:<" + recipient + ">\r\n", '2'},
        {"DATA\r\n", '3'},
        {withStuffedDots(content) + ".\r\n", '2'},
        {"QUIT\r\n", '2'},
    };
    for (const Step &step : steps) {
        socket.write(step.request);
        const QByteArray reply = readReply(socket);
        if (!reply.startsWith(step.success)) {
            return step.request.left(100) + "-> " + reply;
        }
    }
    return {};
}

std::optional<QByteArray> takeFromMaildir(const QString &folder, std::chrono::milliseconds patience)
{
    const QDir arrived(folder + QStringLiteral("/new"));
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const QStringList names = arrived.entryList(QDir::Files);
        if (names.size() == 1) {
            QFile file(arrived.filePath(names.first()));
            if (file.open(QFile::ReadOnly)) {
                const QByteArray content = file.readAll();
                file.remove();
                return content;
            }
        }
        QThread::msleep(20);
    }
    return std::nullopt;
}
