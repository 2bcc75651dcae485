// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"
#include "sentmailpage.h"

#include <QDialog>

#include <chrono>
#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QRadioButton;
class QTabWidget;

namespace Indicia {

class KeysPage;
class ListEditor;
class PlainLabel;
class TeamPage;

/// Who I am, my servers, whom to ask in the domain name system, and the keys that mark my mail.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p preferences with the keys put in, as far as they are known; @p keysNote says where keys are kept, or why not.
    SettingsDialog(const Preferences &preferences, const QString &keysNote, QWidget *parent = nullptr);

    /// Adds the page about the ledger of sent mail at @p ledgerPath. What is done there is done at once.
    void addSentMail(const QString &ledgerPath, const std::function<std::chrono::sys_seconds()> &now,
        const SentMailPage::Accounts &accounts = {});

    /// What was set, the keys among it.
    [[nodiscard]] Preferences preferences() const;
    /// Opens at "settings.identity", "settings.servers", "settings.outbound", "settings.dns", "settings.keys",
    /// "settings.stamps", "settings.srs", "settings.team" or "settings.ledger", with the keyboard at that field.
    void showPlace(const QByteArray &place);

Q_SIGNALS:
    void ledgerChanged();

private:
    QWidget *makeIdentityTab();
    QWidget *makeServersTab();
    QWidget *makeDnsTab();
    void setupButtons();
    void show(const Identity &identity);
    [[nodiscard]] Identity identity() const;
    void judge();
    void importFile();
    void exportFile();

    Preferences m_start;
    QTabWidget *m_tabs;
    QDialogButtonBox *m_buttons;
    PlainLabel *m_note;
    ListEditor *m_domains = nullptr;
    ListEditor *m_addresses = nullptr;
    ListEditor *m_hosts = nullptr;
    ListEditor *m_networks = nullptr;
    ListEditor *m_outbound = nullptr;
    ListEditor *m_submission = nullptr;
    SentMailPage *m_sentMail = nullptr;
    QRadioButton *m_dnsOff = nullptr;
    QCheckBox *m_keepKeys = nullptr;
    QRadioButton *m_dnsSystem = nullptr;
    QRadioButton *m_dnsServer = nullptr;
    QLineEdit *m_server = nullptr;
    QCheckBox *m_ownServer = nullptr;
    KeysPage *m_keys = nullptr;
    TeamPage *m_team = nullptr;
};

} // namespace Indicia
