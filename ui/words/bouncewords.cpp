// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncewords.h"

#include "hostile.h"

#include <QList>

#include <algorithm>

namespace Indicia {

namespace {

struct Form
{
    QByteArrayView dialect;
    const char *words;
};

constexpr Form forms[] = {
    {"amazon-ses-json", QT_TRANSLATE_NOOP("BounceWords", "notification of Amazon SES (JSON)")},
    {"challenge", QT_TRANSLATE_NOOP("BounceWords", "request to confirm the sender")},
    {"exchange", QT_TRANSLATE_NOOP("BounceWords", "text as Exchange writes it")},
    {"exim", QT_TRANSLATE_NOOP("BounceWords", "text as Exim writes it")},
    {"james", QT_TRANSLATE_NOOP("BounceWords", "text as James writes it")},
    {"list-notice", QT_TRANSLATE_NOOP("BounceWords", "notice of a mailing list")},
    {"mailmarshal", QT_TRANSLATE_NOOP("BounceWords", "text as MailMarshal writes it")},
    {"mdaemon", QT_TRANSLATE_NOOP("BounceWords", "text as MDaemon writes it")},
    {"non-delivery-report", QT_TRANSLATE_NOOP("BounceWords", "non-delivery report as text")},
    {"opensmtpd", QT_TRANSLATE_NOOP("BounceWords", "text as OpenSMTPD writes it")},
    {"plain", QT_TRANSLATE_NOOP("BounceWords", "text in no known form")},
    {"postfix", QT_TRANSLATE_NOOP("BounceWords", "text as Postfix writes it")},
    {"postfix-transcript", QT_TRANSLATE_NOOP("BounceWords", "transcript of a session, from Postfix to its postmaster")},
    {"qmail", QT_TRANSLATE_NOOP("BounceWords", "text as qmail writes it")},
    {"report-in-text", QT_TRANSLATE_NOOP("BounceWords", "delivery status notification as text")},
    {"rfc3464", QT_TRANSLATE_NOOP("BounceWords", "delivery status notification (RFC 3464)")},
    {"rfc3834", QT_TRANSLATE_NOOP("BounceWords", "automatic reply (RFC 3834)")},
    {"rfc5429", QT_TRANSLATE_NOOP("BounceWords", "refusal by a recipient's filter (RFC 5429)")},
    {"rfc5965", QT_TRANSLATE_NOOP("BounceWords", "feedback report (RFC 5965)")},
    {"rfc8098", QT_TRANSLATE_NOOP("BounceWords", "disposition notification (RFC 8098)")},
    {"rfc8460", QT_TRANSLATE_NOOP("BounceWords", "TLS report (RFC 8460)")},
    {"rfc9990", QT_TRANSLATE_NOOP("BounceWords", "DMARC aggregate report (RFC 9990)")},
    {"rfc9991", QT_TRANSLATE_NOOP("BounceWords", "DMARC failure report (RFC 9991)")},
    {"sendmail", QT_TRANSLATE_NOOP("BounceWords", "text as sendmail writes it")},
    {"short-notice", QT_TRANSLATE_NOOP("BounceWords", "notice of a few words")},
    {"virus-notice", QT_TRANSLATE_NOOP("BounceWords", "notice of a virus scanner")},
};

} // namespace

QString BounceWords::name(const BounceReport &report)
{
    return report.dialect == "rfc8098" ? tr("Read receipt") : name(report.kind);
}

QString BounceWords::form(const QByteArray &dialect)
{
    const auto form = std::ranges::find(forms, dialect, &Form::dialect);
    return form == std::end(forms) ? Hostile(dialect).displayText() : tr(form->words);
}

QString BounceWords::name(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Ordinary:
        return tr("Message");
    case MessageKind::Failure:
        return tr("Bounce");
    case MessageKind::Delay:
        return tr("Delay notice");
    case MessageKind::Success:
        return tr("Delivery receipt");
    case MessageKind::Relayed:
        return tr("Relay notice");
    case MessageKind::Expanded:
        return tr("List notice");
    case MessageKind::AutoReply:
        return tr("Automatic reply");
    case MessageKind::Challenge:
        return tr("Challenge");
    case MessageKind::Feedback:
        return tr("Complaint");
    case MessageKind::DmarcReport:
        return tr("DMARC report");
    case MessageKind::TlsReport:
        return tr("TLS report");
    }
    return {};
}

QString BounceWords::name(DsnAction action)
{
    switch (action) {
    case DsnAction::NotSaid:
        return tr("not said");
    case DsnAction::Failed:
        return tr("failed");
    case DsnAction::Delayed:
        return tr("delayed");
    case DsnAction::Delivered:
        return tr("delivered");
    case DsnAction::Relayed:
        return tr("relayed");
    case DsnAction::Expanded:
        return tr("expanded");
    }
    return {};
}

QString BounceWords::name(OriginalExtent extent)
{
    switch (extent) {
    case OriginalExtent::None:
        return tr("nothing");
    case OriginalExtent::HeadersOnly:
        return tr("its header only");
    case OriginalExtent::Truncated:
        return tr("its beginning");
    case OriginalExtent::Full:
        return tr("all of it");
    }
    return {};
}

QString BounceWords::sentence(InjectionPoint::Basis basis, Voice voice)
{
    switch (basis) {
    case InjectionPoint::Basis::NotVisible:
        return voiced(voice, tr("It cannot be seen who handed the message to the bouncing server."),
            tr("The injection point is not visible in what came back."));
    case InjectionPoint::Basis::ReceivedOfReportingMta:
        return voiced(voice, tr("The bouncing server itself noted who handed the message over."),
            tr("From the newest Received field of the original that the reporting host itself wrote."));
    case InjectionPoint::Basis::ReceivedFromMta:
        return voiced(voice, tr("The report names who handed the message over."),
            tr("Only Received-From-MTA says so (RFC 3464 section 2.2.4)."));
    case InjectionPoint::Basis::TopmostReceived:
        return voiced(voice,
            tr("The newest line of the message names who handed it over, but another server may have written it."),
            tr("From the topmost Received field, whose writer cannot be tied to the bouncer."));
    }
    return {};
}

QString BounceWords::permanence(const std::optional<bool> &permanent)
{
    if (!permanent) {
        return {};
    }
    return *permanent ? tr("permanent") : tr("temporary");
}

namespace {

struct StatusText
{
    int subject;
    int detail; ///< -1: any detail of the subject
    const char *text;
};

constexpr StatusText statusTexts[] = {
    {1, -1, QT_TRANSLATE_NOOP("BounceWords", "The address is wrong.")},
    {1, 0, QT_TRANSLATE_NOOP("BounceWords", "Something is wrong with the address.")},
    {1, 1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox does not exist.")},
    {1, 2, QT_TRANSLATE_NOOP("BounceWords", "The recipient's domain does not exist or takes no mail.")},
    {1, 3, QT_TRANSLATE_NOOP("BounceWords", "The recipient's address is misspelt.")},
    {1, 4, QT_TRANSLATE_NOOP("BounceWords", "The address fits several recipients.")},
    {1, 5, QT_TRANSLATE_NOOP("BounceWords", "The address is right.")},
    {1, 6, QT_TRANSLATE_NOOP("BounceWords", "The mailbox has moved and left no new address.")},
    {1, 7, QT_TRANSLATE_NOOP("BounceWords", "The sender's address is misspelt.")},
    {1, 8, QT_TRANSLATE_NOOP("BounceWords", "The sender's domain does not exist or takes no mail.")},
    {1, 9, QT_TRANSLATE_NOOP("BounceWords", "The message went on to a mail system that sends no such reports.")},
    {1, 10, QT_TRANSLATE_NOOP("BounceWords", "The recipient's domain says that it takes no mail at all.")},
    {2, -1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox cannot take the message.")},
    {2, 0, QT_TRANSLATE_NOOP("BounceWords", "Something is wrong with the mailbox.")},
    {2, 1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox is disabled.")},
    {2, 2, QT_TRANSLATE_NOOP("BounceWords", "The mailbox is full.")},
    {2, 3, QT_TRANSLATE_NOOP("BounceWords", "The message is too large for the mailbox.")},
    {2, 4, QT_TRANSLATE_NOOP("BounceWords", "The mailing list's address could not be resolved.")},
    {3, -1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system has a fault.")},
    {3, 0, QT_TRANSLATE_NOOP("BounceWords", "Something is wrong with the recipient's mail system.")},
    {3, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system is full.")},
    {3, 2, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system takes no mail at present.")},
    {3, 3, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system cannot do what the message asks for.")},
    {3, 4, QT_TRANSLATE_NOOP("BounceWords", "The message is too large for the mail system.")},
    {3, 5, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system is set up wrongly.")},
    {3, 6, QT_TRANSLATE_NOOP("BounceWords", "The message went on with another priority than asked for.")},
    {4, -1, QT_TRANSLATE_NOOP("BounceWords", "The network or the way to the recipient has a fault.")},
    {4, 0, QT_TRANSLATE_NOOP("BounceWords", "Something is wrong with the network or the way to the recipient.")},
    {4, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's server does not answer.")},
    {4, 2, QT_TRANSLATE_NOOP("BounceWords", "The connection was cut.")},
    {4, 3, QT_TRANSLATE_NOOP("BounceWords", "A name server did not answer.")},
    {4, 4, QT_TRANSLATE_NOOP("BounceWords", "No way to the recipient was found.")},
    {4, 5, QT_TRANSLATE_NOOP("BounceWords", "The mail system is overloaded.")},
    {4, 6, QT_TRANSLATE_NOOP("BounceWords", "The message went in circles.")},
    {4, 7, QT_TRANSLATE_NOOP("BounceWords", "The message could not be delivered in time.")},
    {5, -1, QT_TRANSLATE_NOOP("BounceWords", "The servers did not understand each other.")},
    {5, 0, QT_TRANSLATE_NOOP("BounceWords", "Something went wrong between the two servers.")},
    {5, 1, QT_TRANSLATE_NOOP("BounceWords", "A server used a command that the other one does not allow there.")},
    {5, 2, QT_TRANSLATE_NOOP("BounceWords", "A server did not understand a command of the other one.")},
    {5, 3, QT_TRANSLATE_NOOP("BounceWords", "There were too many recipients at once.")},
    {5, 4, QT_TRANSLATE_NOOP("BounceWords", "A command had details that the other server does not take.")},
    {5, 5, QT_TRANSLATE_NOOP("BounceWords", "The servers speak different versions of the protocol.")},
    {5, 6, QT_TRANSLATE_NOOP("BounceWords", "The login was too long for the server.")},
    {6, -1, QT_TRANSLATE_NOOP("BounceWords", "The content of the message was not accepted.")},
    {6, 0, QT_TRANSLATE_NOOP("BounceWords", "Something in the message itself was not accepted.")},
    {6, 1, QT_TRANSLATE_NOOP("BounceWords", "The message's format is not supported.")},
    {6, 2, QT_TRANSLATE_NOOP("BounceWords", "The message would have to be converted, which is forbidden.")},
    {6, 3, QT_TRANSLATE_NOOP("BounceWords", "The message would have to be converted, which the server cannot do.")},
    {6, 4, QT_TRANSLATE_NOOP("BounceWords", "The message was converted and lost something.")},
    {6, 5, QT_TRANSLATE_NOOP("BounceWords", "The message could not be converted.")},
    {6, 6, QT_TRANSLATE_NOOP("BounceWords", "A part of the message that lies elsewhere could not be fetched.")},
    {6, 7, QT_TRANSLATE_NOOP("BounceWords", "An address has letters that the server does not take.")},
    {6, 8, QT_TRANSLATE_NOOP("BounceWords", "An answer needs letters that the sending server does not take.")},
    {6, 9, QT_TRANSLATE_NOOP("BounceWords", "The header has letters that a recipient's server does not take.")},
    {6, 10, QT_TRANSLATE_NOOP("BounceWords", "An answer needs letters that the sending server does not take.")},
    {7, -1, QT_TRANSLATE_NOOP("BounceWords", "A rule or a security check refused the message.")},
    {7, 0, QT_TRANSLATE_NOOP("BounceWords", "A security rule refused the message.")},
    {7, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's server does not take mail from this sender.")},
    {7, 2, QT_TRANSLATE_NOOP("BounceWords", "This sender may not write to the mailing list.")},
    {7, 3,
        QT_TRANSLATE_NOOP(
            "BounceWords", "The message would have to be secured in another way, which is not possible.")},
    {7, 4, QT_TRANSLATE_NOOP("BounceWords", "The server lacks a security feature that the message needs.")},
    {7, 5, QT_TRANSLATE_NOOP("BounceWords", "Encrypting or decrypting failed.")},
    {7, 6, QT_TRANSLATE_NOOP("BounceWords", "The way of encrypting is not supported.")},
    {7, 7, QT_TRANSLATE_NOOP("BounceWords", "The message was damaged or changed.")},
    {7, 8, QT_TRANSLATE_NOOP("BounceWords", "The login was wrong.")},
    {7, 9, QT_TRANSLATE_NOOP("BounceWords", "The way of logging in is too weak for the server.")},
    {7, 10, QT_TRANSLATE_NOOP("BounceWords", "The server asks for an encrypted connection.")},
    {7, 11, QT_TRANSLATE_NOOP("BounceWords", "The server takes this login over an encrypted connection only.")},
    {7, 12, QT_TRANSLATE_NOOP("BounceWords", "The password has to be set again before the server takes it.")},
    {7, 13, QT_TRANSLATE_NOOP("BounceWords", "The account is disabled.")},
    {7, 14, QT_TRANSLATE_NOOP("BounceWords", "The server asks for a trusted partner.")},
    {7, 15, QT_TRANSLATE_NOOP("BounceWords", "The message has too low a priority for the server at present.")},
    {7, 16, QT_TRANSLATE_NOOP("BounceWords", "The message is too large for its priority.")},
    {7, 17, QT_TRANSLATE_NOOP("BounceWords", "The mailbox belongs to somebody else now.")},
    {7, 18, QT_TRANSLATE_NOOP("BounceWords", "The recipient's domain belongs to somebody else now.")},
    {7, 19,
        QT_TRANSLATE_NOOP(
            "BounceWords", "Whether the mailbox still belongs to the same person could not be found out.")},
    {7, 20, QT_TRANSLATE_NOOP("BounceWords", "No valid signature (DKIM) was found.")},
    {7, 21, QT_TRANSLATE_NOOP("BounceWords", "No acceptable signature (DKIM) was found.")},
    {7, 22, QT_TRANSLATE_NOOP("BounceWords", "No signature (DKIM) of the author's domain was found.")},
    {7, 23, QT_TRANSLATE_NOOP("BounceWords", "The sending server may not send for the domain (SPF).")},
    {7, 24, QT_TRANSLATE_NOOP("BounceWords", "The rule of the domain for its servers (SPF) could not be read.")},
    {7, 25, QT_TRANSLATE_NOOP("BounceWords", "The sending computer's address has no valid name (reverse DNS).")},
    {7, 26, QT_TRANSLATE_NOOP("BounceWords", "Several checks of the sender failed.")},
    {7, 27, QT_TRANSLATE_NOOP("BounceWords", "The sender's domain says that it takes no mail at all.")},
    {7, 28, QT_TRANSLATE_NOOP("BounceWords", "Too many messages came at once.")},
    {7, 29, QT_TRANSLATE_NOOP("BounceWords", "The seals of forwarding servers (ARC) are broken.")},
    {7, 30, QT_TRANSLATE_NOOP("BounceWords", "The message may only travel encrypted, and a server cannot do that.")},
};

} // namespace

QString BounceWords::status(const QByteArray &code)
{
    const QList<QByteArray> parts = code.split('.');
    if (parts.size() != 3 || parts.at(0).size() != 1) {
        return {};
    }
    bool subjectOk = false;
    bool detailOk = false;
    const int subject = parts.at(1).toInt(&subjectOk);
    const int detail = parts.at(2).toInt(&detailOk);
    if (!subjectOk || !detailOk) {
        return {};
    }
    const char *best = nullptr;
    for (const StatusText &row : statusTexts) {
        if (row.subject == subject && (row.detail == detail || (row.detail < 0 && best == nullptr))) {
            best = row.text;
        }
    }
    if (parts.at(0) != "2" && best != nullptr) {
        return tr(best);
    }
    switch (parts.at(0).at(0)) {
    case '2':
        return tr("It was delivered.");
    case '4':
        return tr("A temporary failure without further detail.");
    case '5':
        return tr("A permanent failure without further detail.");
    default:
        return {};
    }
}

} // namespace Indicia
