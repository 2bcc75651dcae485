// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresslist_p.h"

#include "messagelimits.h"

#include <optional>

namespace Indicia {

namespace {

/// Where a quoted string, a comment or an angle-addr that begins at @p begin ends; nothing where it never does.
std::optional<qsizetype> closingQuote(QByteArrayView value, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < value.size(); ++at) {
        if (value[at] == '\\') {
            ++at;
        } else if (value[at] == '"') {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> closingParenthesis(QByteArrayView value, qsizetype begin)
{
    int depth = 0;
    for (qsizetype at = begin; at < value.size(); ++at) {
        if (value[at] == '\\') {
            ++at;
        } else if (value[at] == '(') {
            ++depth;
        } else if (value[at] == ')' && --depth == 0) {
            return at;
        }
    }
    return std::nullopt;
}

/// What step() looks at.
bool isMark(char c)
{
    switch (c) {
    case '"':
    case '(':
    case '<':
    case '>':
    case '[':
    case ',':
    case ';':
    case ':':
        return true;
    default:
        return false;
    }
}

/// The state of one walk over a list. An opening mark whose closing one never comes is an ordinary character, and
/// so are all further ones: looking for each again would make the walk quadratic.
class Splitter
{
public:
    explicit Splitter(QByteArrayView value) : m_value(value) { }

    QList<QByteArray> split()
    {
        while (m_at < m_value.size() && m_entries.size() < Limits::addresses) {
            step(m_value[m_at]);
            ++m_at;
        }
        endEntry();
        return std::move(m_entries);
    }

private:
    void step(char c)
    {
        if (c == '"' && m_quotesClose) {
            quoted();
        } else if (c == '(' && m_commentsClose) {
            comment();
        } else if (c == '<') {
            m_entry.clear(); // what stands before is a display name
            m_inRoute = m_at + 1 < m_value.size() && m_value[m_at + 1] == '@';
        } else if (c == '>') {
            endEntry();
        } else if (c == '[' && m_entry.endsWith('@')) {
            literal();
        } else if ((c == ',' || c == ';') && !m_inRoute) {
            endEntry();
        } else if (c == ':') {
            m_entry.clear(); // a route, a group's name, "mailto:"
            m_inRoute = false;
        } else {
            plain();
        }
    }

    /// All up to the next octet that may mean something, in one go.
    void plain()
    {
        qsizetype end = m_at + 1;
        while (end < m_value.size() && !isMark(m_value[end])) {
            ++end;
        }
        m_entry.append(m_value.sliced(m_at, end - m_at));
        m_at = end - 1;
    }

    void quoted()
    {
        const std::optional<qsizetype> end = closingQuote(m_value, m_at);
        if (!end) {
            m_quotesClose = false;
            return;
        }
        m_entry.append(m_value.sliced(m_at, *end - m_at + 1));
        m_at = *end;
    }

    void comment()
    {
        const std::optional<qsizetype> end = closingParenthesis(m_value, m_at);
        if (!end) {
            m_commentsClose = false;
            return;
        }
        m_entry.append(' ');
        m_at = *end;
    }

    // domain-literal = "[" *([FWS] dtext) [FWS] "]" (RFC 5322 section 3.4.1), colons of IPv6 and all
    void literal()
    {
        constexpr qsizetype literalOctets = 256;
        const QByteArrayView head = m_value.sliced(m_at).first(std::min(m_value.size() - m_at, literalOctets));
        const qsizetype end = head.indexOf(']');
        m_entry.append(head.first(end < 0 ? 1 : end + 1));
        m_at += end < 0 ? 0 : end;
    }

    void endEntry()
    {
        const QByteArray entry = m_entry.trimmed();
        if (!entry.isEmpty() && m_entries.size() < Limits::addresses) {
            m_entries.append(entry);
        }
        m_entry.clear();
        m_inRoute = false;
    }

    QByteArrayView m_value;
    qsizetype m_at = 0;
    QByteArray m_entry;
    QList<QByteArray> m_entries;
    bool m_quotesClose = true;
    bool m_commentsClose = true;
    bool m_inRoute = false;
};

} // namespace

QList<QByteArray> splitAddressList(QByteArrayView value)
{
    return Splitter(value).split();
}

} // namespace Indicia
