// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of text that the round trip is laid out of.

#include "triplayout.h"

#include "plainlabel.h"

#include <QTextOption>

#include <algorithm>

namespace Indicia {

namespace {

QString spokenOf(const TripLine &line)
{
    return line.label.isEmpty() ? line.text : line.label + QLatin1String(": ") + line.text;
}

} // namespace

qreal TripLayout::addPiece(Block &block, const QString &text, qsizetype boldUpTo, Ink ink, int item, qreal left) const
{
    const qreal width = std::max(block.width - left - m_pad, m_unit * 1.5);
    auto layout = std::make_unique<QTextLayout>(breakable(text), m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((m_style.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (boldUpTo > 0) {
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = static_cast<int>(boldUpTo);
        bold.format.setFontWeight(QFont::Bold);
        layout->setFormats({bold});
    }
    layout->beginLayout();
    qreal height = 0;
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout->endLayout();
    block.pieces.push_back({std::move(layout), QPointF(left, block.height), ink, item});
    block.height += height;
    return height;
}

void TripLayout::addTitle(Block &block, const QString &title, const QString &glyph, Ink ink, qreal left) const
{
    const qreal size = m_unit * 1.25;
    block.marks.append({QRectF(left, block.height, size, size), glyph, ink, false});
    const qreal text = addPiece(block, title, breakable(title).size(), ink, 0, left + size + m_pad);
    block.height += std::max(size - text, 0.0);
}

void TripLayout::addText(Block &block, const TripLine &line, int item, qreal left) const
{
    qreal indent = left;
    const qreal size = m_unit * 0.9;
    if (!line.glyph.isEmpty()) {
        block.marks.append({QRectF(left, block.height + m_unit * 0.05, size, size), line.glyph, line.ink, false});
        indent += size + m_pad / 2;
    }
    const QString label = line.label.isEmpty() ? QString() : line.label + QLatin1String(": ");
    addPiece(block, label + line.text, breakable(label).size(), Ink::Text, item, indent);
}

TripLayout::Block TripLayout::blockOf(const TripPlace &place, int number, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    QStringList spoken{place.title};
    block.items.append({Item::Place, number, -1, {}, {}, std::nullopt});
    addTitle(block, place.title, place.glyph, place.ink, m_pad);
    for (const TripLine &line : place.lines) {
        addText(block, line, 0, m_pad);
        spoken << spokenOf(line);
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
}

TripLayout::Block TripLayout::blockOf(const TripLeg &leg, int number, bool open, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    QStringList spoken{leg.title, leg.word};
    block.items.append({Item::Leg, number, -1, {}, {}, std::nullopt});
    const qreal triangle = m_unit * 0.7;
    if (!leg.details.isEmpty()) {
        block.marks.append({QRectF(m_pad, block.height + m_unit * 0.15, triangle, triangle), {}, Ink::Text, open});
    }
    const qreal left = m_pad + triangle + m_pad / 2;
    addPiece(block, leg.title, breakable(leg.title).size(), Ink::Text, 0, left);
    const qreal size = m_unit;
    block.marks.append({QRectF(left, block.height, size, size), glyphOf(leg.state), inkOf(leg.state), false});
    addPiece(block, leg.word, breakable(leg.word).size(), inkOf(leg.state), 0, left + size + m_pad / 2);
    if (!leg.sentence.isEmpty()) {
        addPiece(block, leg.sentence, 0, Ink::Text, 0, left);
        spoken << leg.sentence;
    }
    for (const TripLine &line : leg.summary) {
        addText(block, line, 0, left);
        spoken << spokenOf(line);
    }
    if (open && !m_wide) {
        addDetails(block, leg, number, left);
    }
    for (const TripLine &line : leg.details) {
        block.items.first().evidence = block.items.first().evidence ? block.items.first().evidence : line.evidence;
        if (open && !m_wide) {
            spoken << spokenOf(line);
        }
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
}

void TripLayout::addDetails(Block &block, const TripLeg &leg, int number, qreal left) const
{
    for (int i = 0; i < leg.details.size(); ++i) {
        const TripLine &line = leg.details.at(i);
        block.height += i == 0 ? m_pad : m_unit * 0.15;
        const qreal top = block.height;
        const QString text = spokenOf(line);
        const bool ownItem = line.evidence.has_value();
        const int item = ownItem ? static_cast<int>(block.items.size()) : 0;
        // Text without a drawing stands below the text with one.
        addText(block, line, item, line.glyph.isEmpty() ? left + m_unit * 0.9 + m_pad / 2 : left);
        if (ownItem) {
            const QRectF rect(m_pad, top, block.width - 2 * m_pad, block.height - top);
            block.items.append({Item::Line, number, i, rect, text, line.evidence});
        }
    }
}

/// The details of an open leg by themselves, where its card has no room for them.
TripLayout::Block TripLayout::detailsOf(const TripLeg &leg, int number, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    block.items.append({Item::Leg, number, -1, {}, {}, std::nullopt});
    const qreal triangle = m_unit * 0.7;
    block.marks.append({QRectF(m_pad, block.height + m_unit * 0.15, triangle, triangle), {}, Ink::Text, true});
    const qreal left = m_pad + triangle + m_pad / 2;
    addPiece(block, leg.title, breakable(leg.title).size(), Ink::Text, 0, left);
    addDetails(block, leg, number, left);
    QStringList spoken{leg.title};
    for (const TripLine &line : leg.details) {
        block.items.first().evidence = block.items.first().evidence ? block.items.first().evidence : line.evidence;
        spoken << spokenOf(line);
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
}

} // namespace Indicia
