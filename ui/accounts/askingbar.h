// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;

namespace Indicia {

class PlainLabel;

/// While a server is asked: what for, how far, and a way to stop it.
class AskingBar : public QWidget
{
    Q_OBJECT
public:
    explicit AskingBar(QWidget *parent = nullptr);

    void begin(const QString &what);
    void progress(const QString &what, int done, int inAll);
    void end();
    [[nodiscard]] bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar *m_bar;
    PlainLabel *m_text;
};

} // namespace Indicia
