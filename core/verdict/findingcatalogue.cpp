// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcatalogue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {

namespace {

constexpr auto catalogue = std::to_array<FindingKind>({
    {"author.author-ambiguous", "RFC 5322 section 3.6.2"},
    {"author.domain-authorised-peer", "RFC 7208 section 2.4"},
    {"author.from-own-domain", "RFC 5322 section 3.6.2"},
    {"author.from-trusted-host", "RFC 5321 section 4.4"},
    {"author.names-another-domain", "RFC 5322 section 3.4"},
    {"author.own-domain-from-stranger", "RFC 7208 section 2.4"},
    {"author.resembles-own-domain", ""},
    {"author.sender-mismatch", "RFC 5322 section 3.6.2"},
    {"author.signature-unchecked", "RFC 6376 section 3.5"},
    {"batv.absent", "draft-levine-smtp-batv-01"},
    {"batv.accepted-by-exim-only", "draft-levine-smtp-batv-01"},
    {"batv.expired", "draft-levine-smtp-batv-01"},
    {"batv.invalid", "draft-levine-smtp-batv-01"},
    {"batv.unverifiable", "draft-levine-smtp-batv-01"},
    {"batv.valid", "draft-levine-smtp-batv-01"},
    {"bounce.asks-for-action", ""},
    {"bounce.auto-reply", "RFC 3834"},
    {"bounce.challenge", "RFC 3834 section 2"},
    {"bounce.claims-our-route", "RFC 5321 section 4.4"},
    {"bounce.dmarc-report", "RFC 9990"},
    {"bounce.feedback", "RFC 5965"},
    {"bounce.impostor-of-own-server", "RFC 3464 section 2.2.2"},
    {"bounce.injection-not-visible", ""},
    {"bounce.injection-point", "RFC 5321 section 4.4"},
    {"bounce.login-from-elsewhere", "RFC 4954"},
    {"bounce.login-from-our-network", "RFC 4954"},
    {"bounce.no-recipient-named", "RFC 3464 section 2.3.2"},
    {"bounce.null-sender", "RFC 5321 section 4.5.5"},
    {"bounce.only-speaks-as-one", "RFC 3464 section 2"},
    {"bounce.original-full", "RFC 3464 section 2"},
    {"bounce.original-headers", "RFC 6522 section 3"},
    {"bounce.original-none", "RFC 3464 section 2"},
    {"bounce.original-not-ours", ""},
    {"bounce.original-truncated", "RFC 3464 section 2"},
    {"bounce.recipient", "RFC 3464 section 2.3"},
    {"bounce.report", "RFC 3464"},
    {"bounce.sender-not-null", "RFC 5321 section 4.5.5"},
    {"bounce.sender-unknown", "RFC 5321 section 4.4"},
    {"bounce.sender-unrelated", "RFC 5321 section 4.5.5"},
    {"bounce.unexpected-attachment", ""},
    {"bounce.written-by-own-server", "RFC 3464 section 2.2.2"},
    {"case.cancelled", ""},
    {"case.dns-incomplete", ""},
    {"case.identity-unknown", ""},
    {"dkim.absent", "RFC 6376"},
    {"dkim.expired", "RFC 6376"},
    {"dkim.invalid", "RFC 6376"},
    {"dkim.unverifiable", "RFC 6376"},
    {"dkim.valid", "RFC 6376"},
    {"helo.bare-address", "RFC 5321 section 4.1.3"},
    {"helo.does-not-exist", "RFC 5321 section 2.3.5"},
    {"helo.invalid-syntax", "RFC 5321 section 4.1.1.1"},
    {"helo.literal-of-other", "RFC 5321 section 4.1.3"},
    {"helo.literal-of-peer", "RFC 5321 section 4.1.3"},
    {"helo.lookup-failed", ""},
    {"helo.lookups-off", ""},
    {"helo.no-address", "RFC 5321 section 2.3.5"},
    {"helo.not-fully-qualified", "RFC 5321 section 2.3.5"},
    {"helo.other-address", "RFC 5321 section 4.1.4"},
    {"helo.own-name", "RFC 5321 section 4.1.1.1"},
    {"helo.resolves-to-peer", "RFC 5321 section 4.1.4"},
    {"iprev.confirmed", "RFC 8601 section 2.7.3"},
    {"iprev.dynamic-looking", ""},
    {"iprev.lookup-failed", "RFC 8601 section 2.7.3"},
    {"iprev.lookups-off", ""},
    {"iprev.no-reverse-name", "RFC 8601 section 2.7.3"},
    {"iprev.not-confirmed", "RFC 8601 section 2.7.3"},
    {"ledger.absent", ""},
    {"ledger.invalid", ""},
    {"ledger.unverifiable", ""},
    {"ledger.valid", ""},
    {"mac.absent", ""},
    {"mac.expired", ""},
    {"mac.invalid", ""},
    {"mac.unverifiable", ""},
    {"mac.valid", ""},
    {"message.bare-cr", "RFC 5321 section 2.3.8"},
    {"message.bare-lf", "RFC 5321 section 2.3.8"},
    {"message.blank-line-in-header", "RFC 5322 section 2.1"},
    {"message.boundary-length", "RFC 2046 section 5.1.1"},
    {"message.conflicting-headers", "RFC 5322 section 3.6"},
    {"message.duplicate-field", "RFC 5322 section 3.6"},
    {"message.eight-bit-header", "RFC 6532 section 3"},
    {"message.encoded-message-part", "RFC 2046 section 5.2.1"},
    {"message.exchange-banner", ""},
    {"message.field-name-space", "RFC 5322 section 4.5"},
    {"message.header-limit", ""},
    {"message.invalid-field-name", "RFC 5322 section 2.2"},
    {"message.leading-space", "RFC 5322 section 2.2"},
    {"message.long-line", "RFC 5322 section 2.1.1"},
    {"message.mbox-from-line", "RFC 4155"},
    {"message.message-limit", ""},
    {"message.mime-depth-limit", ""},
    {"message.mime-parts-limit", ""},
    {"message.missing-boundary", "RFC 2046 section 5.1.1"},
    {"message.missing-field", "RFC 5322 section 3.6"},
    {"message.no-blank-line", "RFC 5322 section 2.1"},
    {"message.nul-octet", "RFC 5322 section 2.2"},
    {"message.opaque-part", "RFC 2046 section 5.2"},
    {"message.smuggling-trace", "RFC 5321 section 4.1.1.4"},
    {"message.unclosed-multipart", "RFC 2046 section 5.1.1"},
    {"message.undecodable-part", "RFC 2045 section 6"},
    {"received.boundary", "RFC 5321 section 4.4"},
    {"received.boundary-assumed", "RFC 5321 section 4.4"},
    {"received.claims-own-host", "RFC 5321 section 4.4"},
    {"received.future-time", "RFC 5321 section 4.4"},
    {"received.helo-is-own-name", "RFC 5321 section 4.1.1.1"},
    {"received.helo-mismatch", "RFC 5321 section 4.1.4"},
    {"received.impossible-address", "RFC 6890"},
    {"received.link-broken", "RFC 5321 section 4.4"},
    {"received.long-delay", "RFC 5321 section 4.5.4.1"},
    {"received.loop", "RFC 5321 section 6.3"},
    {"received.malformed", "RFC 5321 section 4.4"},
    {"received.no-boundary", "RFC 5321 section 4.4"},
    {"received.no-date", "RFC 5321 section 4.4"},
    {"received.private-address", "RFC 6890"},
    {"received.reverse-missing", "RFC 8601 section 2.7.3"},
    {"received.reverse-unverified", "RFC 8601 section 2.7.3"},
    {"received.time-reversed", "RFC 5321 section 4.4"},
    {"received.truncated", "RFC 5321 section 6.3"},
    {"received.unlikely-form", "RFC 5321 section 4.4"},
    {"route.invalid", "RFC 7208 section 2.4"},
    {"route.unverifiable", "RFC 7208 section 2.4"},
    {"route.valid", "RFC 7208 section 2.4"},
    {"spf.fail", "RFC 7208 section 2.6.4"},
    {"spf.lookups-off", ""},
    {"spf.neutral", "RFC 7208 section 2.6.2"},
    {"spf.none", "RFC 7208 section 2.6.1"},
    {"spf.pass", "RFC 7208 section 2.6.3"},
    {"spf.permerror", "RFC 7208 section 2.6.7"},
    {"spf.softfail", "RFC 7208 section 2.6.5"},
    {"spf.temperror", "RFC 7208 section 2.6.6"},
    {"srs.absent", ""},
    {"srs.expired", ""},
    {"srs.invalid", ""},
    {"srs.unverifiable", ""},
    {"srs.valid", ""},
    {"tls.cleartext", "RFC 3848"},
    {"tls.contradictory", "RFC 3848"},
    {"tls.encrypted", "RFC 3207"},
    {"tls.old-version", "RFC 8996"},
    {"tls.verified", "RFC 8314 section 4.3"},
    {"tls.weak-cipher", "RFC 9325 section 4.2"},
});

constexpr bool isSorted()
{
    return std::ranges::is_sorted(catalogue, {}, [](const FindingKind &kind) { return std::string_view(kind.id); });
}
static_assert(isSorted(), "findingKind() searches by halves");

} // namespace

std::span<const FindingKind> findingCatalogue()
{
    return catalogue;
}

const FindingKind *findingKind(QByteArrayView id)
{
    const std::string_view wanted(id.data(), static_cast<std::size_t>(id.size()));
    const auto it = std::ranges::lower_bound(
        catalogue, wanted, {}, [](const FindingKind &kind) { return std::string_view(kind.id); });
    return it != catalogue.end() && std::string_view(it->id) == wanted ? &*it : nullptr;
}

} // namespace Indicia
