// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floodreport.h"

#include "htmlpage.h"
#include "surveywords.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <ranges>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 6; // of a table: it is one page

class FloodReportWords
{
    Q_DECLARE_TR_FUNCTIONS(FloodReport)
public:
    static QString title(const RowGroup &flood, qsizetype backscatter);
    static QStringList meaning(qsizetype backscatter, qsizetype count);
    static QString made(const QString &when, qsizetype rows)
    {
        return tr("Made by Indicia on %1 from %Ln message(s).", nullptr, static_cast<int>(rows)).arg(when);
    }
    static QString open(qsizetype pending)
    {
        return tr("%Ln more message(s) of this mailbox were not judged yet when this was written, and are not counted.",
            nullptr, static_cast<int>(pending));
    }
    static QString networks() { return tr("Networks that it was sent from"); }
    static QString subjects() { return tr("Subjects"); }
    static QString servers() { return tr("Servers that answered"); }
    static QString answers() { return tr("What was found"); }
};

QString FloodReportWords::title(const RowGroup &flood, qsizetype backscatter)
{
    const QString name = SurveyWords::name(flood);
    if (flood.by == GroupBy::Sender && backscatter > 0) {
        return tr("Mail in the name of %1").arg(name);
    }
    return tr("A flood of bounces: %1").arg(name);
}

QStringList FloodReportWords::meaning(qsizetype backscatter, qsizetype count)
{
    if (backscatter == 0) {
        return {
            tr("Nothing shows that the address was forged: these are answers to mail of your own, or they cannot be "
               "told apart from such. Look at single messages for the reasons.")};
    }
    QStringList meaning{tr(
        "Somebody wrote your address as the sender on mail that did not come from you. Mail servers that took it and "
        "could not deliver it sent their answers to you: this is called backscatter. It does not mean that your "
        "account or your computer was broken into.")};
    if (backscatter < count) {
        meaning << tr("Not all of these answers could be told to be backscatter: some are for mail of your own, or "
                      "could not be decided.");
    }
    meaning
        << tr("You need not answer these messages, and can delete them. Such a flood mostly ends after some days.")
        << tr("A domain that publishes a strict SPF record and a DMARC policy, and signs its mail, is refused at the "
              "door when others use its name, and is used less often.");
    return meaning;
}

/// Of the whole mailbox: what is not judged yet fits hardly any filter.
qsizetype pendingOf(const RowTable &table)
{
    return std::ranges::count_if(std::views::iota(RowTable::Row(0), static_cast<RowTable::Row>(table.size())),
        [&table](RowTable::Row row) { return !table.judgement(row).judged; });
}

FloodReport::Table tableOf(const QString &title, const RowGroups &groups)
{
    FloodReport::Table table{title, {}};
    for (const RowGroup &group : groups.groups.first(std::min(groups.groups.size(), mostRows))) {
        table.rows.append({SurveyWords::name(group), group.count});
    }
    return table;
}

} // namespace

FloodReport floodReport(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &flood, const FilterClock &clock)
{
    const FloodFacts facts = floodFacts(table, rows, flood);
    const qsizetype backscatter = flood.verdicts[std::size_t(Verdict::Backscatter)];
    FloodReport report;
    report.title = FloodReportWords::title(flood, backscatter);
    report.answer = SurveyWords::floodSentence(flood, clock.zone);
    report.facts = SurveyWords::floodDetails(facts);
    if (const qsizetype pending = pendingOf(table); pending > 0) {
        report.facts << FloodReportWords::open(pending);
    }
    report.meaning = FloodReportWords::meaning(backscatter, flood.count);
    report.tables << tableOf(
        FloodReportWords::answers(), groupRows(table, rowsOf(table, rows, flood), GroupBy::Verdict));
    if (!facts.networks.groups.isEmpty()) {
        report.tables << tableOf(FloodReportWords::networks(), facts.networks);
    }
    if (flood.by != GroupBy::Subject && !facts.subjects.groups.isEmpty()) {
        report.tables << tableOf(FloodReportWords::subjects(), facts.subjects);
    }
    if (!facts.generators.groups.isEmpty()) {
        report.tables << tableOf(FloodReportWords::servers(), facts.generators);
    }
    report.made = FloodReportWords::made(SurveyWords::dateTime(clock.now, clock.zone), flood.count);
    return report;
}

QByteArray floodHtml(const FloodReport &report)
{
    QByteArray html;
    QXmlStreamWriter page(&html);
    beginHtmlPage(page, report.title);
    page.writeTextElement(u"h1"_s, report.title);
    page.writeStartElement(u"p"_s);
    page.writeTextElement(u"strong"_s, report.answer);
    page.writeEndElement();
    page.writeTextElement(u"p"_s, report.facts.join(u' '));
    for (const QString &paragraph : report.meaning) {
        page.writeTextElement(u"p"_s, paragraph);
    }
    for (const FloodReport::Table &table : report.tables) {
        page.writeTextElement(u"h2"_s, table.title);
        page.writeStartElement(u"table"_s);
        for (const FloodReport::Table::Row &row : table.rows) {
            page.writeStartElement(u"tr"_s);
            page.writeTextElement(u"td"_s, row.name);
            page.writeStartElement(u"td"_s);
            page.writeAttribute(u"class"_s, u"number"_s);
            page.writeCharacters(SurveyWords::number(row.count));
            page.writeEndElement();
            page.writeEndElement();
        }
        page.writeEndElement();
    }
    page.writeStartElement(u"p"_s);
    page.writeAttribute(u"class"_s, u"small"_s);
    page.writeCharacters(report.made);
    page.writeEndElement();
    endHtmlPage(page);
    return html;
}

} // namespace Indicia
