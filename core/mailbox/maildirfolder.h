// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "namelist_p.h"

#include <chrono>
#include <optional>

namespace Indicia {

/// One folder of a Maildir: the messages in cur and new. A message's key is its name without the flags, so that one
/// that was read or flagged meanwhile is known again. What is removed while it is read is left out.
class MaildirFolder : public MailFolder
{
public:
    /// Whether the folder at @p path has the form.
    [[nodiscard]] static bool isMaildir(const QByteArray &path);

    /// @p name is what a person calls it. Two changes in the same tick of the file system's clock look like one: a
    /// folder that was changed shortly before @p now, or after, is not trusted to be unchanged the next time. Where
    /// that is not given it is.
    MaildirFolder(QByteArray path, QString name, std::optional<std::chrono::sys_seconds> now);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token stop) override;
    /// Only where nothing has changed.
    [[nodiscard]] std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token stop) override;
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop) override;
    [[nodiscard]] qint64 messagesPassed() const override { return m_next; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }
    [[nodiscard]] std::optional<qint64> messagesInAll() const override
    {
        return m_listed ? std::optional<qint64>(m_files.size()) : std::nullopt;
    }

private:
    [[nodiscard]] std::expected<void, MailFault> list(std::stop_token stop);
    [[nodiscard]] std::optional<QByteArray> placeNow(QByteArrayView base, std::stop_token stop);

    const QByteArray m_path;
    const QString m_name;
    const std::optional<std::chrono::sys_seconds> m_now;
    QByteArray m_mark; ///< of the opening
    std::optional<QByteArrayList> m_again; ///< only these are wanted
    NameList m_files; ///< "cur/NAME" and "new/NAME", by the base name
    bool m_listed = false;
    qsizetype m_next = 0;
    NameList m_later; ///< the same, listed again where a file had moved
    int m_listedAgain = 0;
};

} // namespace Indicia
