// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerwords.h"

#include "filewords.h"
#include "hostile.h"
#include "mailboxwords.h"

#include <QCoreApplication>

namespace Indicia {

namespace {

class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::LedgerWords)

public:
    static QString sentence(const QString &shown, StoreFault fault);
    static QString sentence(const QString &shown, LedgerImportError::Fault fault);
    static QString name(LedgerSourceForm form);
};

QString LedgerWords::sentence(const QString &shown, StoreFault fault)
{
    switch (fault) {
    case StoreFault::NotThere:
        return tr("%1: there is no such ledger of sent mail").arg(shown);
    case StoreFault::Unreachable:
    case StoreFault::Unreadable:
        return tr("%1: the ledger of sent mail cannot be read; check its permissions and the disk").arg(shown);
    case StoreFault::NotOurs:
        return tr("%1: is no ledger of sent mail; it was left as it is").arg(shown);
    case StoreFault::Newer:
        return tr("%1: the ledger was written by a later version of Indicia").arg(shown);
    case StoreFault::KeyMissing:
        return tr("%1: the ledger keeps Message-IDs hashed, and its key is not beside it or is another one; put the "
                  "file %1.key back")
            .arg(shown);
    case StoreFault::Damaged:
        return tr("%1: the ledger is damaged; move it away and fill a new one from the same sources").arg(shown);
    case StoreFault::Busy:
        return tr("%1: another program is filling the ledger; try again when it is done").arg(shown);
    case StoreFault::ReadOnly:
        return tr("%1: the ledger or its folder cannot be written to; check the permissions").arg(shown);
    case StoreFault::DiskFull:
        return tr("%1: the disk is full; what was entered before is kept").arg(shown);
    case StoreFault::NoLibrary:
        return tr("%1: SQLite is not installed, without which no ledger can be read (libsqlite3-0)").arg(shown);
    case StoreFault::Changed:
        return tr("%1: another program has filled the ledger from the same source; try again").arg(shown);
    }
    Q_UNREACHABLE_RETURN({});
}

QString LedgerWords::sentence(const QString &shown, LedgerImportError::Fault fault)
{
    using enum LedgerImportError::Fault;
    switch (fault) {
    case NotThere:
        return tr("%1: there is no such file or folder").arg(shown);
    case NoPermission:
        return tr("%1: you may not read it; ask its owner, or for a log the administrator").arg(shown);
    case NotRegular:
        return tr("%1: is no ordinary file").arg(shown);
    case NotASource:
        return tr("%1: is neither a Sent folder (mbox, Maildir, .eml) nor the log of a mail server").arg(shown);
    case NotUnpacked:
        return tr("%1: is compressed otherwise than by gzip; unpack it first").arg(shown);
    case NoIdentity:
        return tr("%1: a server's log holds everybody's mail; say which domain or address is yours").arg(shown);
    case Damaged:
        return tr("%1: the compressed file is cut or broken; what stands before the break was entered").arg(shown);
    case ReadFailed:
        return tr("%1: reading failed").arg(shown);
    case NotOneFolder:
        return tr("%1: name the one folder of the account in which sent mail lies, as imaps://user@host/Sent")
            .arg(shown);
    case Stopped:
        return tr("%1: stopped; what was entered is kept, and the next time goes on there").arg(shown);
    case Store:
    case Mail:
        break;
    }
    return {};
}

QString LedgerWords::name(LedgerSourceForm form)
{
    switch (form) {
    case LedgerSourceForm::Mbox:
        return tr("Sent folder (mbox)");
    case LedgerSourceForm::Maildir:
        return tr("Sent folder (Maildir)");
    case LedgerSourceForm::MessageFolder:
        return tr("folder of messages");
    case LedgerSourceForm::MessageFile:
        return tr("message");
    case LedgerSourceForm::MailLog:
        return tr("mail server's log");
    case LedgerSourceForm::Account:
        return tr("Sent folder on a mail server");
    }
    Q_UNREACHABLE_RETURN({});
}

QString harmless(const QString &path)
{
    return Hostile(Hostile(path).displayText()).terminalText();
}

} // namespace

QString ledgerStoreSentence(const QString &path, StoreFault fault)
{
    return LedgerWords::sentence(harmless(path), fault);
}

QString ledgerOpenSentence(const QString &path, const LedgerOpenError &error)
{
    if (const auto *fault = std::get_if<StoreFault>(&error)) {
        return ledgerStoreSentence(path, *fault);
    }
    return ledgerFileSentence(path, std::get<LedgerFileError>(error));
}

QString ledgerImportSentence(const QString &source, const QString &ledger, const LedgerImportError &error)
{
    if (error.fault == LedgerImportError::Fault::Mail) {
        return mailFaultSentence(source, error.mail);
    }
    return error.fault == LedgerImportError::Fault::Store ? ledgerStoreSentence(ledger, error.store)
                                                          : LedgerWords::sentence(harmless(source), error.fault);
}

QString ledgerSourceFormName(LedgerSourceForm form)
{
    return LedgerWords::name(form);
}

} // namespace Indicia
