// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Indicia {

/// Fusion, Qt's own style for desktops that bring none, with outlines of check boxes and radio buttons that are seen on
/// a dark ground as well (a contrast of at least 3, WCAG 2.1 section 1.4.11): it makes them of the window's colour.
class BoxStyle : public QProxyStyle
{
    Q_OBJECT
public:
    BoxStyle() : QProxyStyle(QStringLiteral("fusion")) { }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

/// Takes it into use, unless the desktop has a style of its own.
void useBoxStyle();

} // namespace Indicia
