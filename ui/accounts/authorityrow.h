// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Indicia {

class PlainLabel;

/// Whose certificates are believed beside those that the system believes: a file of a company's own authority. There is
/// no way to believe one certificate because a server shows it.
class AuthorityRow : public QWidget
{
    Q_OBJECT
public:
    /// @p file is what is believed; empty for nothing.
    explicit AuthorityRow(QString file, QWidget *parent = nullptr);

    /// Offers to choose a file: a certificate was refused that it may vouch for.
    void offer(bool on);

Q_SIGNALS:
    /// It is believed from now on; empty: nothing is.
    void chosen(const QString &file);

private:
    void choose();
    void set(const QString &file);
    void refresh();

    QString m_file;
    PlainLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_drop;
    bool m_offered = false;
};

} // namespace Indicia
