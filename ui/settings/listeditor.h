// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QWidget>

#include <functional>

class QPlainTextEdit;

namespace Indicia {

class PlainLabel;

/// A list that is typed one entry a line, with what is wrong said below it.
class ListEditor : public QWidget
{
    Q_OBJECT
public:
    /// @p isValid judges one line; @p example is shown while it is empty.
    ListEditor(const QString &label, const QString &example, std::function<bool(const QByteArray &)> isValid,
        QWidget *parent = nullptr);

    void setLines(const QByteArrayList &lines);
    /// The lines that are not empty, without outer spaces.
    [[nodiscard]] QByteArrayList lines() const;
    [[nodiscard]] bool isValid() const { return m_valid; }

Q_SIGNALS:
    void validityChanged();

private:
    void judge();

    std::function<bool(const QByteArray &)> m_isValid;
    bool m_valid = true;
    QPlainTextEdit *m_text;
    PlainLabel *m_complaint;
};

} // namespace Indicia
