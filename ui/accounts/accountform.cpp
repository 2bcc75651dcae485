// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountform.h"

#include "plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Indicia {

namespace {

constexpr int tlsPort = 993;
constexpr int startTlsPort = 143;
constexpr int lastPort = 65535;
enum SecurityRow { TlsRow, StartTlsRow };
enum MethodRow { PasswordRow, BrowserRow, TokenRow };

} // namespace

AccountForm::AccountForm(const QStringList &known, bool lookups, OAuthForm::Recall recall, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_known(new QComboBox(this))
    , m_forget(new QPushButton(tr("F&orget it"), this))
    , m_knownRow(new QWidget(this))
    , m_address(new QLineEdit(this))
    , m_find(new QPushButton(tr("Find the &server"), this))
    , m_host(new QLineEdit(this))
    , m_security(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_method(new QComboBox(this))
    , m_oauth(new OAuthForm(std::move(recall), this))
    , m_keep(new QCheckBox(tr("&Keep it in the keychain of the desktop"), this))
    , m_lookups(lookups)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setupKnown(m_form, known);
    setupAddress(m_form, lookups);
    setupServer(m_form);
    setupSecret(m_form);
}

void AccountForm::setupKnown(QFormLayout *form, const QStringList &known)
{
    m_known->addItem(tr("Another account"));
    m_known->addItems(known);
    m_known->setAccessibleName(tr("Account"));
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forget->setAccessibleDescription(tr("Takes the account out of the list, and its password out of the keychain"));
    m_forget->setToolTip(m_forget->accessibleDescription());
    m_forget->setEnabled(false);
    m_forget->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_knownRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_known, 1);
    row->addWidget(m_forget);
    m_knownRow->setFocusProxy(m_known);
    form->addRow(tr("&Account:"), m_knownRow);
    form->setRowVisible(m_knownRow, !known.isEmpty());
    connect(m_known, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_forget->setEnabled(index > 0);
        Q_EMIT knownChosen(index - 1);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(this->known()); });
}

void AccountForm::setupAddress(QFormLayout *form, bool lookups)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_find);
    form->addRow(tr("A&ddress:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(QStringLiteral("alice@example.org"));
    m_find->setToolTip(lookups
            ? tr("Asks the domain of the address, and your name server, where its mail is")
            : tr("Lookups are not allowed: name the server yourself, or allow them in the settings"));
    m_find->setAccessibleDescription(m_find->toolTip());
    m_find->setEnabled(false);
    m_find->setAutoDefault(false);
    connect(m_find, &QPushButton::clicked, this, &AccountForm::findRequested);
    connect(m_address, &QLineEdit::textEdited, this, &AccountForm::heedAddress);
}

void AccountForm::setupServer(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    m_security->addItems({tr("TLS"), tr("STARTTLS")});
    m_security->setItemData(TlsRow, tr("Protected from the first octet on (recommended)"), Qt::ToolTipRole);
    m_security->setItemData(StartTlsRow,
        tr("Begun in the clear and protected before the password; only if the provider has nothing else"),
        Qt::ToolTipRole);
    m_port->setRange(1, lastPort);
    m_port->setValue(tlsPort);
    row->addWidget(m_host, 1);
    row->addWidget(m_security);
    row->addWidget(m_port);
    form->addRow(tr("Ser&ver:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_host);
    m_host->setPlaceholderText(QStringLiteral("imap.example.org"));
    m_host->setAccessibleName(tr("Server"));
    m_security->setAccessibleName(tr("How the connection is protected"));
    m_port->setAccessibleName(tr("Port"));
    form->addRow(tr("&User name:"), m_user);
    m_user->setAccessibleName(tr("User name"));
    connect(m_security, &QComboBox::activated, this, [this](int index) {
        if (m_port->value() == tlsPort || m_port->value() == startTlsPort) {
            m_port->setValue(index == TlsRow ? tlsPort : startTlsPort);
        }
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &AccountForm::edited);
    connect(m_host, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_user, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_user, &QLineEdit::textEdited, this, [this] { m_userTyped = true; });
}

void AccountForm::setupSecret(QFormLayout *form)
{
    m_method->addItems({tr("With a password"), tr("With the browser (OAuth 2)"), tr("With an access token (OAuth 2)")});
    m_method->setAccessibleName(tr("How you log in"));
    form->addRow(tr("Lo&gin:"), m_method);
    form->addRow(m_oauth);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow({}, m_keep);
    m_keep->setToolTip(tr("Otherwise it is used until you close the window, and then forgotten"));
    m_keep->setAccessibleDescription(m_keep->toolTip());
    connect(m_password, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_method, &QComboBox::currentIndexChanged, this, &AccountForm::heedMethod);
    connect(m_oauth, &OAuthForm::edited, this, &AccountForm::edited);
    connect(m_oauth, &OAuthForm::logInRequested, this, &AccountForm::logInRequested);
    connect(m_host, &QLineEdit::textChanged, m_oauth, &OAuthForm::setMailHost);
    // It is for that server, and opens that user's mail.
    connect(m_host, &QLineEdit::textChanged, this, &AccountForm::dropGrant);
    connect(m_user, &QLineEdit::textChanged, this, &AccountForm::dropGrant);
    heedMethod();
}

void AccountForm::heedAddress()
{
    const QString text = address();
    m_find->setEnabled(m_lookups && text.indexOf(QLatin1Char('@')) > 0 && !text.endsWith(QLatin1Char('@')));
    if (!m_userTyped) {
        m_user->setText(text);
    }
    Q_EMIT edited();
}

void AccountForm::heedMethod()
{
    const bool browser = method() == Method::Browser;
    m_form->setRowVisible(m_oauth, browser);
    m_form->setRowVisible(m_password, !browser);
    auto *const label = qobject_cast<QLabel *>(m_form->labelForField(m_password));
    label->setText(method() == Method::AccessToken ? tr("&Token:") : tr("Pass&word:"));
    Q_EMIT edited();
}

AccountForm::Method AccountForm::method() const
{
    switch (m_method->currentIndex()) {
    case BrowserRow:
        return Method::Browser;
    case TokenRow:
        return Method::AccessToken;
    default: // a number of Qt's
        return Method::Password;
    }
}

void AccountForm::setMethod(Method method)
{
    switch (method) {
    case Method::Password:
        m_method->setCurrentIndex(PasswordRow);
        return;
    case Method::Browser:
        m_method->setCurrentIndex(BrowserRow);
        return;
    case Method::AccessToken:
        m_method->setCurrentIndex(TokenRow);
        return;
    }
}

void AccountForm::setGrant(const QByteArray &secret)
{
    m_grant = secret;
    m_oauth->setLoggedIn(!secret.isEmpty());
    Q_EMIT edited();
}

void AccountForm::dropGrant()
{
    if (!m_grant.isEmpty()) {
        setGrant({});
    }
}

MailAccount AccountForm::account() const
{
    MailAccount account;
    account.host = m_host->text().trimmed();
    account.port = static_cast<quint16>(m_port->value());
    account.security
        = m_security->currentIndex() == TlsRow ? MailAccount::Security::Tls : MailAccount::Security::StartTls;
    account.user = m_user->text();
    account.token = method() != Method::Password;
    return account;
}

void AccountForm::setAccount(const MailAccount &account)
{
    {
        const QSignalBlocker quiet(this);
        m_host->setText(account.host);
        m_security->setCurrentIndex(account.security == MailAccount::Security::Tls ? TlsRow : StartTlsRow);
        m_port->setValue(account.port);
        m_user->setText(account.user);
        m_userTyped = false;
        if (account.token != (method() != Method::Password)) {
            setMethod(account.token ? Method::Browser : Method::Password);
        }
    }
    Q_EMIT edited();
}

void AccountForm::setAddress(const QString &address)
{
    m_address->setText(address);
    m_find->setEnabled(m_lookups && address.indexOf(QLatin1Char('@')) > 0);
}

QString AccountForm::address() const
{
    return m_address->text().trimmed();
}

QByteArray AccountForm::secret() const
{
    return method() == Method::Browser ? m_grant : m_password->text().toUtf8();
}

void AccountForm::clearSecret()
{
    m_password->clear();
    dropGrant();
}

void AccountForm::setSecretKnown(bool known)
{
    m_password->setPlaceholderText(known ? tr("The one that is kept") : QString());
    m_oauth->setLoggedIn(known || !m_grant.isEmpty());
}

bool AccountForm::isToBeKept() const
{
    return m_keep->isChecked();
}

void AccountForm::setToBeKept(bool keep)
{
    m_keep->setChecked(keep);
}

int AccountForm::known() const
{
    return m_known->currentIndex() - 1;
}

void AccountForm::chooseKnown(int index)
{
    m_known->setCurrentIndex(index + 1);
}

void AccountForm::removeKnown(int index)
{
    m_known->removeItem(index + 1);
    m_form->setRowVisible(m_knownRow, m_known->count() > 1);
}

void AccountForm::focusSecret()
{
    if (method() == Method::Browser) {
        m_oauth->focusClient();
    } else {
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

void AccountForm::focusServer()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

} // namespace Indicia
