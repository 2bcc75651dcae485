// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostwords.h"

namespace Indicia {

QString HostWords::name(HeloResult result)
{
    switch (result) {
    case HeloResult::None:
        return QStringLiteral("none");
    case HeloResult::Pass:
        return QStringLiteral("pass");
    case HeloResult::Neutral:
        return QStringLiteral("neutral");
    case HeloResult::Fail:
        return QStringLiteral("fail");
    case HeloResult::TempError:
        return QStringLiteral("temperror");
    case HeloResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString HostWords::reason(HeloReason reason, Voice voice)
{
    switch (reason) {
    case HeloReason::NoName:
        return voiced(voice, tr("The computer did not say its name."), tr("No HELO name is recorded."));
    case HeloReason::ResolvesToPeer:
        return voiced(voice, tr("The name that the computer gave is really its own."),
            tr("The HELO name resolves to the client's address (RFC 5321 section 4.1.4)."));
    case HeloReason::LiteralOfPeer:
        return voiced(voice, tr("The computer gave its own address as its name."),
            tr("An address literal that is the client's own (RFC 5321 section 4.1.3)."));
    case HeloReason::LiteralOfOther:
        return voiced(voice, tr("The computer gave another computer's address as its name."),
            tr("An address literal that is not the client's (RFC 5321 section 4.1.3)."));
    case HeloReason::NotFullyQualified:
        return voiced(voice, tr("The name that the computer gave is not an Internet name."),
            tr("The HELO name is not fully qualified (RFC 5321 section 2.3.5)."));
    case HeloReason::InvalidSyntax:
        return voiced(voice, tr("What the computer gave as its name cannot be one."),
            tr("The HELO argument is neither a Domain nor an address literal (RFC 5321 section 4.1.1.1)."));
    case HeloReason::BareAddress:
        return voiced(voice, tr("The computer gave an address as its name, in the wrong form."),
            tr("An address without the brackets of a literal (RFC 5321 section 4.1.3)."));
    case HeloReason::DoesNotExist:
        return voiced(voice, tr("The name that the computer gave does not exist."),
            tr("The HELO name does not exist: NXDOMAIN (RFC 5321 section 2.3.5)."));
    case HeloReason::NoAddress:
        return voiced(voice, tr("The name that the computer gave belongs to no computer."),
            tr("The HELO name has neither an A nor an AAAA record (RFC 5321 section 2.3.5)."));
    case HeloReason::OtherAddress:
        return voiced(voice, tr("The name that the computer gave belongs to another computer."),
            tr("The HELO name resolves, but not to the client (RFC 5321 section 4.1.4)."));
    case HeloReason::OwnName:
        return voiced(voice, tr("A stranger introduced itself with your own server's name."),
            tr("A client outside the own networks greeted with one of the own names (RFC 5321 section 4.1.4)."));
    case HeloReason::NoPeerAddress:
        return voiced(voice, tr("It is not known which computer handed the message over."),
            tr("The client's address is not known, so that the HELO name cannot be compared."));
    case HeloReason::LookupFailed:
        return voiced(voice, tr("The name could not be looked up now."), tr("DNS did not answer for the HELO name."));
    case HeloReason::LookupsOff:
        return voiced(voice, tr("Lookups are off: only the form of the name was checked."),
            tr("DNS lookups are not allowed; the HELO name is well-formed."));
    }
    return {};
}

QString HostWords::name(IprevResult result)
{
    switch (result) {
    case IprevResult::None:
        return QStringLiteral("none");
    case IprevResult::Pass:
        return QStringLiteral("pass");
    case IprevResult::Fail:
        return QStringLiteral("fail");
    case IprevResult::TempError:
        return QStringLiteral("temperror");
    case IprevResult::PermError:
        return QStringLiteral("permerror");
    case IprevResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString HostWords::reason(IprevReason reason, Voice voice)
{
    switch (reason) {
    case IprevReason::NoPeerAddress:
        return voiced(voice, tr("It is not known which computer handed the message over."),
            tr("The client's address is not known."));
    case IprevReason::Confirmed:
        return voiced(voice, tr("The computer's address has a name, and the name leads back to it."),
            tr("Forward-confirmed reverse DNS (RFC 8601 section 3)."));
    case IprevReason::NoReverseName:
        return voiced(voice, tr("The computer's address has no name."),
            tr("No PTR record for the client's address (RFC 8601 section 3)."));
    case IprevReason::NotConfirmed:
        return voiced(voice, tr("The name of the computer's address belongs to another computer."),
            tr("The reverse names do not resolve back to the client (RFC 8601 section 3)."));
    case IprevReason::LookupFailed:
        return voiced(voice, tr("The address could not be looked up now."),
            tr("DNS did not answer for the reverse name (RFC 8601 section 2.7.3)."));
    case IprevReason::LookupsOff:
        return voiced(voice, tr("Lookups are off."), tr("DNS lookups are not allowed."));
    }
    return {};
}

} // namespace Indicia
