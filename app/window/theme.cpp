// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace Indicia {

namespace {

QPalette darkPalette()
{
    const QColor window(0x24, 0x26, 0x29);
    const QColor base(0x1b, 0x1d, 0x1f);
    const QColor text(0xec, 0xee, 0xf0);
    QPalette palette(QColor(0x34, 0x37, 0x3b), window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x21, 0x23, 0x26));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, QColor(0x34, 0x37, 0x3b));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa8, 0xae, 0xb5));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6e, 0xbb));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7c, 0xb7, 0xff));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x86, 0x8c));
    }
    return palette;
}

QPalette lightPalette()
{
    const QColor text(0x1c, 0x1e, 0x21);
    QPalette palette(QColor(0xf0, 0xf0, 0xf1), QColor(0xf3, 0xf4, 0xf5));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf7, 0xf8));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x63, 0x6b));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x66, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x8e, 0x92, 0x97));
    }
    return palette;
}

} // namespace

void applyTheme(WindowOptions::Theme theme)
{
    if (theme == WindowOptions::Theme::System) {
        return;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QGuiApplication::setPalette(theme == WindowOptions::Theme::Dark ? darkPalette() : lightPalette());
}

} // namespace Indicia
