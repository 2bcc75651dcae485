// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeditor.h"

#include "hostile.h"
#include "looks.h"
#include "plainlabel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

ListEditor::ListEditor(
    const QString &label, const QString &example, std::function<bool(const QByteArray &)> isValid, QWidget *parent)
    : QWidget(parent)
    , m_isValid(std::move(isValid))
    , m_text(new QPlainTextEdit(this))
    , m_complaint(new PlainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(label, this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_text);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_complaint);
    QString name = label;
    m_text->setAccessibleName(name.remove(QLatin1Char('&')));
    m_text->setPlaceholderText(example);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_complaint->hide();
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, inkColour(Ink::Bad, inked));
    m_complaint->setPalette(inked);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListEditor::judge);
}

void ListEditor::setLines(const QByteArrayList &lines)
{
    m_text->setPlainText(QString::fromUtf8(lines.join('\n')));
}

QByteArrayList ListEditor::lines() const
{
    QByteArrayList result;
    for (const QByteArray &line : m_text->toPlainText().toUtf8().split('\n')) {
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty()) {
            result << trimmed;
        }
    }
    return result;
}

void ListEditor::judge()
{
    const QByteArrayList all = lines();
    const auto wrong = std::ranges::find_if_not(all, m_isValid);
    m_valid = wrong == all.cend();
    m_complaint->setPlainText(
        m_valid ? QString() : tr("This cannot be used here: %1").arg(Hostile(*wrong).displayText()));
    m_complaint->setVisible(!m_valid);
    Q_EMIT validityChanged();
}

} // namespace Indicia
