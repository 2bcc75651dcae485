// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthfault.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Indicia {

namespace {

constexpr QByteArrayView mark = "oauth:";

constexpr std::array<std::pair<OAuthTrouble, QByteArrayView>, 19> names{{
    {OAuthTrouble::NoClient, "no-client"},
    {OAuthTrouble::BadEndpoint, "bad-endpoint"},
    {OAuthTrouble::ForeignHost, "foreign-host"},
    {OAuthTrouble::NoListener, "no-listener"},
    {OAuthTrouble::NoBrowser, "no-browser"},
    {OAuthTrouble::Denied, "denied"},
    {OAuthTrouble::TimedOut, "timed-out"},
    {OAuthTrouble::Cancelled, "cancelled"},
    {OAuthTrouble::Intruded, "intruded"},
    {OAuthTrouble::Unreachable, "unreachable"},
    {OAuthTrouble::BadCertificate, "bad-certificate"},
    {OAuthTrouble::Redirected, "redirected"},
    {OAuthTrouble::TooLarge, "too-large"},
    {OAuthTrouble::NotAnAnswer, "not-an-answer"},
    {OAuthTrouble::NotRenewable, "not-renewable"},
    {OAuthTrouble::Withdrawn, "withdrawn"},
    {OAuthTrouble::ClientRefused, "client-refused"},
    {OAuthTrouble::Refused, "refused"},
    {OAuthTrouble::NoRandomness, "no-randomness"},
}};

/// Whether to try again later may help decides what kind of trouble it is for whoever reads mail.
MailTrouble mailTroubleOf(OAuthTrouble trouble)
{
    switch (trouble) {
    case OAuthTrouble::Cancelled:
        return MailTrouble::Cancelled;
    case OAuthTrouble::Unreachable:
    case OAuthTrouble::TimedOut:
        return MailTrouble::Unreachable;
    case OAuthTrouble::NoClient:
    case OAuthTrouble::BadEndpoint:
    case OAuthTrouble::ForeignHost:
    case OAuthTrouble::NoListener:
    case OAuthTrouble::NoBrowser:
    case OAuthTrouble::Denied:
    case OAuthTrouble::Intruded:
    case OAuthTrouble::BadCertificate:
    case OAuthTrouble::Redirected:
    case OAuthTrouble::TooLarge:
    case OAuthTrouble::NotAnAnswer:
    case OAuthTrouble::NotRenewable:
    case OAuthTrouble::Withdrawn:
    case OAuthTrouble::ClientRefused:
    case OAuthTrouble::Refused:
    case OAuthTrouble::NoRandomness:
        return MailTrouble::LoginRefused;
    }
    Q_UNREACHABLE_RETURN(MailTrouble::LoginRefused);
}

} // namespace

MailFault mailFaultOf(const OAuthFault &fault)
{
    const auto *const name = std::ranges::find(names, fault.trouble, &decltype(names)::value_type::first);
    const QByteArray word = name == names.end() ? QByteArray() : name->second.toByteArray();
    return {mailTroubleOf(fault.trouble),
        mark.toByteArray() + word + (fault.detail.isEmpty() ? QByteArray() : ' ' + fault.detail)};
}

std::optional<OAuthFault> oauthFaultOf(const MailFault &fault)
{
    if (!fault.detail.startsWith(mark)) {
        return std::nullopt;
    }
    const QByteArray rest = fault.detail.sliced(mark.size());
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView word = space < 0 ? QByteArrayView(rest) : QByteArrayView(rest).first(space);
    const auto *const name = std::ranges::find(names, word, &decltype(names)::value_type::second);
    return name == names.end()
        ? std::nullopt
        : std::optional(OAuthFault{name->first, space < 0 ? QByteArray() : rest.sliced(space + 1)});
}

} // namespace Indicia
