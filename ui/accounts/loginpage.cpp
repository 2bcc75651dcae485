// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loginpage.h"

#include "plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Indicia {

LoginPage::LoginPage(QWidget *parent) : QWidget(parent), m_url(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(
        tr("Log in on the page that your browser shows, and come back. If it shows none, open this address in it:"),
        this));
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Cop&y it"), this);
    copy->setAutoDefault(false);
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("Address of the login page"));
    row->addWidget(m_url, 1);
    row->addWidget(copy);
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    hide();
}

void LoginPage::offer(const QByteArray &url)
{
    m_url->setText(QString::fromLatin1(url));
    m_url->setCursorPosition(0);
    setVisible(!url.isEmpty());
}

} // namespace Indicia
