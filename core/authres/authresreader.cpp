// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "authresscanner_p.h"

#include <algorithm>
#include <array>

namespace Indicia {
namespace {

/// What Amazon's receivers write after a semicolon, as if each were a method: parts of the SPF result before it.
bool isSpfPart(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 5> words{"client-ip", "envelope-from", "helo", "identity", "receiver"};
    return std::ranges::find(words, word) != words.end();
}

/// Methods that are registered (IANA "Email Authentication Methods") or written by everybody.
bool isMethod(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 14> words{"spf", "dkim", "dmarc", "arc", "iprev", "auth", "bimi",
        "compauth", "domainkeys", "dkim-adsp", "dnswl", "sender-id", "senderid", "smime"};
    return std::ranges::find(words, word) != words.end();
}

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

/// pvalue with the [CFWS] before it. Of "smtp.mailfrom= smtp.helo=x" the first value is empty.
QByteArray AuthResReader::readValue()
{
    const qsizetype begin = m_scanner.position();
    m_scanner.skipCfws();
    const bool apart = m_scanner.position() > begin;
    return apart && m_scanner.isAtProperty(false) ? QByteArray() : m_scanner.value();
}

void AuthResReader::addProperty(AuthMethodResult &result, const AuthProperty &property)
{
    if (result.properties.size() >= MaxAuthResults) {
        note(AuthResDeviation::Truncated);
        return;
    }
    if (property.type.isEmpty()) {
        note(AuthResDeviation::BareProperty);
    }
    result.properties.append(property);
}

/// reasonspec = "reason" [CFWS] "=" [CFWS] value
/// propspec = ptype [CFWS] "." [CFWS] property [CFWS] "=" pvalue
void AuthResReader::readPart(AuthMethodResult &result)
{
    const QByteArray word = m_scanner.keyword();
    if (word.isEmpty()) {
        m_scanner.setMalformed();
        (void)m_scanner.value();
        return;
    }
    const qsizetype end = m_scanner.position();
    m_scanner.skipCfws();
    if (m_scanner.take('.')) {
        m_scanner.skipCfws();
        const QByteArray name = m_scanner.keyword();
        m_scanner.skipCfws();
        if (!name.isEmpty() && m_scanner.take('=')) {
            addProperty(result, {.type = word, .name = name, .value = readValue()});
            return;
        }
    } else if (m_scanner.take('=')) {
        if (isMethod(word)) {
            skip(); // a semicolon is missing; what follows would be told of the wrong result
            return;
        }
        const QByteArray value = readValue();
        if (word == "reason" && result.reason.isEmpty()) {
            result.reason = value;
        } else {
            addProperty(result, {.type = {}, .name = word, .value = value});
        }
        return;
    }
    m_scanner.setMalformed();
    if (m_scanner.position() == end) {
        (void)m_scanner.value();
    }
}

void AuthResReader::readParts(AuthMethodResult &result)
{
    m_scanner.skipCfws();
    while (!m_scanner.atEnd() && !m_scanner.isAt(';')) {
        if (result.properties.size() >= MaxAuthResults) {
            note(AuthResDeviation::Truncated);
            m_scanner.skipToSemicolon();
            break;
        }
        readPart(result);
        m_scanner.skipCfws();
    }
    result.comment = m_scanner.takeComments();
}

/// resinfo = [CFWS] ";" methodspec [ CFWS reasonspec ] [ CFWS 1*propspec ], from behind the semicolon
/// methodspec = [CFWS] method [ [CFWS] "/" [CFWS] method-version ] [CFWS] "=" [CFWS] result
void AuthResReader::readResult()
{
    AuthMethodResult result;
    result.method = m_scanner.keyword();
    m_scanner.skipCfws();
    if (result.method == "none" && m_results.methods.isEmpty() && (m_scanner.atEnd() || m_scanner.isAt(';'))) {
        m_results.none = true;
        return;
    }
    if (m_scanner.take('/')) {
        m_scanner.skipCfws();
        result.version = m_scanner.number();
        m_scanner.skipCfws();
    }
    if (result.method.isEmpty() || result.version < 0 || !m_scanner.take('=')) {
        skip();
        return;
    }
    if (isSpfPart(result.method) && !m_results.methods.isEmpty() && m_results.methods.last().method == "spf") {
        addProperty(m_results.methods.last(), {.type = {}, .name = result.method, .value = readValue()});
        m_scanner.skipCfws();
        if (!m_scanner.atEnd() && !m_scanner.isAt(';')) {
            skip();
        }
        return;
    }
    m_scanner.skipCfws();
    result.result = m_scanner.keyword();
    if (result.result.isEmpty() || !m_scanner.atBreak()) {
        skip();
        return;
    }
    readParts(result);
    m_results.methods.append(result);
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

} // namespace

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
