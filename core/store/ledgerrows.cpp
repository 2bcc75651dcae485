// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows_p.h"

#include <QMap>

namespace Indicia {

QByteArray packNumbers(const QList<qint64> &numbers)
{
    QByteArray packed;
    for (const qint64 number : numbers) {
        auto rest = static_cast<quint64>(number);
        for (; rest >= 0x80; rest >>= 7) {
            packed.append(static_cast<char>((rest & 0x7f) | 0x80));
        }
        packed.append(static_cast<char>(rest));
    }
    return packed;
}

QList<qint64> unpackNumbers(QByteArrayView packed)
{
    QList<qint64> numbers;
    quint64 number = 0;
    int shift = 0;
    for (const char octet : packed) {
        if (shift > 56) {
            return numbers;
        }
        number |= static_cast<quint64>(octet & 0x7f) << shift;
        shift += 7;
        if ((octet & 0x80) == 0) {
            numbers.append(static_cast<qint64>(number));
            number = 0;
            shift = 0;
        }
    }
    return numbers;
}

QByteArray packLines(const QList<QByteArray> &lines)
{
    return lines.join('\n');
}

QList<QByteArray> unpackLines(const QByteArray &packed)
{
    return packed.isEmpty() ? QList<QByteArray>() : packed.split('\n');
}

qint64 secondsOf(std::chrono::sys_seconds time)
{
    return time.time_since_epoch().count();
}

std::chrono::sys_seconds timeOf(qint64 seconds)
{
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

LedgerSourceForm sourceFormOf(qint64 number)
{
    const bool known = number >= 0 && number <= static_cast<qint64>(LedgerSourceForm::Account);
    return known ? static_cast<LedgerSourceForm>(number) : LedgerSourceForm::Mbox;
}

QByteArray packDeclared(const LedgerSourceTerms &terms)
{
    return QByteArray::number(secondsOf(terms.from)) + ' ' + QByteArray::number(secondsOf(terms.to));
}

LedgerSourceTerms termsIn(const SqliteStatement &row, int column)
{
    LedgerSourceTerms terms;
    terms.account = row.octets(column);
    const qint64 covers = row.integer(column + 1);
    const bool known = covers >= 0 && covers <= static_cast<qint64>(CoverTerms::None);
    terms.covers = known ? static_cast<CoverTerms>(covers) : CoverTerms::None; // never more than was said
    terms.senders = unpackLines(row.octets(column + 2));
    const QList<QByteArray> declared = row.octets(column + 3).split(' ');
    terms.from = timeOf(declared.value(0).toLongLong());
    terms.to = timeOf(declared.value(1).toLongLong());
    return terms;
}

namespace {

/// The rows of one source's covers as values: those of one time stand together, with all their senders.
QList<LedgerCover> readCovers(SqliteFile &file, const LedgerSource &source)
{
    if (source.terms.covers == CoverTerms::None) {
        return {};
    }
    if (source.terms.covers == CoverTerms::Declared && !source.terms.senders.isEmpty()) {
        return {
            {.senders = source.terms.senders, .from = source.terms.from, .to = source.terms.to, .kind = source.kind()}};
    }
    QMap<std::pair<qint64, qint64>, QList<QByteArray>> senders;
    SqliteStatement rows(file, "SELECT sender, start, stop FROM cover WHERE source = ? ORDER BY file, sender, start");
    rows.bind(source.id);
    while (rows.next()) {
        const bool declared = source.terms.covers == CoverTerms::Declared;
        const std::pair time = declared ? std::pair(secondsOf(source.terms.from), secondsOf(source.terms.to))
                                        : std::pair(rows.integer(1), rows.integer(2));
        QList<QByteArray> &known = senders[time];
        for (const QByteArray &sender : unpackLines(rows.octets(0))) {
            if (!known.contains(sender)) {
                known.append(sender);
            }
        }
    }
    QList<LedgerCover> covers;
    for (auto it = senders.cbegin(); it != senders.cend(); ++it) {
        const QList<QByteArray> named = source.terms.senders.isEmpty() ? it.value() : source.terms.senders;
        if (!named.isEmpty()) {
            covers.append({.senders = named,
                .from = timeOf(it.key().first),
                .to = timeOf(it.key().second),
                .kind = source.kind()});
        }
    }
    return covers;
}

} // namespace

QList<LedgerSource> readSources(SqliteFile &file)
{
    QList<LedgerSource> sources;
    SqliteStatement rows(
        file, "SELECT id, form, path, entries, account, terms, senders, declared FROM source ORDER BY id");
    while (rows.next()) {
        LedgerSource source;
        source.id = rows.integer(0);
        source.form = sourceFormOf(rows.integer(1));
        source.path = rows.octets(2);
        source.entries = rows.integer(3);
        source.terms = termsIn(rows, 4);
        sources.append(source);
    }
    for (LedgerSource &source : sources) {
        source.covers = readCovers(file, source);
    }
    return sources;
}

} // namespace Indicia
