// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askingbar.h"

#include "plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Indicia {

AskingBar::AskingBar(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *stop = new QPushButton(tr("Sto&p"), this);
    stop->setAutoDefault(false);
    row->addWidget(m_bar, 1);
    row->addWidget(m_text, 1);
    row->addWidget(stop);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("The server is being asked"));
    connect(stop, &QPushButton::clicked, this, &AskingBar::stopRequested);
    hide();
}

void AskingBar::begin(const QString &what)
{
    m_bar->setRange(0, 0);
    m_text->setPlainText(what);
    show();
}

void AskingBar::progress(const QString &what, int done, int inAll)
{
    m_bar->setRange(0, inAll);
    m_bar->setValue(done);
    m_text->setPlainText(what);
}

void AskingBar::end()
{
    hide();
}

} // namespace Indicia
