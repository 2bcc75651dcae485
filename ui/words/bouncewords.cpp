// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncewords.h"

#include <QList>

namespace Indicia {

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
    {1, 1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox does not exist.")},
    {1, 2, QT_TRANSLATE_NOOP("BounceWords", "The recipient's domain does not exist or takes no mail.")},
    {1, 3, QT_TRANSLATE_NOOP("BounceWords", "The recipient's address is misspelt.")},
    {1, 4, QT_TRANSLATE_NOOP("BounceWords", "The address fits several recipients.")},
    {1, 6, QT_TRANSLATE_NOOP("BounceWords", "The mailbox has moved and left no new address.")},
    {1, 7, QT_TRANSLATE_NOOP("BounceWords", "The sender's address is misspelt.")},
    {1, 8, QT_TRANSLATE_NOOP("BounceWords", "The sender's domain does not exist or takes no mail.")},
    {1, 10, QT_TRANSLATE_NOOP("BounceWords", "The recipient's domain says that it takes no mail at all.")},
    {2, -1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox cannot take the message.")},
    {2, 1, QT_TRANSLATE_NOOP("BounceWords", "The mailbox is disabled.")},
    {2, 2, QT_TRANSLATE_NOOP("BounceWords", "The mailbox is full.")},
    {2, 3, QT_TRANSLATE_NOOP("BounceWords", "The message is too large for the mailbox.")},
    {2, 4, QT_TRANSLATE_NOOP("BounceWords", "The mailing list's address could not be resolved.")},
    {3, -1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system has a fault.")},
    {3, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system is full.")},
    {3, 2, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system takes no mail at present.")},
    {3, 4, QT_TRANSLATE_NOOP("BounceWords", "The message is too large for the mail system.")},
    {3, 5, QT_TRANSLATE_NOOP("BounceWords", "The recipient's mail system is set up wrongly.")},
    {4, -1, QT_TRANSLATE_NOOP("BounceWords", "The network or the way to the recipient has a fault.")},
    {4, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's server does not answer.")},
    {4, 2, QT_TRANSLATE_NOOP("BounceWords", "The connection was cut.")},
    {4, 3, QT_TRANSLATE_NOOP("BounceWords", "A name server did not answer.")},
    {4, 4, QT_TRANSLATE_NOOP("BounceWords", "No way to the recipient was found.")},
    {4, 5, QT_TRANSLATE_NOOP("BounceWords", "The mail system is overloaded.")},
    {4, 6, QT_TRANSLATE_NOOP("BounceWords", "The message went in circles.")},
    {4, 7, QT_TRANSLATE_NOOP("BounceWords", "The message could not be delivered in time.")},
    {5, -1, QT_TRANSLATE_NOOP("BounceWords", "The servers did not understand each other.")},
    {5, 3, QT_TRANSLATE_NOOP("BounceWords", "There were too many recipients at once.")},
    {6, -1, QT_TRANSLATE_NOOP("BounceWords", "The content of the message was not accepted.")},
    {6, 1, QT_TRANSLATE_NOOP("BounceWords", "The message's format is not supported.")},
    {7, -1, QT_TRANSLATE_NOOP("BounceWords", "A rule or a security check refused the message.")},
    {7, 1, QT_TRANSLATE_NOOP("BounceWords", "The recipient's server does not take mail from this sender.")},
    {7, 8, QT_TRANSLATE_NOOP("BounceWords", "The login was wrong.")},
    {7, 20, QT_TRANSLATE_NOOP("BounceWords", "No valid signature (DKIM) was found.")},
    {7, 21, QT_TRANSLATE_NOOP("BounceWords", "No acceptable signature (DKIM) was found.")},
    {7, 22, QT_TRANSLATE_NOOP("BounceWords", "No signature (DKIM) of the author's domain was found.")},
    {7, 23, QT_TRANSLATE_NOOP("BounceWords", "The sending server may not send for the domain (SPF).")},
    {7, 24, QT_TRANSLATE_NOOP("BounceWords", "The rule of the domain for its servers (SPF) could not be read.")},
    {7, 25, QT_TRANSLATE_NOOP("BounceWords", "The sending computer's address has no valid name (reverse DNS).")},
    {7, 26, QT_TRANSLATE_NOOP("BounceWords", "Several checks of the sender failed.")},
    {7, 27, QT_TRANSLATE_NOOP("BounceWords", "The sender's domain says that it takes no mail at all.")},
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
