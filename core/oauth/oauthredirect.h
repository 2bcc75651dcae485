// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QByteArrayView>

#include <expected>

namespace Indicia {

/// The most octets of a request that the browser is led to make here: codes have up to some two thousand.
constexpr qsizetype mostRedirectOctets = 16 * 1024;

/// What a request to the port that waits for the browser is, if it is not the answer that is waited for. Any program on
/// this machine can send one.
enum class OAuthIntrusion {
    NotWhole, ///< not yet: its head has not come to its end
    TooLong,
    NotHttp,
    WrongMethod,
    WrongHost, ///< the browser was led here by another name
    WrongPlace, ///< a picture for the page's tab, and the like
    WrongState, ///< the answer to another question than ours
    Ambiguous, ///< a word stands there twice
    Empty, ///< neither a code nor an error
};

/// What the browser brings back (RFC 6749 section 4.1.2).
struct OAuthRedirect
{
    QByteArray code{}; ///< empty where there is an error
    QByteArray error{}; ///< hostile
    QByteArray description{}; ///< hostile

    friend bool operator==(const OAuthRedirect &, const OAuthRedirect &) = default;
};

/// Reads the head of a request, as far as it has come.
[[nodiscard]] std::expected<OAuthRedirect, OAuthIntrusion> readRedirect(
    QByteArrayView request, quint16 port, const QByteArray &state);

} // namespace Indicia
