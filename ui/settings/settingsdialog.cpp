// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "domainname.h"
#include "emptypage.h"
#include "filewords.h"
#include "identityfile.h"
#include "ipaddress.h"
#include "listeditor.h"
#include "plainlabel.h"
#include "secretrows.h"
#include "sentmailpage.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

/// A label of a form, never read as HTML, that takes the focus of its field.
QLabel *formLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

bool isDomain(const QByteArray &line)
{
    return isFullyQualified(line);
}

bool isMailbox(const QByteArray &line)
{
    return !localPartOf(line).isEmpty() && isFullyQualified(domainOf(line));
}

bool isNetwork(const QByteArray &line)
{
    return IpNetwork::parse(line).has_value();
}

QByteArrayList textOf(const QList<IpNetwork> &networks)
{
    QByteArrayList lines;
    for (const IpNetwork &network : networks) {
        lines << network.toText();
    }
    return lines;
}

QList<IpNetwork> networksOf(const QByteArrayList &lines)
{
    QList<IpNetwork> networks;
    for (const QByteArray &line : lines) {
        if (const std::optional<IpNetwork> network = IpNetwork::parse(line)) {
            networks << *network;
        }
    }
    return networks;
}

QDate dateOf(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

std::chrono::sys_days dayOf(QDate date)
{
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const QString &keysNote, QWidget *parent)
    : QDialog(parent)
    , m_start(preferences)
    , m_tabs(new QTabWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_note(new PlainLabel(this))
{
    setWindowTitle(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->addTab(makeIdentityTab(), tr("&Who I am"));
    m_tabs->addTab(makeServersTab(), tr("My &servers"));
    m_tabs->addTab(makeDnsTab(), tr("&Lookups"));
    m_tabs->addTab(makeKeysTab(keysNote), tr("&Keys"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    setupButtons();
    show(preferences.identity);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 30);
}

void SettingsDialog::addSentMail(const QString &ledgerPath, const std::function<std::chrono::sys_seconds()> &now)
{
    m_sentMail = new SentMailPage(ledgerPath, [this] { return identity(); }, now, this);
    connect(m_sentMail, &SentMailPage::ledgerChanged, this, &SettingsDialog::ledgerChanged);
    m_tabs->addTab(m_sentMail, tr("Sent &mail"));
}

QWidget *SettingsDialog::makeIdentityTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(new PlainLabel(
        tr("With these, a bounce can be compared with what is yours. They stay on this computer."), tab));
    m_domains = new ListEditor(tr("My &domains, one a line"), QStringLiteral("example.org"), isDomain, tab);
    m_addresses = new ListEditor(
        tr("My &addresses elsewhere, one a line"), QStringLiteral("alice@example.net"), isMailbox, tab);
    layout->addWidget(m_domains, 1);
    layout->addWidget(m_addresses, 1);
    return tab;
}

QWidget *SettingsDialog::makeServersTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(new PlainLabel(
        tr("What these servers wrote into a message is believed; with what strangers wrote it is compared."), tab));
    m_hosts = new ListEditor(
        tr("&Names of the servers that receive my mail, one a line"), QStringLiteral("mx.example.org"), isDomain, tab);
    m_networks
        = new ListEditor(tr("&Networks of my servers, one a line"), QStringLiteral("192.0.2.0/28"), isNetwork, tab);
    m_outbound = new ListEditor(
        tr("Addresses from which my mail &leaves, one a line"), QStringLiteral("192.0.2.25"), isNetwork, tab);
    m_submission = new ListEditor(
        tr("Networks from which my people &hand mail in, one a line"), QStringLiteral("192.0.2.64/26"), isNetwork, tab);
    for (ListEditor *editor : {m_hosts, m_networks, m_outbound, m_submission}) {
        layout->addWidget(editor, 1);
    }
    return tab;
}

QWidget *SettingsDialog::makeDnsTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(new PlainLabel(EmptyPage::lookupSentence(), tab));
    m_dnsOff = new QRadioButton(tr("Look &nothing up"), tab);
    m_dnsSystem = new QRadioButton(tr("Ask the name server of this &computer"), tab);
    m_dnsServer = new QRadioButton(tr("Ask this name &server:"), tab);
    m_server = new QLineEdit(m_start.dns.server, tab);
    m_server->setPlaceholderText(QStringLiteral("192.0.2.53, 2001:db8::53#5353"));
    m_server->setAccessibleName(tr("Address of the name server, with its port after a number sign"));
    m_keepKeys = new QCheckBox(tr("&Keep the keys of signatures that were looked up"), tab);
    m_keepKeys->setToolTip(plainToolTip(
        tr("Signers change their keys. With the old ones kept, older messages can still be checked. They lie in a file "
           "among your data.")));
    m_keepKeys->setAccessibleDescription(m_keepKeys->toolTip());
    m_keepKeys->setChecked(m_start.keysSeenKept);
    for (QWidget *widget : QList<QWidget *>{m_dnsOff, m_dnsSystem, m_dnsServer, m_server, m_keepKeys}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    m_dnsOff->setChecked(m_start.dns.mode == DnsChoice::Mode::Off);
    m_dnsSystem->setChecked(m_start.dns.mode == DnsChoice::Mode::System);
    m_dnsServer->setChecked(m_start.dns.mode == DnsChoice::Mode::Server);
    m_server->setEnabled(m_dnsServer->isChecked());
    connect(m_dnsServer, &QRadioButton::toggled, m_server, &QWidget::setEnabled);
    connect(m_dnsServer, &QRadioButton::toggled, this, &SettingsDialog::judge);
    connect(m_server, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    return tab;
}

QWidget *SettingsDialog::makeKeysTab(const QString &keysNote)
{
    auto *tab = new QWidget(this);
    auto *layout = new QFormLayout(tab);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(
        new PlainLabel(tr("With these, a mark that your server set can be told from one that somebody made up."), tab));
    m_batvKeys = new SecretRows(tr("BATV key number %1"), tr("key number %1"), tab);
    m_batvDays = new QSpinBox(tab);
    m_batvDays->setRange(1, 999);
    m_batvAlways = new QCheckBox(tr("All my mail is &tagged, since:"), tab);
    m_batvSince = new QDateEdit(tab);
    m_batvSince->setCalendarPopup(true);
    m_batvSince->setAccessibleName(tr("All my mail is tagged since"));
    m_batvSince->setEnabled(false);
    m_srsDomain = new QLineEdit(tab);
    m_srsSecrets = new SecretRows(tr("SRS secret, row %1"), tr("the first one signs, all verify"), tab);
    layout->addRow(formLabel(tr("&BATV keys"), m_batvKeys), m_batvKeys);
    layout->addRow(formLabel(tr("&Days that a tag is valid"), m_batvDays), m_batvDays);
    layout->addRow(m_batvAlways, m_batvSince);
    layout->addRow(formLabel(tr("Domain of SRS add&resses"), m_srsDomain), m_srsDomain);
    layout->addRow(formLabel(tr("SR&S secrets"), m_srsSecrets), m_srsSecrets);
    addDkimRows(layout, tab);
    layout->addRow(new PlainLabel(keysNote, tab));
    connect(m_batvAlways, &QCheckBox::toggled, m_batvSince, &QWidget::setEnabled);
    connect(m_srsDomain, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    return tab;
}

void SettingsDialog::addDkimRows(QFormLayout *layout, QWidget *tab)
{
    m_dkimDomain = new QLineEdit(tab);
    m_dkimDomain->setPlaceholderText(QStringLiteral("example.org"));
    m_dkimSelectors = new QLineEdit(tab);
    m_dkimSelectors->setPlaceholderText(QStringLiteral("s2026, ed2026"));
    m_dkimAlways = new QCheckBox(tr("All my mail is sig&ned, since:"), tab);
    m_dkimSince = new QDateEdit(tab);
    m_dkimSince->setCalendarPopup(true);
    m_dkimSince->setAccessibleName(tr("All my mail is signed since"));
    m_dkimSince->setEnabled(false);
    layout->addRow(formLabel(tr("Domain that si&gns (DKIM)"), m_dkimDomain), m_dkimDomain);
    layout->addRow(formLabel(tr("Sele&ctors of its keys"), m_dkimSelectors), m_dkimSelectors);
    layout->addRow(m_dkimAlways, m_dkimSince);
    connect(m_dkimAlways, &QCheckBox::toggled, m_dkimSince, &QWidget::setEnabled);
    connect(m_dkimDomain, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    connect(m_dkimSelectors, &QLineEdit::textChanged, this, &SettingsDialog::judge);
}

std::optional<DkimPolicy> SettingsDialog::dkim() const
{
    DkimPolicy policy;
    policy.domain = m_dkimDomain->text().trimmed().toUtf8();
    for (const QString &selector : m_dkimSelectors->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        policy.selectors.append(selector.trimmed().toUtf8());
    }
    policy.selectors.removeAll(QByteArray());
    policy.alwaysSince = m_dkimAlways->isChecked() ? std::optional(dayOf(m_dkimSince->date())) : std::nullopt;
    // Without a domain nobody can tell whose signature is meant.
    return policy.domain.isEmpty() ? std::nullopt : std::optional(policy);
}

void SettingsDialog::setupButtons()
{
    m_note->hide();
    const QPushButton *import = m_buttons->addButton(tr("&Import\u2026"), QDialogButtonBox::ActionRole);
    const QPushButton *exportButton = m_buttons->addButton(tr("&Export\u2026"), QDialogButtonBox::ActionRole);
    connect(import, &QPushButton::clicked, this, &SettingsDialog::importFile);
    connect(exportButton, &QPushButton::clicked, this, &SettingsDialog::exportFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (ListEditor *editor : {m_domains, m_addresses, m_hosts, m_networks, m_outbound, m_submission}) {
        connect(editor, &ListEditor::validityChanged, this, &SettingsDialog::judge);
    }
}

void SettingsDialog::judge()
{
    const QList<const ListEditor *> editors{m_domains, m_addresses, m_hosts, m_networks, m_outbound, m_submission};
    const bool lists = std::ranges::all_of(editors, [](const ListEditor *editor) { return editor->isValid(); });
    const bool server = !m_dnsServer->isChecked() || !m_server->text().trimmed().isEmpty();
    const QByteArray srs = m_srsDomain->text().trimmed().toUtf8();
    const QByteArray signer = m_dkimDomain->text().trimmed().toUtf8();
    const QByteArrayList selectors = m_dkimSelectors->text().toUtf8().split(',');
    const bool signs
        = (signer.isEmpty() || isDomain(signer)) && std::ranges::all_of(selectors, [](const QByteArray &selector) {
              // A selector may be a single label (RFC 6376 section 3.1).
              return selector.trimmed().isEmpty() || isDomain(selector.trimmed() + ".example");
          });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(lists && server && (srs.isEmpty() || isDomain(srs)) && signs);
}

void SettingsDialog::show(const Identity &identity)
{
    m_domains->setLines(identity.domains);
    m_addresses->setLines(identity.addresses);
    m_hosts->setLines(identity.trustedHosts);
    m_networks->setLines(textOf(identity.trustedNetworks));
    m_outbound->setLines(textOf(identity.outbound));
    m_submission->setLines(textOf(identity.submission));
    const BatvPolicy batv = identity.batv.value_or(BatvPolicy());
    QByteArrayList keys;
    for (auto it = batv.keys.cbegin(); it != batv.keys.cend(); ++it) {
        keys.resize(std::max<qsizetype>(keys.size(), it.key() + 1));
        keys[it.key()] = it.value();
    }
    m_batvKeys->setSecrets(keys);
    m_batvDays->setValue(batv.lifetimeDays);
    m_batvAlways->setChecked(batv.tagsAllMailSince.has_value());
    m_batvSince->setDate(batv.tagsAllMailSince ? dateOf(*batv.tagsAllMailSince) : QDate(2026, 1, 1));
    m_srsDomain->setText(identity.srs ? QString::fromUtf8(identity.srs->domain) : QString());
    m_srsSecrets->setSecrets(identity.srs ? identity.srs->secrets : QByteArrayList());
    const DkimPolicy dkim = identity.dkim.value_or(DkimPolicy());
    m_dkimDomain->setText(QString::fromUtf8(dkim.domain));
    m_dkimSelectors->setText(QString::fromUtf8(dkim.selectors.join(", ")));
    m_dkimAlways->setChecked(dkim.alwaysSince.has_value());
    m_dkimSince->setDate(dkim.alwaysSince ? dateOf(*dkim.alwaysSince) : QDate(2026, 1, 1));
    m_start.identity = identity; // what the dialog does not show is kept
}

Identity SettingsDialog::identity() const
{
    Identity identity = m_start.identity;
    identity.domains = m_domains->lines();
    identity.addresses = m_addresses->lines();
    identity.trustedHosts = m_hosts->lines();
    identity.trustedNetworks = networksOf(m_networks->lines());
    identity.outbound = networksOf(m_outbound->lines());
    identity.submission = networksOf(m_submission->lines());
    BatvPolicy batv = identity.batv.value_or(BatvPolicy());
    batv.keys.clear();
    const QByteArrayList keys = m_batvKeys->secrets();
    for (int number = 0; number < keys.size(); ++number) {
        if (!keys.at(number).isEmpty()) {
            batv.keys.insert(number, keys.at(number));
        }
    }
    batv.lifetimeDays = m_batvDays->value();
    batv.tagsAllMailSince = m_batvAlways->isChecked() ? std::optional(dayOf(m_batvSince->date())) : std::nullopt;
    identity.batv = batv == BatvPolicy() ? std::nullopt : std::optional(batv);
    SrsPolicy srs = identity.srs.value_or(SrsPolicy());
    srs.domain = m_srsDomain->text().trimmed().toUtf8();
    srs.secrets = m_srsSecrets->secrets();
    srs.secrets.removeAll(QByteArray());
    identity.srs = srs == SrsPolicy() ? std::nullopt : std::optional(srs);
    identity.dkim = dkim();
    return identity;
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_start;
    preferences.identity = identity();
    preferences.dns.mode = m_dnsSystem->isChecked() ? DnsChoice::Mode::System
        : m_dnsServer->isChecked()                  ? DnsChoice::Mode::Server
                                                    : DnsChoice::Mode::Off;
    preferences.dns.server = m_server->text().trimmed();
    preferences.dnsAsked = true;
    preferences.keysSeenKept = m_keepKeys->isChecked();
    return preferences;
}

void SettingsDialog::showPlace(const QByteArray &place)
{
    struct Place
    {
        const char *name;
        int tab;
        QWidget *field;
    };
    const Place places[] = {
        {"settings.identity", 0, m_domains},
        {"settings.servers", 1, m_hosts},
        {"settings.outbound", 1, m_outbound},
        {"settings.dns", 2, m_dnsSystem},
        {"settings.keys", 3, m_batvKeys},
        {"settings.srs", 3, m_srsDomain},
        {"settings.ledger", 4, m_sentMail},
    };
    for (const Place &one : places) {
        if (place == one.name && one.field) {
            m_tabs->setCurrentIndex(one.tab);
            one.field->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SettingsDialog::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a context file"), {}, tr("Context (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const bool opened = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(MaxIdentityFileSize + 1) : QByteArray();
    const std::expected<Identity, IdentityFileError> read = readIdentity(bytes);
    if (read) {
        show(*read);
    }
    m_note->setPlainText(!opened ? tr("The file could not be opened.")
            : read               ? tr("The file was read. Nothing is kept until you press OK.")
                   : tr("The file was not read; nothing was changed: %1").arg(identityFileSentence(read.error())));
    m_note->show();
}

void SettingsDialog::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export a context file without keys"), QStringLiteral("context.json"), tr("Context (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray json = writeIdentity(identity(), IdentitySecrets::Leave);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    m_note->setPlainText(
        done ? tr("The file was written; keys and secrets are not in it.") : tr("The file could not be written."));
    m_note->show();
}

} // namespace Indicia
