// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunkedlist.h"
#include "scanrow.h"
#include "textarena.h"
#include "textpool.h"

#include <QHash>

#include <array>

namespace Indicia {

/// How many verdicts there are.
inline constexpr std::size_t VerdictCount = std::size_t(Verdict::Unverifiable) + 1;

/// What many rows have in common: kept once.
struct RowJudgement
{
    Verdict verdict = Verdict::Undetermined;
    Certainty certainty = Certainty::None;
    MessageKind kind = MessageKind::Ordinary;
    GeneratorRole role = GeneratorRole::None;
    BounceReason reason = BounceReason::NotSaid;
    bool complete = true;
    bool judged = true; ///< ScanRow::judged
    std::optional<MailTrouble> fault;
    TextPool::Id rule = 0;
    TextPool::Id dialect = 0;
    TextPool::Id status = 0;
    TextPool::Id faultDetail = 0;

    friend bool operator==(const RowJudgement &, const RowJudgement &) = default;
};
[[nodiscard]] size_t qHash(const RowJudgement &judgement, size_t seed = 0) noexcept;

/// Whether there is an answer: it was read, and examined.
[[nodiscard]] inline bool hasAnswer(const RowJudgement &judgement)
{
    return judgement.judged && !judgement.fault;
}

/// A message that answers another one: a bounce, a notice, a reply or a report.
[[nodiscard]] inline bool isAnswer(const RowJudgement &judgement)
{
    return judgement.kind != MessageKind::Ordinary || judgement.verdict == Verdict::FakeBounce;
}

/// The network that an address is counted in: /24 of IPv4, /48 of IPv6.
[[nodiscard]] IpNetwork networkOf(const IpAddress &address);

/// The rows of a scan in little memory: texts that occur again and again are kept once. Rows are added at the end, and
/// change once where they were not judged. Texts longer than TextPool::MaxText are cut; keys are not.
class RowTable
{
public:
    /// The texts of a row that are kept once.
    enum TextColumn {
        From,
        Subject,
        Helo,
        Generator,
        Recipient,
        InjectionHelo,
        ReturnedSender,
        ReturnedSubject,
        TextColumns
    };
    enum AddressColumn { Client, Injection, AddressColumns };
    using Row = quint32;
    static constexpr quint32 NoAddress = 0; ///< number of no address

    RowTable();

    static constexpr qsizetype MaxKey = 8192; ///< octets: twice the longest path; a longer key is not kept

    void append(const ScanRow &row);
    /// Puts @p full in the place of a row of the same message.
    void replace(Row row, const ScanRow &full);
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// Memory that is held.
    [[nodiscard]] qsizetype octets() const;

    /// The row as it was given, but for texts that were cut.
    [[nodiscard]] ScanRow row(Row row) const;

    [[nodiscard]] const TextPool &texts() const { return m_texts; }
    [[nodiscard]] TextPool::Id textId(Row row, TextColumn column) const { return m_rows.at(row).texts[column]; }
    [[nodiscard]] QByteArrayView text(Row row, TextColumn column) const { return m_texts.at(textId(row, column)); }

    [[nodiscard]] quint32 judgementId(Row row) const { return m_rows.at(row).judgement; }
    [[nodiscard]] const RowJudgement &judgement(Row row) const { return m_judgements.at(m_rows.at(row).judgement); }
    [[nodiscard]] qsizetype judgements() const { return m_judgements.size(); }
    [[nodiscard]] const RowJudgement &judgementAt(quint32 id) const { return m_judgements.at(id); }

    [[nodiscard]] quint32 addressId(Row row, AddressColumn column) const { return m_rows.at(row).addresses[column]; }
    /// The address of a number other than NoAddress.
    [[nodiscard]] const IpAddress &addressAt(quint32 id) const { return m_addresses.at(id); }
    [[nodiscard]] qsizetype addresses() const { return m_addresses.size(); }
    [[nodiscard]] std::optional<IpAddress> address(Row row, AddressColumn column) const;

    [[nodiscard]] std::optional<std::chrono::sys_seconds> date(Row row) const;
    [[nodiscard]] qint64 messageSize(Row row) const { return m_rows.at(row).size; }
    [[nodiscard]] int recipients(Row row) const { return int(m_rows.at(row).recipients); }
    [[nodiscard]] TextPool::Id folderId(Row row) const { return m_folders.at(m_rows.at(row).folder).name; }
    [[nodiscard]] QByteArrayView folderName(Row row) const { return m_texts.at(folderId(row)); }
    /// ScanRow::folder
    [[nodiscard]] const QByteArray &folder(Row row) const { return m_folders.at(m_rows.at(row).folder).id; }

    /// What is no other row's.
    struct Own
    {
        QByteArrayView key;
        QByteArrayView nameHead; ///< the name is this
        QByteArrayView nameTail; ///< and this
        QByteArrayView messageId;
        QByteArrayView sha256; ///< octets, not hex; empty or 32
    };
    [[nodiscard]] Own own(Row row) const;

private:
    struct Packed
    {
        std::array<TextPool::Id, TextColumns> texts;
        std::array<quint32, AddressColumns> addresses;
        quint32 judgement;
        quint32 folder;
        TextArena::Place own;
        quint32 size;
        quint32 recipients;
        qint64 date;
    };
    struct Folder
    {
        QByteArray id;
        TextPool::Id name = 0;
        friend bool operator==(const Folder &, const Folder &) = default;
        friend size_t qHash(const Folder &folder, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, folder.id, folder.name);
        }
    };

    [[nodiscard]] Packed packed(const ScanRow &row);
    [[nodiscard]] quint32 judgementOf(const ScanRow &row);
    [[nodiscard]] quint32 addressOf(const std::optional<IpAddress> &address);
    [[nodiscard]] quint32 folderOf(const ScanRow &row);
    [[nodiscard]] static QByteArray recordOf(const ScanRow &row);

    TextPool m_texts;
    TextArena m_own;
    ChunkedList<Packed> m_rows;
    ChunkedList<RowJudgement> m_judgements;
    QHash<RowJudgement, quint32> m_judgementIds;
    ChunkedList<IpAddress> m_addresses;
    QHash<QByteArray, quint32> m_addressIds; ///< by its octets
    QList<Folder> m_folders;
    QHash<Folder, quint32> m_folderIds;
};

} // namespace Indicia
