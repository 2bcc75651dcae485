// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The value of an Authentication-Results, an ARC-Authentication-Results and a Received-SPF field: each reader must come
// to its end within its limits, and nothing that it tells may stand in the field only inside a comment or across a
// result's end.

#include "authenticationresults.h"
#include "demand.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

bool isKeyword(const QByteArray &word)
{
    for (const char c : word) {
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
            return false;
        }
    }
    return !word.isEmpty();
}

void holdTogether(const AuthenticationResults &results, const QByteArray &field)
{
    demand(results.methods.size() <= MaxAuthResults);
    demand(results.instance >= 0 && results.instance <= 999'999'999);
    demand(results.version == 1 || results.methods.isEmpty());
    demand(!results.none || results.form != AuthResForm::ReceivedSpf);
    qsizetype octets = results.authservId.size();
    for (const AuthMethodResult &method : results.methods) {
        demand(isKeyword(method.method) && isKeyword(method.result) && method.version >= 0);
        demand(method.properties.size() <= MaxAuthResults);
        demand(!method.comment.contains('\n'));
        octets += method.comment.size() + method.reason.size();
        for (const AuthProperty &property : method.properties) {
            demand(isKeyword(property.name) && (property.type.isEmpty() || isKeyword(property.type)));
            octets += property.value.size();
        }
    }
    // Each octet of the field is told once; the receiver of a Received-SPF is its id and a property.
    demand(octets <= 2 * field.size());
    for (qsizetype i = 0; i < results.deviations.size(); ++i) {
        demand(results.deviations.lastIndexOf(results.deviations.at(i)) == i);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray field(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    holdTogether(readAuthenticationResults(field), field);
    holdTogether(readArcAuthenticationResults(field), field);
    holdTogether(readReceivedSpf(field), field);
    return 0;
}
