// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testmail.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

/// Hands a message to a milter on 127.0.0.1, as a mail server does, and takes the fields that it puts on top. Only as
/// much of the protocol (libmilter's mfdef.h, version 6) as that needs.
class MilterClient
{
public:
    explicit MilterClient(quint16 port);
    ~MilterClient();
    Q_DISABLE_COPY_MOVE(MilterClient)

    /// The fields put on top of @p mail, topmost first, or nothing where the milter refused.
    [[nodiscard]] std::optional<QByteArrayList> insertedFields(const TestMail &mail);

private:
    bool send(char command, const QByteArray &data);
    /// A packet's command and data; the command is 0 where none came.
    [[nodiscard]] std::pair<char, QByteArray> receive();
    /// Sends what the milter answers with "go on".
    bool tell(char command, const QByteArray &data);

    int m_socket = -1;
    bool m_keepsBlanks = false; ///< values keep the blank after the colon
};
