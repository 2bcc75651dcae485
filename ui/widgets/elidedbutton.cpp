// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Indicia {

namespace {

constexpr int fewestLetters = 12;
constexpr int iconGap = 8; // what styles leave between icon and text, and some

} // namespace

ElidedButton::ElidedButton(const QIcon &icon, const QString &text, QWidget *parent) : QPushButton(icon, text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button is never smaller than its text otherwise
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    const int fewest = fewestLetters * fontMetrics().averageCharWidth();
    return {whole.width() - std::max(text - fewest, 0), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int contents = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    const int beside = option.icon.isNull() ? 0 : option.iconSize.width() + iconGap;
    if (sizeHint().width() > width()) {
        option.text = fontMetrics().elidedText(option.text, Qt::ElideMiddle, contents - beside, Qt::TextShowMnemonic);
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace Indicia
