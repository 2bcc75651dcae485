// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonelexer_p.h"

namespace Indicia {

namespace {

constexpr size_t MaxTokens = 65'536; // RDATA has at most 65,535 octets (RFC 1035 section 3.2.1)

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isSeparator(char c)
{
    return isBlank(c) || c == '\n' || c == ';' || c == '(' || c == ')' || c == '"';
}

bool isControl(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == 0x7f;
}

} // namespace

ZoneLexer::ZoneLexer(QByteArrayView text) : m_text(text)
{ }

std::unexpected<ZoneError> ZoneLexer::failure(ZoneFault fault) const
{
    return std::unexpected(ZoneError{.fault = fault, .line = m_line});
}

void ZoneLexer::skipComment()
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
}

void ZoneLexer::readFaultLine(ZoneEntry &entry)
{
    entry.kind = ZoneEntry::Kind::FaultLine;
    entry.line = m_line;
    const qsizetype start = m_at + 2;
    skipComment();
    QByteArrayView rest = m_text.sliced(start, m_at - start);
    while (!rest.isEmpty() && entry.tokens.size() <= 4) {
        qsizetype length = 0;
        while (length < rest.size() && !isBlank(rest[length])) {
            ++length;
        }
        if (length > 0) {
            entry.tokens.push_back({rest.first(length)});
        }
        rest = rest.sliced(std::min(length + 1, rest.size()));
    }
}

std::expected<void, ZoneError> ZoneLexer::readToken(ZoneEntry &entry)
{
    const bool quoted = m_text[m_at] == '"';
    const qsizetype start = quoted ? ++m_at : m_at;
    while (!atEnd() && (quoted ? m_text[m_at] != '"' : !isSeparator(m_text[m_at]))) {
        if (m_text[m_at] == '\n') {
            return failure(ZoneFault::UnclosedQuote);
        }
        if (!quoted && isControl(m_text[m_at])) {
            return failure(ZoneFault::ControlOctet);
        }
        const bool escapes = m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n';
        m_at += escapes ? 2 : 1;
    }
    if (quoted && atEnd()) {
        return failure(ZoneFault::UnclosedQuote);
    }
    if (entry.tokens.empty()) {
        entry.line = m_line;
    }
    if (entry.tokens.size() == MaxTokens) {
        return failure(ZoneFault::BadData);
    }
    entry.tokens.push_back({m_text.sliced(start, m_at - start), quoted});
    m_at += quoted ? 1 : 0;
    return {};
}

std::expected<bool, ZoneError> ZoneLexer::takeSeparator()
{
    const char c = m_text[m_at];
    if (c == ';') {
        skipComment();
        return false;
    }
    ++m_at;
    if (c == '\n') {
        ++m_line;
        return m_depth == 0;
    }
    m_depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (m_depth < 0) {
        return failure(ZoneFault::UnbalancedParentheses);
    }
    return false;
}

std::expected<void, ZoneError> ZoneLexer::next(ZoneEntry &entry)
{
    entry.kind = ZoneEntry::Kind::Record;
    entry.tokens.clear();
    bool lineStart = true;
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (lineStart) {
            entry.indented = isBlank(c);
            if (m_text.sliced(m_at).startsWith(";!")) {
                readFaultLine(entry);
                return {};
            }
        }
        lineStart = false;
        if (!isSeparator(c) || c == '"') {
            if (const auto read = readToken(entry); !read) {
                return read;
            }
            continue;
        }
        const auto ended = takeSeparator();
        if (!ended) {
            return std::unexpected(ended.error());
        }
        if (*ended && !entry.tokens.empty()) {
            return {};
        }
        lineStart = *ended;
    }
    if (m_depth > 0) {
        return failure(ZoneFault::UnbalancedParentheses);
    }
    if (entry.tokens.empty()) {
        entry.kind = ZoneEntry::Kind::End;
    }
    return {};
}

} // namespace Indicia
