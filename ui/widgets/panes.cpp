// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <QEvent>

namespace Indicia {

Panes::Panes(QWidget *parent) : QSplitter(parent)
{
    keepRoom();
}

void Panes::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        keepRoom();
    }
}

/// From right to left QSplitter (Qt 6.8) puts everything one pixel too far to the right.
void Panes::keepRoom()
{
    setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
}

} // namespace Indicia
