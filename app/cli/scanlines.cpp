// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanlines.h"

#include "hostile.h"
#include "mailboxwords.h"
#include "rfc3339.h"
#include "scantokens.h"
#include "tokens.h"
#include "verdictwords.h"

#include <array>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

struct CsvColumn
{
    const char *name;
    QByteArray (*value)(const ScanRow &);
};

QByteArray addressText(const std::optional<IpAddress> &address)
{
    return address ? address->toText() : QByteArray();
}

/// Of what was examined: a message that could not be read has no verdict.
template <typename Enum>
QByteArray judged(const ScanRow &row, Enum value)
{
    return row.fault ? QByteArray() : tokenBytes(value);
}

constexpr std::array csvColumns{
    CsvColumn{"folder", [](const ScanRow &row) { return row.folderName.toUtf8(); }},
    CsvColumn{"name", [](const ScanRow &row) { return row.name.toUtf8(); }},
    CsvColumn{"fault",
        [](const ScanRow &row) { return row.fault ? QByteArray(token(row.fault->trouble).data()) : QByteArray(); }},
    CsvColumn{"verdict", [](const ScanRow &row) { return judged(row, row.verdict); }},
    CsvColumn{"certainty", [](const ScanRow &row) { return judged(row, row.certainty); }},
    CsvColumn{"rule", [](const ScanRow &row) { return row.rule; }},
    CsvColumn{"kind", [](const ScanRow &row) { return judged(row, row.kind); }},
    CsvColumn{"date", [](const ScanRow &row) { return row.date ? dateTime(*row.date) : QByteArray(); }},
    CsvColumn{"from", [](const ScanRow &row) { return row.from; }},
    CsvColumn{"subject", [](const ScanRow &row) { return row.subject; }},
    CsvColumn{"client", [](const ScanRow &row) { return addressText(row.client); }},
    CsvColumn{"helo", [](const ScanRow &row) { return row.helo; }},
    CsvColumn{"generator", [](const ScanRow &row) { return row.generator; }},
    CsvColumn{"role",
        [](const ScanRow &row) { return row.role == GeneratorRole::None ? QByteArray() : tokenBytes(row.role); }},
    CsvColumn{"recipient", [](const ScanRow &row) { return row.recipient; }},
    CsvColumn{"reason", [](const ScanRow &row) { return row.recipients > 0 ? tokenBytes(row.reason) : QByteArray(); }},
    CsvColumn{"status", [](const ScanRow &row) { return row.status; }},
    CsvColumn{"injection", [](const ScanRow &row) { return addressText(row.injection); }},
    CsvColumn{"returnedSender", [](const ScanRow &row) { return row.returnedSender; }},
    CsvColumn{"returnedSubject", [](const ScanRow &row) { return row.returnedSubject; }},
    CsvColumn{"messageId", [](const ScanRow &row) { return row.messageId; }},
    CsvColumn{"size", [](const ScanRow &row) { return row.fault ? QByteArray() : QByteArray::number(row.size); }},
    CsvColumn{"sha256", [](const ScanRow &row) { return row.sha256; }},
    CsvColumn{"key", [](const ScanRow &row) { return row.key; }},
};

QByteArray csvLine(const ScanRow &row)
{
    QByteArrayList cells;
    for (const CsvColumn &column : csvColumns) {
        cells.append(Hostile(column.value(row)).csvField().toUtf8());
    }
    return cells.join(',') + "\r\n";
}

QString shown(const QByteArray &text, qsizetype width)
{
    const QString harmless = Hostile(text).terminalText();
    return harmless.size() <= width ? harmless.leftJustified(width) : harmless.first(width - 1) + u'…';
}

QByteArray textLine(const ScanRow &row)
{
    constexpr qsizetype verdictWidth = 22;
    const QString verdict = row.fault ? mailTroubleName(row.fault->trouble) : VerdictWords::name(row.verdict);
    const QByteArray date = row.date ? dateTime(*row.date).first(10) : QByteArray();
    const QString place = Hostile(placeOf(row, " "_L1)).terminalText();
    const QString line = verdict.leftJustified(verdictWidth) + u' ' + shown(date, 10) + u' ' + shown(row.from, 30)
        + u' ' + shown(row.subject, 40) + u' ' + place;
    return line.toUtf8() + '\n';
}

} // namespace

ScanFormat scanFormatFrom(const QString &name)
{
    return name == "ndjson"_L1 ? ScanFormat::Ndjson : name == "csv"_L1 ? ScanFormat::Csv : ScanFormat::Text;
}

QString placeOf(const ScanRow &row, QLatin1StringView between)
{
    const QString file = row.folderName.sliced(row.folderName.lastIndexOf(u'/') + 1);
    const QString rest = row.name.startsWith(file) ? row.name.sliced(file.size()) : QString();
    const bool isFile = row.name == file || rest.startsWith(u'#');
    return isFile ? row.folderName + rest : row.folderName + between + row.name;
}

QByteArray scanHeading(ScanFormat format)
{
    switch (format) {
    case ScanFormat::Text:
    case ScanFormat::Ndjson:
        return {};
    case ScanFormat::Csv:
        break;
    }
    QByteArrayList names;
    for (const CsvColumn &column : csvColumns) {
        names.append(column.name);
    }
    return names.join(',') + "\r\n";
}

QByteArray scanLine(const ScanRow &row, ScanFormat format)
{
    switch (format) {
    case ScanFormat::Text:
        return textLine(row);
    case ScanFormat::Ndjson:
        return scanRowJson(row) + '\n';
    case ScanFormat::Csv:
        return csvLine(row);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
