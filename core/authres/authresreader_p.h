// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"
#include "authresscanner_p.h"

namespace Indicia {

/// Reads a field by the grammar of RFC 8601 section 2.2:
/// authres-payload = [CFWS] authserv-id [ CFWS authres-version ] ( no-result / 1*resinfo ) [CFWS] CRLF
class AuthResReader
{
public:
    AuthResReader(QByteArrayView text, AuthResForm form) : m_scanner(text) { m_results.form = form; }

    AuthenticationResults run();

private:
    void readInstance();
    bool beginsWithResult();
    void readId();
    bool readVersion();
    void readResult();
    void readParts(AuthMethodResult &result);
    void readPart(AuthMethodResult &result);
    QByteArray readValue();
    void addProperty(AuthMethodResult &result, const AuthProperty &property);
    void skip();
    void note(AuthResDeviation deviation);

    AuthResScanner m_scanner;
    AuthenticationResults m_results;
};

} // namespace Indicia
