// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commentwords_p.h"

#include <algorithm>

namespace Indicia {

/// Behind the ] or " that closes what opens at @p at; behind the opening octet where nothing closes it.
qsizetype CommentWords::enclosedEnd(qsizetype at) const
{
    const char close = m_text[at] == '[' ? ']' : '"';
    for (qsizetype end = at + 1; end < m_text.size(); ++end) {
        if (m_text[end] == close) {
            return end + 1;
        }
        if (m_text[end] == '[' || m_text[end] == '(' || m_text[end] == ')') {
            break;
        }
    }
    return at + 1;
}

QByteArrayView CommentWords::next()
{
    while (m_at < m_text.size() && (isBreak(m_text[m_at]) || m_text[m_at] == '\\')) {
        if (m_text[m_at] == '\\') { // a quoted pair (RFC 5322 section 3.2.1) opens and closes nothing
            m_at = std::min(m_at + 2, m_text.size());
            continue;
        }
        m_depth += m_text[m_at] == '(' ? 1 : m_text[m_at] == ')' ? -1 : 0;
        ++m_at;
    }
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !isBreak(m_text[m_at])) {
        const char c = m_text[m_at];
        if (c == '[' && m_at > begin && m_text[m_at - 1] != '=') {
            break;
        }
        if (c != '[' && c != '"') {
            ++m_at;
            continue;
        }
        m_at = enclosedEnd(m_at);
        if (m_text[begin] == '[') {
            break;
        }
    }
    return m_text.sliced(begin, m_at - begin);
}

} // namespace Indicia
