// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace Indicia {

class PlainLabel;

/// A bar above the pages that says something and offers one thing to do about it; it blocks nothing.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p text; with @p action the bar has a button of that text which calls @p act and closes the bar.
    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// Closes the bar, if @p text is what it says.
    void takeBack(const QString &text);

private:
    PlainLabel *m_text;
    QString m_said;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace Indicia
