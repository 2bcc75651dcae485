// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretrows.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

/// Rows offered: BATV numbers its keys from 0 to 9.
constexpr qsizetype mostRows = 10;

} // namespace

SecretRows::SecretRows(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent), m_name(name), m_hint(hint), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    ensureEmptyRow();
}

void SecretRows::addRow(const QByteArray &secret)
{
    auto *edit = new QLineEdit(QString::fromUtf8(secret), this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(m_name.arg(m_rows.size()));
    edit->setPlaceholderText(m_hint.contains(QLatin1String("%1")) ? m_hint.arg(m_rows.size()) : m_hint);
    connect(edit, &QLineEdit::textEdited, this, &SecretRows::ensureEmptyRow);
    m_layout->addWidget(edit);
    m_rows << edit;
    if (m_rows.size() == 1) {
        setFocusProxy(edit);
    }
}

void SecretRows::ensureEmptyRow()
{
    if (m_rows.size() < mostRows && (m_rows.isEmpty() || !m_rows.last()->text().isEmpty())) {
        addRow({});
    }
}

void SecretRows::setSecrets(const QByteArrayList &secrets)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QByteArray &secret : secrets.first(std::min(mostRows, secrets.size()))) {
        addRow(secret);
    }
    ensureEmptyRow();
}

QByteArrayList SecretRows::secrets() const
{
    QByteArrayList result;
    for (const QLineEdit *row : m_rows) {
        result << row->text().toUtf8();
    }
    while (!result.isEmpty() && result.last().isEmpty()) {
        result.removeLast();
    }
    return result;
}

} // namespace Indicia
