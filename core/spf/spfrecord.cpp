// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfrecord.h"

#include "asciiword.h"
#include "spfterm_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr QByteArrayView Version("v=spf1");

/// redirect and exp "MUST NOT appear in a record more than once each" (RFC 7208 section 6).
void markRepeated(SpfRecord::Terms &terms, SpfTermKind kind)
{
    bool seen = false;
    for (SpfTerm &term : terms) {
        if (term.kind != kind) {
            continue;
        }
        if (seen && term.error == SpfSyntaxError::None) {
            term.error = SpfSyntaxError::RepeatedModifier;
        }
        seen = true;
    }
}

} // namespace

bool SpfRecord::isVersion1(QByteArrayView text)
{
    return startsWithWord(text, Version) && (text.size() == Version.size() || text[Version.size()] == ' ');
}

/// record = version terms *SP ; terms = *( 1*SP ( directive / modifier ) )
SpfRecord SpfRecord::parse(const QByteArray &text)
{
    SpfRecord record;
    record.m_text = text;
    const QByteArrayView view(record.m_text);
    qsizetype start = Version.size();
    while (start < view.size()) {
        if (view[start] == ' ') {
            ++start;
            continue;
        }
        const qsizetype space = view.indexOf(' ', start);
        const qsizetype end = space < 0 ? view.size() : space;
        SpfTerm term = parseSpfTerm(view.sliced(start, end - start));
        term.offset = start;
        record.m_terms.append(term);
        start = end;
    }
    markRepeated(record.m_terms, SpfTermKind::Redirect);
    markRepeated(record.m_terms, SpfTermKind::Explanation);
    return record;
}

const SpfTerm *SpfRecord::fault() const
{
    const auto term = std::ranges::find_if(m_terms, [](const SpfTerm &t) { return t.error != SpfSyntaxError::None; });
    return term == m_terms.end() ? nullptr : &*term;
}

const SpfTerm *SpfRecord::modifier(SpfTermKind kind) const
{
    const auto term = std::ranges::find_if(m_terms, [kind](const SpfTerm &t) { return t.kind == kind; });
    return term == m_terms.end() ? nullptr : &*term;
}

} // namespace Indicia
