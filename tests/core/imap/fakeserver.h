// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaptransport.h"

#include <QByteArrayList>
#include <QSet>

#include <map>
#include <optional>

/// An account with one folder or more, and what happens to those who connect to it. In memory, and without a clock:
/// where it stalls, the caller's patience is over at once.
struct FakeAccount
{
    struct Folder
    {
        quint32 uidValidity = 9;
        quint32 uidNext = 1;
        std::map<quint32, QByteArray> messages{};
        bool tellsUidNext = true;
        std::optional<qint64> claimed = {}; ///< so many messages it says that there are
        qint64 modSeq = 0; ///< HIGHESTMODSEQ; 0 where changes are not counted
        std::map<quint32, qint64> changed{}; ///< and when, by the UID
        std::map<quint32, qint64> vanished{}; ///< the same, of those that it remembers

        void touch(quint32 uid) { changed[uid] = ++modSeq; }
        void expunge(quint32 uid)
        {
            messages.erase(uid);
            changed.erase(uid);
            vanished[uid] = ++modSeq;
        }
    };
    enum class Cut {
        None,
        End, ///< the server closes: what it sent before arrives
        Reset, ///< what was on its way is lost
        Stall, ///< nothing more comes
    };

    std::map<QByteArray, Folder> folders{};
    QByteArray capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN";
    qsizetype piece = 100; ///< octets that are received at once

    int unreachable = 0; ///< so many of those who come next
    Indicia::MailTrouble whyUnreachable = Indicia::MailTrouble::Unreachable;
    Cut cut = Cut::None;
    qint64 cutAt = 0; ///< after so many octets to the client, over all connections; once

    std::map<quint32, qint64> claimedSizes{}; ///< RFC822.SIZE where it is a lie
    QSet<quint32> refused{}; ///< NO to whoever asks for octets of them
    QSet<quint32> fatal{}; ///< the connection ends where octets of them are asked for
    QSet<quint32> withoutBody{}; ///< BODY[] NIL
    qsizetype mostOctets = 1 << 30; ///< of a part that is asked for
    qsizetype partsAreOffBy = 0; ///< where a part does not begin at the first octet
    QByteArray answerOnce{}; ///< "NO [LIMIT] later": in the place of the next FETCH's end
    QByteArray countsAnswer{}; ///< in the place of the usual one to whoever asks for counts
    QByteArray searchAnswer{}; ///< the same to whoever searches, with %1 for the tag
    QByteArray enableAnswer{}; ///< the same to ENABLE
    QByteArray changedAnswer{}; ///< the same to whoever asks how many have changed
    QByteArray vanishedAnswer{}; ///< the same to whoever asks what has vanished
    QByteArray tells{}; ///< before the next answer, and amid the next IDLE
    QByteArrayList examineAnswers{}; ///< the same for the next EXAMINEs
    QByteArray examineTells{}; ///< what has changed by the end of EXAMINE
    bool endsIdling = false; ///< the connection ends where IDLE begins
    int deaf = 0; ///< the connection of this number, from 1 on, neither hears nor says anything any more
    bool endsAfterAnswer = false; ///< and the connection with it
    std::function<void(FakeAccount &account, const QByteArray &command)> before{}; ///< each command

    qint64 sent = 0; ///< octets to clients
    int connections = 0;
    QByteArrayList commands{}; ///< without tags

    void add(const QByteArray &folder, const QByteArray &message)
    {
        Folder &box = folders[folder];
        if (box.modSeq > 0) {
            box.touch(box.uidNext);
        }
        box.messages[box.uidNext++] = message;
    }
};

/// A connection to it.
class FakeServer final : public Indicia::ImapTransport
{
public:
    explicit FakeServer(FakeAccount &account) : m_account(account) { }

    [[nodiscard]] std::expected<void, Indicia::MailFault> open(const Indicia::ImapPatience &patience) override;
    [[nodiscard]] std::expected<void, Indicia::MailFault> encrypt(const Indicia::ImapPatience &patience) override;
    [[nodiscard]] std::expected<void, Indicia::MailFault> send(
        QByteArrayView octets, const Indicia::ImapPatience &patience) override;
    [[nodiscard]] std::expected<QByteArray, Indicia::MailFault> receive(const Indicia::ImapPatience &patience) override;

private:
    void answer(const QByteArray &line);
    void examine(const QByteArray &name);
    void tellMore();
    void fetch(const QByteArray &tag, const QByteArray &arguments);
    void search(const QByteArray &tag, const QByteArray &arguments);
    void countChanged(const QByteArray &tag, const QByteArray &arguments);
    void fetchVanished(const QByteArray &tag, const QByteArray &arguments);
    [[nodiscard]] QByteArray fetched(quint32 uid, const QByteArray &message, const QByteArray &items) const;
    [[nodiscard]] FakeAccount::Folder *folder();

    FakeAccount &m_account;
    QByteArray m_in;
    QByteArray m_out;
    QByteArray m_folder;
    QByteArray m_idleTag;
    qsizetype m_told = 0; ///< messages, when the folder was opened or by NOOP
    int m_number = 0;
    bool m_dead = false;
    bool m_closes = false;
};
