// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "namelist_p.h"

namespace Indicia {

/// The files of one folder that hold a message each, or one such file alone. Not recursive. A message's key is the
/// file's name with its size and time, so that one that was saved anew is a message of its own.
class MessageFolder : public MailFolder
{
public:
    /// Whether a file of that name is taken for a message: *.eml and *.msg, in any case, and the numbers of an MH
    /// folder.
    [[nodiscard]] static bool isMessageName(QByteArrayView name);

    /// @p path is that of a folder, or of a file; @p name is what a person calls it. @p openAttached goes into
    /// FolderMessage.
    MessageFolder(QByteArray path, QString name, bool openAttached);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token stop) override;
    /// Only where nothing has changed.
    [[nodiscard]] std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token stop) override;
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop) override;
    [[nodiscard]] qint64 messagesPassed() const override { return m_unwanted + m_next; }
    [[nodiscard]] qint64 octetsPassed() const override { return m_octets; }

private:
    [[nodiscard]] QByteArray pathOf(QByteArrayView file) const;

    QByteArray m_path;
    const QString m_name;
    const bool m_openAttached;
    QByteArray m_mark; ///< of the opening
    NameList m_files;
    qsizetype m_unwanted = 0; ///< files that were there, too
    qsizetype m_next = 0;
    qint64 m_octets = 0;
};

} // namespace Indicia
