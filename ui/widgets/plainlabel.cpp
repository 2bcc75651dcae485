// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainlabel.h"

namespace Indicia {

namespace {

/// Lines are broken at spaces alone; a word longer than this is given places to break at.
constexpr qsizetype longestWord = 20;

} // namespace

QString breakable(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace()) {
            ++end;
        }
        const bool isLong = end - at > longestWord;
        qsizetype run = 0;
        for (; at < end; ++at) {
            const QChar c = text.at(at);
            // Before the parts of an address or a host name, so that each stays whole as long as it can.
            const bool joint = c == QLatin1Char('@') || c == QLatin1Char('.') || c == QLatin1Char('=');
            if (isLong && run > 0 && !c.isLowSurrogate() && (joint || run >= longestWord)) {
                result += QChar(0x200B);
                run = 0;
            }
            result += c;
            ++run;
        }
        while (at < text.size() && text.at(at).isSpace()) {
            result += text.at(at++);
        }
    }
    return result;
}

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // A word without spaces (a long address) must not force the window to be wide.
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setPlainText(text);
}

void PlainLabel::setPlainText(const QString &text)
{
    m_heights[0] = m_heights[1] = {};
    setText(breakable(text));
    setAccessibleName(text);
}

int PlainLabel::heightForWidth(int width) const
{
    for (const Height &known : m_heights) {
        if (known.width == width) {
            return known.height;
        }
    }
    Height &kept = m_heights[m_next];
    m_next = 1 - m_next;
    kept = {width, QLabel::heightForWidth(width)};
    return kept.height;
}

void PlainLabel::changeEvent(QEvent *event)
{
    m_heights[0] = m_heights[1] = {};
    QLabel::changeEvent(event);
}

void PlainLabel::enterEvent(QEnterEvent *event)
{
    const Qt::FocusPolicy policy = focusPolicy();
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(policy == Qt::NoFocus ? Qt::ClickFocus : policy);
    QLabel::enterEvent(event);
}

void PlainLabel::setHeading(qreal factor)
{
    QFont font = parentWidget() ? parentWidget()->font() : this->font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    }
    font.setBold(true);
    setFont(font);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace Indicia
