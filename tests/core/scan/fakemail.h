// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace Indicia {

/// Folders of messages that are made up as they are asked for.
class FakeMail : public MailSource
{
public:
    struct Folder
    {
        QString name;
        QByteArray mark; ///< of the folder; none where it is empty
        QList<FolderMessage> messages{};
        std::optional<MailFault> closed{}; ///< it cannot be opened
        std::optional<MailFault> cut{}; ///< it cannot be read on behind its messages
        bool tells = false; ///< before it is opened, how many messages it holds
        int appended = -1; ///< continueFrom() answers that messages from this one on are new
        QByteArrayList gone{}; ///< and that these have gone
        bool finds = false; ///< continueFrom() finds messages by their keys
    };

    /// A message that is told from others by its number.
    [[nodiscard]] static FolderMessage message(int number);
    [[nodiscard]] static Folder folder(const QString &name, int messages);

    QList<Folder> all;
    std::optional<MailFault> fault;
    bool near = true;
    int given = 0; ///< messages, so far
    std::function<void()> onNext; ///< called before each message is given

    [[nodiscard]] QString name() const override { return QStringLiteral("fake"); }
    [[nodiscard]] bool isNear() const override { return near; }
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token stop) override;
};

} // namespace Indicia
