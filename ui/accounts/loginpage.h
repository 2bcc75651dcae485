// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Indicia {

/// The address of a page that the browser was to open, for who has to open it by hand.
class LoginPage : public QWidget
{
    Q_OBJECT
public:
    explicit LoginPage(QWidget *parent = nullptr);

    void offer(const QByteArray &url);

private:
    QLineEdit *m_url;
};

} // namespace Indicia
