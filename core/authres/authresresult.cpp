// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authresreader_p.h"

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

} // namespace

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

} // namespace Indicia
