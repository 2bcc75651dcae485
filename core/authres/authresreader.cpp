// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authresreader_p.h"

#include <algorithm>

namespace Indicia {

void AuthResReader::note(AuthResDeviation deviation)
{
    if (!m_results.deviations.contains(deviation)) {
        m_results.deviations.append(deviation);
    }
}

void AuthResReader::skip()
{
    m_scanner.setMalformed();
    m_scanner.skipToSemicolon();
}

/// instance = [CFWS] %s"i" [CFWS] "=" [CFWS] 1*2DIGIT [CFWS], and a semicolon (RFC 8617 section 4.1.1).
void AuthResReader::readInstance()
{
    m_scanner.skipCfws();
    const qsizetype begin = m_scanner.position();
    const bool named = m_scanner.take('i');
    m_scanner.skipCfws();
    if (named && m_scanner.take('=')) {
        m_scanner.skipCfws();
        const int instance = m_scanner.number();
        m_scanner.skipCfws();
        if (instance >= 0 && m_scanner.take(';')) {
            m_results.instance = instance;
            return;
        }
    }
    m_scanner.setMalformed();
    m_scanner.seek(begin);
}

/// Whether method = or method/version = stands where the authserv-id belongs.
bool AuthResReader::beginsWithResult()
{
    const qsizetype begin = m_scanner.position();
    const bool word = !m_scanner.keyword().isEmpty();
    m_scanner.skipCfws();
    if (word && m_scanner.take('/')) {
        m_scanner.skipCfws();
        (void)m_scanner.number();
        m_scanner.skipCfws();
    }
    const bool result = word && m_scanner.isAt('=');
    m_scanner.seek(begin);
    return result;
}

/// authserv-id = value; none in Microsoft's fields, which begin with the first result.
void AuthResReader::readId()
{
    m_scanner.skipCfws();
    if (m_scanner.isAt(';') || beginsWithResult()) {
        note(AuthResDeviation::NoAuthservId);
        m_scanner.take(';');
        return;
    }
    m_results.authservId = m_scanner.value().toLower();
    m_scanner.skipCfws();
    const qsizetype begin = m_scanner.position();
    const int version = m_scanner.number();
    if (m_scanner.position() > begin && m_scanner.atBreak()) {
        m_results.version = version;
    }
    m_scanner.skipCfws();
    if (!m_scanner.isAt(';')) {
        skip();
    }
    m_scanner.take(';');
}

/// A version that nobody knows may give every word another meaning (RFC 8601 section 2.2).
bool AuthResReader::readVersion()
{
    if (m_results.version == 1) {
        return true;
    }
    note(AuthResDeviation::UnknownVersion);
    return false;
}

AuthenticationResults AuthResReader::run()
{
    if (m_results.form == AuthResForm::ArcAuthenticationResults) {
        readInstance();
    }
    readId();
    (void)m_scanner.takeComments(); // they are the field's, not the first result's
    bool said = false;
    if (readVersion()) {
        for (m_scanner.skipCfws(); !m_scanner.atEnd(); m_scanner.skipCfws()) {
            if (m_scanner.take(';')) {
                continue;
            }
            if (m_results.methods.size() >= MaxAuthResults) {
                note(AuthResDeviation::Truncated);
                break;
            }
            said = true;
            readResult();
            (void)m_scanner.takeComments();
        }
        if (!said) {
            m_scanner.setMalformed();
        }
    }
    if (m_scanner.isMalformed()) {
        note(AuthResDeviation::Malformed);
    }
    return std::move(m_results);
}

QByteArray AuthMethodResult::property(QByteArrayView type, QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        properties, [&](const AuthProperty &property) { return property.type == type && property.name == name; });
    return found == properties.end() ? QByteArray() : found->value;
}

AuthenticationResults readAuthenticationResults(QByteArrayView value)
{
    return AuthResReader(value, AuthResForm::AuthenticationResults).run();
}

AuthenticationResults readArcAuthenticationResults(QByteArrayView value)
{
    return AuthResReader(value, AuthResForm::ArcAuthenticationResults).run();
}

} // namespace Indicia
