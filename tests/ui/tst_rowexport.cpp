// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floodpaper.h"
#include "floodreport.h"
#include "rowexport.h"

#include "madeflood.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray written(const QList<ScanRow> &rows, RowFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RowWriter writer(buffer, format, {u"Inbox </title><script>alert(1)</script>"_s});
    bool whole = writer.begin();
    for (const ScanRow &row : rows) {
        whole = whole && writer.add(row);
    }
    whole = whole && writer.end();
    return whole ? buffer.data() : QByteArray();
}

/// The cells of a table, as RFC 4180 reads them.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    QList<QStringList> lines{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            lines.last() << cell;
            cell.clear();
            if (c == u'\n') {
                lines.append(QStringList());
            }
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    lines.removeLast();
    return lines;
}

ScanRow hostileRow(const QByteArray &hostile)
{
    ScanRow row = Fixture::floodRow(1);
    for (QByteArray *one : {&row.from, &row.subject, &row.helo, &row.generator, &row.recipient, &row.injectionHelo,
             &row.returnedSender, &row.returnedSubject, &row.status, &row.messageId, &row.dialect}) {
        *one = hostile;
    }
    row.name = QString::fromUtf8(hostile);
    row.folderName = row.name;
    return row;
}

constexpr int patience = 120'000; // milliseconds, for programs that start slowly

bool saved(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray sheetOf(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name + u".fods"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> attacks()
{
    return {"=HYPERLINK(\"http://evil.example\";\"x\")", "@SUM(A1)", "+1", "-1", "\t=1", "\r=1",
        "\xEF\xBC\x9D"
        "1",
        "</td><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{ 7*7 }}{% load %}",
        "javascript:alert(1)", "line\r\nbreak\xE2\x80\xA8here", "\x1b]8;;http://x\x07",
        "\xE2\x80\xAE"
        "exe.txt",
        QByteArray("nul\0here", 8), "\xFF\xFE", "]]>", "<!--"};
}

} // namespace

class TestRowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void csvCellsAreTexts_data() { attackTable(); }
    void csvCellsAreTexts();
    void csvHasTheSameColumnsInEveryLine();
    void ndjsonHasALineForEachRow_data() { attackTable(); }
    void ndjsonHasALineForEachRow();
    void thePageIsWellFormedAndRunsNothing_data() { attackTable(); }
    void thePageIsWellFormedAndRunsNothing();
    void aSpreadsheetReadsTexts();
    void aBrowserAsksForNothing();
    void aFullDeviceIsTold();
    void theReportTellsTheFlood();
    void theReportTellsWhatIsNotJudgedYet();
    void theReportIsWellFormedWhateverItHolds_data() { attackTable(); }
    void theReportIsWellFormedWhateverItHolds();
    void thePaperIsOnePage();

private:
    [[nodiscard]] static QByteArray textOf(const QByteArray &pdf);
    static void attackTable()
    {
        QTest::addColumn<QByteArray>("attack");
        int number = 0;
        for (const QByteArray &attack : attacks()) {
            QTest::addRow("T52, T53, T55: attack %d", ++number) << attack;
        }
    }
};

void TestRowExport::csvCellsAreTexts()
{
    QFETCH(QByteArray, attack);
    const QList<QStringList> lines = cellsOf(written({hostileRow(attack)}, RowFormat::Csv));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).size(), lines.at(0).size());
    for (const QString &cell : lines.at(1)) {
        const QString inner = cell.trimmed();
        QVERIFY2(inner.isEmpty() || !u"=+-@\uff1d"_s.contains(inner.front()), qPrintable(cell));
        QVERIFY(!cell.contains(u'\n') && !cell.contains(QChar(0x1b)) && !cell.contains(QChar(0x2028)));
    }
}

void TestRowExport::csvHasTheSameColumnsInEveryLine()
{
    ScanRow fault;
    fault.fault = MailFault{MailTrouble::Empty, "x"};
    const QList<QStringList> lines
        = cellsOf(written({Fixture::floodRow(3), Fixture::floodRow(99), fault, ScanRow()}, RowFormat::Csv));
    QCOMPARE(lines.size(), 5);
    for (const QStringList &line : lines) {
        QCOMPARE(line.size(), lines.first().size());
    }
    const auto cell
        = [&lines](int line, const QString &column) { return lines.at(line).at(lines.first().indexOf(column)); };
    QCOMPARE(cell(1, u"verdict"_s), u"backscatter"_s);
    QCOMPARE(cell(1, u"returnedSender"_s), u"alice@example.org"_s);
    QCOMPARE(cell(1, u"date"_s), u"2026-11-20T02:00:03Z"_s);
    QCOMPARE(cell(2, u"verdict"_s), u"authentic"_s);
    QCOMPARE(cell(3, u"verdict"_s), QString()); // it was not judged
    QCOMPARE(cell(3, u"fault"_s), u"empty"_s);
}

void TestRowExport::ndjsonHasALineForEachRow()
{
    QFETCH(QByteArray, attack);
    const QByteArray text = written({hostileRow(attack), Fixture::floodRow(2)}, RowFormat::Ndjson);
    QVERIFY(text.endsWith('\n'));
    const QByteArrayList lines = text.chopped(1).split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        QVERIFY(QJsonDocument::fromJson(line).object().contains(u"verdict"_s));
    }
}

void TestRowExport::thePageIsWellFormedAndRunsNothing()
{
    QFETCH(QByteArray, attack);
    const QByteArray html = written({hostileRow(attack), Fixture::floodRow(2)}, RowFormat::Html);
    QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
    QXmlStreamReader page(html);
    int rows = 0;
    while (!page.atEnd()) {
        page.readNext();
        if (page.isStartElement()) {
            const QString name = page.name().toString();
            QVERIFY2(QStringList({u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"h1"_s,
                                     u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s})
                         .contains(name),
                qPrintable(name));
            rows += name == u"tr"_s ? 1 : 0;
        }
    }
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    QCOMPARE(rows, 3);
}

/// What LibreOffice makes of the table; where it is not installed, csvCellsAreTexts() must do.
void TestRowExport::aSpreadsheetReadsTexts()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        QSKIP("libreoffice-calc is not installed");
    }
    const QTemporaryDir folder;
    QList<ScanRow> rows;
    for (const QByteArray &attack : attacks()) {
        rows << hostileRow(attack);
    }
    QVERIFY(saved(folder.filePath(u"rows.csv"_s), written(rows, RowFormat::Csv)));
    QVERIFY(saved(folder.filePath(u"formula.csv"_s), "a\n=1+1\n")); // it does take a formula for one
    // Tokens of the import: comma, quote, UTF-8, from line 1, all columns by what is in them, formulas evaluated.
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"_s, u"--convert-to"_s, u"fods"_s,
            u"--outdir"_s, folder.path(), folder.filePath(u"rows.csv"_s), folder.filePath(u"formula.csv"_s)});
    QVERIFY(process.waitForFinished(patience));
    QVERIFY2(sheetOf(folder, u"formula"_s).contains("table:formula"), process.readAllStandardError().constData());
    const QByteArray sheet = sheetOf(folder, u"rows"_s);
    QVERIFY2(sheet.contains("HYPERLINK"), process.readAllStandardError().constData());
    QVERIFY(!sheet.contains("table:formula"));
    QVERIFY(!sheet.contains("xlink:href=\"http://evil"));
}

/// What Chromium does with the pages; where it is not installed, thePageIsWellFormedAndRunsNothing() must do.
void TestRowExport::aBrowserAsksForNothing()
{
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty()) {
        QSKIP("chromium is not installed");
    }
    QTcpServer server; // what a page could ask, it would ask here
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray place = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    QList<ScanRow> rows;
    RowTable table;
    for (const QByteArray &attack : attacks()) {
        rows << hostileRow(attack);
    }
    rows << hostileRow("</td></table><img src='" + place + "/img'><script>document.title='ran';fetch('" + place
        + "/script')</script><style>@import '" + place + "/style';</style>");
    for (const ScanRow &row : std::as_const(rows)) {
        table.append(row);
    }
    const std::vector<RowTable::Row> all = Fixture::allRows(table.size());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.html"_s);
    const QStringList arguments{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--virtual-time-budget=5000"_s,
        u"--user-data-dir="_s + folder.filePath(u"profile"_s), u"--dump-dom"_s, u"file://"_s + file};
    const RowGroup flood = groupRows(table, all, GroupBy::Network, {5, 1, true}).groups.first();
    for (const QByteArray &page : {written(rows, RowFormat::Html), floodHtml(floodReport(table, all, flood, {}))}) {
        QVERIFY(saved(file, page));
        QProcess process;
        process.start(browser, arguments);
        QVERIFY(process.waitForFinished(patience));
        const QByteArray dom = process.readAllStandardOutput();
        QVERIFY(dom.contains("</html>"));
        QVERIFY(!dom.contains("<title>ran") && !dom.contains("<script") && !dom.contains("<img"));
        QVERIFY2(!server.waitForNewConnection(0), "the page asked for something");
    }
    // Of a page that is not ours it does ask.
    QVERIFY(saved(file, "<html><img src='" + place + "/img'></html>"));
    QProcess process;
    process.start(browser, arguments);
    QVERIFY(server.waitForNewConnection(patience));
    process.kill();
    process.waitForFinished();
}

void TestRowExport::aFullDeviceIsTold()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    RowWriter csv(full, RowFormat::Csv, {});
    QVERIFY(!csv.begin() || !csv.add(Fixture::floodRow(1)));
}

void TestRowExport::theReportTellsTheFlood()
{
    const RowTable table = Fixture::floodTable(1000);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    const RowGroup flood = groupRows(table, rows, GroupBy::Sender, {5, 1, true}).groups.first();
    const FloodReport report
        = floodReport(table, rows, flood, {std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)});
    QCOMPARE(report.title, u"Mail in the name of alice@example.org"_s);
    QVERIFY(report.answer.contains(u"950"_s));
    QVERIFY(report.meaning.first().contains(u"backscatter"_s));
    QCOMPARE(report.tables.size(), 4);
    QCOMPARE(report.tables.at(0).rows.first().count, 900);
    QCOMPARE(report.tables.at(1).rows.first().name, u"203.0.114.0/24"_s);
    QVERIFY(!report.facts.join(u' ').contains(u"judged"_s));
    const RowGroup own = groupRows(table, rows, GroupBy::Subject, {5, 10, true}).groups.last();
    QCOMPARE(own.key, "Offer");
    QVERIFY(!floodReport(table, rows, own, {}).meaning.first().contains(u"backscatter"_s));
}

/// Also where a filter hides them.
void TestRowExport::theReportTellsWhatIsNotJudgedYet()
{
    RowTable table = Fixture::floodTable(200);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    for (int i = 200; i < 230; ++i) {
        table.append(Fixture::floodLook(i));
    }
    const RowGroup flood = groupRows(table, rows, GroupBy::Sender, {5, 1, true}).groups.first();
    const FloodReport report = floodReport(table, rows, flood, {});
    QVERIFY2(report.facts.join(u' ').contains(u"30 more message(s) of this mailbox were not judged yet"_s),
        qPrintable(report.facts.join(u' ')));
    QVERIFY(floodHtml(report).contains("30 more message(s)"));
}

void TestRowExport::theReportIsWellFormedWhateverItHolds()
{
    QFETCH(QByteArray, attack);
    RowTable table;
    for (int i = 0; i < 10; ++i) {
        table.append(hostileRow(attack));
    }
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    const RowGroups floods = groupRows(table, rows, GroupBy::Sender, {5, 1, true});
    QCOMPARE(floods.groups.size(), 1);
    const FloodReport report = floodReport(table, rows, floods.groups.first(), {});
    QXmlStreamReader page(floodHtml(report));
    while (!page.atEnd()) {
        page.readNext();
        QVERIFY(!page.isStartElement() || (page.name() != u"script"_s && page.name() != u"img"_s));
    }
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QVERIFY(writeFloodPdf(report, pdf));
    QVERIFY(pdf.data().startsWith("%PDF-"));
    QVERIFY(!pdf.data().contains("/JavaScript") && !pdf.data().contains("/URI"));
}

/// What poppler reads in it; nothing where that is not installed.
QByteArray TestRowExport::textOf(const QByteArray &pdf)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"pdftotext"_s), {u"-"_s, u"-"_s});
    if (process.waitForStarted()) {
        process.write(pdf);
        process.closeWriteChannel();
        process.waitForFinished();
    }
    return process.readAllStandardOutput().simplified();
}

void TestRowExport::thePaperIsOnePage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("poppler-utils is not installed");
    }
    const RowTable table = Fixture::floodTable(1000);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    FloodReport report = floodReport(table, rows, groupRows(table, rows, GroupBy::Sender, {5, 1, true}).groups.first(),
        {std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)});
    for (int round = 0; round < 2; ++round) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        QVERIFY(writeFloodPdf(report, pdf));
        QCOMPARE(pdf.data().count("/Type /Page\n"), 1);
        const QString folder = qEnvironmentVariable("INDICIA_PICTURES");
        if (!folder.isEmpty()) {
            QFile file(folder + u"/flood%1.pdf"_s.arg(round));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pdf.data());
        }
        QCOMPARE(textOf(pdf.data()).contains("There is more than"), round == 1);
        QVERIFY(textOf(pdf.data()).contains("Made by Indicia"));
        for (int i = 0; i < 100; ++i) { // more than a page holds
            report.tables.first().rows.append({u"another very long name "_s.repeated(20), i});
        }
    }
}

QTEST_MAIN(TestRowExport)
#include "tst_rowexport.moc"
