// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arcwords.h"

namespace Indicia {

QString ArcWords::name(ArcResult result)
{
    switch (result) {
    case ArcResult::None:
        return QStringLiteral("none");
    case ArcResult::Pass:
        return QStringLiteral("pass");
    case ArcResult::Fail:
        return QStringLiteral("fail");
    case ArcResult::TempError:
        return QStringLiteral("temperror");
    case ArcResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString ArcWords::meaning(ArcResult result, Voice voice)
{
    switch (result) {
    case ArcResult::None:
        return voiced(
            voice, tr("No server on the way has sealed the message."), tr("No ARC set (RFC 8617 section 4.4)."));
    case ArcResult::Pass:
        return voiced(voice, tr("All seals are unbroken."), tr("The chain validates (RFC 8617 section 5.2)."));
    case ArcResult::Fail:
        return voiced(voice, tr("A seal is broken: what the servers noted counts for nothing."),
            tr("The chain does not validate; no set of it may be used (RFC 8617 section 5.2)."));
    case ArcResult::TempError:
        return voiced(voice, tr("A key could not be looked up now; try again later."),
            tr("A key query got no answer: the chain is not judged."));
    case ArcResult::NotAsked:
        return voiced(voice, tr("The seals were not checked, because lookups are off."),
            tr("Not evaluated: DNS lookups are not allowed."));
    }
    return {};
}

QString ArcWords::reason(ArcReason reason, Voice voice)
{
    switch (reason) {
    case ArcReason::NoSets:
        return voiced(voice, tr("There are no seals."), tr("The message carries no ARC field."));
    case ArcReason::Verified:
        return voiced(voice, tr("Each seal, and what the last server signed, is genuine."),
            tr("All seals and the newest message signature verify (RFC 8617 section 5.2)."));
    case ArcReason::TooManySets:
        return voiced(
            voice, tr("There are more seals than can be right."), tr("More than 50 sets (RFC 8617 section 4.2.1)."));
    case ArcReason::MissingField:
        return voiced(voice, tr("A part of a seal is missing."),
            tr("A set lacks one of its three fields, or an instance is missing (RFC 8617 section 5.2)."));
    case ArcReason::DuplicateField:
        return voiced(
            voice, tr("A part of a seal stands twice."), tr("A set has a field twice (RFC 8617 section 5.2)."));
    case ArcReason::InvalidInstance:
        return voiced(
            voice, tr("A seal has no proper number."), tr("i= is no number from 1 to 50 (RFC 8617 section 4.2.1)."));
    case ArcReason::InvalidChainStatus:
        return voiced(voice, tr("A seal tells nonsense about those before it."),
            tr("cv= is not none in the first seal, or not pass in a later one (RFC 8617 section 5.2)."));
    case ArcReason::ChainFailedEarlier:
        return voiced(voice, tr("The last server that sealed found the seals before it broken."),
            tr("The newest seal says cv=fail (RFC 8617 section 5.2)."));
    case ArcReason::SyntaxError:
        return voiced(voice, tr("A seal is misspelt."),
            tr("A seal or message signature has a syntax error (RFC 8617 section 4.1)."));
    case ArcReason::SealMismatch:
        return voiced(voice, tr("A seal does not fit: what servers noted was changed."),
            tr("An ARC-Seal does not verify (RFC 8617 section 5.2)."));
    case ArcReason::MessageSignatureMismatch:
        return voiced(voice, tr("The header was changed after the last seal."),
            tr("The newest ARC-Message-Signature does not verify (RFC 8617 section 5.2)."));
    case ArcReason::BodyHashMismatch:
        return voiced(voice, tr("The text was changed after the last seal."),
            tr("bh= of the newest ARC-Message-Signature does not match (RFC 8617 section 5.2)."));
    case ArcReason::BodyNotCheckable:
        return voiced(voice, tr("The seals are genuine; the text did not come back whole and cannot be compared."),
            tr("The seals verify; the body is missing or cut off, so that bh= is not checkable."));
    case ArcReason::OctetsRebuilt:
        return voiced(voice, tr("An Outlook file does not keep what was sealed: the seals cannot be checked."),
            tr("Not verifiable from .msg: it holds none of the octets that were sealed."));
    case ArcReason::NoKey:
        return voiced(voice, tr("The key of a seal is not published."),
            tr("No usable key for a seal or message signature (RFC 8617 section 5.2)."));
    case ArcReason::DnsFailed:
        return voiced(voice, tr("No answer came."), tr("A key query got no answer."));
    case ArcReason::LookupsOff:
        return voiced(voice, tr("Lookups are off."), tr("DNS lookups are not allowed."));
    case ArcReason::Cancelled:
        return voiced(voice, tr("You stopped the check."), tr("The check was cancelled."));
    }
    return {};
}

QString ArcWords::standing(Voice voice)
{
    return voiced(voice,
        tr("Historic evidence: a seal proves who wrote a note, not that the note is true. No answer rests on it."),
        tr("Historic evidence: ARC (RFC 8617) was an experiment; a seal tells what its maker claims to have seen. No "
           "verdict rests on it."));
}

} // namespace Indicia
