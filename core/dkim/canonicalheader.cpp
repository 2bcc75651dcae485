// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonicalheader.h"

#include "asciiword.h"
#include "blankruns_p.h"

#include <algorithm>

namespace Indicia {

namespace {

/// A name by its length, then its octets: only an order, but one in which nearly all comparisons end at the length.
int compareNames(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size()) {
        return a.size() < b.size() ? -1 : 1;
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto left = static_cast<uchar>(asciiLower(a[i]));
        const auto right = static_cast<uchar>(asciiLower(b[i]));
        if (left != right) {
            return left < right ? -1 : 1;
        }
    }
    return 0;
}

/// Where the line ends in @p text at @p at: 0 where none does, else its octets.
qsizetype lineEndLength(QByteArrayView text, qsizetype at, LineEnd lineEnd)
{
    if (lineEnd == LineEnd::Cr) {
        return text[at] == '\r' ? 1 : 0;
    }
    if (text[at] == '\n') {
        return 1;
    }
    return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 0;
}

/// RFC 6376 section 3.4.1: as it stands, but that every line ends in CRLF.
void appendSimple(QByteArrayView text, LineEnd lineEnd, QByteArray &out)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype length = lineEndLength(text, i, lineEnd); length > 0) {
            out.append(text.sliced(from, i - from)).append("\r\n", 2);
            i += length - 1;
            from = i + 1;
        }
    }
    out.append(text.sliced(from));
}

/// RFC 6376 section 3.4.2, without the CRLF: the name in lower case, the value unfolded, runs of blanks one space, none
/// at either end. It is never longer than what it is made of, so that room is made once.
class RelaxedWriter
{
public:
    RelaxedWriter(QByteArray &out, qsizetype most, LineEnd lineEnd)
        : m_out(out), m_lineEnd(lineEnd), m_begin(out.size())
    {
        m_out.resizeForOverwrite(m_begin + most);
        m_at = m_out.data() + m_begin;
    }
    void name(QByteArrayView name)
    {
        m_at = std::ranges::transform(name, m_at, asciiLower).out;
        *m_at++ = ':';
    }
    void value(QByteArrayView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (isBlankOctet(c)) {
                m_blank = true;
            } else if (const qsizetype length = isLineOctet(c) ? lineEndLength(text, i, m_lineEnd) : 0; length > 0) {
                i += length - 1;
            } else {
                if (m_blank && !m_bare) {
                    *m_at++ = ' ';
                }
                m_blank = m_bare = false;
                *m_at++ = c;
                for (; i + 1 < text.size() && static_cast<uchar>(text[i + 1]) > ' '; ++i) { // the rest of a word
                    *m_at++ = text[i + 1];
                }
            }
        }
    }
    void finish() { m_out.truncate(m_at - m_out.constData()); }

private:
    [[nodiscard]] static bool isLineOctet(char c) { return c == '\r' || c == '\n'; }

    QByteArray &m_out;
    const LineEnd m_lineEnd;
    const qsizetype m_begin;
    char *m_at;
    bool m_bare = true; ///< no octet of the value was written
    bool m_blank = false; ///< a blank is due
};

} // namespace

CanonicalHeader::CanonicalHeader(const Message &message) : m_message(message), m_lineEnd(lineEndOf(message.document()))
{
    const QList<HeaderField> &fields = m_message.fields();
    m_byName.reserve(static_cast<size_t>(fields.size()));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        m_byName.push_back({.name = m_message.name(fields.at(i)), .field = i});
    }
    std::ranges::sort(m_byName, [](const Named &a, const Named &b) {
        const int order = compareNames(a.name, b.name);
        return order < 0 || (order == 0 && a.field < b.field);
    });
    for (auto i = m_byName.size(); i-- > 0;) {
        const bool isLast = i + 1 == m_byName.size() || compareNames(m_byName[i].name, m_byName[i + 1].name) != 0;
        m_byName[i].end = isLast ? static_cast<qsizetype>(i + 1) : m_byName[i + 1].end;
    }
    m_relaxedFields.resize(static_cast<size_t>(fields.size()));
}

std::pair<qsizetype, qsizetype> CanonicalHeader::range(QByteArrayView name) const
{
    const auto less = [](QByteArrayView a, QByteArrayView b) { return compareNames(a, b) < 0; };
    const auto found = std::ranges::lower_bound(m_byName, name, less, &Named::name);
    const qsizetype begin = found - m_byName.begin();
    return {begin, found != m_byName.end() && compareNames(found->name, name) == 0 ? found->end : begin};
}

int CanonicalHeader::count(QByteArrayView name) const
{
    const auto [begin, end] = range(name);
    return static_cast<int>(end - begin);
}

QList<qsizetype> CanonicalHeader::all(QByteArrayView name) const
{
    QList<qsizetype> fields;
    for (auto [at, end] = range(name); at < end; ++at) {
        fields.append(m_byName[static_cast<size_t>(at)].field);
    }
    return fields;
}

std::vector<qsizetype> CanonicalHeader::select(const QList<QByteArray> &names, qsizetype self, qsizetype other) const
{
    std::vector<qsizetype> selected;
    std::vector<int> taken(m_byName.size(), 0); // by the first entry of a name: how many from its end
    selected.reserve(static_cast<size_t>(names.size()));
    for (const QByteArray &name : names) {
        const auto [begin, end] = range(name);
        qsizetype found = -1;
        while (begin != end && found < 0 && taken[static_cast<size_t>(begin)] < end - begin) {
            const qsizetype at = end - 1 - taken[static_cast<size_t>(begin)]++;
            const qsizetype field = m_byName[static_cast<size_t>(at)].field;
            found = field == self || field == other ? -1 : field;
        }
        selected.push_back(found);
    }
    return selected;
}

void CanonicalHeader::appendUncached(qsizetype index, DkimCanonicalization form, QByteArray &out) const
{
    const HeaderField &field = m_message.fields().at(index);
    const QByteArrayView whole = m_message.view(m_message.range(field));
    if (form == DkimCanonicalization::Simple) {
        appendSimple(whole, m_lineEnd, out);
        if (!out.endsWith("\r\n")) { // the file ends here
            out.append("\r\n", 2);
        }
        return;
    }
    RelaxedWriter writer(out, whole.size() + 1, m_lineEnd);
    writer.name(whole.first(field.nameLength));
    writer.value(whole.sliced(field.valueStart));
    writer.finish();
    out.append("\r\n", 2);
}

void CanonicalHeader::append(qsizetype index, DkimCanonicalization form, QByteArray &out)
{
    if (form == DkimCanonicalization::Simple) {
        appendUncached(index, form, out);
        return;
    }
    Stretch &known = m_relaxedFields[static_cast<size_t>(index)];
    if (known.begin < 0) {
        known.begin = m_relaxed.size();
        appendUncached(index, form, m_relaxed);
        known.size = m_relaxed.size() - known.begin;
    }
    out.append(QByteArrayView(m_relaxed).sliced(known.begin, known.size));
}

void CanonicalHeader::appendUnsigned(
    qsizetype index, DkimCanonicalization form, const LeftOut &leftOut, QByteArray &out) const
{
    const HeaderField &field = m_message.fields().at(index);
    const QByteArrayView whole = m_message.view(m_message.range(field));
    const QByteArrayView value = m_message.rawValue(field);
    const QByteArrayView head = value.first(leftOut.start);
    const QByteArrayView tail = value.sliced(leftOut.end);
    if (form == DkimCanonicalization::Simple) {
        appendSimple(whole.first(field.valueStart), m_lineEnd, out);
        appendSimple(head, m_lineEnd, out);
        appendSimple(tail, m_lineEnd, out);
        return;
    }
    RelaxedWriter writer(out, whole.size() + 1, m_lineEnd);
    writer.name(whole.first(field.nameLength));
    writer.value(head);
    writer.value(tail);
    writer.finish();
}

void appendCanonicalField(QByteArrayView field, DkimCanonicalization form, QByteArray &out)
{
    if (form == DkimCanonicalization::Simple) {
        appendSimple(field, LineEnd::Lf, out);
    } else {
        const qsizetype colon = std::max<qsizetype>(0, field.indexOf(':'));
        RelaxedWriter writer(out, field.size() + 1, LineEnd::Lf);
        writer.name(field.first(colon).trimmed());
        writer.value(field.sliced(std::min(colon + 1, field.size())));
        writer.finish();
    }
    out.append("\r\n", 2);
}

QByteArray canonicalField(QByteArrayView field, DkimCanonicalization form)
{
    const Message message = Message::parse(field.toByteArray());
    QByteArray out;
    if (!message.fields().isEmpty()) {
        CanonicalHeader(message).append(0, form, out);
    }
    return out;
}

} // namespace Indicia
