// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the mailbox page: the clipboard, files, the report about a flood.

#include "mailboxpage.h"

#include "filterbar.h"
#include "floodpaper.h"
#include "floodreport.h"
#include "hostile.h"
#include "mailboxtable.h"
#include "messagebar.h"
#include "rowexport.h"
#include "scanfilter.h"
#include "surveywords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSaveFile>

namespace Indicia {

namespace {

constexpr std::size_t mostCopied = 100'000; // rows: more is what files are for

/// A cell that stays text where it is pasted into a spreadsheet.
QString pasted(const QString &text)
{
    const QString field = Hostile(text).csvField();
    return field.sliced(1, field.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

/// Nobody but the user: mail is private.
bool openPrivate(QSaveFile &file)
{
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

void MailboxPage::copy()
{
    const std::vector<RowTable::Row> rows = markedRows();
    const QHeaderView *header = m_table->horizontalHeader();
    QString text;
    for (std::size_t i = 0; i < std::min(rows.size(), mostCopied); ++i) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column)) {
                cells << pasted(m_model->text(rows.at(i), static_cast<MailboxTableModel::Column>(column)));
            }
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("%Ln row(s) were copied.", nullptr, static_cast<int>(std::min(rows.size(), mostCopied))));
}

bool MailboxPage::mustWaitForFilter()
{
    if (isFiltering()) {
        Q_EMIT said(tr("The filter is still at work. Try again when it is done."));
    }
    return isFiltering();
}

void MailboxPage::exportRows()
{
    if (mustWaitForFilter()) {
        return;
    }
    std::vector<RowTable::Row> rows = chosenRows();
    const auto left = static_cast<int>(
        std::erase_if(rows, [this](RowTable::Row row) { return !m_model->table().judgement(row).judged; }));
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString ndjson = tr("A JSON object a line (*.ndjson)");
    const QString html = tr("Page for a browser (*.html)");
    QString chosen;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export %Ln message(s)", nullptr, static_cast<int>(rows.size())),
            Hostile(m_title).fileName() + QStringLiteral(".csv"),
            QStringList{csv, ndjson, html}.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty()) {
        return;
    }
    const RowFormat format = path.endsWith(QLatin1String(".html")) ? RowFormat::Html
        : path.endsWith(QLatin1String(".ndjson"))                  ? RowFormat::Ndjson
        : path.endsWith(QLatin1String(".csv")) || chosen == csv    ? RowFormat::Csv
        : chosen == html                                           ? RowFormat::Html
                                                                   : RowFormat::Ndjson;
    QSaveFile file(path);
    RowWriter writer(file, format, {m_title, m_model->zone()});
    bool whole = openPrivate(file) && writer.begin();
    for (std::size_t i = 0; whole && i < rows.size(); ++i) {
        whole = writer.add(m_model->table().row(rows[i]));
    }
    if (whole && writer.end() && file.commit()) {
        QStringList sentences{tr("%Ln message(s) were written.", nullptr, static_cast<int>(rows.size()))};
        if (left > 0) {
            sentences << tr("%Ln message(s) that are not judged yet were left out.", nullptr, left);
        }
        Q_EMIT said(sentences.join(QLatin1Char(' ')));
    } else {
        m_bar->say(tr("%1 could not be written: %2. Choose another place.")
                .arg(Hostile(path).displayText(), Hostile(file.errorString()).displayText()));
    }
}

void MailboxPage::saveReport(const RowGroup &flood)
{
    const FloodReport report = floodReport(m_model->table(), m_model->shown(), flood, {m_clock().now, m_model->zone()});
    QString chosen;
    const QString pdf = tr("For printing (*.pdf)");
    const QString html = tr("Page for a browser (*.html)");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report about this flood"),
        Hostile(tr("Flood %1").arg(SurveyWords::name(flood))).fileName() + QStringLiteral(".pdf"),
        QStringList{pdf, html}.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty()) {
        return;
    }
    const bool asHtml
        = path.endsWith(QLatin1String(".html")) || (chosen == html && !path.endsWith(QLatin1String(".pdf")));
    QSaveFile file(path);
    const bool whole = openPrivate(file) && (asHtml ? file.write(floodHtml(report)) > 0 : writeFloodPdf(report, file));
    if (whole && file.commit()) {
        Q_EMIT said(tr("The report was written."));
    } else {
        m_bar->say(tr("%1 could not be written: %2. Choose another place.")
                .arg(Hostile(path).displayText(), Hostile(file.errorString()).displayText()));
    }
}

} // namespace Indicia
