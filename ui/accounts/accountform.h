// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"
#include "oauthform.h"

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
    enum class Method {
        Password,
        Browser, ///< OAuth 2: the secret comes of a login there
        AccessToken, ///< OAuth 2: the user got it elsewhere
    };
    /// @p known are names of accounts that were read before.
    AccountForm(const QStringList &known, bool lookups, OAuthForm::Recall recall, QWidget *parent = nullptr);

    /// What is described; without a folder.
    [[nodiscard]] MailAccount account() const;
    /// Fills in all but the address and the password.
    void setAccount(const MailAccount &account);
    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    [[nodiscard]] Method method() const;
    void setMethod(Method method);
    [[nodiscard]] OAuthForm *oauth() const { return m_oauth; }
    /// What was typed, or what the browser brought.
    [[nodiscard]] QByteArray secret() const;
    void setGrant(const QByteArray &secret);
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
    void logInRequested();

private:
    void setupKnown(QFormLayout *form, const QStringList &known);
    void setupAddress(QFormLayout *form, bool lookups);
    void setupServer(QFormLayout *form);
    void setupSecret(QFormLayout *form);
    void heedAddress();
    void heedMethod();
    void dropGrant();

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
    QComboBox *m_method;
    OAuthForm *m_oauth;
    QCheckBox *m_keep;
    bool m_lookups;
    QByteArray m_grant; ///< of the browser
    bool m_userTyped = false; ///< the user's name is not the address
};

} // namespace Indicia
