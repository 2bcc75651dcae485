// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionwords.h"

#include "accountwords.h"
#include "hostile.h"

#include <QStringList>

namespace Indicia {

namespace {

constexpr qsizetype mostSaid = 200;
constexpr qsizetype mostName = 80;

QString shown(const QString &name)
{
    return Hostile(name.left(mostName)).displayText();
}

int number(qint64 count)
{
    return static_cast<int>(count);
}

} // namespace

QString ActionWords::intent(ActionKind kind, qint64 messages, const QString &folder, const QString &target)
{
    switch (kind) {
    case ActionKind::SetKeyword:
        return tr("The keyword %1 is set on %Ln message(s) in %2.", nullptr, number(messages))
            .arg(shown(target), shown(folder));
    case ActionKind::Copy:
        return tr("%Ln message(s) of %2 are copied to %1, and stay where they are.", nullptr, number(messages))
            .arg(shown(target), shown(folder));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ActionWords::reason(ActionTrouble trouble, const QString &folder, const QString &target)
{
    switch (trouble) {
    case ActionTrouble::None:
        return {};
    case ActionTrouble::Connection:
        return tr("The server could not be asked.");
    case ActionTrouble::CutOff:
        return tr(
            "The connection ended while the server was at it: for some messages it is not known whether it was done.");
    case ActionTrouble::FolderGone:
        return tr("The folder %1 is not there any more.").arg(folder);
    case ActionTrouble::OtherFolder:
        return tr(
            "The folder %1 was made anew since its mail was read: what was meant cannot be told any more. Read the "
            "mailbox again.")
            .arg(folder);
    case ActionTrouble::ReadOnly:
        return tr("The server lets nobody change the folder %1.").arg(folder);
    case ActionTrouble::MessagesGone:
        return tr("None of these messages is in %1 any more.").arg(folder);
    case ActionTrouble::NothingToDo:
        return tr("There is nothing to do in %1: what is there has the keyword.").arg(folder);
    case ActionTrouble::BadKeyword:
        return tr("A keyword has letters of the English alphabet, digits and $ - _ . only.");
    case ActionTrouble::KeywordsNotKept:
        return tr("The folder %1 keeps no keywords. Copy the messages instead.").arg(folder);
    case ActionTrouble::NotSet:
        return tr("The server said yes, and did not do it for all messages.");
    case ActionTrouble::NoUidPlus:
        return tr(
            "This server does not tell which the copies are (UIDPLUS), so that copying could not be undone: it is not "
            "done. Set a keyword instead.");
    case ActionTrouble::NoCopyUid:
        return tr("The server said yes, and did not tell which the copies are: they cannot be taken back from here.");
    case ActionTrouble::NoSuchTarget:
        return tr("The folder %1 is not there.").arg(target);
    case ActionTrouble::SameFolder:
        return tr("The messages are in %1 already.").arg(target);
    case ActionTrouble::CannotCreate:
        return tr("The server does not make a folder %1.").arg(target);
    case ActionTrouble::OverQuota:
        return tr("The mailbox is full: nothing more was copied.");
    case ActionTrouble::NoPermission:
        return tr("The account may not do that.");
    case ActionTrouble::Refused:
        return tr("The server refused it.");
    case ActionTrouble::LogFailed:
        return tr("The log of changes could not be written: nothing is done without it.");
    case ActionTrouble::TooMany:
        return tr("These are too many messages at once: at most %Ln.", nullptr, number(qint64(mostActionMessages)));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ActionWords::sentence(const MailAccount &account, ActionTrouble trouble, const std::optional<MailFault> &fault,
    const QByteArray &detail, const QString &folder, const QString &target)
{
    QStringList sentences{reason(trouble, shown(folder), shown(target))};
    if (fault && fault->trouble != MailTrouble::Cancelled) {
        sentences << AccountWords::sentence(account, {*fault, {}});
    } else if (fault) {
        sentences << tr("You stopped it.");
    }
    if (!detail.isEmpty()) {
        sentences << tr("The server said: %1").arg(Hostile(detail.left(mostSaid)).displayText());
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ActionWords::prospect(const MailAccount &account, const ActionProspect &prospect, ActionKind kind,
    const QString &folder, const QString &target)
{
    QStringList sentences;
    if (prospect.trouble != ActionTrouble::None) {
        sentences << sentence(account, prospect.trouble, prospect.fault, prospect.detail, folder, target);
    } else {
        sentences << intent(kind, prospect.there - prospect.already, folder, target);
        if (prospect.already > 0) {
            sentences << tr("%Ln message(s) have it already.", nullptr, number(prospect.already));
        }
        if (prospect.gone > 0) {
            sentences << tr("%Ln message(s) are not there any more.", nullptr, number(prospect.gone));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString ActionWords::outcome(const MailAccount &account, const ActionOutcome &outcome, ActionKind kind,
    const QString &folder, const QString &target)
{
    QStringList sentences;
    if (outcome.folderMade) {
        sentences << tr("The folder %1 was made.").arg(shown(target));
    }
    if (outcome.changed > 0 || outcome.trouble == ActionTrouble::None) {
        sentences << (kind == ActionKind::Copy
                ? tr("%Ln message(s) of %2 were copied to %1.", nullptr, number(outcome.changed))
                      .arg(shown(target), shown(folder))
                : tr("%Ln message(s) in %2 have the keyword %1 now.", nullptr, number(outcome.changed))
                      .arg(shown(target), shown(folder)));
    } else if (outcome.unknown == 0) {
        sentences << tr("Nothing was changed in %1.").arg(shown(folder));
    }
    sentences << sentence(account, outcome.trouble, outcome.fault, outcome.detail, folder, target);
    if (outcome.unknown > 0) {
        sentences << tr("Of %Ln message(s) it is not known.", nullptr, number(outcome.unknown));
        if (kind == ActionKind::Copy) {
            sentences << tr("Look into %1 for what was added there.").arg(shown(target));
        }
    }
    if (outcome.gone > 0) {
        sentences << tr("%Ln message(s) are not there any more.", nullptr, number(outcome.gone));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ActionWords::undone(const MailAccount &account, const ActionOutcome &outcome, ActionKind kind,
    const QString &folder, const QString &target)
{
    const bool copies = kind == ActionKind::Copy;
    QStringList sentences;
    sentences << (copies ? tr("%Ln copies were deleted from %1.", nullptr, number(outcome.changed)).arg(shown(target))
                         : tr("The keyword %1 was taken off %Ln message(s) in %2.", nullptr, number(outcome.changed))
                               .arg(shown(target), shown(folder)));
    if (outcome.folderMade) {
        sentences << tr("The folder %1, which was made for them and is empty, was deleted.").arg(shown(target));
    }
    if (outcome.gone > 0) {
        sentences << tr("%Ln message(s) are not there any more.", nullptr, number(outcome.gone));
    }
    if (outcome.unknown > 0 && copies) {
        sentences << tr(
            "Of %Ln message(s) it was never known whether they were copied: what is not known is not deleted. Look "
            "into %1.",
            nullptr, number(outcome.unknown))
                         .arg(shown(target));
    }
    sentences << sentence(account, outcome.trouble, outcome.fault, outcome.detail, copies ? target : folder, target);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ActionWords::state(const ActionRecord &record)
{
    switch (record.state) {
    case ActionRecord::State::Begun:
        return tr("Begun; how it ended is not known");
    case ActionRecord::State::Undone:
        return tr("Undone");
    case ActionRecord::State::Ended:
        break;
    }
    const QString done = tr("%Ln done", nullptr, number(std::ssize(record.done)));
    return record.unknown.empty() ? done
                                  : tr("%1, %Ln not known", nullptr, number(std::ssize(record.unknown))).arg(done);
}

} // namespace Indicia
