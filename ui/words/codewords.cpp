// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codewords.h"

#include "bouncereport.h"
#include "bouncewords.h"

#include <algorithm>

namespace Indicia {

namespace {

/// A code with the words of its registry, which are terms and stay as they are in every language.
struct RegisteredStatus
{
    int subject;
    int detail;
    int rfc; ///< 0: registered without an RFC
    const char *title;
};

/// IANA, "SMTP Enhanced Status Codes", enumerated status codes.
constexpr RegisteredStatus registeredStatuses[] = {
    {0, 0, 3463, "Other undefined Status"},
    {1, 0, 3463, "Other address status"},
    {1, 1, 3463, "Bad destination mailbox address"},
    {1, 2, 3463, "Bad destination system address"},
    {1, 3, 3463, "Bad destination mailbox address syntax"},
    {1, 4, 3463, "Destination mailbox address ambiguous"},
    {1, 5, 3463, "Destination address valid"},
    {1, 6, 3463, "Destination mailbox has moved, No forwarding address"},
    {1, 7, 3463, "Bad sender's mailbox address syntax"},
    {1, 8, 3463, "Bad sender's system address"},
    {1, 9, 5248, "Message relayed to non-compliant mailer"},
    {1, 10, 7505, "Recipient address has null MX"},
    {2, 0, 3463, "Other or undefined mailbox status"},
    {2, 1, 3463, "Mailbox disabled, not accepting messages"},
    {2, 2, 3463, "Mailbox full"},
    {2, 3, 3463, "Message length exceeds administrative limit"},
    {2, 4, 3463, "Mailing list expansion problem"},
    {3, 0, 3463, "Other or undefined mail system status"},
    {3, 1, 3463, "Mail system full"},
    {3, 2, 3463, "System not accepting network messages"},
    {3, 3, 3463, "System not capable of selected features"},
    {3, 4, 3463, "Message too big for system"},
    {3, 5, 3463, "System incorrectly configured"},
    {3, 6, 6710, "Requested priority was changed"},
    {4, 0, 3463, "Other or undefined network or routing status"},
    {4, 1, 3463, "No answer from host"},
    {4, 2, 3463, "Bad connection"},
    {4, 3, 3463, "Directory server failure"},
    {4, 4, 3463, "Unable to route"},
    {4, 5, 3463, "Mail system congestion"},
    {4, 6, 3463, "Routing loop detected"},
    {4, 7, 3463, "Delivery time expired"},
    {5, 0, 3463, "Other or undefined protocol status"},
    {5, 1, 3463, "Invalid command"},
    {5, 2, 3463, "Syntax error"},
    {5, 3, 3463, "Too many recipients"},
    {5, 4, 3463, "Invalid command arguments"},
    {5, 5, 3463, "Wrong protocol version"},
    {5, 6, 4954, "Authentication Exchange line is too long"},
    {6, 0, 3463, "Other or undefined media error"},
    {6, 1, 3463, "Media not supported"},
    {6, 2, 3463, "Conversion required and prohibited"},
    {6, 3, 3463, "Conversion required but not supported"},
    {6, 4, 3463, "Conversion with loss performed"},
    {6, 5, 3463, "Conversion Failed"},
    {6, 6, 4468, "Message content not available"},
    {6, 7, 6531, "Non-ASCII addresses not permitted for that sender/recipient"},
    {6, 8, 6531, "UTF-8 string reply is required, but not permitted by the SMTP client"},
    {6, 9, 6531, "UTF-8 header message cannot be transferred to one or more recipients"},
    {6, 10, 6531, "UTF-8 string reply is required, but not permitted by the SMTP client"},
    {7, 0, 3463, "Other or undefined security status"},
    {7, 1, 3463, "Delivery not authorized, message refused"},
    {7, 2, 3463, "Mailing list expansion prohibited"},
    {7, 3, 3463, "Security conversion required but not possible"},
    {7, 4, 3463, "Security features not supported"},
    {7, 5, 3463, "Cryptographic failure"},
    {7, 6, 3463, "Cryptographic algorithm not supported"},
    {7, 7, 3463, "Message integrity failure"},
    {7, 8, 4954, "Authentication credentials invalid"},
    {7, 9, 4954, "Authentication mechanism is too weak"},
    {7, 10, 5248, "Encryption Needed"},
    {7, 11, 4954, "Encryption required for requested authentication mechanism"},
    {7, 12, 4954, "A password transition is needed"},
    {7, 13, 5248, "User Account Disabled"},
    {7, 14, 5248, "Trust relationship required"},
    {7, 15, 6710, "Priority Level is too low"},
    {7, 16, 6710, "Message is too big for the specified priority"},
    {7, 17, 7293, "Mailbox owner has changed"},
    {7, 18, 7293, "Domain owner has changed"},
    {7, 19, 7293, "RRVS test cannot be completed"},
    {7, 20, 7372, "No passing DKIM signature found"},
    {7, 21, 7372, "No acceptable DKIM signature found"},
    {7, 22, 7372, "No valid author-matched DKIM signature found"},
    {7, 23, 7372, "SPF validation failed"},
    {7, 24, 7372, "SPF validation error"},
    {7, 25, 7372, "Reverse DNS validation failed"},
    {7, 26, 7372, "Multiple authentication checks failed"},
    {7, 27, 7505, "Sender address has null MX"},
    {7, 28, 0, "Mail flood detected"},
    {7, 29, 8617, "ARC validation failure"},
    {7, 30, 8689, "REQUIRETLS support required"},
};

struct RegisteredReply
{
    int code;
    int rfc;
    const char *title; ///< as the RFC has it
    const char *plain;
};

/// RFC 5321 section 4.2.3, and the documents that add to it.
constexpr RegisteredReply registeredReplies[] = {
    {211, 5321, "System status, or system help reply", QT_TRANSLATE_NOOP("CodeWords", "The server told its state.")},
    {214, 5321, "Help message", QT_TRANSLATE_NOOP("CodeWords", "The server told how to use it.")},
    {220, 5321, "Service ready", QT_TRANSLATE_NOOP("CodeWords", "The server is ready.")},
    {221, 5321, "Service closing transmission channel",
        QT_TRANSLATE_NOOP("CodeWords", "The server ended the conversation.")},
    {235, 4954, "Authentication Succeeded", QT_TRANSLATE_NOOP("CodeWords", "The login succeeded.")},
    {250, 5321, "Requested mail action okay, completed", QT_TRANSLATE_NOOP("CodeWords", "The server said yes.")},
    {251, 5321, "User not local; will forward",
        QT_TRANSLATE_NOOP("CodeWords", "The mailbox is elsewhere, and the server passes the message on.")},
    {252, 5321, "Cannot VRFY user, but will accept message and attempt delivery",
        QT_TRANSLATE_NOOP("CodeWords", "The server does not say whether the mailbox exists, but takes the message.")},
    {334, 4954, "Server challenge", QT_TRANSLATE_NOOP("CodeWords", "The server asks for the next part of the login.")},
    {354, 5321, "Start mail input", QT_TRANSLATE_NOOP("CodeWords", "The server waits for the message.")},
    {421, 5321, "Service not available, closing transmission channel",
        QT_TRANSLATE_NOOP("CodeWords", "The server is not available at present and hung up.")},
    {432, 4954, "A password transition is needed",
        QT_TRANSLATE_NOOP("CodeWords", "The password has to be set again before the server takes it.")},
    {450, 5321, "Requested mail action not taken: mailbox unavailable",
        QT_TRANSLATE_NOOP("CodeWords", "The mailbox is not available at present.")},
    {451, 5321, "Requested action aborted: local error in processing",
        QT_TRANSLATE_NOOP("CodeWords", "The server had a fault of its own and gave up for now.")},
    {452, 5321, "Requested action not taken: insufficient system storage",
        QT_TRANSLATE_NOOP("CodeWords", "The server has no room at present.")},
    {454, 4954, "Temporary authentication failure",
        QT_TRANSLATE_NOOP("CodeWords", "The login could not be checked at present.")},
    {455, 5321, "Server unable to accommodate parameters",
        QT_TRANSLATE_NOOP("CodeWords", "The server cannot do at present what was asked for.")},
    {458, 1985, "Unable to queue messages for node",
        QT_TRANSLATE_NOOP("CodeWords", "The server cannot start sending the waiting mail.")},
    {459, 1985, "Node not allowed",
        QT_TRANSLATE_NOOP("CodeWords", "The server does not hand waiting mail to this computer.")},
    {500, 5321, "Syntax error, command unrecognized",
        QT_TRANSLATE_NOOP("CodeWords", "The server did not understand the command.")},
    {501, 5321, "Syntax error in parameters or arguments",
        QT_TRANSLATE_NOOP("CodeWords", "The server did not understand the details of the command.")},
    {502, 5321, "Command not implemented", QT_TRANSLATE_NOOP("CodeWords", "The server does not know the command.")},
    {503, 5321, "Bad sequence of commands", QT_TRANSLATE_NOOP("CodeWords", "The commands came in a wrong order.")},
    {504, 5321, "Command parameter not implemented",
        QT_TRANSLATE_NOOP("CodeWords", "The server does not know a detail of the command.")},
    {521, 7504, "Server does not accept mail", QT_TRANSLATE_NOOP("CodeWords", "The computer takes no mail at all.")},
    {523, 5248, "Encryption Needed", QT_TRANSLATE_NOOP("CodeWords", "The server asks for an encrypted connection.")},
    {525, 5248, "User Account Disabled", QT_TRANSLATE_NOOP("CodeWords", "The account is disabled.")},
    {530, 4954, "Authentication required", QT_TRANSLATE_NOOP("CodeWords", "The server asks for a login first.")},
    {534, 4954, "Authentication mechanism is too weak",
        QT_TRANSLATE_NOOP("CodeWords", "The way of logging in is too weak for the server.")},
    {535, 4954, "Authentication credentials invalid", QT_TRANSLATE_NOOP("CodeWords", "The login was wrong.")},
    {538, 4954, "Encryption required for requested authentication mechanism",
        QT_TRANSLATE_NOOP("CodeWords", "The server takes this login over an encrypted connection only.")},
    {550, 5321, "Requested action not taken: mailbox unavailable",
        QT_TRANSLATE_NOOP("CodeWords", "The server refused for good: no such mailbox, no access, or a rule.")},
    {551, 5321, "User not local; please try <forward-path>",
        QT_TRANSLATE_NOOP(
            "CodeWords", "The mailbox is elsewhere; the server names the new address and does not forward.")},
    {552, 5321, "Requested mail action aborted: exceeded storage allocation",
        QT_TRANSLATE_NOOP(
            "CodeWords", "There was no room for the message: the mailbox is full, or the message too large.")},
    {553, 5321, "Requested action not taken: mailbox name not allowed",
        QT_TRANSLATE_NOOP("CodeWords", "The server does not take such an address.")},
    {554, 5321, "Transaction failed",
        QT_TRANSLATE_NOOP("CodeWords", "The server refused the message, or to talk at all.")},
    {555, 5321, "MAIL FROM/RCPT TO parameters not recognized or not implemented",
        QT_TRANSLATE_NOOP("CodeWords", "The server does not know a detail of the address command.")},
    {556, 7504, "Domain does not accept mail",
        QT_TRANSLATE_NOOP("CodeWords", "The recipient's domain takes no mail at all.")},
};

QString titled(const QString &code, const char *title, int rfc)
{
    const QString words = QString::fromLatin1(title);
    return rfc > 0 ? QStringLiteral("%1: %2 (RFC %3).").arg(code, words).arg(rfc)
                   : QStringLiteral("%1: %2.").arg(code, words);
}

/// The digits of @p part; -1 where it is no number of one to three digits.
int numberOf(const QByteArray &part)
{
    bool ok = false;
    const int number = part.size() > 3 ? -1 : part.toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

} // namespace

QString CodeWords::status(const QByteArray &code, Voice voice)
{
    const QString plain = BounceWords::status(code);
    const QList<QByteArray> parts = code.split('.');
    if (voice == Voice::Plain || plain.isEmpty() || parts.size() != 3) {
        return plain;
    }
    const auto row = std::ranges::find_if(registeredStatuses, [&parts](const RegisteredStatus &status) {
        return status.subject == numberOf(parts.at(1)) && status.detail == numberOf(parts.at(2));
    });
    return row == std::end(registeredStatuses) ? plain : titled(QString::fromLatin1(code), row->title, row->rfc);
}

QString CodeWords::status(const BounceRecipient &recipient, Voice voice)
{
    // Exchange says 5.1.10 of recipients whom it does not find; RFC 7505 gave that number to domains without mail.
    if (recipient.reason == BounceReason::UserUnknown && recipient.status == "5.1.10") {
        return voice == Voice::Plain ? BounceWords::status("5.1.1")
                                     : tr("5.1.10: Recipient not found, as Exchange uses it; registered as: Recipient "
                                          "address has null MX (RFC 7505).");
    }
    const bool isOnItsWay = recipient.action == DsnAction::Relayed || recipient.action == DsnAction::Expanded;
    if (isOnItsWay && recipient.status.startsWith("2.") && voice == Voice::Plain) {
        return {}; // a class of success, which says nothing of delivery there
    }
    return status(recipient.status, voice);
}

QString CodeWords::reply(const QByteArray &code, Voice voice)
{
    const int number = code.size() == 3 ? numberOf(code) : -1;
    const auto row = std::ranges::find(registeredReplies, number, &RegisteredReply::code);
    if (row != std::end(registeredReplies)) {
        return voice == Voice::Plain ? tr(row->plain) : titled(QString::fromLatin1(code), row->title, row->rfc);
    }
    switch (number / 100) { // RFC 5321 section 4.2.1: the first digit tells even where the code is unknown
    case 2:
        return tr("The server said yes.");
    case 3:
        return tr("The server waits for more.");
    case 4:
        return tr("The server refused for now; trying again may help.");
    case 5:
        return tr("The server refused for good.");
    default:
        return {};
    }
}

} // namespace Indicia
