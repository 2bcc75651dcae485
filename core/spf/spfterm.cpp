// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfterm_p.h"

#include "asciiword.h"
#include "spfaddress_p.h"
#include "spfmacro.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && isAlpha(text.front()) && std::ranges::all_of(text, [](char c) {
        return isAlpha(c) || isDigit(c) || QByteArrayView("-_.").contains(c);
    });
}

SpfTermKind mechanismKind(QByteArrayView name)
{
    struct Row
    {
        QByteArrayView name;
        SpfTermKind kind = SpfTermKind::Invalid;
    };
    static constexpr std::array<Row, 8> rows{{
        {"all", SpfTermKind::All},
        {"include", SpfTermKind::Include},
        {"a", SpfTermKind::A},
        {"mx", SpfTermKind::Mx},
        {"ptr", SpfTermKind::Ptr},
        {"ip4", SpfTermKind::Ip4},
        {"ip6", SpfTermKind::Ip6},
        {"exists", SpfTermKind::Exists},
    }};
    const auto row = std::ranges::find_if(rows, [name](const Row &r) { return sameWord(name, r.name); });
    return row == rows.end() ? SpfTermKind::Invalid : row->kind;
}

/// Takes qualifier = "+" / "-" / "?" / "~" off @p text.
SpfResult takeQualifier(QByteArrayView &text)
{
    const char c = text.front();
    if (!QByteArrayView("+-?~").contains(c)) {
        return SpfResult::Pass;
    }
    text = text.sliced(1);
    switch (c) {
    case '-':
        return SpfResult::Fail;
    case '?':
        return SpfResult::Neutral;
    case '~':
        return SpfResult::SoftFail;
    default:
        return SpfResult::Pass;
    }
}

/// ( "0" / %x31-39 *DIGIT ), at most @p maximum.
std::optional<int> prefixLength(QByteArrayView digits, int maximum)
{
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == '0')) {
        return {};
    }
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

/// Takes @p slash and the digits behind it off the end of @p text. Nothing is taken where it does not end so; neither
/// a toplabel nor a macro-expand can end in a slash and digits, so that they are never a part of a domain-spec.
std::optional<QByteArrayView> takeSuffix(QByteArrayView &text, QByteArrayView slash)
{
    qsizetype start = text.size();
    while (start > 0 && isDigit(text[start - 1])) {
        --start;
    }
    if (start == text.size() || !text.first(start).endsWith(slash)) {
        return {};
    }
    const QByteArrayView digits = text.sliced(start);
    text = text.first(start - slash.size());
    return digits;
}

/// dual-cidr-length = [ ip4-cidr-length ] [ "/" ip6-cidr-length ], off the end of @p text.
bool takeDualPrefixLength(QByteArrayView &text, SpfTerm &term)
{
    if (const auto digits = takeSuffix(text, "//")) {
        const auto length = prefixLength(*digits, 128);
        if (!length) {
            return false;
        }
        term.ip6PrefixLength = *length;
    }
    if (const auto digits = takeSuffix(text, "/")) {
        const auto length = prefixLength(*digits, 32);
        if (!length) {
            return false;
        }
        term.ip4PrefixLength = *length;
    }
    return true;
}

SpfSyntaxError setDomainSpec(SpfTerm &term, QByteArrayView spec)
{
    term.domainSpec = spec;
    return isDomainSpec(spec) ? SpfSyntaxError::None : SpfSyntaxError::BadDomainSpec;
}

/// [ ":" domain-spec ]
SpfSyntaxError setOptionalDomainSpec(SpfTerm &term, QByteArrayView argument)
{
    if (argument.isEmpty()) {
        return SpfSyntaxError::None;
    }
    return argument.front() == ':' ? setDomainSpec(term, argument.sliced(1)) : SpfSyntaxError::UnexpectedArgument;
}

/// ":" domain-spec
SpfSyntaxError setNeededDomainSpec(SpfTerm &term, QByteArrayView argument)
{
    return argument.isEmpty() ? SpfSyntaxError::MissingArgument : setOptionalDomainSpec(term, argument);
}

/// ":" ip4-network [ ip4-cidr-length ] or ":" ip6-network [ ip6-cidr-length ]
SpfSyntaxError setNetwork(SpfTerm &term, QByteArrayView argument, IpAddress::Family family)
{
    if (argument.isEmpty() || argument.front() != ':') {
        return SpfSyntaxError::MissingArgument;
    }
    argument = argument.sliced(1);
    const bool v4 = family == IpAddress::Family::V4;
    if (const auto digits = takeSuffix(argument, "/")) {
        const auto length = prefixLength(*digits, v4 ? 32 : 128);
        if (!length) {
            return SpfSyntaxError::BadPrefixLength;
        }
        (v4 ? term.ip4PrefixLength : term.ip6PrefixLength) = *length;
    }
    const auto octets = octetsOfText(argument, family);
    if (!octets) {
        return SpfSyntaxError::BadAddress;
    }
    term.network = *octets;
    return SpfSyntaxError::None;
}

SpfSyntaxError setArgument(SpfTerm &term, QByteArrayView argument)
{
    switch (term.kind) {
    case SpfTermKind::All:
        return argument.isEmpty() ? SpfSyntaxError::None : SpfSyntaxError::UnexpectedArgument;
    case SpfTermKind::Include:
    case SpfTermKind::Exists:
        return setNeededDomainSpec(term, argument);
    case SpfTermKind::A:
    case SpfTermKind::Mx:
        if (!takeDualPrefixLength(argument, term)) {
            return SpfSyntaxError::BadPrefixLength;
        }
        return setOptionalDomainSpec(term, argument);
    case SpfTermKind::Ptr:
        return setOptionalDomainSpec(term, argument);
    case SpfTermKind::Ip4:
        return setNetwork(term, argument, IpAddress::Family::V4);
    case SpfTermKind::Ip6:
        return setNetwork(term, argument, IpAddress::Family::V6);
    case SpfTermKind::Redirect:
    case SpfTermKind::Explanation:
    case SpfTermKind::UnknownModifier:
    case SpfTermKind::Invalid:
        break;
    }
    return SpfSyntaxError::UnknownMechanism;
}

void readMechanism(SpfTerm &term)
{
    QByteArrayView text = term.text;
    term.qualifier = takeQualifier(text);
    const auto end = std::ranges::find_if(text, [](char c) { return c == ':' || c == '/'; });
    const qsizetype length = end - text.begin();
    term.kind = mechanismKind(text.first(length));
    term.error = setArgument(term, text.sliced(length));
}

/// The names of known modifiers are not for unknown ones, so that "redirect=" with a wrong domain-spec is an error
/// and not an unknown modifier (RFC 7208 section 12).
void readModifier(SpfTerm &term, QByteArrayView name, QByteArrayView value)
{
    if (sameWord(name, "redirect")) {
        term.kind = SpfTermKind::Redirect;
        term.error = setDomainSpec(term, value);
    } else if (sameWord(name, "exp")) {
        term.kind = SpfTermKind::Explanation;
        term.error = setDomainSpec(term, value);
    } else if (!isName(name)) {
        term.error = SpfSyntaxError::BadModifierName;
    } else {
        term.kind = SpfTermKind::UnknownModifier;
        term.domainSpec = value;
        term.error
            = isMacroString(value, SpfMacroPlace::Record) ? SpfSyntaxError::None : SpfSyntaxError::BadMacroString;
    }
}

} // namespace

SpfTerm parseSpfTerm(QByteArrayView text)
{
    SpfTerm term;
    term.text = text;
    // A modifier has its equals sign before any ":" or "/" (RFC 7208 section 4.6.1).
    const auto sign = std::ranges::find_if(text, [](char c) { return c == '=' || c == ':' || c == '/'; });
    if (sign != text.end() && *sign == '=') {
        const qsizetype length = sign - text.begin();
        readModifier(term, text.first(length), text.sliced(length + 1));
    } else {
        readMechanism(term);
    }
    return term;
}

} // namespace Indicia
