// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Indicia {

/// Secrets in hidden fields, one a row, with an empty row for one more. The first one signs, all verify.
class SecretRows : public QWidget
{
    Q_OBJECT
public:
    /// @p name is what a row is called to a screen reader, with the row's number for %1; @p hint stands in an empty
    /// row.
    SecretRows(const QString &name, const QString &hint, QWidget *parent = nullptr);

    void setSecrets(const QByteArrayList &secrets);
    [[nodiscard]] QByteArrayList secrets() const;

private:
    void addRow(const QByteArray &secret);
    void ensureEmptyRow();

    QString m_name;
    QString m_hint;
    QVBoxLayout *m_layout;
    QList<QLineEdit *> m_rows;
};

} // namespace Indicia
