// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Indicia {

/// A button whose text may be long, since it names something: where there is no room it is shortened in the middle, and
/// makes nothing wider than it is. Who reads screens is read all of it.
class ElidedButton : public QPushButton
{
    Q_OBJECT
public:
    ElidedButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Indicia
