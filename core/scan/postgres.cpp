// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgres_p.h"

#include "faultplace_p.h"
#include "postgreslibrary_p.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Indicia {

namespace {

/// Of what a server says while it refuses: it may write pages.
constexpr qsizetype maxRefusalOctets = 2048;
/// A server that is started again takes some seconds; one that is gone is told after a minute.
constexpr int maxTries = 12;
/// Where nobody listens, and did not before: two seconds.
constexpr int maxSilentTries = 6;
constexpr auto firstWait = std::chrono::milliseconds(50);
constexpr auto longestWait = std::chrono::seconds(10);

/// What a connection is made with, ended by nulls. What stands before the address holds where that says nothing of it:
/// a server that is gone without a word is noticed within a minute or two, and not after the hours that TCP would wait.
struct ConnectionWords
{
    explicit ConnectionWords(const QByteArray &address)
        : values{"10", "30", "10", "3", "60000", "indicia", address.constData(), nullptr}
    { }

    static constexpr std::array names{"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
        "tcp_user_timeout", "fallback_application_name", "dbname", static_cast<const char *>(nullptr)};
    std::array<const char *, names.size()> values;
};

constexpr int binary = 1;
// From the server's catalog, the same in every version: src/include/catalog/pg_type.dat.
constexpr Oid bigintType = 20;
constexpr Oid byteaType = 17;

/// Only where Postgres::open() has found it.
const PostgresLibrary &libpq()
{
    return *PostgresLibrary::get();
}

StoreFault faultOf(QByteArrayView state)
{
    const QByteArrayView family = state.first(std::min<qsizetype>(state.size(), 2));
    if (state == "53100") {
        return StoreFault::DiskFull;
    }
    if (family == "25" || state == "42501") { // read-only transaction, insufficient privilege
        return StoreFault::ReadOnly;
    }
    if (family == "42" || family == "3F") { // a table or column is not there
        return StoreFault::NotOurs;
    }
    if (family == "XX") { // corrupted
        return StoreFault::Damaged;
    }
    if (family == "40" || family == "53" || family == "55") { // deadlock, too much at once, lock not available
        return StoreFault::Busy;
    }
    return family.isEmpty() || family == "57" || family == "08" ? StoreFault::Unreachable : StoreFault::Unreadable;
}

void sayNothing(void * /*user*/, const char * /*message*/)
{ }

} // namespace

PostgresRows::~PostgresRows()
{
    if (m_result) {
        libpq().clear(m_result);
    }
}

bool PostgresRows::isGood() const
{
    const ExecStatusType status = m_result ? libpq().resultStatus(m_result) : PGRES_FATAL_ERROR;
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

int PostgresRows::count() const
{
    return libpq().rows(m_result);
}

qint64 PostgresRows::integer(int row, int column) const
{
    const bool isThere = libpq().length(m_result, row, column) == sizeof(qint64);
    return isThere ? qFromBigEndian<qint64>(libpq().value(m_result, row, column)) : 0;
}

QByteArray PostgresRows::octets(int row, int column) const
{
    return {libpq().value(m_result, row, column), libpq().length(m_result, row, column)};
}

qint64 PostgresRows::affected() const
{
    return QByteArrayView(libpq().affected(m_result)).toLongLong();
}

std::expected<std::unique_ptr<Postgres>, StoreFault> Postgres::open(
    const QByteArray &address, std::stop_token stop, bool isPatient)
{
    if (!PostgresLibrary::get()) {
        return std::unexpected(StoreFault::NoLibrary);
    }
    std::unique_ptr<Postgres> opened(new Postgres(address, std::move(stop)));
    return opened->connectFirst(isPatient) ? std::expected<std::unique_ptr<Postgres>, StoreFault>(std::move(opened))
                                           : std::unexpected(StoreFault::Unreachable);
}

QByteArray Postgres::refusal(const QByteArray &address)
{
    if (!PostgresLibrary::get()) {
        return {};
    }
    Postgres tried(address, {});
    if (tried.connect() || !tried.m_connection) {
        return {};
    }
    return QByteArray(libpq().errorMessage(tried.m_connection)).left(maxRefusalOctets).trimmed();
}

Postgres::~Postgres()
{
    if (m_connection) {
        libpq().finish(m_connection);
    }
}

bool Postgres::connect()
{
    if (m_connection) {
        libpq().finish(m_connection);
    }
    const ConnectionWords words(m_address);
    m_connection = libpq().connect(ConnectionWords::names.data(), words.values.data(), 1);
    if (!m_connection || libpq().status(m_connection) != CONNECTION_OK) {
        return false;
    }
    libpq().noticeProcessor(m_connection, sayNothing, nullptr); // else it prints them
    return true;
}

/// A server that starts is waited for. Where it lets others in, and not us, that is told at once: on the second try,
/// since it may have come between the first and the question.
bool Postgres::connectFirst(bool isPatient)
{
    const ConnectionWords words(m_address);
    std::chrono::milliseconds wait = firstWait;
    int refusals = 0;
    for (int tries = 1; !connect(); ++tries) {
        const PGPing ping = libpq().ping(ConnectionWords::names.data(), words.values.data(), 1);
        refusals += ping == PQPING_OK ? 1 : 0;
        const bool mayCome = ping == PQPING_REJECT || isPatient;
        const bool isInVain
            = refusals > 1 || ping == PQPING_NO_ATTEMPT || tries >= (mayCome ? maxTries : maxSilentTries);
        if (isInVain || m_stop.stop_requested()) {
            return false;
        }
        waitFor(wait);
        wait = std::min<std::chrono::milliseconds>(2 * wait, longestWait);
    }
    return true;
}

void Postgres::note(const pg_result *result)
{
    if (m_fault) {
        return;
    }
    const char *state = result ? libpq().errorField(result, PG_DIAG_SQLSTATE) : nullptr;
    m_fault = faultOf(state);
    m_mayPass = isLost() || m_fault == StoreFault::Busy || m_fault == StoreFault::Unreachable;
}

std::optional<PostgresRows> Postgres::run(const QByteArray &sql, const QList<PostgresValue> &values)
{
    if (m_fault) {
        return std::nullopt;
    }
    QList<QByteArray> numbers; // in network order, as long as they are needed
    numbers.reserve(values.size());
    QList<Oid> types;
    QList<const char *> places;
    QList<int> lengths;
    for (const PostgresValue &value : values) {
        if (const auto *number = std::get_if<qint64>(&value)) {
            numbers.append(QByteArray(sizeof(qint64), Qt::Uninitialized));
            qToBigEndian(*number, numbers.last().data());
            types.append(bigintType);
            places.append(numbers.last().constData());
            lengths.append(sizeof(qint64));
        } else {
            const auto &octets = std::get<QByteArray>(value);
            types.append(byteaType);
            places.append(octets.isNull() ? "" : octets.constData());
            lengths.append(static_cast<int>(octets.size()));
        }
    }
    const QList<int> formats(values.size(), binary);
    if (faultHits("postgres.before")) {
        cut();
    }
    pg_result *result = libpq().execute(m_connection, sql.constData(), static_cast<int>(values.size()),
        types.constData(), places.constData(), lengths.constData(), formats.constData(), binary);
    if (faultHits("postgres.after")) { // it is done, and nobody hears of it
        libpq().clear(std::exchange(result, nullptr));
        cut();
    }
    PostgresRows rows(result);
    if (!rows.isGood()) {
        note(rows.result());
        return std::nullopt;
    }
    return rows;
}

void Postgres::cut()
{
    libpq().clear(libpq().execute(
        m_connection, "SELECT pg_terminate_backend(pg_backend_pid())", 0, nullptr, nullptr, nullptr, nullptr, binary));
}

qint64 Postgres::number(const QByteArray &sql, const QList<PostgresValue> &values)
{
    const auto rows = run(sql, values);
    return rows && rows->count() > 0 ? rows->integer(0, 0) : 0;
}

bool Postgres::isLost() const
{
    return libpq().status(m_connection) != CONNECTION_OK;
}

void Postgres::waitFor(std::chrono::milliseconds time) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, m_stop, time, [] { return false; });
}

std::expected<void, StoreFault> Postgres::transact(const std::function<void()> &work)
{
    return once([&] {
        run("BEGIN");
        if (good()) {
            work();
        }
        run("COMMIT");
    });
}

std::expected<void, StoreFault> Postgres::once(const std::function<void()> &work)
{
    std::chrono::milliseconds wait = firstWait;
    for (int tries = 1;; ++tries) {
        m_fault.reset();
        m_mayPass = false;
        work();
        if (good()) {
            return {};
        }
        const StoreFault fault = *std::exchange(m_fault, std::nullopt);
        const bool wasLost = isLost();
        if (!wasLost) {
            run("ROLLBACK"); // no more than a warning where nothing was begun
            m_fault.reset();
        }
        if (!m_mayPass || tries >= maxTries || m_stop.stop_requested()) {
            return std::unexpected(fault);
        }
        waitFor(wait);
        wait = std::min<std::chrono::milliseconds>(2 * wait, longestWait);
        if (wasLost) {
            (void)connect(); // in vain, the next statement fails as well
        }
    }
}

} // namespace Indicia
