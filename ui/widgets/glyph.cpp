// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyph.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>

static void initIcons()
{
    Q_INIT_RESOURCE(icons); // a static library's resources must be asked for
}

namespace Indicia {

namespace {

constexpr qreal viewBox = 24;

/// The numbers and letters of a path's d attribute, one after the other.
class PathReader
{
public:
    explicit PathReader(QStringView text) : m_words(text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) { }

    [[nodiscard]] QPainterPath read()
    {
        QPainterPath path;
        while (m_at < m_words.size()) {
            const QChar letter = m_words.at(m_at).front();
            command(path, letter);
        }
        return path;
    }

private:
    /// The next word as a number; the command letter may stand directly before it.
    qreal number()
    {
        if (m_at >= m_words.size()) {
            return 0;
        }
        QStringView word = m_words.at(m_at++);
        while (!word.isEmpty() && word.front().isLetter()) {
            word = word.sliced(1);
        }
        return word.toDouble();
    }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }
    void command(QPainterPath &path, QChar letter)
    {
        if (letter == QLatin1Char('M')) {
            path.moveTo(point());
        } else if (letter == QLatin1Char('L')) {
            path.lineTo(point());
        } else if (letter == QLatin1Char('H')) {
            path.lineTo(number(), path.currentPosition().y());
        } else if (letter == QLatin1Char('V')) {
            path.lineTo(path.currentPosition().x(), number());
        } else if (letter == QLatin1Char('C')) {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (letter == QLatin1Char('Z')) {
            path.closeSubpath();
            ++m_at;
        } else {
            m_at = m_words.size(); // not one of ours
        }
    }

    QList<QStringView> m_words;
    qsizetype m_at = 0;
};

} // namespace

Glyph Glyph::fromSvg(const QByteArray &svg)
{
    Glyph glyph;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value = [&attributes](const char *name) { return attributes.value(QLatin1StringView(name)); };
        QPainterPath path;
        if (xml.name() == QLatin1String("path")) {
            path = PathReader(value("d")).read();
        } else if (xml.name() == QLatin1String("circle")) {
            const qreal r = value("r").toDouble();
            path.addEllipse(QPointF(value("cx").toDouble(), value("cy").toDouble()), r, r);
        } else {
            continue;
        }
        const bool filled = value("fill") != QLatin1String("none");
        glyph.m_strokes.append({path, filled ? 0 : value("stroke-width").toDouble()});
    }
    return glyph;
}

Glyph Glyph::named(const QString &name)
{
    // Delegates ask for the same few with every repaint.
    static QHash<QString, Glyph> known;
    const auto it = known.constFind(name);
    if (it != known.cend()) {
        return *it;
    }
    initIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return *known.insert(name, file.open(QIODevice::ReadOnly) ? fromSvg(file.readAll()) : Glyph());
}

void Glyph::paint(QPainter &painter, const QRectF &rect, const QColor &colour) const
{
    const qreal size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - size / 2, rect.center().y() - size / 2);
    painter.scale(size / viewBox, size / viewBox);
    for (const Stroke &stroke : m_strokes) {
        if (stroke.width > 0) {
            painter.strokePath(stroke.path, QPen(colour, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        } else {
            painter.fillPath(stroke.path, colour);
        }
    }
    painter.restore();
}

} // namespace Indicia
