// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterline.h"

#include "ink.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace Indicia {

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void FilterLine::underline(qsizetype offset, qsizetype length)
{
    // A line edit takes formats from input methods alone; places are counted from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    const qsizetype end = std::min(offset + length, text().size());
    if (end > offset) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(inkColour(Ink::Bad, palette()));
        attributes.append(QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
            static_cast<int>(offset) - cursorPosition(), static_cast<int>(end - offset), format));
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace Indicia
