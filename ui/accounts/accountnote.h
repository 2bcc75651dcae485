// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Indicia {

class PlainLabel;

/// What the dialog for accounts has to say, in a frame that stands out, and that is read out.
class AccountNote : public QFrame
{
    Q_OBJECT
public:
    explicit AccountNote(QWidget *parent = nullptr);

    enum class Kind { Hint, Trouble };
    /// An empty @p text takes it away.
    void say(const QString &text, Kind kind);

private:
    QLabel *m_icon;
    PlainLabel *m_text;
};

} // namespace Indicia
