// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancolumns_p.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

constexpr std::array columns{
    ScanColumn{"key", false},
    ScanColumn{"name", false},
    ScanColumn{"sha256", false},
    ScanColumn{"size", true},
    ScanColumn{"trouble", true}, // 0 where there is none
    ScanColumn{"detail", false},
    ScanColumn{"verdict", true},
    ScanColumn{"certainty", true},
    ScanColumn{"rule", false},
    ScanColumn{"kind", true},
    ScanColumn{"complete", true},
    ScanColumn{"author", false},
    ScanColumn{"subject", false},
    ScanColumn{"messageid", false},
    ScanColumn{"date", true}, // noDate where there is none
    ScanColumn{"client", false},
    ScanColumn{"helo", false},
    ScanColumn{"role", true},
    ScanColumn{"generator", false},
    ScanColumn{"dialect", false},
    ScanColumn{"reason", true},
    ScanColumn{"status", false},
    ScanColumn{"recipient", false},
    ScanColumn{"recipients", true},
    ScanColumn{"injection", false},
    ScanColumn{"injectionhelo", false},
    ScanColumn{"returnedsender", false},
    ScanColumn{"returnedsubject", false},
};
static_assert(columns.size() == std::tuple_size_v<ScanValues>);

constexpr qint64 noDate = std::numeric_limits<qint64>::min();

QByteArray addressOctets(const std::optional<IpAddress> &address)
{
    if (!address) {
        return {};
    }
    const auto &octets = address->octets();
    return {reinterpret_cast<const char *>(octets.data()), address->isV4() ? 4 : 16};
}

std::optional<IpAddress> addressFrom(const QByteArray &octets)
{
    std::array<quint8, 16> all{};
    std::ranges::copy(octets.first(std::min<qsizetype>(octets.size(), 16)), reinterpret_cast<char *>(all.data()));
    if (octets.size() == 4) {
        return IpAddress::fromV4(quint32(all[0]) << 24 | quint32(all[1]) << 16 | quint32(all[2]) << 8 | all[3]);
    }
    return octets.size() == 16 ? std::optional(IpAddress::fromV6(all)) : std::nullopt;
}

/// The enumerator with that number, and the first one where there is none.
template <typename Enum>
Enum enumFrom(qint64 number, Enum last)
{
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

std::span<const ScanColumn> scanColumns()
{
    return columns;
}

ScanValues scanValues(const ScanRow &row)
{
    return {row.key, row.name.toUtf8(), QByteArray::fromHex(row.sha256), row.size,
        row.fault ? qint64(row.fault->trouble) + 1 : 0, row.fault ? row.fault->detail : QByteArray(),
        qint64(row.verdict), qint64(row.certainty), row.rule, qint64(row.kind), qint64(row.complete), row.from,
        row.subject, row.messageId, row.date ? qint64(row.date->time_since_epoch().count()) : noDate,
        addressOctets(row.client), row.helo, qint64(row.role), row.generator, row.dialect, qint64(row.reason),
        row.status, row.recipient, qint64(row.recipients), addressOctets(row.injection), row.injectionHelo,
        row.returnedSender, row.returnedSubject};
}

ScanRow scanRowFrom(const ScanValues &values)
{
    std::size_t next = 0;
    const auto octets = [&] { return std::get<QByteArray>(values.at(next++)); };
    const auto number = [&] { return std::get<qint64>(values.at(next++)); };
    ScanRow row;
    row.key = octets();
    row.name = QString::fromUtf8(octets());
    row.sha256 = octets().toHex();
    row.size = number();
    const qint64 trouble = number();
    QByteArray detail = octets();
    if (trouble > 0) {
        row.fault = MailFault{enumFrom(trouble - 1, MailTrouble::NotExamined), std::move(detail)};
    }
    row.verdict = enumFrom(number(), Verdict::Unverifiable);
    row.certainty = enumFrom(number(), Certainty::Proven);
    row.rule = octets();
    row.kind = enumFrom(number(), MessageKind::TlsReport);
    row.complete = number() != 0;
    row.from = octets();
    row.subject = octets();
    row.messageId = octets();
    if (const qint64 date = number(); date != noDate) {
        row.date = std::chrono::sys_seconds(std::chrono::seconds(date));
    }
    row.client = addressFrom(octets());
    row.helo = octets();
    row.role = enumFrom(number(), GeneratorRole::Impostor);
    row.generator = octets();
    row.dialect = octets();
    row.reason = enumFrom(number(), BounceReason::System);
    row.status = octets();
    row.recipient = octets();
    row.recipients = static_cast<int>(std::clamp<qint64>(number(), 0, std::numeric_limits<int>::max()));
    row.injection = addressFrom(octets());
    row.injectionHelo = octets();
    row.returnedSender = octets();
    row.returnedSubject = octets();
    return row;
}

} // namespace Indicia
