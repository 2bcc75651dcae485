// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Indicia {

/// A label that shows any text as what it is: never as HTML, whatever it looks like. It wraps, its text can be marked
/// with mouse and keyboard, and it is read out.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows @p text; a word too long for any line may be broken.
    void setPlainText(const QString &text);

    /// @p factor times the size of the usual font; @p bold or not.
    void setFontRole(qreal factor, bool bold);
};

/// @p text with places to break inside words that are too long for any line. For painting: what is copied should not
/// have them.
[[nodiscard]] QString breakable(const QString &text);

/// @p text for a tooltip, which Qt would otherwise read as HTML where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Indicia
