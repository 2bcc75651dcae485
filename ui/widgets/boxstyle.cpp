// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boxstyle.h"

#include <QApplication>
#include <QStyleOptionButton>

namespace Indicia {

namespace {

// The style makes the outline of a round button darker still.
constexpr float boxShare = 0.65F;
constexpr float roundShare = 1;

QColor mixed(const QColor &text, const QColor &ground, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(
        mix(text.redF(), ground.redF()), mix(text.greenF(), ground.greenF()), mix(text.blueF(), ground.blueF()));
}

} // namespace

void BoxStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton outlined(*button);
    const QPalette &palette = button->palette;
    outlined.palette.setColor(QPalette::Window,
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Base),
            element == PE_IndicatorCheckBox ? boxShare : roundShare));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

void useBoxStyle()
{
    if (QApplication::style()->name() == QLatin1String("fusion")) {
        QApplication::setStyle(new BoxStyle);
    }
}

} // namespace Indicia
