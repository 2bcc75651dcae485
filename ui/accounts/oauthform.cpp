// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthform.h"

#include "oauthchoices.h"
#include "oauthprovider.h"
#include "oauthwords.h"
#include "plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Indicia {

OAuthForm::OAuthForm(Recall recall, QWidget *parent)
    : QWidget(parent)
    , m_recall(std::move(recall))
    , m_form(new QFormLayout(this))
    , m_note(new PlainLabel(this))
    , m_provider(new QComboBox(this))
    , m_id(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_authorization(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_logIn(new QPushButton(tr("Log in wit&h the browser\u2026"), this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setupProviders();
    setupEndpoints();
    setupClient();
    heedProvider();
}

void OAuthForm::setupProviders()
{
    for (const OAuthProvider &provider : oauthProviders()) {
        m_provider->addItem(QString::fromUtf8(provider.name), QString::fromUtf8(provider.id));
    }
    m_provider->addItem(tr("Another provider"), OAuthChoices::otherProvider);
    m_provider->setCurrentIndex(m_provider->count() - 1);
    m_provider->setAccessibleName(tr("Provider"));
    m_form->addRow(tr("Prov&ider:"), m_provider);
    connect(m_provider, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_provider, &QComboBox::currentIndexChanged, this, &OAuthForm::heedProvider);
}

void OAuthForm::setupEndpoints()
{
    const auto add = [this](const QString &label, QLineEdit *edit, const QString &name, const QString &example) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(example);
        m_form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &OAuthForm::heed);
    };
    add(tr("Login page:"), m_authorization, tr("Login page"), QStringLiteral("https://login.example.org/authorize"));
    add(tr("Token address:"), m_token, tr("Token address"), QStringLiteral("https://login.example.org/token"));
    add(tr("Scope:"), m_scope, tr("Scope"), QStringLiteral("imap offline_access"));
}

void OAuthForm::setupClient()
{
    m_id->setAccessibleName(tr("Client ID"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Only where the provider gave one"));
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_form->addRow(tr("Client ID:"), m_id);
    m_form->addRow(tr("Client secret:"), m_secret);
    m_form->addRow(m_note);
    m_form->addRow(QString(), m_logIn);
    m_logIn->setAutoDefault(false);
    m_logIn->setAccessibleDescription(
        tr("Opens the provider's page in your browser. Your password is typed there, and never in Indicia"));
    m_logIn->setToolTip(m_logIn->accessibleDescription());
    connect(m_id, &QLineEdit::textChanged, this, &OAuthForm::heed);
    connect(m_secret, &QLineEdit::textChanged, this, &OAuthForm::heed);
    connect(m_logIn, &QPushButton::clicked, this, &OAuthForm::logInRequested);
}

bool OAuthForm::isOther() const
{
    return provider() == OAuthChoices::otherProvider;
}

QString OAuthForm::provider() const
{
    return m_provider->currentData().toString();
}

void OAuthForm::heedProvider()
{
    for (QLineEdit *edit : {m_authorization, m_token, m_scope}) {
        m_form->setRowVisible(edit, isOther());
    }
    const OAuthClient before = m_recall ? m_recall(provider()) : OAuthClient();
    m_id->setText(QString::fromUtf8(before.id));
    m_secret->clear(); // it is another program's
    if (isOther()) {
        m_authorization->setText(QString::fromUtf8(before.endpoints.authorization));
        m_token->setText(QString::fromUtf8(before.endpoints.token));
        m_scope->setText(QString::fromUtf8(before.endpoints.scope));
    }
    m_note->setPlainText(OAuthWords::registering(provider()));
    heed();
}

void OAuthForm::heed()
{
    const OAuthClient wanted = client();
    const bool complete
        = !wanted.id.isEmpty() && !wanted.endpoints.authorization.isEmpty() && !wanted.endpoints.token.isEmpty();
    m_logIn->setEnabled(complete && !m_busy);
    m_logIn->setText(m_loggedIn ? tr("Log in wit&h the browser anew\u2026") : tr("Log in wit&h the browser\u2026"));
    Q_EMIT edited();
}

OAuthClient OAuthForm::client() const
{
    OAuthClient client{.id = m_id->text().trimmed().toUtf8(), .secret = m_secret->text().trimmed().toUtf8()};
    if (const OAuthProvider *known = oauthProviderById(provider().toUtf8())) {
        client.endpoints = known->endpoints;
    } else {
        client.endpoints = {.authorization = m_authorization->text().trimmed().toUtf8(),
            .token = m_token->text().trimmed().toUtf8(),
            .scope = m_scope->text().simplified().toUtf8()};
    }
    return client;
}

void OAuthForm::setEndpoints(const OAuthEndpoints &endpoints)
{
    const OAuthProvider *const known = oauthProviderOfEndpoint(endpoints.authorization);
    const bool isKnown = known != nullptr && known->endpoints == endpoints;
    m_provider->setCurrentIndex(
        m_provider->findData(isKnown ? QString::fromUtf8(known->id) : OAuthChoices::otherProvider));
    if (!isKnown) {
        m_authorization->setText(QString::fromUtf8(endpoints.authorization));
        m_token->setText(QString::fromUtf8(endpoints.token));
        m_scope->setText(QString::fromUtf8(endpoints.scope));
    }
}

void OAuthForm::setClient(const OAuthClient &client)
{
    setEndpoints(client.endpoints);
    m_id->setText(QString::fromUtf8(client.id));
    m_secret->setText(QString::fromUtf8(client.secret));
}

void OAuthForm::setMailHost(const QString &host)
{
    const OAuthProvider *const known = oauthProviderOfMail(host.trimmed().toUtf8());
    if (!m_chosen && known != nullptr) {
        m_provider->setCurrentIndex(m_provider->findData(QString::fromUtf8(known->id)));
    }
}

void OAuthForm::setLoggedIn(bool loggedIn)
{
    if (m_loggedIn != loggedIn) {
        m_loggedIn = loggedIn;
        heed();
    }
}

void OAuthForm::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        heed();
    }
}

void OAuthForm::focusClient()
{
    (m_id->text().isEmpty() ? static_cast<QWidget *>(m_id) : m_logIn)->setFocus(Qt::OtherFocusReason);
}

} // namespace Indicia
