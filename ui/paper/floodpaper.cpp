// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floodpaper.h"

#include "surveywords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

class FloodPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(FloodPaper)
public:
    static QString more() { return tr("There is more than fits on this page."); }
};

constexpr int resolution = 300; // dots an inch
constexpr int titlePoints = 18;
constexpr int headingPoints = 12;
constexpr int textPoints = 10;
constexpr int smallPoints = 8;
constexpr qreal footSpace = 0.12 * resolution;

/// Writes down a page from its top.
class Pen
{
public:
    explicit Pen(QPdfWriter &writer) : m_painter(&writer), m_width(writer.width()), m_height(writer.height()) { }

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_height; }
    /// Keeps room for @p text at the foot of the page, until foot() writes there.
    void reserveFoot(const QString &text, int points)
    {
        m_foot = footSpace + draw(text, font(points, false), 0, m_width, false);
        m_height -= m_foot;
    }
    void foot(const QString &text, int points)
    {
        m_height += std::exchange(m_foot, 0);
        const qreal height = draw(text, font(points, false), 0, m_width, false);
        m_y = std::min(m_y + footSpace, m_height - height);
        draw(text, font(points, false), 0, m_width, true);
    }
    void space(qreal share) { m_y += share * resolution; }

    /// The lines of a text in a width; laid out as plain text.
    void text(const QString &text, int points, bool bold)
    {
        const qreal height = draw(text, font(points, bold), 0, m_width, false);
        if (!fits(height)) {
            m_full = true;
            return;
        }
        m_y += draw(text, font(points, bold), 0, m_width, true);
    }
    /// A name, a number, and a bar for its share.
    void row(const FloodReport::Table::Row &row, qsizetype largest)
    {
        const QFont plain = font(textPoints, false);
        const qreal nameWidth = m_width * 0.6;
        const qreal height = draw(row.name, plain, 0, nameWidth, false);
        const qreal line = draw(SurveyWords::number(row.count), plain, 0, m_width, false);
        if (!fits(height)) {
            m_full = true;
            return;
        }
        draw(row.name, plain, 0, nameWidth, true);
        const qreal numberWidth = m_width * 0.12;
        draw(SurveyWords::number(row.count), plain, nameWidth, numberWidth, true, Qt::AlignTrailing);
        const qreal left = nameWidth + numberWidth * 1.2;
        const qreal full = m_width - left;
        const qreal bar = std::max(full * qreal(row.count) / qreal(std::max<qsizetype>(largest, 1)), 2.0);
        const bool reversed = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        m_painter.fillRect(
            QRectF(reversed ? full - bar : left, m_y + line * 0.2, bar, line * 0.55), QColor(0x55, 0x5e, 0x68));
        m_y += height;
    }
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    QFont font(int points, bool bold) const
    {
        QFont font = m_painter.font();
        font.setPointSize(points);
        font.setBold(bold);
        return font;
    }
    /// Returns the height; draws where @p draws.
    qreal draw(const QString &text, const QFont &font, qreal x, qreal width, bool draws,
        Qt::Alignment alignment = Qt::AlignLeading)
    {
        QTextLayout layout(text, font, m_painter.device());
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(QGuiApplication::layoutDirection());
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        if (draws) {
            const bool reversed = QGuiApplication::layoutDirection() == Qt::RightToLeft;
            layout.draw(&m_painter, QPointF(reversed ? m_width - x - width : x, m_y));
        }
        return height;
    }

    QPainter m_painter;
    qreal m_width;
    qreal m_height;
    qreal m_y = 0;
    qreal m_foot = 0; ///< what is kept free
    bool m_full = false;
};

void drawTable(Pen &pen, const FloodReport::Table &table)
{
    if (pen.isFull()) { // smaller things that would fit yet would look like all there is
        return;
    }
    pen.space(0.12);
    pen.text(table.title, headingPoints, true);
    pen.space(0.03);
    qsizetype largest = 0;
    for (const FloodReport::Table::Row &row : table.rows) {
        largest = std::max(largest, row.count);
    }
    for (const FloodReport::Table::Row &row : table.rows) {
        if (!pen.isFull()) {
            pen.row(row, largest);
        }
    }
}

} // namespace

bool writeFloodPdf(const FloodReport &report, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    constexpr qreal margin = 18; // millimetres
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Indicia"));
    Pen pen(writer);
    if (!pen.isActive()) {
        return false;
    }
    const QString full = FloodPaperWords::more() + QLatin1Char(' ') + report.made;
    pen.reserveFoot(full, smallPoints);
    pen.text(report.title, titlePoints, true);
    pen.space(0.08);
    pen.text(report.answer, headingPoints, true);
    pen.space(0.05);
    pen.text(report.facts.join(QLatin1Char(' ')), textPoints, false);
    for (const QString &paragraph : report.meaning) {
        pen.space(0.08);
        pen.text(paragraph, textPoints, false);
    }
    for (const FloodReport::Table &table : report.tables) {
        drawTable(pen, table);
    }
    pen.foot(pen.isFull() ? full : report.made, smallPoints);
    return true;
}

} // namespace Indicia
