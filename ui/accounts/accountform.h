// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Indicia {

/// The fields that describe an account, with its password. It asks nobody anything.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    /// @p known are names of accounts that were read before.
    explicit AccountForm(const QStringList &known, bool lookups, QWidget *parent = nullptr);

    /// What is described; without a folder.
    [[nodiscard]] MailAccount account() const;
    /// Fills in all but the address and the password.
    void setAccount(const MailAccount &account);
    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QByteArray secret() const;
    void clearSecret();
    /// Something stands in for the password where none is typed.
    void setSecretKnown(bool known);
    [[nodiscard]] bool isToBeKept() const;
    void setToBeKept(bool keep);
    /// Which of the known accounts is chosen; -1: another one.
    [[nodiscard]] int known() const;
    void chooseKnown(int index);
    /// Takes a known account out of the list.
    void removeKnown(int index);
    void focusSecret();
    void focusServer();

Q_SIGNALS:
    void edited();
    void knownChosen(int index); ///< -1: another one
    void forgetRequested(int index);
    void findRequested();

private:
    void setupKnown(QFormLayout *form, const QStringList &known);
    void setupAddress(QFormLayout *form, bool lookups);
    void setupServer(QFormLayout *form);
    void setupSecret(QFormLayout *form);
    void heedAddress();

    QFormLayout *m_form;
    QComboBox *m_known;
    QPushButton *m_forget;
    QWidget *m_knownRow;
    QLineEdit *m_address;
    QPushButton *m_find;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_token;
    QCheckBox *m_keep;
    bool m_lookups;
    bool m_userTyped = false; ///< the user's name is not the address
};

} // namespace Indicia
