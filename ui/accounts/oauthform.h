// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Indicia {

class PlainLabel;

/// Asks which program this is to the provider of an account, and where somebody logs in there. Nobody has registered
/// Indicia with a provider: it says so, and where that is done.
class OAuthForm : public QWidget
{
    Q_OBJECT
public:
    /// What was used with a provider before (OAuthChoices).
    using Recall = std::function<OAuthClient(const QString &provider)>;
    explicit OAuthForm(Recall recall, QWidget *parent = nullptr);

    [[nodiscard]] QString provider() const;
    [[nodiscard]] OAuthClient client() const;
    void setClient(const OAuthClient &client);
    /// Chooses the provider of a mail server, unless the user has chosen one.
    void setMailHost(const QString &host);
    /// Endpoints that the domain of the account named.
    void setEndpoints(const OAuthEndpoints &endpoints);
    void setLoggedIn(bool loggedIn);
    void setBusy(bool busy);
    void focusClient();

Q_SIGNALS:
    void edited();
    void logInRequested();

private:
    void setupProviders();
    void setupClient();
    void setupEndpoints();
    void heedProvider();
    void heed();
    [[nodiscard]] bool isOther() const;

    Recall m_recall;
    QFormLayout *m_form;
    PlainLabel *m_note;
    QComboBox *m_provider;
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_scope;
    QPushButton *m_logIn;
    bool m_chosen = false; ///< by the user
    bool m_busy = false;
    bool m_loggedIn = false;
};

} // namespace Indicia
