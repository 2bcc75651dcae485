// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commentwords_p.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

enum OctetClass : quint8 {
    Break = 1, ///< parts words
    Encloses = 2, ///< [ or "
    Quotes = 4, ///< the backslash of a quoted pair (RFC 5322 section 3.2.1), which opens and closes nothing
};

constexpr std::array<quint8, 256> octetClasses = [] {
    std::array<quint8, 256> classes{};
    for (const char c : {' ', '\t', '\r', '\n', '(', ')', ',', ';'}) {
        classes[quint8(c)] = Break;
    }
    classes['['] = classes['"'] = Encloses;
    classes['\\'] = Quotes;
    return classes;
}();

quint8 classOf(char c)
{
    return octetClasses[quint8(c)];
}

} // namespace

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
    const char *const text = m_text.data();
    const qsizetype size = m_text.size();
    qsizetype at = m_at;
    while (at < size && (classOf(text[at]) & (Break | Quotes)) != 0) {
        if (text[at] == '\\') {
            at = std::min(at + 2, size);
            continue;
        }
        m_depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        ++at;
    }
    const qsizetype begin = at;
    while (true) {
        while (at < size && (classOf(text[at]) & (Break | Encloses)) == 0) {
            ++at;
        }
        if (at == size || classOf(text[at]) == Break || (text[at] == '[' && at > begin && text[at - 1] != '=')) {
            break;
        }
        at = enclosedEnd(at);
        if (text[begin] == '[') {
            break;
        }
    }
    m_at = at;
    return m_text.sliced(begin, at - begin);
}

} // namespace Indicia
