// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Indicia {

/// A line that underlines what is wrong in it.
class FilterLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// Underlines @p length characters from @p offset on; nothing where @p length is 0.
    void underline(qsizetype offset, qsizetype length);
};

} // namespace Indicia
