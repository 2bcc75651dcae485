// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemail.h"

namespace Indicia {

namespace {

class FakeFolder : public MailFolder
{
public:
    FakeFolder(FakeMail &mail, FakeMail::Folder folder) : m_mail(mail), m_folder(std::move(folder)) { }

    [[nodiscard]] QString name() const override { return m_folder.name; }
    [[nodiscard]] std::optional<qint64> messagesAhead() const override
    {
        return m_folder.tells ? std::optional<qint64>(m_folder.messages.size()) : std::nullopt;
    }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token) override
    {
        if (m_folder.closed) {
            return std::unexpected(*m_folder.closed);
        }
        return Opening{"fake:" + m_folder.name.toUtf8(), m_folder.mark, m_folder.messages.size(), {}};
    }
    [[nodiscard]] std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token) override
    {
        const bool isUnchanged = m_folder.finds && mark == m_folder.mark;
        if ((m_folder.appended < 0 && !isUnchanged) || (!m_folder.finds && !again.isEmpty())) {
            return std::nullopt;
        }
        m_known = isUnchanged ? m_folder.messages.size() : m_folder.appended;
        m_again = again;
        Since since;
        if (!m_folder.gone.isEmpty()) {
            since.stands = [this](QByteArrayView key) { return !m_folder.gone.contains(key); };
        }
        return since;
    }
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop) override
    {
        while (m_next < m_folder.messages.size()) {
            if (stop.stop_requested()) {
                return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
            }
            const bool isKnown = m_next < m_known;
            const FolderMessage &message = m_folder.messages.at(m_next++);
            if ((isKnown && !m_again.contains(message.key)) || seen(message.key)) {
                continue;
            }
            if (m_mail.onNext) {
                m_mail.onNext();
            }
            ++m_mail.given;
            return message;
        }
        if (m_folder.cut) {
            return std::unexpected(*m_folder.cut);
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 messagesPassed() const override { return m_next; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }

private:
    FakeMail &m_mail;
    const FakeMail::Folder m_folder;
    qsizetype m_next = 0;
    qsizetype m_known = 0; ///< messages of which only some are wanted
    QByteArrayList m_again; ///< these
};

} // namespace

FolderMessage FakeMail::message(int number)
{
    const QByteArray text = QByteArray::number(number);
    return {"key" + text, QStringLiteral("message %1").arg(number),
        "From: a" + text + "@example.org\r\nSubject: number " + text + "\r\nMessage-ID: <" + text
            + "@example.org>\r\n\r\nbody " + text + "\r\n"};
}

FakeMail::Folder FakeMail::folder(const QString &name, int messages)
{
    Folder folder{.name = name, .mark = "mark of " + QByteArray::number(messages)};
    for (int i = 0; i < messages; ++i) {
        folder.messages.append(message(i));
    }
    return folder;
}

std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> FakeMail::folders(std::stop_token)
{
    if (fault) {
        return std::unexpected(*fault);
    }
    std::vector<std::unique_ptr<MailFolder>> folders;
    for (const Folder &folder : std::as_const(all)) {
        folders.push_back(std::make_unique<FakeFolder>(*this, folder));
    }
    return folders;
}

} // namespace Indicia
