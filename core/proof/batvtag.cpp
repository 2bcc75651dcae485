// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batvtag.h"

#include "localpart.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype tagValueOctets = 10; // K DDD SSSSSS

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isTagValue(QByteArrayView text)
{
    return text.size() == tagValueOctets && std::ranges::all_of(text.first(4), isDigit)
        && std::ranges::all_of(text.sliced(4), isHexDigit);
}

/// tag-val of the draft's grammar: letters, digits and hyphens.
bool isGeneralTagValue(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
}

bool startsWithFolded(QByteArrayView text, QByteArrayView lowerPrefix)
{
    return text.size() >= lowerPrefix.size()
        && text.first(lowerPrefix.size()).compare(lowerPrefix, Qt::CaseInsensitive) == 0;
}

/// Builds the tag's parts for one address.
class TagReader
{
public:
    TagReader(const Mailbox &mailbox, QByteArrayView content) : m_mailbox(mailbox), m_content(content) { }

    [[nodiscard]] std::optional<BatvTag> read() const
    {
        if (startsWithFolded(m_content, "prvs=")) {
            return prvs(m_content.sliced(5));
        }
        if (startsWithFolded(m_content, "msprvs1=")) {
            return tagFirst("msprvs1", m_content.sliced(8), "=");
        }
        if (startsWithFolded(m_content, "btv1==")) {
            return tagFirst("btv1", m_content.sliced(6), "==");
        }
        return subAddress();
    }

private:
    [[nodiscard]] BatvTag prvs(QByteArrayView rest) const
    {
        const qsizetype equals = rest.indexOf('=');
        if (equals >= 0 && isTagValue(rest.first(equals)) && equals + 1 < rest.size()) {
            return signedTag(BatvTag::Form::Prvs, rest.first(equals), rest.sliced(equals + 1));
        }
        // Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
        const qsizetype slash = rest.isEmpty() ? -1 : rest.lastIndexOf('/');
        if (slash > 0 && isTagValue(rest.sliced(slash + 1))) {
            return signedTag(BatvTag::Form::EximOld, rest.sliced(slash + 1), rest.first(slash));
        }
        const qsizetype last = rest.isEmpty() ? -1 : rest.lastIndexOf('=');
        if (last > 0 && isTagValue(rest.sliced(last + 1))) {
            return foreignTag(BatvTag::Form::ForeignTagLast, "prvs", rest.sliced(last + 1), rest.first(last));
        }
        return tagFirst("prvs", rest, "=");
    }

    [[nodiscard]] BatvTag tagFirst(const char *type, QByteArrayView rest, QByteArrayView separator) const
    {
        const qsizetype end = rest.indexOf(separator);
        if (end > 0 && isGeneralTagValue(rest.first(end)) && end + separator.size() < rest.size()) {
            return foreignTag(
                BatvTag::Form::ForeignTagFirst, type, rest.first(end), rest.sliced(end + separator.size()));
        }
        BatvTag tag;
        tag.type = type;
        return tag;
    }

    [[nodiscard]] std::optional<BatvTag> subAddress() const
    {
        const qsizetype marker = m_content.size() - tagValueOctets - 6; // "+prvs="
        if (marker <= 0 || !startsWithFolded(m_content.sliced(marker), "+prvs=")
            || !isTagValue(m_content.sliced(marker + 6))) {
            return std::nullopt;
        }
        return signedTag(BatvTag::Form::SubAddress, m_content.sliced(marker + 6), m_content.first(marker));
    }

    [[nodiscard]] BatvTag signedTag(BatvTag::Form form, QByteArrayView value, QByteArrayView core) const
    {
        BatvTag tag = foreignTag(form, "prvs", value.sliced(4), core);
        tag.keyNumber = value[0] - '0';
        tag.day = (value[1] - '0') * 100 + (value[2] - '0') * 10 + (value[3] - '0');
        return tag;
    }

    [[nodiscard]] BatvTag foreignTag(
        BatvTag::Form form, const char *type, QByteArrayView value, QByteArrayView core) const
    {
        BatvTag tag;
        tag.form = form;
        tag.type = type;
        tag.hash = value.toByteArray();
        tag.original = withDomain(writtenLocalPart(unquotedLocalPart(core)));
        tag.originalUnquoted = withDomain(unquotedLocalPart(core));
        return tag;
    }

    [[nodiscard]] QByteArray withDomain(QByteArrayView localPart) const
    {
        QByteArray address = localPart.toByteArray();
        return m_mailbox.hasAt ? address + '@' + m_mailbox.domain : address;
    }

    const Mailbox &m_mailbox;
    QByteArrayView m_content;
};

} // namespace

std::optional<BatvTag> parseBatv(QByteArrayView address)
{
    if (address.size() > maxTaggedAddressOctets) {
        return std::nullopt;
    }
    const Mailbox mailbox = splitMailbox(address);
    const QByteArray content = unquotedLocalPart(mailbox.localPart);
    return TagReader(mailbox, content).read();
}

} // namespace Indicia
