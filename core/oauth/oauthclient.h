// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Indicia {

/// Where a provider lets somebody in (RFC 6749 section 3), and what is asked for there.
struct OAuthEndpoints
{
    QByteArray authorization{}; ///< for the browser
    QByteArray token{}; ///< for the program
    QByteArray scope{}; ///< words with a space between them

    friend bool operator==(const OAuthEndpoints &, const OAuthEndpoints &) = default;
};

/// This program, as a provider knows it: somebody has to register it there. What is called the secret of a program that
/// is on everybody's machine is none (RFC 8252 section 8.5); some providers want it all the same.
struct OAuthClient
{
    OAuthEndpoints endpoints{};
    QByteArray id{};
    QByteArray secret{}; ///< empty where the provider gave none

    friend bool operator==(const OAuthClient &, const OAuthClient &) = default;
};

/// Why there is no access token.
enum class OAuthTrouble {
    NoClient, ///< nobody said which client id to use
    BadEndpoint, ///< an address that is not https, or none
    ForeignHost, ///< the token would open the mailbox at another host than the one that it would go to
    NoListener, ///< no port of this machine could be opened for the browser's answer
    NoBrowser, ///< there is none, or it was not started
    Denied, ///< whoever sat at the browser said no
    TimedOut, ///< nobody logged in
    Cancelled,
    Intruded, ///< programs on this machine sent answers that were not to this question, again and again
    Unreachable, ///< no connection to the token endpoint
    BadCertificate, ///< it cannot prove its name
    Redirected, ///< it wanted the secrets to go elsewhere
    TooLarge, ///< it answered with more than any token needs
    NotAnAnswer, ///< what it answered is no token answer
    NotRenewable, ///< it gave access for a while, and nothing to renew it with
    Withdrawn, ///< the permission has ended: to log in again helps
    ClientRefused, ///< it does not know the client id, or does not let that client do this
    Refused, ///< another error of the provider
    NoRandomness, ///< the system gave no random octets
};

struct OAuthFault
{
    OAuthTrouble trouble = OAuthTrouble::Refused;
    QByteArray detail{}; ///< what the provider said; hostile, printable, without any secret, may be empty

    friend bool operator==(const OAuthFault &, const OAuthFault &) = default;
};

} // namespace Indicia
