// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statepage.h"

#include "looks.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Indicia {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_again(new QPushButton(glyphIcon(QStringLiteral("action-refresh")), tr("&Check again"), this))
    , m_stop(new QPushButton(glyphIcon(QStringLiteral("action-stop")), tr("&Stop"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch(1);
    m_title->setHeading(1.5);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_again, &QPushButton::clicked, this, &StatePage::againRequested);
    connect(m_stop, &QPushButton::clicked, this, &StatePage::stopRequested);
}

void StatePage::showState(const OpenedCase &opened)
{
    const bool busy = opened.state == OpenedCase::State::Waiting || opened.state == OpenedCase::State::Working;
    m_title->setPlainText(opened.word());
    m_text->setPlainText(opened.error.isEmpty() ? opened.shownName() : opened.error);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_again->setVisible(!busy);
}

} // namespace Indicia
