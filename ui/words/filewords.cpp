// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewords.h"

#include "hostile.h"

#include <QCoreApplication>

namespace Indicia {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::FileWords)

public:
    static QString sentence(const QString &shown, MessageFileError error);
    static QString expectation(IdentityFileValue value);
    static QString sentence(const IdentityFileError &error);
    static QString unknown(const QStringList &members);
    static QString sentence(const QString &shown, const LedgerFileError &error);
    static QString sentence(const QString &shown, const LedgerTableError &error);
};

QString FileWords::sentence(const QString &shown, MessageFileError error)
{
    switch (error) {
    case MessageFileError::NotFound:
        return tr("%1: there is no such file; check the name").arg(shown);
    case MessageFileError::NoPermission:
        return tr("%1: you are not allowed to read it; ask its owner, or copy it to a place of your own").arg(shown);
    case MessageFileError::IsDirectory:
        return tr("%1: is a folder, and a file is wanted here").arg(shown);
    case MessageFileError::NotRegular:
        return tr("%1: is a device or a pipe, not a file; save the message to a file first").arg(shown);
    case MessageFileError::TooLarge:
        return tr("%1: is too large to be one message; save the message on its own").arg(shown);
    case MessageFileError::Empty:
        return tr("%1: is empty; save the message again, with its full source").arg(shown);
    case MessageFileError::NotAMessage:
        return tr("%1: is not a mail message, it does not begin with header fields; save the message with its full "
                  "source (.eml)")
            .arg(shown);
    case MessageFileError::NoOutlookLibrary:
        return tr("%1: is an Outlook file (.msg), and what is needed to open it (libgsf) is not installed; save the "
                  "message as .eml, which also keeps what its signatures need")
            .arg(shown);
    case MessageFileError::NotOutlookMessage:
        return tr("%1: is a file of Microsoft's container form, but holds no mail message").arg(shown);
    case MessageFileError::DamagedOutlookFile:
        return tr("%1: is a damaged Outlook file (.msg); save the message again, as .eml if you can").arg(shown);
    case MessageFileError::ReadFailed:
        return tr("%1: could not be read; the disk or the network gave an error").arg(shown);
    }
    Q_UNREACHABLE_RETURN({});
}

QString FileWords::unknown(const QStringList &members)
{
    return tr("members that are not known were passed over, look for slips: %1", "a list of names")
        .arg(members.join(QStringLiteral(", ")));
}

QString FileWords::expectation(IdentityFileValue value)
{
    switch (value) {
    case IdentityFileValue::Object:
        return tr("an object in braces");
    case IdentityFileValue::Text:
        return tr("a text");
    case IdentityFileValue::TextList:
        return tr("a list of texts");
    case IdentityFileValue::Domain:
        return tr("a domain, as example.org");
    case IdentityFileValue::DomainOrAddress:
        return tr("a domain or an address");
    case IdentityFileValue::Mailbox:
        return tr("an address, as alice@example.org");
    case IdentityFileValue::SenderPattern:
        return tr("an address, or *@ and a domain");
    case IdentityFileValue::Address:
        return tr("an IP address");
    case IdentityFileValue::Network:
        return tr("an IP address or a network, as 192.0.2.0/24");
    case IdentityFileValue::List:
        return tr("a list in brackets");
    case IdentityFileValue::KeyNumber:
        return tr("a key number from 0 to 9");
    case IdentityFileValue::Scheme:
        return tr("\"prvs\"");
    case IdentityFileValue::Days:
        return tr("a number of days from 1 to 999");
    case IdentityFileValue::Date:
        return tr("a date, as 2026-11-21");
    case IdentityFileValue::Time:
        return tr("a time, as 2026-11-21T03:26:27Z");
    case IdentityFileValue::Boolean:
        return tr("true or false");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FileWords::sentence(const IdentityFileError &error)
{
    switch (error.fault) {
    case IdentityFileFault::TooLarge:
        return tr("is too large to be a context file");
    case IdentityFileFault::TooDeep:
        return tr("is nested too deep to be a context file");
    case IdentityFileFault::NotJson:
        return tr("is no JSON: it cannot be read from octet %1 on").arg(error.offset);
    case IdentityFileFault::WrongValue:
        return tr("\"%1\" must be %2").arg(Hostile(error.member).terminalText(), expectation(error.expected));
    }
    Q_UNREACHABLE_RETURN({});
}

QString FileWords::sentence(const QString &shown, const LedgerFileError &error)
{
    switch (error.fault) {
    case LedgerFileError::Fault::NotFound:
        return tr("%1: there is no such ledger of sent mail; check \"ledger\" in the context file").arg(shown);
    case LedgerFileError::Fault::NotReadable:
        return tr("%1: the ledger of sent mail cannot be read; check its permissions").arg(shown);
    case LedgerFileError::Fault::TooLarge:
        return tr("%1: is too large for a table of sent mail; name only what the cover needs").arg(shown);
    case LedgerFileError::Fault::NotATable:
        return sentence(shown, error.table);
    }
    Q_UNREACHABLE_RETURN({});
}

QString FileWords::sentence(const QString &shown, const LedgerTableError &error)
{
    switch (error.fault) {
    case LedgerTableError::Fault::NoHeading:
        return tr("%1: is no table of sent mail: its first line must name the columns, message-id and date among them")
            .arg(shown);
    case LedgerTableError::Fault::WrongColumns:
        return tr("%1, line %2: has more or fewer columns than the first line").arg(shown).arg(error.line);
    case LedgerTableError::Fault::NoMessageId:
        return tr("%1, line %2: has no Message-ID").arg(shown).arg(error.line);
    case LedgerTableError::Fault::BadDate:
        return tr("%1, line %2: the date must be a time, as 2026-11-21T03:26:27Z").arg(shown).arg(error.line);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString messageFileSentence(const QString &name, MessageFileError error)
{
    return FileWords::sentence(Hostile(Hostile(name).displayText()).terminalText(), error);
}

QString identityFileSentence(const IdentityFileError &error)
{
    return FileWords::sentence(error);
}

QString unknownMembersSentence(const IdentityFile &file)
{
    QStringList members;
    for (const QByteArray &member : file.unknown) {
        members.append(Hostile(member).displayText());
    }
    return members.isEmpty() ? QString() : FileWords::unknown(members);
}

QString ledgerFileSentence(const QString &name, const LedgerFileError &error)
{
    return FileWords::sentence(Hostile(Hostile(name).displayText()).terminalText(), error);
}

} // namespace Indicia
