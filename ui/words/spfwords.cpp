// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfwords.h"

namespace Indicia {

QString SpfWords::name(SpfResult result)
{
    switch (result) {
    case SpfResult::None:
        return QStringLiteral("none");
    case SpfResult::Neutral:
        return QStringLiteral("neutral");
    case SpfResult::Pass:
        return QStringLiteral("pass");
    case SpfResult::Fail:
        return QStringLiteral("fail");
    case SpfResult::SoftFail:
        return QStringLiteral("softfail");
    case SpfResult::TempError:
        return QStringLiteral("temperror");
    case SpfResult::PermError:
        return QStringLiteral("permerror");
    case SpfResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString SpfWords::meaning(SpfResult result, Voice voice)
{
    switch (result) {
    case SpfResult::None:
        return voiced(voice, tr("The domain does not say who may send for it."),
            tr("No domain to check, or no SPF record (RFC 7208 section 2.6.1)."));
    case SpfResult::Neutral:
        return voiced(voice, tr("The domain neither allows nor forbids this server."),
            tr("The domain makes no assertion about this client (RFC 7208 section 2.6.2)."));
    case SpfResult::Pass:
        return voiced(voice, tr("The domain allows this server to send for it."),
            tr("The client is authorised by the domain (RFC 7208 section 2.6.3)."));
    case SpfResult::Fail:
        return voiced(voice, tr("The domain forbids this server to send for it."),
            tr("The client is not authorised by the domain (RFC 7208 section 2.6.4)."));
    case SpfResult::SoftFail:
        return voiced(voice, tr("The domain says that this server is probably not allowed to send for it."),
            tr("The client is probably not authorised: a weak statement (RFC 7208 section 2.6.5)."));
    case SpfResult::TempError:
        return voiced(voice, tr("It could not be looked up now; try again later."),
            tr("A transient error while checking, mostly of DNS (RFC 7208 section 2.6.6)."));
    case SpfResult::PermError:
        return voiced(voice, tr("What the domain published is broken, so that nothing follows from it."),
            tr("The published records could not be interpreted (RFC 7208 section 2.6.7)."));
    case SpfResult::NotAsked:
        return voiced(voice, tr("It was not looked up, because lookups are off."),
            tr("Not evaluated: DNS lookups are not allowed."));
    }
    return {};
}

QString SpfWords::name(SpfIdentity identity)
{
    switch (identity) {
    case SpfIdentity::Helo:
        return QStringLiteral("HELO");
    case SpfIdentity::MailFrom:
        return QStringLiteral("MAIL FROM");
    }
    return {};
}

QString SpfWords::reason(SpfReason reason, Voice voice)
{
    switch (reason) {
    case SpfReason::NoPeerAddress:
        return voiced(voice, tr("It is not known which computer handed the message over."),
            tr("The client's address is not known."));
    case SpfReason::InvalidDomain:
        return voiced(voice, tr("The name to check is not a domain name."),
            tr("Malformed, single-label or overlong domain (RFC 7208 section 4.3)."));
    case SpfReason::NoRecord:
        return voiced(voice, tr("The domain has published nothing about its servers."),
            tr("No record begins with v=spf1 (RFC 7208 section 4.5)."));
    case SpfReason::NxDomain:
        return voiced(voice, tr("The domain does not exist."), tr("The domain does not exist (RFC 7208 section 4.3)."));
    case SpfReason::Matched:
        return voiced(voice, tr("The domain's rule for this server decided."),
            tr("A mechanism matched (RFC 7208 section 4.6.2)."));
    case SpfReason::DefaultNeutral:
        return voiced(voice, tr("None of the domain's rules is about this server."),
            tr("No mechanism matched and there is no redirect (RFC 7208 section 4.7)."));
    case SpfReason::SeveralRecords:
        return voiced(voice, tr("The domain has published two contradicting rules."),
            tr("More than one SPF record (RFC 7208 section 4.5)."));
    case SpfReason::SyntaxError:
        return voiced(
            voice, tr("The domain's rule is misspelt."), tr("The record has a syntax error (RFC 7208 section 4.6)."));
    case SpfReason::LookupLimit:
        return voiced(voice, tr("The domain's rule needs too many lookups."),
            tr("More than 10 terms that cost a DNS query (RFC 7208 section 4.6.4)."));
    case SpfReason::VoidLookupLimit:
        return voiced(voice, tr("The domain's rule refers to too many names that do not exist."),
            tr("More than 2 void lookups (RFC 7208 section 4.6.4)."));
    case SpfReason::MxLimit:
        return voiced(voice, tr("The domain's rule refers to too many mail servers."),
            tr("An mx mechanism with more than 10 MX names (RFC 7208 section 4.6.4)."));
    case SpfReason::IncludeNone:
        return voiced(voice, tr("The domain's rule refers to another domain that has none."),
            tr("include of a domain without a record (RFC 7208 section 5.2)."));
    case SpfReason::IncludePermError:
        return voiced(voice, tr("The domain's rule refers to another domain whose rule is broken."),
            tr("include of a domain whose record gives permerror (RFC 7208 section 5.2)."));
    case SpfReason::RedirectNone:
        return voiced(voice, tr("The domain's rule hands over to another domain that has none."),
            tr("redirect to a domain without a record (RFC 7208 section 6.1)."));
    case SpfReason::DnsTimeout:
        return voiced(voice, tr("No answer came in time."), tr("A DNS query timed out (RFC 7208 section 4.4)."));
    case SpfReason::DnsServFail:
        return voiced(voice, tr("The domain's name server has a fault."),
            tr("A DNS server answered with SERVFAIL or nonsense (RFC 7208 section 4.4)."));
    case SpfReason::DnsRefused:
        return voiced(voice, tr("The name server refused to answer."),
            tr("A DNS server answered REFUSED (RFC 7208 section 4.4)."));
    case SpfReason::Cancelled:
        return voiced(voice, tr("You stopped the check."), tr("The check was cancelled."));
    case SpfReason::TimeLimit:
        return voiced(voice, tr("The lookups took too long."),
            tr("The time for all lookups of the check ran out (RFC 7208 section 4.6.4)."));
    case SpfReason::LookupsOff:
        return voiced(voice, tr("Lookups are off."), tr("DNS lookups are not allowed."));
    }
    return {};
}

QString SpfWords::name(SpfTraceStep::Effect effect)
{
    switch (effect) {
    case SpfTraceStep::Effect::Record:
        return tr("record");
    case SpfTraceStep::Effect::Match:
        return tr("matches");
    case SpfTraceStep::Effect::NoMatch:
        return tr("does not match");
    case SpfTraceStep::Effect::Skipped:
        return tr("not used");
    case SpfTraceStep::Effect::Error:
        return tr("error");
    }
    return {};
}

QString SpfWords::outcome(const SpfTraceStep &step, Voice voice)
{
    QString text = name(step.effect);
    if (step.nested) {
        text = tr("%1 (there: %2)", "what came of a term, and the result of the domain it refers to")
                   .arg(text, name(*step.nested));
    }
    return step.reason ? text + QLatin1String(": ") + reason(*step.reason, voice) : text;
}

} // namespace Indicia
