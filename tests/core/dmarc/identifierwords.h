// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"

namespace Indicia {

/// Makes what SPF and DKIM found from words: "spf=pass:example.org", "helo=fail:mail.example.org",
/// "dkim=pass:example.org". The results: pass, fail, none, temperror, off; SPF also permerror and noaddress, DKIM also
/// policy, nobody (its body is missing) and testing (passed, with a key that says t=y). "null" in place of "spf" is
/// MAIL FROM with a null reverse-path.
inline void addIdentifier(DmarcQuery &query, const QByteArray &word)
{
    const QByteArray method = word.first(word.indexOf('='));
    const QByteArray result = word.sliced(word.indexOf('=') + 1, word.indexOf(':') - word.indexOf('=') - 1);
    const QByteArray domain = word.sliced(word.indexOf(':') + 1);
    if (method == "dkim") {
        DkimOutcome dkim;
        dkim.domain = domain;
        dkim.selector = "s";
        dkim.testing = result == "testing";
        dkim.reason = result == "nobody" ? DkimReason::BodyNotCheckable : DkimReason::Verified;
        dkim.result = result == "pass" || dkim.testing ? DkimResult::Pass
            : result == "fail"                         ? DkimResult::Fail
            : result == "temperror"                    ? DkimResult::TempError
            : result == "off"                          ? DkimResult::NotAsked
            : result == "policy"                       ? DkimResult::Policy
            : result == "nobody"                       ? DkimResult::Neutral
                                                       : DkimResult::None;
        query.dkim.append(dkim);
        return;
    }
    SpfOutcome spf;
    spf.identity = method == "helo" ? SpfIdentity::Helo : SpfIdentity::MailFrom;
    spf.domain = domain;
    spf.sender = (method == "spf" ? QByteArray("sender@") : QByteArray("postmaster@")) + domain;
    spf.reason = result == "noaddress" ? SpfReason::NoPeerAddress : SpfReason::Matched;
    spf.result = result == "pass" ? SpfResult::Pass
        : result == "fail"        ? SpfResult::Fail
        : result == "temperror"   ? SpfResult::TempError
        : result == "permerror"   ? SpfResult::PermError
        : result == "off"         ? SpfResult::NotAsked
                                  : SpfResult::None;
    query.spf.append(spf);
}

/// The words of @p words, parted by a space.
inline DmarcQuery queryOf(const QByteArray &authors, const QByteArray &words)
{
    DmarcQuery query;
    query.authors = authors.isEmpty() ? QList<QByteArray>() : authors.split(' ');
    for (const QByteArray &word : words.split(' ')) {
        if (!word.isEmpty()) {
            addIdentifier(query, word);
        }
    }
    return query;
}

} // namespace Indicia
