// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountnote.h"

#include "plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace Indicia {

AccountNote::AccountNote(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new PlainLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void AccountNote::say(const QString &text, Kind kind)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const QStyle::StandardPixmap sign
        = kind == Kind::Trouble ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(sign).pixmap(QSize(size, size), devicePixelRatio()));
    m_text->setPlainText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Indicia
