// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Indicia {

class PlainLabel;
class TeamLister;

/// Where the results of scans are kept: on this computer, or in a database that several people share.
class TeamPage : public QWidget
{
    Q_OBJECT
public:
    /// @p address is Preferences::teamStore.
    explicit TeamPage(const QString &address, QWidget *parent = nullptr);
    ~TeamPage() override;

    /// What is to be set as Preferences::teamStore.
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void judge();
    void tryIt();
    /// Says @p text below the address; a complaint in the colour for that.
    void tell(const QString &text, bool isComplaint);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString complaint() const;

    QRadioButton *m_here;
    QRadioButton *m_team;
    QLineEdit *m_address;
    QPushButton *m_try;
    PlainLabel *m_note;
    TeamLister *m_lister;
};

} // namespace Indicia
