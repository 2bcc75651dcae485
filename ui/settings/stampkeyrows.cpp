// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stampkeyrows.h"

#include "looks.h"
#include "plainlabel.h"
#include "settingsdays_p.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

/// Stamps number their keys from 0 to 9, as BATV does.
constexpr qsizetype mostRows = 10;

QString textOf(const std::optional<std::chrono::sys_days> &day)
{
    return day ? dateOf(*day).toString(Qt::ISODate) : QString();
}

/// Nothing where the field is empty, an invalid date where it holds something else than a day.
std::optional<QDate> dateIn(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

bool isDayOrNothing(const QLineEdit *field)
{
    return dateIn(field).value_or(QDate(1970, 1, 1)).isValid();
}

std::optional<std::chrono::sys_days> dayIn(const QLineEdit *field)
{
    const std::optional<QDate> date = dateIn(field);
    return date && date->isValid() ? std::optional(dayOf(*date)) : std::nullopt;
}

} // namespace

StampKeyRows::StampKeyRows(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_complaint(new PlainLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_complaint);
    m_complaint->hide();
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, inkColour(Ink::Bad, inked));
    m_complaint->setPalette(inked);
    ensureEmptyRow();
}

void StampKeyRows::addRow(const MacKey &key)
{
    const qsizetype number = m_rows.size();
    Row row;
    row.box = new QWidget(this);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](const QString &text, const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(text, row.box);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textChanged, this, &StampKeyRows::judge);
        return edit;
    };
    row.secret
        = field(QString::fromUtf8(key.secret), tr("Stamp key number %1").arg(number), tr("key number %1").arg(number));
    row.secret->setEchoMode(QLineEdit::Password);
    row.from = field(textOf(key.from), tr("First day of stamp key number %1").arg(number), tr("from"));
    row.until = field(textOf(key.until), tr("Last day of stamp key number %1").arg(number), tr("until"));
    line->addWidget(row.secret, 3);
    line->addWidget(row.from, 2);
    line->addWidget(row.until, 2);
    m_layout->insertWidget(static_cast<int>(number), row.box);
    m_rows.append(row);
    if (number == 0) {
        setFocusProxy(row.secret);
    }
}

void StampKeyRows::ensureEmptyRow()
{
    if (m_rows.size() < mostRows && (m_rows.isEmpty() || !m_rows.last().secret->text().isEmpty())) {
        addRow({});
    }
}

void StampKeyRows::setKeys(const QMap<int, MacKey> &keys)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.box;
    }
    m_rows.clear();
    const qsizetype count = keys.isEmpty() ? 0 : std::min<qsizetype>(keys.lastKey() + 1, mostRows);
    for (int number = 0; number < count; ++number) {
        addRow(keys.value(number));
    }
    judge();
}

QMap<int, MacKey> StampKeyRows::keys() const
{
    QMap<int, MacKey> keys;
    for (int number = 0; number < m_rows.size(); ++number) {
        const Row &row = m_rows.at(number);
        if (!row.secret->text().isEmpty()) {
            keys.insert(
                number, {.secret = row.secret->text().toUtf8(), .from = dayIn(row.from), .until = dayIn(row.until)});
        }
    }
    return keys;
}

void StampKeyRows::judge()
{
    ensureEmptyRow();
    const bool days = std::ranges::all_of(
        m_rows, [](const Row &row) { return isDayOrNothing(row.from) && isDayOrNothing(row.until); });
    const bool order = std::ranges::all_of(m_rows, [](const Row &row) {
        const auto from = dayIn(row.from);
        const auto until = dayIn(row.until);
        return !from || !until || *from <= *until;
    });
    m_valid = days && order;
    m_complaint->setPlainText(!days ? tr("A day is written as 2026-01-31.")
            : !order                ? tr("A key's last day lies before its first.")
                                    : QString());
    m_complaint->setVisible(!m_valid);
    Q_EMIT validityChanged();
}

} // namespace Indicia
