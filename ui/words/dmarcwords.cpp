// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcwords.h"

#include "hostile.h"

namespace Indicia {

QString DmarcWords::name(DmarcResult result)
{
    switch (result) {
    case DmarcResult::None:
        return QStringLiteral("none");
    case DmarcResult::Pass:
        return QStringLiteral("pass");
    case DmarcResult::Fail:
        return QStringLiteral("fail");
    case DmarcResult::TempError:
        return QStringLiteral("temperror");
    case DmarcResult::PermError:
        return QStringLiteral("permerror");
    case DmarcResult::NotApplicable:
        return tr("not applicable");
    case DmarcResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString DmarcWords::meaning(DmarcResult result, Voice voice)
{
    switch (result) {
    case DmarcResult::None:
        return voiced(voice, tr("The domain does not say what to do with mail that only pretends to come from it."),
            tr("No policy applies (RFC 9989 section 4.10.1)."));
    case DmarcResult::Pass:
        return voiced(voice, tr("The message comes from the domain that it names."),
            tr("An authenticated identifier aligns with the author's domain (RFC 9989 section 4.4)."));
    case DmarcResult::Fail:
        return voiced(voice, tr("Nothing shows that the message comes from the domain that it names."),
            tr("No authenticated identifier aligns with the author's domain (RFC 9989 section 4.4)."));
    case DmarcResult::TempError:
        return voiced(voice, tr("It could not be looked up now; try again later."),
            tr("A transient error: it could still pass (RFC 9989 section 5.3.6)."));
    case DmarcResult::PermError:
        return voiced(voice, tr("What the domain published is broken, so that nothing follows from it."),
            tr("The published record cannot be interpreted (RFC 9989 section 4.10.1)."));
    case DmarcResult::NotApplicable:
        return voiced(voice, tr("The rules are made for messages with one author."),
            tr("DMARC does not apply to this From (RFC 9989 section 5.3.1)."));
    case DmarcResult::NotAsked:
        return voiced(voice, tr("It was not looked up, because lookups are off."),
            tr("Not evaluated: DNS lookups are not allowed."));
    }
    return {};
}

QString DmarcWords::reason(DmarcReason reason, Voice voice)
{
    switch (reason) {
    case DmarcReason::AlignedSpf:
        return voiced(voice, tr("It was sent from a computer that may send for the author's domain."),
            tr("SPF passes for an aligned domain (RFC 9989 section 4.4.2)."));
    case DmarcReason::AlignedDkim:
        return voiced(voice, tr("The author's domain signed it."),
            tr("A DKIM signature of an aligned domain passes (RFC 9989 section 4.4.1)."));
    case DmarcReason::AlignedBoth:
        return voiced(voice,
            tr("The author's domain signed it, and the computer that sent it may send for the domain."),
            tr("SPF and DKIM both pass for an aligned domain (RFC 9989 section 4.4)."));
    case DmarcReason::NothingAligned:
        return voiced(voice, tr("What could be verified belongs to other domains than the author's."),
            tr("Identifiers pass, but none aligns with the author's domain (RFC 9989 section 4.4)."));
    case DmarcReason::NothingPassed:
        return voiced(voice, tr("Neither the sending computer nor a signature could be verified."),
            tr("Neither SPF nor DKIM passes for any domain (RFC 9989 section 4.4)."));
    case DmarcReason::NotDecided:
        return voiced(voice, tr("An answer is missing that could change it."),
            tr("Nothing aligns so far, and an answer that could change it is missing (RFC 9989 section 5.3.6)."));
    case DmarcReason::NoRecord:
        return voiced(voice, tr("The domain has published no rule."), tr("No DMARC record (RFC 9989 section 4.10.1)."));
    case DmarcReason::SeveralRecords:
        return voiced(voice, tr("The domain has published several rules, which count as none."),
            tr("Several records at one name count as none (RFC 9989 section 4.10)."));
    case DmarcReason::InvalidRecord:
        return voiced(voice, tr("The domain's rule is broken."),
            tr("The record has neither a valid policy nor a valid rua= (RFC 9989 section 4.10.1)."));
    case DmarcReason::NoAuthor:
        return voiced(voice, tr("The message names no author that could be checked."),
            tr("From has no mailbox with a domain (RFC 9989 section 5.3.1)."));
    case DmarcReason::SeveralAuthors:
        return voiced(voice, tr("The message names authors of several domains."),
            tr("From has several domains; such a message is left out (RFC 9989 section 5.3.1)."));
    case DmarcReason::DnsFailed:
        return voiced(voice, tr("No answer came."), tr("A DNS query got no answer (RFC 9989 section 5.3.6)."));
    case DmarcReason::Cancelled:
        return voiced(voice, tr("You stopped the check."), tr("The check was cancelled."));
    case DmarcReason::LookupsOff:
        return voiced(voice, tr("Lookups are off."), tr("DNS lookups are not allowed."));
    }
    return {};
}

QString DmarcWords::name(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::NotSaid:
        return tr("not said");
    case DmarcPolicy::None:
        return QStringLiteral("none");
    case DmarcPolicy::Quarantine:
        return QStringLiteral("quarantine");
    case DmarcPolicy::Reject:
        return QStringLiteral("reject");
    }
    return {};
}

QString DmarcWords::meaning(DmarcPolicy policy, Voice voice)
{
    switch (policy) {
    case DmarcPolicy::NotSaid:
        return voiced(voice, tr("The owner asks for nothing."), tr("No policy is published."));
    case DmarcPolicy::None:
        return voiced(voice, tr("The owner asks to deliver such mail as any other."),
            tr("No particular handling is asked for (RFC 9989 section 4.7)."));
    case DmarcPolicy::Quarantine:
        return voiced(voice, tr("The owner asks to put such mail aside as suspicious."),
            tr("To be treated as suspicious (RFC 9989 section 4.7)."));
    case DmarcPolicy::Reject:
        return voiced(voice, tr("The owner asks to refuse such mail."),
            tr("To be refused in the SMTP session (RFC 9989 section 4.7)."));
    }
    return {};
}

QString DmarcWords::wish(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::NotSaid:
        return tr("for nothing", "what the owner of a domain asks");
    case DmarcPolicy::None:
        return tr("to deliver it as any other", "what the owner of a domain asks");
    case DmarcPolicy::Quarantine:
        return tr("to put it aside as suspicious", "what the owner of a domain asks");
    case DmarcPolicy::Reject:
        return tr("to refuse it", "what the owner of a domain asks");
    }
    return {};
}

QString DmarcWords::name(DmarcMode mode)
{
    switch (mode) {
    case DmarcMode::Relaxed:
        return tr("relaxed", "DMARC alignment: the same organization is enough");
    case DmarcMode::Strict:
        return tr("strict", "DMARC alignment: it must be the same domain");
    }
    return {};
}

QString DmarcWords::sentence(DmarcRecordFault fault, Voice voice)
{
    switch (fault) {
    case DmarcRecordFault::UnknownTag:
        return voiced(
            voice, tr("It has a part that nobody knows."), tr("An unknown tag is ignored (RFC 9989 section 4.7)."));
    case DmarcRecordFault::RemovedTag:
        return voiced(voice, tr("It has a part that is no longer used."),
            tr("pct=, rf= or ri= of RFC 7489 is ignored (RFC 9989 section 4.7)."));
    case DmarcRecordFault::InvalidValue:
        return voiced(voice, tr("A part of it is misspelt, so that the usual value counts."),
            tr("A tag has an invalid value; its default counts (RFC 9989 section 4.7)."));
    case DmarcRecordFault::MissingPolicy:
        return voiced(voice, tr("It does not properly say what is to be done, so that nothing is."),
            tr("p= is missing or invalid, or sp= or np= is invalid: as p=none, where rua= is usable (RFC 9989 section "
               "4.10.1)."));
    case DmarcRecordFault::DuplicateTag:
        return voiced(
            voice, tr("A part of it stands twice; the first counts."), tr("A tag stands twice; the first counts."));
    case DmarcRecordFault::InvalidReportUri:
        return voiced(
            voice, tr("An address for reports is misspelt."), tr("A URI in rua= or ruf= is invalid and left out."));
    }
    return {};
}

QString DmarcWords::name(DmarcWalkStep::Found found)
{
    switch (found) {
    case DmarcWalkStep::Found::Nothing:
        return tr("no record");
    case DmarcWalkStep::Found::Record:
        return tr("a record");
    case DmarcWalkStep::Found::SeveralRecords:
        return tr("several records");
    case DmarcWalkStep::Found::InvalidRecord:
        return tr("a broken record");
    case DmarcWalkStep::Found::Error:
        return tr("no answer");
    }
    return {};
}

QString DmarcWords::sentence(OrgDomainBasis basis, Voice voice)
{
    switch (basis) {
    case OrgDomainBasis::PsdNo:
        return voiced(voice, tr("The domain says itself that it is an organization."),
            tr("A record with psd=n stands there (RFC 9989 section 4.10.2)."));
    case OrgDomainBasis::BelowPsdYes:
        return voiced(voice, tr("It lies directly below a domain under which anybody can register."),
            tr("One label below a record with psd=y (RFC 9989 section 4.10.2)."));
    case OrgDomainBasis::ShortestRecord:
        return voiced(voice, tr("It is the shortest name with a rule."),
            tr("The shortest name with a record on the walk (RFC 9989 section 4.10.2)."));
    case OrgDomainBasis::NoRecord:
        return voiced(voice, tr("No rule was found, so that the domain counts by itself."),
            tr("No record on the walk: the domain itself (RFC 9989 section 4.10.2)."));
    case OrgDomainBasis::PublicSuffixList:
        return voiced(voice, tr("The list of domains under which anybody can register says so."),
            tr("By the public suffix list (RFC 7489 section 3.2)."));
    }
    return {};
}

QString DmarcWords::name(DmarcAlignment::Source source)
{
    switch (source) {
    case DmarcAlignment::Source::SpfMailFrom:
        return QStringLiteral("SPF MAIL FROM");
    case DmarcAlignment::Source::SpfHelo:
        return QStringLiteral("SPF HELO");
    case DmarcAlignment::Source::Dkim:
        return QStringLiteral("DKIM");
    }
    return {};
}

QString DmarcWords::name(DmarcApplied::Tag tag)
{
    switch (tag) {
    case DmarcApplied::Tag::P:
        return QStringLiteral("p=");
    case DmarcApplied::Tag::Sp:
        return QStringLiteral("sp=");
    case DmarcApplied::Tag::Np:
        return QStringLiteral("np=");
    }
    return {};
}

QString DmarcWords::sentence(DmarcLegacy::Difference difference, Voice voice)
{
    switch (difference) {
    case DmarcLegacy::Difference::None:
        return voiced(voice, tr("Both say the same."), tr("No difference."));
    case DmarcLegacy::Difference::OrgDomain:
        return voiced(voice, tr("The older rules draw the line between organizations elsewhere."),
            tr("The public suffix list gives another organizational domain than the tree walk (RFC 9989 section "
               "4.10)."));
    case DmarcLegacy::Difference::PsdRecord:
        return voiced(voice,
            tr("The rule is one of a domain under which anybody can register, which the older rules pass over."),
            tr("The record in force is a public suffix domain's (RFC 9989 section 4.10.1, formerly RFC 9091)."));
    case DmarcLegacy::Difference::NonexistentPolicy:
        return voiced(voice, tr("The older rules have none for names that do not exist."),
            tr("np= applies to a name that does not exist; RFC 7489 takes sp= or p=."));
    case DmarcLegacy::Difference::Testing:
        return voiced(voice, tr("The domain is trying out its rule, which the older rules do not notice."),
            tr("t=y makes the policy one level weaker; RFC 7489 does not know it."));
    case DmarcLegacy::Difference::Percent:
        return voiced(voice, tr("The rule asks for a part of the mail only, which only the older rules heed."),
            tr("pct= is applied by RFC 7489 and ignored by RFC 9989."));
    case DmarcLegacy::Difference::TreeDepth:
        return voiced(voice, tr("The rule stands at a name that is now passed over."),
            tr("The record stands at a name that the tree walk leaves out (RFC 9989 section 4.10)."));
    case DmarcLegacy::Difference::SeveralRecords:
        return voiced(voice, tr("The domain has published several rules, at which the older rules stop."),
            tr("Several records at the author's domain: RFC 7489 ends there, RFC 9989 looks further up (section "
               "4.10)."));
    }
    return {};
}

QString DmarcWords::name(const DmarcAlignment &alignment, const DmarcOutcome &outcome)
{
    if (outcome.recordDomain.isEmpty()) {
        return tr("not compared");
    }
    if (alignment.undecided) {
        return tr("open", "DMARC: whether an identifier aligns is not decided");
    }
    if (!alignment.passed) {
        return tr("not verified");
    }
    return alignment.aligned ? tr("aligned") : tr("another domain");
}

QString DmarcWords::sentence(const DmarcAlignment &alignment, const DmarcOutcome &outcome)
{
    const QString domain = Hostile(alignment.domain).displayText();
    const QString author = Hostile(outcome.author).displayText();
    if (alignment.domain.isEmpty()) { // a null reverse-path, and no HELO name (RFC 7208 section 2.4)
        return tr("No domain: the sender is empty, and no HELO name is known.");
    }
    if (outcome.recordDomain.isEmpty()) {
        return tr("%1: there is no rule that it could fulfil.").arg(domain);
    }
    if (alignment.undecided) {
        return tr("%1: the check could not be made to its end.").arg(domain);
    }
    if (!alignment.passed) {
        return tr("%1: not verified, so that it does not count.").arg(domain);
    }
    if (alignment.domain == outcome.author) {
        return tr("%1 is the author's domain itself.").arg(domain);
    }
    if (alignment.mode == DmarcMode::Strict) {
        return tr("%1 is not %2, and the record asks for the same domain (strict).").arg(domain, author);
    }
    const QString organization = Hostile(outcome.orgDomain).displayText();
    if (alignment.aligned) {
        return tr("%1 belongs to the same organization, %2 (relaxed).").arg(domain, organization);
    }
    return alignment.orgDomain.isEmpty()
        ? tr("%1 lies outside of the author's organization, %2.").arg(domain, organization)
        : tr("%1 belongs to %2, not to %3.").arg(domain, Hostile(alignment.orgDomain).displayText(), organization);
}

QString DmarcWords::line(const DmarcApplied &applied)
{
    if (applied.published == DmarcPolicy::NotSaid) {
        return name(applied.published);
    }
    const QString published
        = tr("%1 (%2)", "policy, and the tag that says it").arg(name(applied.published), name(applied.tag));
    return applied.effective == applied.published
        ? published
        : tr("%1, while testing: %2", "policy as published, and what applies by t=y")
              .arg(published, name(applied.effective));
}

} // namespace Indicia
