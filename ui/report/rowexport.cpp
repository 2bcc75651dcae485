// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowexport.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "hostile.h"
#include "htmlpage.h"
#include "rfc3339.h"
#include "scantokens.h"
#include "surveywords.h"
#include "tokens.h"
#include "verdictwords.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>
#include <QXmlStreamWriter>

#include <utility>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class RowExportWords
{
    Q_DECLARE_TR_FUNCTIONS(RowExport)
public:
    static QString notRead() { return tr("Not read"); }
};

QString addressText(const std::optional<IpAddress> &address)
{
    return address ? QString::fromLatin1(address->toText()) : QString();
}

/// A column of the table: its name for machines, and what stands in it.
struct CsvColumn
{
    const char *name;
    QString (*text)(const ScanRow &);
};

bool wasRead(const ScanRow &row)
{
    return !row.fault;
}

template <typename Enum>
QString word(const ScanRow &row, Enum value)
{
    return wasRead(row) ? QString(token(value)) : QString();
}

QString plain(const QByteArray &octets)
{
    return Hostile(octets).jsonValue();
}

const std::array<CsvColumn, 24> &csvColumns()
{
    static const std::array<CsvColumn, 24> columns{{
        {"verdict", [](const ScanRow &row) { return word(row, row.verdict); }},
        {"certainty", [](const ScanRow &row) { return word(row, row.certainty); }},
        {"kind", [](const ScanRow &row) { return word(row, row.kind); }},
        {"date", [](const ScanRow &row) { return row.date ? QString::fromLatin1(dateTime(*row.date)) : QString(); }},
        {"from", [](const ScanRow &row) { return plain(row.from); }},
        {"subject", [](const ScanRow &row) { return plain(row.subject); }},
        {"messageId", [](const ScanRow &row) { return plain(row.messageId); }},
        {"client", [](const ScanRow &row) { return addressText(row.client); }},
        {"helo", [](const ScanRow &row) { return plain(row.helo); }},
        {"role", [](const ScanRow &row) { return row.role == GeneratorRole::None ? QString() : word(row, row.role); }},
        {"generator", [](const ScanRow &row) { return plain(row.generator); }},
        {"dialect", [](const ScanRow &row) { return plain(row.dialect); }},
        {"recipient", [](const ScanRow &row) { return plain(row.recipient); }},
        {"recipients", [](const ScanRow &row) { return QString::number(row.recipients); }},
        {"reason", [](const ScanRow &row) { return row.recipients > 0 ? word(row, row.reason) : QString(); }},
        {"status", [](const ScanRow &row) { return plain(row.status); }},
        {"injection", [](const ScanRow &row) { return addressText(row.injection); }},
        {"injectionHelo", [](const ScanRow &row) { return plain(row.injectionHelo); }},
        {"returnedSender", [](const ScanRow &row) { return plain(row.returnedSender); }},
        {"returnedSubject", [](const ScanRow &row) { return plain(row.returnedSubject); }},
        {"size", [](const ScanRow &row) { return QString::number(row.size); }},
        {"folder", [](const ScanRow &row) { return row.folderName; }},
        {"name", [](const ScanRow &row) { return row.name; }},
        {"fault", [](const ScanRow &row) { return row.fault ? QString(token(row.fault->trouble)) : QString(); }},
    }};
    return columns;
}

QByteArray csvLine(const ScanRow &row)
{
    QStringList cells;
    for (const CsvColumn &column : csvColumns()) {
        cells << Hostile(column.text(row)).csvField();
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeading()
{
    QStringList cells;
    for (const CsvColumn &column : csvColumns()) {
        cells << u'"' + QString::fromLatin1(column.name) + u'"';
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

RowWriter::RowWriter(QIODevice &device, RowFormat format, Setting setting)
    : m_device(device), m_format(format), m_setting(std::move(setting))
{ }

RowWriter::~RowWriter() = default;

bool RowWriter::write(const QByteArray &octets)
{
    return m_device.write(octets) == octets.size();
}

bool RowWriter::begin()
{
    switch (m_format) {
    case RowFormat::Csv:
        return write(csvHeading());
    case RowFormat::Ndjson:
        return true;
    case RowFormat::Html:
        beginPage();
        return !m_page->hasError();
    }
    Q_UNREACHABLE_RETURN(false);
}

bool RowWriter::add(const ScanRow &row)
{
    switch (m_format) {
    case RowFormat::Csv:
        return write(csvLine(row));
    case RowFormat::Ndjson:
        return write(scanRowJson(row) + '\n');
    case RowFormat::Html:
        addToPage(row);
        return !m_page->hasError();
    }
    Q_UNREACHABLE_RETURN(false);
}

bool RowWriter::end()
{
    if (!m_page) {
        return true;
    }
    m_page->writeEndElement(); // tbody
    m_page->writeEndElement(); // table
    endHtmlPage(*m_page);
    return !m_page->hasError();
}

void RowWriter::beginPage()
{
    m_page = std::make_unique<QXmlStreamWriter>(&m_device);
    const QString title = Hostile(m_setting.title).displayText();
    beginHtmlPage(*m_page, title);
    m_page->writeTextElement(u"h1"_s, title);
    m_page->writeStartElement(u"table"_s);
    m_page->writeStartElement(u"thead"_s);
    m_page->writeStartElement(u"tr"_s);
    for (const RowColumn column :
        {RowColumn::Verdict, RowColumn::Certainty, RowColumn::Date, RowColumn::Sender, RowColumn::Recipient,
            RowColumn::Subject, RowColumn::Reason, RowColumn::Address, RowColumn::Generator, RowColumn::Name}) {
        m_page->writeTextElement(u"th"_s, SurveyWords::name(column));
    }
    m_page->writeEndElement();
    m_page->writeEndElement();
    m_page->writeStartElement(u"tbody"_s);
}

void RowWriter::addToPage(const ScanRow &row)
{
    const auto shown = [](const QByteArray &text) { return Hostile(text).displayText(); };
    const std::optional<IpAddress> &address = row.injection ? row.injection : row.client;
    const QStringList cells{
        wasRead(row) ? VerdictWords::name(row.verdict) : RowExportWords::notRead(),
        wasRead(row) ? VerdictWords::name(row.certainty) : QString(),
        row.date ? SurveyWords::dateTime(*row.date, m_setting.zone) : QString(),
        shown(row.returnedSender.isEmpty() ? row.from : row.returnedSender),
        shown(row.recipient),
        shown(row.returnedSubject.isEmpty() ? row.subject : row.returnedSubject),
        wasRead(row) ? BounceReasonWords::name(row.reason, row.kind) : QString(),
        addressText(address),
        shown(row.generator),
        Hostile(row.name).displayText(),
    };
    m_page->writeStartElement(u"tr"_s);
    for (const QString &cell : cells) {
        m_page->writeTextElement(u"td"_s, cell);
    }
    m_page->writeEndElement();
}

} // namespace Indicia
