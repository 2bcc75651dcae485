// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QtClassHelperMacros>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <variant>

struct pg_conn;
struct pg_result;

namespace Indicia {

/// A value of a question: a whole number (bigint) or octets (bytea).
using PostgresValue = std::variant<qint64, QByteArray>;

/// What a question gave. All columns must be bigint or bytea: they come in their binary form.
class PostgresRows
{
public:
    explicit PostgresRows(pg_result *result) : m_result(result) { }
    ~PostgresRows();
    PostgresRows(PostgresRows &&other) noexcept : m_result(std::exchange(other.m_result, nullptr)) { }
    PostgresRows &operator=(PostgresRows &&) = delete;
    Q_DISABLE_COPY(PostgresRows)

    /// It went well.
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] const pg_result *result() const { return m_result; }
    [[nodiscard]] int count() const;
    [[nodiscard]] qint64 integer(int row, int column) const;
    [[nodiscard]] QByteArray octets(int row, int column) const;
    /// How many rows a statement has changed.
    [[nodiscard]] qint64 affected() const;

private:
    pg_result *m_result;
};

/// A connection to a PostgreSQL server. For one thread at a time.
///
/// The first fault is remembered and stops everything after it within a transaction, which is asked once, at its end.
class Postgres
{
public:
    /// @p address is what libpq takes: postgresql://user@host/database, or words as "host=... dbname=...".
    /// A server that does not listen is told after two seconds, or where @p isPatient after a minute, as one that was
    /// there is. @p stop ends all waiting for it.
    [[nodiscard]] static std::expected<std::unique_ptr<Postgres>, StoreFault> open(
        const QByteArray &address, std::stop_token stop = {}, bool isPatient = false);
    /// Why no connection comes about, in the words of libpq or of the server; empty where one does. One try. Hostile.
    [[nodiscard]] static QByteArray refusal(const QByteArray &address);
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    /// Runs one statement with values for $1, $2 and so on. No rows where it failed.
    std::optional<PostgresRows> run(const QByteArray &sql, const QList<PostgresValue> &values = {});
    /// The first number of the first row; 0 where there is none.
    [[nodiscard]] qint64 number(const QByteArray &sql, const QList<PostgresValue> &values = {});
    [[nodiscard]] bool good() const { return !m_fault; }

    /// Does @p work in a transaction, and does it again from its beginning, after a wait that grows, where the
    /// connection was lost or others were in the way: it has to be such that once is as good as twice. The fault where
    /// it could not be done in the end.
    [[nodiscard]] std::expected<void, StoreFault> transact(const std::function<void()> &work);
    /// The same for @p work that is one statement, which needs no transaction of ours, and two round trips less.
    [[nodiscard]] std::expected<void, StoreFault> once(const std::function<void()> &work);

    /// Gives up what is being done: the transaction is undone, and not tried again.
    void refuse(StoreFault fault) { m_fault = m_fault.value_or(fault); }

private:
    Postgres(QByteArray address, std::stop_token stop) : m_address(std::move(address)), m_stop(std::move(stop)) { }
    [[nodiscard]] bool connect();
    [[nodiscard]] bool connectFirst(bool isPatient);
    [[nodiscard]] bool isLost() const;
    void waitFor(std::chrono::milliseconds time) const;
    /// Makes the server end this connection, for tests.
    void cut();
    void note(const pg_result *result);

    const QByteArray m_address;
    const std::stop_token m_stop;
    pg_conn *m_connection = nullptr;
    std::optional<StoreFault> m_fault;
    bool m_mayPass = false; ///< what failed may go well if it is done again
};

} // namespace Indicia
