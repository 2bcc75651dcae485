// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logline.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace Indicia {

class MailQueue;

/// Whether @p program is sendmail under one of its names: "sendmail", "sm-mta", "sm-msp-queue",
/// "sm-acceptingconnections".
[[nodiscard]] bool isSendmail(QByteArrayView program);

/// Reads the lines of sendmail. It tells who logged in apart from the message, by the process alone, so that it
/// remembers that.
class SendmailLog
{
public:
    /// Processes whose login is remembered.
    static constexpr qsizetype MaxLogins = 4'096;

    /// Notes what a line says about a message: from= with msgid= and relay=, AUTH= with authid=, to= with stat=. Other
    /// lines are passed over.
    void readLine(const LogLine &line, std::chrono::sys_seconds time, MailQueue &queue);

    /// The logins as octets, and back.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &saved);

private:
    void readSender(
        const LogLine &line, QByteArrayView id, QByteArrayView text, std::chrono::sys_seconds time, MailQueue &queue);

    /// By process: the address of the client, and who it said it is.
    struct Login
    {
        QByteArray client;
        QByteArray account;
    };
    QHash<QByteArray, Login> m_logins;
};

} // namespace Indicia
