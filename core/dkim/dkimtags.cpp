// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimtags.h"

#include "dkimvalues_p.h"

#include <algorithm>

namespace Indicia {

namespace {

// tag-name = ALPHA *ALNUMPUNC
bool isTagName(QByteArrayView name)
{
    const auto isAlpha = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.isEmpty() && isAlpha(name.front())
        && std::ranges::all_of(name, [&](char c) { return isAlpha(c) || (c >= '0' && c <= '9') || c == '_'; });
}

// VALCHAR = %x21-3A / %x3C-7E; in internationalized messages UTF-8 too (RFC 8616 section 5). White space between them
// is FWS.
bool isTagValue(QByteArrayView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto octet = static_cast<uchar>(value[i]);
        if (octet > ' ' && octet != 0x7f) {
            continue;
        }
        if (octet != ' ' && octet != '\t' && !isFold(value, i)) {
            return false;
        }
    }
    return true;
}

// tag-spec = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
bool readTag(QByteArrayView text, qsizetype start, qsizetype end, DkimTag &tag)
{
    const QByteArrayView spec = text.sliced(start, end - start);
    const qsizetype equals = spec.indexOf('=');
    if (equals < 0) {
        return false;
    }
    tag.name = trimmedFws(spec.first(equals));
    tag.start = start + equals + 1;
    tag.end = end;
    tag.value = trimmedFws(spec.sliced(equals + 1));
    return isTagName(tag.name) && isTagValue(tag.value);
}

} // namespace

// tag-list = tag-spec *( ";" tag-spec ) [ ";" ]
//
// White space after the last semicolon is not in the grammar, but in half of the key records that there are.
std::expected<DkimTags, DkimTagFault> DkimTags::parse(QByteArrayView text)
{
    DkimTags list;
    qsizetype start = 0;
    while (start == 0 || start < text.size()) {
        const qsizetype semicolon = text.indexOf(';', start);
        const qsizetype end = semicolon < 0 ? text.size() : semicolon;
        if (start > 0 && semicolon < 0 && trimmedFws(text.sliced(start)).isEmpty()) {
            break;
        }
        DkimTag tag;
        if (list.m_tags.size() == MaxDkimTags || !readTag(text, start, end, tag)) {
            return std::unexpected(DkimTagFault::Malformed);
        }
        if (list.find(tag.name)) {
            return std::unexpected(DkimTagFault::Duplicate);
        }
        list.m_tags.append(tag);
        start = end + 1;
    }
    return list;
}

const DkimTag *DkimTags::find(QByteArrayView name) const
{
    // Names of one or two octets, asked for two dozen times a signature: their first octet tells nearly all apart.
    const auto found = std::ranges::find_if(m_tags, [name](const DkimTag &tag) {
        return tag.name.size() == name.size() && tag.name.front() == name.front() && tag.name == name;
    });
    return found == m_tags.end() ? nullptr : &*found;
}

QByteArrayView DkimTags::value(QByteArrayView name) const
{
    const DkimTag *tag = find(name);
    return tag ? tag->value : QByteArrayView();
}

} // namespace Indicia
