// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerstore.h"

#include "domainname.h"
#include "ledgercovers.h"
#include "ledgerrows_p.h"
#include "ledgerschema_p.h"
#include "messageidkey_p.h"
#include "sqlite.h"
#include "sqliteform.h"

#include <mutex>

namespace Indicia {

namespace {

constexpr const char *columns = "SELECT s.id, o.form, s.messageid, s.date, s.envelope, s.author, s.account, s.queueid,"
                                " s.recipients FROM ";

} // namespace

/// The file with the questions to it, all prepared. One mutex guards it: a look-up takes some microseconds, less than a
/// connection for each thread would cost to open.
struct LedgerStore::Reader
{
    Reader(QString where, std::unique_ptr<SqliteFile> opened, MessageIdKey messageIds)
        : path(std::move(where)), file(std::move(opened)), key(std::move(messageIds))
    { }

    const QString path;
    std::mutex mutex; // guards all below
    const std::unique_ptr<SqliteFile> file;
    const MessageIdKey key;
    SqliteStatement byMessageId{*file,
        QByteArray(columns)
            + "messageid m CROSS JOIN sent s ON s.id = m.sent JOIN source o ON o.id = s.source"
              " WHERE m.hash = ? AND s.messageid = ? ORDER BY m.sent LIMIT ?"};
    SqliteStatement byRecipient{*file,
        QByteArray(columns)
            + "recipient r CROSS JOIN sent s ON s.id = r.sent JOIN source o ON o.id = s.source"
              " WHERE r.address = ? AND r.date BETWEEN ? AND ? ORDER BY r.date, r.sent LIMIT ?"};
    SqliteStatement addressOf{
        *file, "SELECT a.local, d.name FROM address a JOIN domain d ON d.id = a.domain WHERE a.id = ?"};
    SqliteStatement numberOf{
        *file, "SELECT a.id FROM domain d CROSS JOIN address a ON a.domain = d.id AND a.local = ? WHERE d.name = ?"};
    SqliteStatement version{*file, "PRAGMA data_version"};
    QList<LedgerCover> covers;
    qint64 coversVersion = 0;

    [[nodiscard]] QByteArray address(qint64 number)
    {
        if (number == 0 || !addressOf.reset().bind(number).next()) {
            return {};
        }
        const QByteArray domain = addressOf.octets(1);
        const QByteArray text = addressOf.octets(0) + (domain.isEmpty() ? QByteArray() : '@' + domain);
        addressOf.reset();
        return text;
    }

    [[nodiscard]] LedgerEntry entry(const SqliteStatement &row)
    {
        LedgerEntry sent;
        sent.row = row.integer(0);
        const bool fromLog = sourceFormOf(row.integer(1)) == LedgerSourceForm::MailLog;
        sent.kind = fromLog ? LedgerKind::Server : LedgerKind::Person;
        sent.messageId = key.form() == MessageIdForm::Plain ? row.octets(2) : QByteArray();
        sent.date = timeOf(row.integer(3));
        sent.envelopeSender = address(row.integer(4));
        sent.headerFrom = address(row.integer(5));
        sent.account = address(row.integer(6));
        sent.queueId = row.octets(7);
        for (const qint64 number : unpackNumbers(row.octets(8))) {
            sent.recipients.append(address(number));
        }
        return sent;
    }

    [[nodiscard]] LedgerEntries entries(SqliteStatement &rows)
    {
        QList<LedgerEntry> found;
        while (rows.next()) {
            found.append(entry(rows));
        }
        rows.reset();
        if (const auto fault = file->recover()) {
            return std::unexpected(ledgerFault(*fault));
        }
        return found;
    }
};

LedgerStore::LedgerStore(std::unique_ptr<Reader> reader) : m_reader(std::move(reader))
{ }

LedgerStore::~LedgerStore() = default;

std::expected<std::unique_ptr<LedgerStore>, StoreFault> LedgerStore::open(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Read);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto fault = checkSchema(**file)) {
        return std::unexpected(*fault);
    }
    auto key = MessageIdKey::read(**file, path);
    if (!key) {
        return std::unexpected(key.error());
    }
    auto reader = std::make_unique<Reader>(path, std::move(*file), std::move(*key));
    if (const auto fault = reader->file->recover()) {
        return std::unexpected(*fault);
    }
    return std::unique_ptr<LedgerStore>(new LedgerStore(std::move(reader)));
}

QString LedgerStore::path() const
{
    return m_reader->path;
}

MessageIdForm LedgerStore::messageIdForm() const
{
    return m_reader->key.form();
}

LedgerEntries LedgerStore::byMessageId(QByteArrayView messageId) const
{
    const QByteArray normal = normalMessageId(messageId);
    if (normal.isEmpty()) {
        return QList<LedgerEntry>();
    }
    const MessageIdKey::Kept kept = m_reader->key.kept(normal);
    const std::lock_guard lock(m_reader->mutex);
    return m_reader->entries(m_reader->byMessageId.reset().bind(kept.bucket).bind(kept.octets).bind(MaxLedgerMatches));
}

LedgerEntries LedgerStore::byRecipient(
    QByteArrayView recipient, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    const QByteArray normal = normalMailbox(recipient);
    const std::lock_guard lock(m_reader->mutex);
    const QByteArrayView local = localPartOf(normal);
    const QByteArrayView domain = domainOf(normal);
    SqliteStatement &number = m_reader->numberOf.reset().bind(local).bind(domain);
    const qint64 address = number.next() ? number.integer(0) : 0;
    number.reset();
    return m_reader->entries(
        m_reader->byRecipient.reset().bind(address).bind(secondsOf(from)).bind(secondsOf(to)).bind(MaxLedgerMatches));
}

QList<LedgerCover> LedgerStore::covers() const
{
    const std::lock_guard lock(m_reader->mutex);
    // Asked for every message; it changes only when another program has filled the ledger.
    const qint64 version = m_reader->version.reset().next() ? m_reader->version.integer(0) : 0;
    m_reader->version.reset();
    if (m_reader->coversVersion != version || version == 0) {
        m_reader->covers.clear();
        for (const LedgerSource &source : readSources(*m_reader->file)) {
            m_reader->covers.append(source.covers);
        }
        m_reader->coversVersion = version;
        if (m_reader->file->recover()) {
            m_reader->covers.clear();
            m_reader->coversVersion = 0;
        }
    }
    return m_reader->covers;
}

std::expected<QList<LedgerSource>, StoreFault> LedgerStore::sources() const
{
    const std::lock_guard lock(m_reader->mutex);
    QList<LedgerSource> sources = readSources(*m_reader->file);
    if (const auto fault = m_reader->file->recover()) {
        return std::unexpected(*fault);
    }
    return sources;
}

std::expected<void, StoreFault> LedgerStore::verify() const
{
    const std::lock_guard lock(m_reader->mutex);
    const auto fault = checkWhole(*m_reader->file);
    return fault ? std::unexpected(*fault) : std::expected<void, StoreFault>();
}

} // namespace Indicia
