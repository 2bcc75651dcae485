// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

class Message;
struct Identity;
struct Route;

/// One "ptype.property=value" (RFC 8601 section 2.2), quoting and comments taken off; hostile. A quoted local part
/// keeps its quotes: without them it would be another address.
struct AuthProperty
{
    QByteArray type; ///< "smtp", "header", "body", "policy" ..., in lower case; empty for a bare property
    QByteArray name; ///< in lower case
    QByteArray value; ///< as written; may be empty

    friend bool operator==(const AuthProperty &, const AuthProperty &) = default;
};

/// One resinfo: what a method found.
struct AuthMethodResult
{
    QByteArray method; ///< in lower case: "spf", "dkim", "dmarc", "arc", "iprev", "auth", "compauth" ...
    int version = 1;
    QByteArray result; ///< in lower case
    QByteArray reason; ///< reason=
    QByteArray comment; ///< the comments around it, without their parentheses; hostile
    QList<AuthProperty> properties;

    /// The value of the first property of that type and name; empty where there is none.
    [[nodiscard]] QByteArray property(QByteArrayView type, QByteArrayView name) const;
    friend bool operator==(const AuthMethodResult &, const AuthMethodResult &) = default;
};

/// Results that are read from one field, and properties of one result; what follows is left out. As
/// Limits::parameters.
inline constexpr int MaxAuthResults = 200;

/// Where a field strays from the grammar. Each is listed once.
enum class AuthResDeviation {
    NoAuthservId, ///< Microsoft's form: the results begin at once
    UnknownVersion, ///< authres-version other than 1: nothing in it may be used (RFC 8601 section 2.2)
    BareProperty, ///< "action=none": a property without its type
    Malformed, ///< octets that fit nowhere were left out, or a value is kept as written since its end is in doubt
    Truncated, ///< more results than are read
};

/// Whether a field may be believed, and why not.
enum class AuthResTrust {
    Trusted, ///< one of our authserv-ids, above our boundary hop
    ForeignId, ///< written by somebody else
    NoId,
    /// Our id, but at a place where a stranger could have written it: a forged field, unless our own receiver puts its
    /// results below its Received field, which nobody can tell from the message.
    BelowBoundary,
    NoBoundary, ///< it is not known which part of the header is ours
};

enum class AuthResForm { AuthenticationResults, ReceivedSpf, ArcAuthenticationResults };

/// One Authentication-Results, ARC-Authentication-Results or Received-SPF field (RFC 8601, RFC 7208 section 9.1).
struct AuthenticationResults
{
    AuthResForm form = AuthResForm::AuthenticationResults;
    QByteArray authservId; ///< in lower case; the receiver= of a Received-SPF; empty where there is none; hostile
    int version = 1;
    int instance = 0; ///< ARC: i=
    bool none = false; ///< says "none": nothing was checked
    QList<AuthMethodResult> methods;
    QList<AuthResDeviation> deviations;
    AuthResTrust trust = AuthResTrust::NoBoundary;
    ByteRange source;

    friend bool operator==(const AuthenticationResults &, const AuthenticationResults &) = default;
};

/// Reads the value of an Authentication-Results field (folds allowed). Never fails: what fits nowhere is noted as a
/// deviation. Linear in its length. Nothing in a comment or a quoted string is ever read as a result or a property, and
/// a comment that is never closed hides all that follows.
[[nodiscard]] AuthenticationResults readAuthenticationResults(QByteArrayView value);
/// The same for the value of an ARC-Authentication-Results field, which begins with an instance (RFC 8617).
[[nodiscard]] AuthenticationResults readArcAuthenticationResults(QByteArrayView value);
/// Reads the value of a Received-SPF field (RFC 7208 section 9.1) into one method "spf": client-ip, envelope-from,
/// helo, identity and the others as properties of the type "smtp".
[[nodiscard]] AuthenticationResults readReceivedSpf(QByteArrayView value);

/// All such fields of @p message from the top (without ARC's), with the trust that their id and their place give them.
///
/// An id is ours where it is one of Identity::authservIds or below one of them; where none is given, where it is one of
/// our trusted hosts or domains or below one (RFC 8601 section 2.5). The place is ours above the last Received field
/// that one of our hosts wrote. Where that is only assumed (BoundaryBasis::AssumedTopmost), it is certain above the
/// topmost Received field alone; below, nothing is said (AuthResTrust::NoBoundary).
[[nodiscard]] QList<AuthenticationResults> recordedResults(
    const Message &message, const Route &route, const Identity &identity);

} // namespace Indicia
