// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authreswords.h"

#include "hostile.h"

#include <QStringList>

#include <algorithm>

namespace Indicia {

QString AuthResWords::name(AuthResForm form)
{
    switch (form) {
    case AuthResForm::AuthenticationResults:
        return QStringLiteral("Authentication-Results");
    case AuthResForm::ReceivedSpf:
        return QStringLiteral("Received-SPF");
    case AuthResForm::ArcAuthenticationResults:
        return QStringLiteral("ARC-Authentication-Results");
    }
    return {};
}

QString AuthResWords::name(AuthResTrust trust)
{
    switch (trust) {
    case AuthResTrust::Trusted:
        return tr("yours");
    case AuthResTrust::ForeignId:
        return tr("a stranger's");
    case AuthResTrust::NoId:
        return tr("nobody's");
    case AuthResTrust::BelowBoundary:
        return tr("perhaps forged");
    case AuthResTrust::NoBoundary:
        return tr("not certain");
    }
    return {};
}

QString AuthResWords::sentence(AuthResTrust trust, Voice voice)
{
    switch (trust) {
    case AuthResTrust::Trusted:
        return voiced(voice, tr("Your own server wrote it."),
            tr("An own authserv-id, in the trusted part of the header (RFC 8601 section 5)."));
    case AuthResTrust::ForeignId:
        return voiced(voice, tr("Another server, or whoever pretends to be one, wrote it: it is shown, not believed."),
            tr("The authserv-id is none of ours: shown, not used (RFC 8601 section 5)."));
    case AuthResTrust::NoId:
        return voiced(voice, tr("It does not say who wrote it: it is shown, not believed."),
            tr("No authserv-id: shown, not used (RFC 8601 section 2.2)."));
    case AuthResTrust::BelowBoundary:
        return voiced(voice, tr("It names your server, but stands where a stranger could have written it."),
            tr("An own authserv-id below the boundary hop: not believed, perhaps forged (RFC 8601 section 5)."));
    case AuthResTrust::NoBoundary:
        return voiced(voice, tr("It is not known which part of the header is yours: it is shown, not believed."),
            tr("No boundary hop is known, so that its place proves nothing (RFC 8601 section 5)."));
    }
    return {};
}

QString AuthResWords::sentence(AuthResDeviation deviation, Voice voice)
{
    switch (deviation) {
    case AuthResDeviation::NoAuthservId:
        return voiced(voice, tr("It does not begin with the name of who wrote it."),
            tr("The results begin at once, without an authserv-id (RFC 8601 section 2.2)."));
    case AuthResDeviation::UnknownVersion:
        return voiced(voice, tr("It is of an unknown version: nothing in it is used."),
            tr("authres-version is not 1: nothing in it may be used (RFC 8601 section 2.2)."));
    case AuthResDeviation::BareProperty:
        return voiced(voice, tr("A detail in it does not say what it belongs to."),
            tr("A property without its ptype (RFC 8601 section 2.2)."));
    case AuthResDeviation::Malformed:
        return voiced(voice, tr("A part of it cannot be read and is left out."),
            tr("Octets that fit nowhere in the grammar were left out (RFC 8601 section 2.2)."));
    case AuthResDeviation::Truncated:
        return voiced(
            voice, tr("It holds more results than are read."), tr("More results than are read; the rest is left out."));
    }
    return {};
}

QString AuthResWords::sentence(RecordedDifference difference, Voice voice)
{
    switch (difference) {
    case RecordedDifference::None:
        return voiced(voice, tr("The same was found now."), tr("Our own result is the same."));
    case RecordedDifference::DnsChanged:
        return voiced(voice, tr("What the domain publishes has changed since."),
            tr("The same was asked: what DNS says has changed since."));
    case RecordedDifference::OtherHop:
        return voiced(voice, tr("It was noted for another computer on the way."),
            tr("It judged another client than that of the boundary hop."));
    case RecordedDifference::OtherIdentity:
        return voiced(
            voice, tr("It was noted for another domain or signature."), tr("It judged another domain or signature."));
    case RecordedDifference::AlteredSince:
        return voiced(voice, tr("The message was changed after it had been checked there."),
            tr("It was altered behind the server that verified it, by the store or a forwarder."));
    }
    return {};
}

QString AuthResWords::line(const AuthMethodResult &method)
{
    QStringList details;
    constexpr qsizetype shown = 20; // a line for people; the JSON report has all
    for (const AuthProperty &property : method.properties.first(std::min(shown, method.properties.size()))) {
        const QByteArray name = property.type.isEmpty() ? property.name : property.type + '.' + property.name;
        details << Hostile(name + '=' + property.value).displayText();
    }
    if (!method.reason.isEmpty()) {
        details << Hostile(method.reason).displayText();
    }
    if (!method.comment.isEmpty()) {
        details << Hostile(method.comment).displayText();
    }
    const QString result = Hostile(method.method + '=' + method.result).displayText();
    return details.isEmpty()
        ? result
        : tr("%1 (%2)", "a result, and its details").arg(result, details.join(QLatin1String(", ")));
}

} // namespace Indicia
