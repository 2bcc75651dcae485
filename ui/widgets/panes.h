// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace Indicia {

/// Panes side by side, or one below the other, that the user divides; none is cut at the edge.
class Panes : public QSplitter
{
    Q_OBJECT
public:
    explicit Panes(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepRoom();
};

} // namespace Indicia
