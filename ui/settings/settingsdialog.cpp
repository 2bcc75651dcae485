// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "domainname.h"
#include "emptypage.h"
#include "filewords.h"
#include "identityfile.h"
#include "ipaddress.h"
#include "keyspage.h"
#include "listeditor.h"
#include "plainlabel.h"
#include "sentmailpage.h"
#include "teampage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

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
    m_keys = new KeysPage(keysNote, this);
    m_tabs->addTab(m_keys, tr("&Keys"));
    m_team = new TeamPage(preferences.teamStore, this);
    m_tabs->addTab(m_team, tr("&Team"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    setupButtons();
    show(preferences.identity);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 30);
}

void SettingsDialog::addSentMail(const QString &ledgerPath, const std::function<std::chrono::sys_seconds()> &now,
    const SentMailPage::Accounts &accounts)
{
    m_sentMail = new SentMailPage(ledgerPath, [this] { return identity(); }, now, this);
    m_sentMail->setAccounts(accounts);
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
    m_ownServer = new QCheckBox(tr("I &run that name server: ask it as fast as it answers"), tab);
    m_ownServer->setToolTip(
        plainToolTip(tr("Servers of others are asked %1 questions a second at most: more may look like an attack to "
                        "them. Large mailboxes are read faster without that limit.")
                .arg(QueryPace::Polite)));
    m_ownServer->setAccessibleDescription(m_ownServer->toolTip());
    m_ownServer->setChecked(m_start.dns.ours);
    m_keepKeys = new QCheckBox(tr("&Keep the keys of signatures that were looked up"), tab);
    m_keepKeys->setToolTip(plainToolTip(
        tr("Signers change their keys. With the old ones kept, older messages can still be checked. They lie in a file "
           "among your data.")));
    m_keepKeys->setAccessibleDescription(m_keepKeys->toolTip());
    m_keepKeys->setChecked(m_start.keysSeenKept);
    for (QWidget *widget : QList<QWidget *>{m_dnsOff, m_dnsSystem, m_dnsServer, m_server, m_ownServer, m_keepKeys}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    m_dnsOff->setChecked(m_start.dns.mode == DnsChoice::Mode::Off);
    m_dnsSystem->setChecked(m_start.dns.mode == DnsChoice::Mode::System);
    m_dnsServer->setChecked(m_start.dns.mode == DnsChoice::Mode::Server);
    m_server->setEnabled(m_dnsServer->isChecked());
    m_ownServer->setEnabled(!m_dnsOff->isChecked());
    connect(m_dnsServer, &QRadioButton::toggled, m_server, &QWidget::setEnabled);
    connect(m_dnsOff, &QRadioButton::toggled, m_ownServer, &QWidget::setDisabled);
    connect(m_dnsServer, &QRadioButton::toggled, this, &SettingsDialog::judge);
    connect(m_server, &QLineEdit::textChanged, this, &SettingsDialog::judge);
    return tab;
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
    connect(m_keys, &KeysPage::changed, this, &SettingsDialog::judge);
    connect(m_team, &TeamPage::changed, this, &SettingsDialog::judge);
}

void SettingsDialog::judge()
{
    const QList<const ListEditor *> editors{m_domains, m_addresses, m_hosts, m_networks, m_outbound, m_submission};
    const bool lists = std::ranges::all_of(editors, [](const ListEditor *editor) { return editor->isValid(); });
    const bool server = !m_dnsServer->isChecked() || !m_server->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(lists && server && m_keys->isValid() && m_team->isValid());
}

void SettingsDialog::show(const Identity &identity)
{
    m_domains->setLines(identity.domains);
    m_addresses->setLines(identity.addresses);
    m_hosts->setLines(identity.trustedHosts);
    m_networks->setLines(textOf(identity.trustedNetworks));
    m_outbound->setLines(textOf(identity.outbound));
    m_submission->setLines(textOf(identity.submission));
    m_keys->setIdentity(identity);
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
    m_keys->applyTo(identity);
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
    preferences.dns.ours = m_ownServer->isChecked();
    preferences.dnsAsked = true;
    preferences.keysSeenKept = m_keepKeys->isChecked();
    preferences.teamStore = m_team->address();
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
        {"settings.keys", 3, m_keys},
        {"settings.stamps", 3, m_keys},
        {"settings.srs", 3, m_keys},
        {"settings.team", 4, m_team},
        {"settings.ledger", 5, m_sentMail},
    };
    for (const Place &one : places) {
        if (place == one.name && one.field) {
            m_tabs->setCurrentIndex(one.tab);
            one.field == m_keys ? m_keys->focusOn(place) : one.field->setFocus(Qt::OtherFocusReason);
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
    const std::expected<IdentityFile, IdentityFileError> read = readIdentityFile(bytes);
    if (read) {
        show(read->identity);
    }
    QStringList note;
    if (!opened) {
        note << tr("The file could not be opened.");
    } else if (!read) {
        note << tr("The file was not read; nothing was changed: %1").arg(identityFileSentence(read.error()));
    } else {
        note << tr("The file was read. Nothing is kept until you press OK.") << unknownMembersSentence(*read);
    }
    note.removeAll(QString());
    m_note->setPlainText(note.join(u'\n'));
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
