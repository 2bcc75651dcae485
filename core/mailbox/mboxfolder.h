// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QFile>

#include <memory>

namespace Indicia {

class MboxWalker;
struct MboxExtent;

/// An mbox file (RFC 4155) as a folder of messages, with the form of mboxo, mboxrd or mboxcl2. Messages are given
/// without their "From " line and the empty line behind them; quoting (">From ") is left as it stands, see
/// mboxMessages().
///
/// A message's key is its place and a digest of its head: where a mail program took something out of the file, what
/// follows has other keys.
class MboxFolder : public MailFolder
{
public:
    /// @p name is what a person calls the file at @p path. @p openAttached goes into FolderMessage.
    MboxFolder(QByteArray path, QString name, bool openAttached);
    ~MboxFolder() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token stop) override;
    [[nodiscard]] std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token stop) override;
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop) override;
    [[nodiscard]] qint64 messagesPassed() const override { return m_passed; }
    [[nodiscard]] qint64 octetsPassed() const override;

private:
    [[nodiscard]] QByteArray digestAt(qint64 offset, qint64 octets);
    [[nodiscard]] std::optional<qint64> beginBehind(qint64 size);
    void wantAgain(const QByteArrayList &keys, qint64 before);
    using Next = std::expected<std::optional<FolderMessage>, MailFault>;
    [[nodiscard]] Next nextAgain(const Seen &seen, const std::stop_token &stop);
    [[nodiscard]] Next messageAt(const MboxWalker &walker, const MboxExtent &extent, QByteArray key) const;

    const QByteArray m_path;
    const QString m_name;
    const bool m_openAttached;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_inode = 0;
    qint64 m_formerSize = 0; ///< where the file ended in an earlier scan, if that may have been amid a message
    qint64 m_formerEnd = 0; ///< where its last message ended then
    QByteArray m_mark; ///< of the opening
    QByteArrayList m_again; ///< keys of messages to be given before what was added
    std::unique_ptr<MboxWalker> m_walker;
    qint64 m_passed = 0;
};

} // namespace Indicia
