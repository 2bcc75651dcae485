// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Indicia {

class PlainLabel;

/// Keys of stamps in hidden fields, one a row and numbered from 0, each with the first and last day on which mail was
/// stamped with it, where that is known; with an empty row for one more.
class StampKeyRows : public QWidget
{
    Q_OBJECT
public:
    explicit StampKeyRows(QWidget *parent = nullptr);

    void setKeys(const QMap<int, MacKey> &keys);
    /// Rows without a secret are left out.
    [[nodiscard]] QMap<int, MacKey> keys() const;
    /// No row has a day that is none, or a last day before its first.
    [[nodiscard]] bool isValid() const { return m_valid; }

Q_SIGNALS:
    void validityChanged();

private:
    struct Row
    {
        QLineEdit *secret = nullptr;
        QLineEdit *from = nullptr;
        QLineEdit *until = nullptr;
        QWidget *box = nullptr;
    };

    void addRow(const MacKey &key);
    void ensureEmptyRow();
    void judge();

    QVBoxLayout *m_layout;
    PlainLabel *m_complaint;
    QList<Row> m_rows;
    bool m_valid = true;
};

} // namespace Indicia
