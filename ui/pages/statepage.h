// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openedcase.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Indicia {

class PlainLabel;

/// What stands in place of the pages while a message is being checked, and when it could not be.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent = nullptr);

    void showState(const OpenedCase &opened);

Q_SIGNALS:
    void againRequested();
    void stopRequested();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QPushButton *m_stop;
};

} // namespace Indicia
