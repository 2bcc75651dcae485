// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "filterline.h"
#include "filterwords.h"
#include "looks.h"
#include "plainlabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Indicia {

namespace {

constexpr int typingPause = 150; // milliseconds

} // namespace

FilterBar::FilterBar(std::function<FilterClock()> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_line(new FilterLine(this))
    , m_help(new QToolButton(this))
    , m_error(new PlainLabel(this))
    , m_hits(new PlainLabel(this))
    , m_timer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("S&how:"), this);
    label->setBuddy(m_line);
    row->addWidget(label);
    row->addWidget(m_line, 3);
    row->addWidget(m_help);
    row->addWidget(m_hits, 1);
    layout->addLayout(row);
    layout->addWidget(m_error);
    m_line->setPlaceholderText(tr("words, or verdict:backscatter from:example.org since:yesterday"));
    m_line->setAccessibleName(tr("Filter"));
    m_help->setText(tr("?"));
    m_help->setToolTip(tr("What can be written here"));
    m_help->setAccessibleName(tr("Help for the filter"));
    m_error->hide();
    setFocusProxy(m_line);
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingPause);
    connect(m_timer, &QTimer::timeout, this, &FilterBar::read);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_timer->start(); });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) { // also by the button in the line
            apply();
        }
    });
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
}

QString FilterBar::text() const
{
    return m_line->text();
}

void FilterBar::setText(const QString &text)
{
    m_line->setText(text);
    apply();
}

void FilterBar::addTerm(const QString &term)
{
    const QString before = m_line->text().trimmed();
    const QString padded = QLatin1Char(' ') + before + QLatin1Char(' ');
    if (!padded.contains(QLatin1Char(' ') + term + QLatin1Char(' '))) {
        setText(before.isEmpty() ? term : before + QLatin1Char(' ') + term);
    }
}

void FilterBar::apply()
{
    m_timer->stop();
    read();
}

void FilterBar::read()
{
    const QString text = m_line->text();
    const auto filter = ScanFilter::parse(text, m_clock());
    m_line->underline(0, 0);
    m_error->setVisible(!filter);
    if (!filter) {
        m_error->setPlainText(FilterWords::sentence(filter.error(), text));
        m_line->underline(filter.error().offset, filter.error().length);
        m_line->setAccessibleDescription(m_error->text());
        return; // what was shown before stays
    }
    m_line->setAccessibleDescription({});
    if (text != m_read) {
        m_read = text;
        Q_EMIT filterChanged(*filter);
    }
}

void FilterBar::setHits(const QString &hits)
{
    m_hits->setPlainText(hits);
}

void FilterBar::showHelp()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What can be written in the filter"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        new PlainLabel(tr("A message is shown if it fits every term. Choose one to put it into the line."), dialog));
    auto *list = new QTreeWidget(dialog);
    list->setHeaderLabels({tr("Term"), tr("Shows")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Terms of a filter"));
    for (const FilterWords::Help &one : FilterWords::help()) {
        new QTreeWidgetItem(list, {one.example, one.meaning});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { addTerm(item->text(0)); });
    dialog->resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 28);
    dialog->open();
}

} // namespace Indicia
