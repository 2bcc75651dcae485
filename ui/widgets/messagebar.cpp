// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace Indicia {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAccessibleName(tr("Close this notice"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {})) {
            act();
        }
    });
    hide();
}

void MessageBar::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_said = text;
    m_text->setPlainText(text);
    m_act = std::move(act);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    show();
}

void MessageBar::takeBack(const QString &text)
{
    if (text == m_said) {
        hide();
    }
}

} // namespace Indicia
