// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes a mailbox, for the window: the only way from it to MailboxChanger.

#include "imapaccounts.h"

#include "mailboxchanger.h"
#include "mailboxname.h"

namespace Indicia {

namespace {

MailFault notFound()
{
    return {MailTrouble::NotFound, {}};
}

} // namespace

ActionProspect ImapAccounts::prospect(
    const QString &place, const Secrets &secrets, const MailboxAction &action, std::stop_token stop) const
{
    const auto reading = readingOf(place, secrets);
    if (!reading) {
        return {.trouble = ActionTrouble::Connection, .fault = notFound()};
    }
    return MailboxChanger(reading->settings, [](const ActionRecord &) { return false; }).look(action, stop);
}

ActionOutcome ImapAccounts::perform(const QString &place, const Secrets &secrets, const ActionRecord &record,
    const Note &note, std::stop_token stop) const
{
    const auto reading = readingOf(place, secrets);
    return reading ? MailboxChanger(reading->settings, note).perform(record, stop)
                   : ActionOutcome{.trouble = ActionTrouble::Connection, .fault = notFound()};
}

ActionOutcome ImapAccounts::undo(const QString &place, const Secrets &secrets, const ActionRecord &record,
    const Note &note, std::stop_token stop) const
{
    const auto reading = readingOf(place, secrets);
    return reading ? MailboxChanger(reading->settings, note).undo(record, stop)
                   : ActionOutcome{.trouble = ActionTrouble::Connection, .fault = notFound()};
}

QByteArray ImapAccounts::serverName(const QString &folder) const
{
    return folder.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0 ? QByteArrayLiteral("INBOX")
                                                                            : encodedMailboxName(folder);
}

QString ImapAccounts::folderName(const QByteArray &serverName) const
{
    return decodedMailboxName(serverName).value_or(QString::fromUtf8(serverName));
}

} // namespace Indicia
