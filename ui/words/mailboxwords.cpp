// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxwords.h"

#include "hostile.h"
#include "oauthfault.h"
#include "oauthwords.h"

#include <QCoreApplication>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class MailboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::MailboxWords)

public:
    static QString sentence(const QString &shown, MailTrouble trouble);
    static QString serverSentence(const QString &shown, MailTrouble trouble);
    static QString name(MailTrouble trouble);
    static QString sentence(const QString &shown, StoreFault fault);
    static QString withDetail(const QString &sentence, const QString &detail)
    {
        return tr("%1 (it said: %2)").arg(sentence, detail);
    }
};

QString harmless(const QString &text)
{
    return Hostile(Hostile(text).displayText()).terminalText();
}

QString MailboxWords::sentence(const QString &shown, MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::NotFound:
        return tr("%1: there is no such file or folder; check the name").arg(shown);
    case MailTrouble::NoPermission:
        return tr("%1: you are not allowed to read it; ask its owner, or copy it to a place of your own").arg(shown);
    case MailTrouble::NotRegular:
        return tr("%1: is a device or a pipe, not a file; save the messages to a file first").arg(shown);
    case MailTrouble::TooLarge:
        return tr("%1: is larger than what is read of one message; open it on its own").arg(shown);
    case MailTrouble::Empty:
        return tr("%1: is empty, or holds no messages (.eml files, mbox files, Maildirs); unpack what is compressed")
            .arg(shown);
    case MailTrouble::NotAMessage:
        return tr("%1: is not a mail message, it does not begin with header fields; unpack it if it is compressed")
            .arg(shown);
    case MailTrouble::Damaged:
        return tr("%1: contradicts itself and cannot be read on from there; get it from its source again").arg(shown);
    case MailTrouble::ReadFailed:
        return tr("%1: could not be read; the disk or the network gave an error, or the file was cut meanwhile")
            .arg(shown);
    case MailTrouble::Vanished:
        return tr("%1: was removed while the folder was read").arg(shown);
    case MailTrouble::NotExamined:
        return tr("%1: could not be examined; memory was short, or the program is at fault").arg(shown);
    case MailTrouble::Cancelled:
        return tr("%1: stopped before its end").arg(shown);
    case MailTrouble::NoLibrary:
    case MailTrouble::Unreachable:
    case MailTrouble::Silent:
    case MailTrouble::CutOff:
    case MailTrouble::NoTls:
    case MailTrouble::BadCertificate:
    case MailTrouble::LoginRefused:
    case MailTrouble::NoLoginMethod:
    case MailTrouble::Refused:
    case MailTrouble::TryLater:
    case MailTrouble::BrokenProtocol:
        break;
    }
    return serverSentence(shown, trouble);
}

QString MailboxWords::serverSentence(const QString &shown, MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::NoLibrary:
        return tr("%1: what is needed to read it is not installed").arg(shown);
    case MailTrouble::Unreachable:
        return tr("%1: no connection to the server; check its name and port, and whether you are online").arg(shown);
    case MailTrouble::Silent:
        return tr("%1: the server did not answer in time; try again later").arg(shown);
    case MailTrouble::CutOff:
        return tr("%1: the connection ended amid an answer; what was read is kept, scan again to go on").arg(shown);
    case MailTrouble::NoTls:
        return tr("%1: the server does not protect the connection, so that the password was not sent; ask for its "
                  "port with TLS (often 993)")
            .arg(shown);
    case MailTrouble::BadCertificate:
        return tr("%1: the server cannot prove that it is the one you named, so that the password was not sent; check "
                  "the name, and ask its operator about the certificate")
            .arg(shown);
    case MailTrouble::LoginRefused:
        return tr("%1: the server refused the name or the password; many providers want an app password here")
            .arg(shown);
    case MailTrouble::NoLoginMethod:
        return tr("%1: the server offers no way to log in that may be used; ask your provider for an app password")
            .arg(shown);
    case MailTrouble::Refused:
        return tr("%1: the server refused").arg(shown);
    case MailTrouble::TryLater:
        return tr("%1: the server is busy or has reached a limit; what was read is kept, scan again later").arg(shown);
    case MailTrouble::BrokenProtocol:
        return tr("%1: the server's answer cannot be understood; what was read is kept").arg(shown);
    case MailTrouble::NotFound:
    case MailTrouble::NoPermission:
    case MailTrouble::NotRegular:
    case MailTrouble::TooLarge:
    case MailTrouble::Empty:
    case MailTrouble::NotAMessage:
    case MailTrouble::Damaged:
    case MailTrouble::ReadFailed:
    case MailTrouble::Vanished:
    case MailTrouble::NotExamined:
    case MailTrouble::Cancelled:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

QString MailboxWords::name(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::NotFound:
        return tr("not found");
    case MailTrouble::NoPermission:
        return tr("not allowed");
    case MailTrouble::NotRegular:
        return tr("not a file");
    case MailTrouble::TooLarge:
        return tr("too large");
    case MailTrouble::Empty:
        return tr("empty");
    case MailTrouble::NotAMessage:
        return tr("not a message");
    case MailTrouble::Damaged:
        return tr("damaged");
    case MailTrouble::ReadFailed:
        return tr("could not be read");
    case MailTrouble::Vanished:
        return tr("removed");
    case MailTrouble::NoLibrary:
        return tr("library missing");
    case MailTrouble::Unreachable:
        return tr("no connection");
    case MailTrouble::Silent:
        return tr("no answer");
    case MailTrouble::CutOff:
        return tr("connection lost");
    case MailTrouble::NoTls:
        return tr("not protected");
    case MailTrouble::BadCertificate:
        return tr("bad certificate");
    case MailTrouble::LoginRefused:
        return tr("login refused");
    case MailTrouble::NoLoginMethod:
        return tr("no way to log in");
    case MailTrouble::Refused:
        return tr("refused");
    case MailTrouble::TryLater:
        return tr("server busy");
    case MailTrouble::BrokenProtocol:
        return tr("answer not understood");
    case MailTrouble::Cancelled:
        return tr("stopped");
    case MailTrouble::NotExamined:
        return tr("not examined");
    }
    Q_UNREACHABLE_RETURN({});
}

QString MailboxWords::sentence(const QString &shown, StoreFault fault)
{
    switch (fault) {
    case StoreFault::NotThere:
        return tr("%1: there is no such store of scans").arg(shown);
    case StoreFault::Unreadable:
        return tr(
            "%1: the store of scans cannot be read; check that its folder is there, its permissions and the disk, or "
            "the server")
            .arg(shown);
    case StoreFault::Unreachable:
        return tr("%1: the database server cannot be reached, or does not let you in; check its address and your "
                  "account there")
            .arg(shown);
    case StoreFault::NotOurs:
        return tr("%1: is no store of scans; it was left as it is, name another file").arg(shown);
    case StoreFault::Newer:
        return tr("%1: the store of scans was written by a later version of Indicia").arg(shown);
    case StoreFault::Damaged:
        return tr("%1: the store of scans is damaged; remove it and scan again").arg(shown);
    case StoreFault::Busy:
        return tr("%1: another program writes to the store of scans and does not end; try again later").arg(shown);
    case StoreFault::ReadOnly:
        return tr("%1: the store of scans or its folder cannot be written to; check the permissions").arg(shown);
    case StoreFault::DiskFull:
        return tr("%1: the disk is full; what was scanned is kept, scan again to go on when there is room").arg(shown);
    case StoreFault::NoLibrary:
        return tr("%1: the library that reads the store of scans is not installed (libsqlite3-0, libpq5)").arg(shown);
    case StoreFault::KeyMissing:
    case StoreFault::Changed:
        return tr("%1: the store of scans has changed meanwhile; scan again").arg(shown);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString mailFaultSentence(const QString &name, const MailFault &fault)
{
    if (const auto login = oauthFaultOf(fault)) {
        QString why = OAuthWords::sentence(*login);
        return u"%1: %2"_s.arg(harmless(name), harmless(why.replace(u'\n', u' ')));
    }
    const QString sentence = MailboxWords::sentence(harmless(name), fault.trouble);
    const QString detail = harmless(Hostile(fault.detail).jsonValue());
    if (detail.isEmpty() || !isServerTrouble(fault.trouble)) {
        return sentence;
    }
    // What is wrong with a certificate is said by us.
    return fault.trouble == MailTrouble::BadCertificate ? u"%1 (%2)"_s.arg(sentence, detail)
                                                        : MailboxWords::withDetail(sentence, detail);
}

QString mailTroubleName(MailTrouble trouble)
{
    return MailboxWords::name(trouble);
}

bool isServerTrouble(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::NoLibrary:
    case MailTrouble::Unreachable:
    case MailTrouble::Silent:
    case MailTrouble::CutOff:
    case MailTrouble::NoTls:
    case MailTrouble::BadCertificate:
    case MailTrouble::LoginRefused:
    case MailTrouble::NoLoginMethod:
    case MailTrouble::Refused:
    case MailTrouble::TryLater:
    case MailTrouble::BrokenProtocol:
        return true;
    case MailTrouble::NotFound:
    case MailTrouble::NoPermission:
    case MailTrouble::NotRegular:
    case MailTrouble::TooLarge:
    case MailTrouble::Empty:
    case MailTrouble::NotAMessage:
    case MailTrouble::Damaged:
    case MailTrouble::ReadFailed:
    case MailTrouble::Vanished:
    case MailTrouble::Cancelled:
    case MailTrouble::NotExamined:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString scanStoreSentence(const QString &path, StoreFault fault, const QList<QByteArray> &refusal)
{
    QStringList lines{MailboxWords::sentence(harmless(path), fault)};
    for (const QByteArray &words : refusal) {
        lines << harmless(Hostile(words).jsonValue());
    }
    return lines.join(u'\n');
}

} // namespace Indicia
