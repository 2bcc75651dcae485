// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routewords.h"

#include <QDateTime>
#include <QTimeZone>

namespace Indicia {

QString RouteWords::name(HopTrust trust)
{
    switch (trust) {
    case HopTrust::Trusted:
        return tr("trusted");
    case HopTrust::Boundary:
        return tr("boundary");
    case HopTrust::Consistent:
        return tr("claimed");
    case HopTrust::Doubtful:
        return tr("doubtful");
    case HopTrust::Forged:
        return tr("forged");
    }
    return {};
}

QString RouteWords::meaning(HopTrust trust, Voice voice)
{
    switch (trust) {
    case HopTrust::Trusted:
        return voiced(voice, tr("Written by one of your own servers."),
            tr("Written by a host of the user (RFC 5321 section 4.4)."));
    case HopTrust::Boundary:
        return voiced(voice,
            tr("Written by your own server about the stranger who handed the message over: the first fact that nobody "
               "could forge."),
            tr("The last field of the trusted part: its client address is the first fact that a stranger could not "
               "forge."));
    case HopTrust::Consistent:
        return voiced(voice, tr("Only claimed: a stranger wrote it, but nothing speaks against it."),
            tr("Below the boundary; contradicts nothing."));
    case HopTrust::Doubtful:
        return voiced(voice, tr("Only claimed, and something speaks against it."),
            tr("Below the boundary, and something speaks against it."));
    case HopTrust::Forged:
        return voiced(
            voice, tr("It cannot be true: somebody made it up."), tr("Below the boundary, and it cannot be true."));
    }
    return {};
}

QString RouteWords::reason(HopReason reason, Voice voice)
{
    switch (reason) {
    case HopReason::TimeReversed:
        return voiced(voice, tr("The message would have arrived here before it was sent."),
            tr("An earlier hop bears a later time than the clocks allow."));
    case HopReason::LongDelay:
        return voiced(voice, tr("The message lay here for more than a day."),
            tr("More than a day between this hop and the one below (RFC 5321 section 4.5.4.1)."));
    case HopReason::FutureTime:
        return voiced(voice, tr("The time given here had not come yet."),
            tr("The time is later than that of the hop above, or than now."));
    case HopReason::LinkBroken:
        return voiced(voice,
            tr("The server that is said to have received the message here is not the one that handed it on."),
            tr("The \"by\" of this field is not the \"from\" of the field above (RFC 5321 section 4.4)."));
    case HopReason::PrivateAddress:
        return voiced(voice, tr("An address of a home or office network, which cannot come from the Internet."),
            tr("A private address where a public one belongs (RFC 6890)."));
    case HopReason::ImpossibleAddress:
        return voiced(
            voice, tr("An address that no computer can have."), tr("An address that no host has (RFC 6890)."));
    case HopReason::ClaimsOwnHost:
        return voiced(voice, tr("A stranger pretends that your own server wrote this."),
            tr("\"by\" below the boundary claims to be one of the own hosts."));
    case HopReason::HeloIsOwnName:
        return voiced(voice, tr("A stranger introduced itself with your own server's name."),
            tr("A client outside the own networks greeted with an own name (RFC 5321 section 4.1.1.1)."));
    case HopReason::HeloMismatch:
        return voiced(voice, tr("The computer gave another name than the one that its address has."),
            tr("The HELO name is not the reverse name (RFC 5321 section 4.1.4)."));
    case HopReason::ReverseMissing:
        return voiced(
            voice, tr("The computer's address has no name."), tr("The writer found no reverse name for the client."));
    case HopReason::ReverseUnverified:
        return voiced(voice, tr("The name of the computer's address could be made up."),
            tr("The writer says that the reverse name is not confirmed."));
    case HopReason::UnlikelyForm:
        return voiced(voice, tr("The line does not look like those that the named program writes."),
            tr("The named software never writes a field of this form."));
    case HopReason::NoDate:
        return voiced(
            voice, tr("No time is given."), tr("The field has no date that can be read (RFC 5321 section 4.4)."));
    case HopReason::Malformed:
        return voiced(
            voice, tr("The line cannot be read."), tr("Not readable as a Received field (RFC 5321 section 4.4)."));
    case HopReason::Loop:
        return voiced(voice, tr("The message went in circles."),
            tr("The same host passed it on more than once, or there are more than 50 hops (RFC 5321 section 6.3)."));
    }
    return {};
}

QString RouteWords::sentence(BoundaryBasis basis, Voice voice)
{
    switch (basis) {
    case BoundaryBasis::None:
        return voiced(voice, tr("None of these lines was written by a server of yours: all of them are claims."),
            tr("No Received field of an own host: there is no trusted part."));
    case BoundaryBasis::Configured:
        return voiced(voice, tr("Your servers are known from the settings."),
            tr("The trusted part was found from the configured hosts and networks."));
    case BoundaryBasis::OwnDomain:
        return voiced(voice, tr("Your server was recognised by its name in your domain."),
            tr("The trusted part was found from writers in the own domains."));
    case BoundaryBasis::AssumedTopmost:
        return voiced(voice, tr("It is not known which servers are yours; the topmost one is taken for yours."),
            tr("Assumption: the topmost field is taken for that of the own receiver, since no own host is "
               "configured."));
    }
    return {};
}

QString RouteWords::name(ReceivedDefect defect)
{
    switch (defect) {
    case ReceivedDefect::Empty:
        return tr("empty");
    case ReceivedDefect::NoFrom:
        return tr("does not say from whom");
    case ReceivedDefect::NoBy:
        return tr("does not say who received it");
    case ReceivedDefect::NoDate:
        return tr("no readable date");
    case ReceivedDefect::DateWithoutSemicolon:
        return tr("no semicolon before the date");
    case ReceivedDefect::ImpossibleDate:
        return tr("impossible date");
    case ReceivedDefect::UnbalancedComment:
        return tr("unbalanced parentheses");
    case ReceivedDefect::NestedTooDeep:
        return tr("comments nested too deep");
    case ReceivedDefect::BadAddress:
        return tr("no valid address");
    case ReceivedDefect::RepeatedClause:
        return tr("a clause stands twice");
    case ReceivedDefect::TooLong:
        return tr("too long, read in part");
    }
    return {};
}

QString RouteWords::name(ReceivedDialect dialect)
{
    switch (dialect) {
    case ReceivedDialect::Unknown:
        return {};
    case ReceivedDialect::Rfc5321:
        return QStringLiteral("RFC 5321");
    case ReceivedDialect::Postfix:
        return QStringLiteral("Postfix");
    case ReceivedDialect::Exim:
        return QStringLiteral("Exim");
    case ReceivedDialect::Sendmail:
        return QStringLiteral("sendmail");
    case ReceivedDialect::Exchange:
        return QStringLiteral("Exchange");
    case ReceivedDialect::Gmail:
        return QStringLiteral("Gmail");
    case ReceivedDialect::Qmail:
        return QStringLiteral("qmail");
    case ReceivedDialect::Dovecot:
        return QStringLiteral("Dovecot");
    case ReceivedDialect::OpenSmtpd:
        return QStringLiteral("OpenSMTPD");
    case ReceivedDialect::Courier:
        return QStringLiteral("Courier");
    case ReceivedDialect::Haraka:
        return QStringLiteral("Haraka");
    case ReceivedDialect::CommuniGate:
        return QStringLiteral("CommuniGate Pro");
    case ReceivedDialect::Zimbra:
        return QStringLiteral("Zimbra");
    case ReceivedDialect::Getmail:
        return QStringLiteral("getmail");
    case ReceivedDialect::Ecelerity:
        return QStringLiteral("Ecelerity");
    case ReceivedDialect::SendGrid:
        return QStringLiteral("SendGrid");
    case ReceivedDialect::AmazonSes:
        return QStringLiteral("Amazon SES");
    case ReceivedDialect::Postini:
        return QStringLiteral("Postini");
    case ReceivedDialect::Fetchmail:
        return QStringLiteral("fetchmail");
    case ReceivedDialect::Mdaemon:
        return QStringLiteral("MDaemon");
    }
    return {};
}

QString RouteWords::duration(qint64 seconds)
{
    struct Unit
    {
        qint64 seconds;
        QString name;
    };
    const Unit units[] = {
        {86'400, tr("d", "unit of time: days")},
        {3'600, tr("h", "unit of time: hours")},
        {60, tr("min", "unit of time: minutes")},
        {1, tr("s", "unit of time: seconds")},
    };
    const QString sign = seconds < 0 ? QString(QChar(0x2212)) : QString();
    quint64 rest = seconds < 0 ? 0 - static_cast<quint64>(seconds) : static_cast<quint64>(seconds);
    QStringList words;
    for (const Unit &unit : units) {
        const quint64 size = static_cast<quint64>(unit.seconds);
        // Two units are enough to read: "2 d 4 h", not "2 d 4 h 3 min 7 s".
        if (words.size() < 2 && (rest >= size || (unit.seconds == 1 && words.isEmpty()))) {
            words << QString::number(rest / size) + QLatin1Char(' ') + unit.name;
        } else if (!words.isEmpty()) {
            break;
        }
        rest %= size;
    }
    return sign + words.join(QLatin1Char(' '));
}

QString RouteWords::time(std::chrono::sys_seconds time)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
    return utc.isValid() ? utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QLatin1String(" UTC") : QString();
}

} // namespace Indicia
