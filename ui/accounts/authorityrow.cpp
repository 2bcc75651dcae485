// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityrow.h"

#include "hostile.h"
#include "plainlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace Indicia {

AuthorityRow::AuthorityRow(QString file, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_text(new PlainLabel(this))
    , m_choose(new QPushButton(tr("&Believe the authority of a company\u2026"), this))
    , m_drop(new QPushButton(tr("&No longer believe it"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addWidget(m_drop, 0, Qt::AlignLeading);
    m_choose->setAutoDefault(false);
    m_drop->setAutoDefault(false);
    m_choose->setToolTip(tr("Certificates that the authority in the file has made out are believed from then on"));
    m_choose->setAccessibleDescription(m_choose->toolTip());
    connect(m_choose, &QPushButton::clicked, this, &AuthorityRow::choose);
    connect(m_drop, &QPushButton::clicked, this, [this] { set({}); });
    refresh();
}

void AuthorityRow::offer(bool on)
{
    m_offered = on;
    refresh();
}

void AuthorityRow::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The certificate of a company's authority"), {},
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty()) {
        set(file);
    }
}

void AuthorityRow::set(const QString &file)
{
    m_file = file;
    m_offered = false;
    refresh();
    Q_EMIT chosen(file);
}

void AuthorityRow::refresh()
{
    const bool some = !m_file.isEmpty();
    m_text->setPlainText(
        tr("The authority in %1 is believed, too.").arg(Hostile(QFileInfo(m_file).fileName()).displayText()));
    m_text->setVisible(some);
    m_drop->setVisible(some);
    m_choose->setVisible(m_offered);
    setVisible(some || m_offered);
}

} // namespace Indicia
