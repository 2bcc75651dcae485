// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"

namespace Indicia {

inline QByteArray nameOf(AuthResDeviation deviation)
{
    switch (deviation) {
    case AuthResDeviation::NoAuthservId:
        return "NoAuthservId";
    case AuthResDeviation::UnknownVersion:
        return "UnknownVersion";
    case AuthResDeviation::BareProperty:
        return "BareProperty";
    case AuthResDeviation::Malformed:
        return "Malformed";
    case AuthResDeviation::Truncated:
        return "Truncated";
    }
    return {};
}

/// All that was read, one result a line: the id, the instance of ARC, a version other than 1 and "none"; then of each
/// method its result, {reason}, (comment) and [ptype.property: value]; the deviations at the end, each with a "!".
inline QByteArray describe(const AuthenticationResults &results)
{
    QByteArray text = results.authservId;
    if (results.instance != 0) {
        text += " i" + QByteArray::number(results.instance);
    }
    if (results.version != 1) {
        text += " v" + QByteArray::number(results.version);
    }
    if (results.none) {
        text += " none";
    }
    for (const AuthMethodResult &method : results.methods) {
        text += '\n' + method.method;
        text += method.version == 1 ? QByteArray() : '/' + QByteArray::number(method.version);
        text += '=' + method.result;
        text += method.reason.isEmpty() ? QByteArray() : " {" + method.reason + '}';
        text += method.comment.isEmpty() ? QByteArray() : " (" + method.comment + ')';
        for (const AuthProperty &property : method.properties) {
            text += " [" + property.type + '.' + property.name + ": " + property.value + ']';
        }
    }
    for (const AuthResDeviation deviation : results.deviations) {
        text += "\n!" + nameOf(deviation);
    }
    return text;
}

} // namespace Indicia
