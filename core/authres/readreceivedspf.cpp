// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "authresscanner_p.h"

namespace Indicia {
namespace {

/// key-value-pair = key [CFWS] "=" ( dot-atom / quoted-string ); addresses stand there without quotes too.
void readPair(AuthResScanner &scanner, AuthenticationResults &results)
{
    AuthMethodResult &spf = results.methods.first();
    const QByteArray key = scanner.keyword();
    scanner.skipCfws();
    if (key.isEmpty() || !scanner.take('=')) {
        scanner.setMalformed();
        if (!scanner.atBreak()) {
            (void)scanner.value();
        }
        return;
    }
    const qsizetype begin = scanner.position();
    scanner.skipCfws();
    const bool apart = scanner.position() > begin;
    const QByteArray value = apart && scanner.isAtProperty(true) ? QByteArray() : scanner.value();
    if (key == "receiver" && results.authservId.isEmpty()) {
        results.authservId = value.toLower();
    }
    spf.properties.append({.type = "smtp", .name = key, .value = value});
}

} // namespace

/// header-field = "Received-SPF:" [CFWS] result FWS [comment FWS] [ key-value-list ] CRLF
/// key-value-list = key-value-pair *( ";" [CFWS] key-value-pair ) [";"]
AuthenticationResults readReceivedSpf(QByteArrayView value)
{
    AuthenticationResults results;
    results.form = AuthResForm::ReceivedSpf;
    AuthResScanner scanner(value);
    scanner.skipCfws();
    AuthMethodResult spf;
    spf.method = "spf";
    spf.result = scanner.keyword();
    if (spf.result.isEmpty() || (!scanner.atBreak())) {
        results.deviations.append(AuthResDeviation::Malformed);
        return results;
    }
    results.methods.append(spf);
    for (scanner.skipCfws(); !scanner.atEnd(); scanner.skipCfws()) {
        if (scanner.take(';')) {
            continue;
        }
        if (results.methods.first().properties.size() >= MaxAuthResults) {
            results.deviations.append(AuthResDeviation::Truncated);
            break;
        }
        readPair(scanner, results);
    }
    results.methods.first().comment = scanner.takeComments();
    if (scanner.isMalformed()) {
        results.deviations.append(AuthResDeviation::Malformed);
    }
    return results;
}

} // namespace Indicia
