// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a user has changed in a mailbox: which messages are meant, and the way to the dialogs.

#include "accountdesk.h"

#include "accountsecrets.h"
#include "accountwords.h"
#include "actiondialog.h"
#include "actionhistory.h"
#include "hostile.h"

#include <QLocale>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <map>

namespace Indicia {

namespace {

const QString allowedKey = QStringLiteral("accounts/changes");

bool isForged(const ScanRow &row)
{
    return row.verdict == Verdict::Backscatter || row.verdict == Verdict::FakeBounce;
}

/// Whether a folder is one of that account.
bool isOf(const MailAccount &account, const ActionFolder &folder)
{
    const QUrl url = QUrl::fromEncoded(folder.account);
    return url.host().compare(account.host, Qt::CaseInsensitive) == 0 && url.port() == account.port
        && url.userName(QUrl::FullyDecoded) == account.user;
}

/// The messages, folder by folder. What another message carries is in none.
QList<MailboxAction> actionsFor(const MailAccount &account, const QList<ScanRow> &rows)
{
    std::map<QByteArray, MailboxAction> folders;
    for (const ScanRow &row : rows) {
        const auto folder = actionFolder(row.folder);
        const auto uid = readUid(row.key);
        if (folder && uid && isOf(account, *folder)) {
            MailboxAction &action = folders[row.folder];
            action.folder = folder->name;
            action.uidValidity = folder->uidValidity;
            action.uids.push_back(*uid);
        }
    }
    QList<MailboxAction> actions;
    for (auto &[id, action] : folders) {
        std::ranges::sort(action.uids);
        const auto same = std::ranges::unique(action.uids);
        action.uids.erase(same.begin(), same.end());
        actions << action;
    }
    return actions;
}

} // namespace

bool AccountDesk::allowsChanges() const
{
    return m_needs.settings->value(allowedKey, false).toBool();
}

void AccountDesk::setAllowsChanges(bool allowed)
{
    m_needs.settings->setValue(allowedKey, allowed);
}

bool AccountDesk::canChange(const QStringList &places)
{
    return allowsChanges() && !m_needs.actionLog.isEmpty() && !places.isEmpty()
        && std::ranges::all_of(places, isAccountPlace) && server() != nullptr && m_secrets->has(places.constFirst());
}

void AccountDesk::change(QWidget *window, const QStringList &places, const QList<ScanRow> &rows, bool marked)
{
    const auto account = canChange(places) ? server()->account(places.constFirst()) : std::nullopt;
    if (!account) {
        return;
    }
    const QList<MailboxAction> actions = actionsFor(*account, rows);
    if (actions.isEmpty()) {
        Q_EMIT complained(marked ? tr("None of the marked messages lies in a folder of this account by itself.")
                                 : tr("No message that is shown is judged forged: mark those that you mean."));
        return;
    }
    int count = 0;
    QStringList folders;
    for (const MailboxAction &action : actions) {
        const int messages = static_cast<int>(action.uids.size());
        count += messages;
        folders << tr("%1 (%2)", "a folder, how many messages")
                       .arg(Hostile(server()->folderName(action.folder)).displayText(), QLocale().toString(messages));
    }
    const qsizetype others = std::ranges::count_if(rows, [](const ScanRow &row) { return !isForged(row); });
    QStringList what{marked ? tr("%Ln marked message(s)", nullptr, count)
                            : tr("all %Ln message(s) that are shown and judged forged", nullptr, count)};
    what << tr("in %1", "folders").arg(QLocale().createSeparatedList(folders));
    if (others > 0) {
        what << tr("(%Ln of them not judged forged)", nullptr, static_cast<int>(others));
    }
    auto *dialog = new ActionDialog({.server = *server(),
                                        .account = {places.constFirst(), m_secrets->provider()},
                                        .accountName = AccountWords::name(*account),
                                        .actions = actions,
                                        .what = what.join(QLatin1Char(' ')),
                                        .now = m_needs.now,
                                        .logPath = m_needs.actionLog},
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountDesk::showChanges(QWidget *window)
{
    if (server() == nullptr || m_needs.actionLog.isEmpty()) {
        return;
    }
    const auto reach = [this](const QString &place) {
        return m_secrets->has(place) ? std::optional(ActionJob::Account{place, m_secrets->provider()}) : std::nullopt;
    };
    auto *dialog = new ActionHistory({.server = *server(), .reach = reach, .logPath = m_needs.actionLog}, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Indicia
