// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Indicia {

/// A label that shows any text as what it is: never as HTML, whatever it looks like. It wraps, its text can be marked
/// with the mouse, and it is read out.
///
/// A label whose text can be marked keeps a whole text document, and lays it out anew for every question about its
/// height; a page of them took most of the time of a start. So that is made where the pointer first comes.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows @p text; a word too long for any line may be broken.
    void setPlainText(const QString &text);

    /// Bold, and @p factor times the size of the usual font. Every size is a font to be loaded: use few.
    void setHeading(qreal factor);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    struct Height
    {
        int width = -1;
        int height = 0;
    };
    mutable Height m_heights[2]; ///< the last two answers: layouts ask for the same widths again and again
    mutable int m_next = 0;
};

/// @p text with places to break inside words that are too long for any line. For painting: what is copied should not
/// have them.
[[nodiscard]] QString breakable(const QString &text);

/// @p text for a tooltip, which Qt would otherwise read as HTML where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Indicia
