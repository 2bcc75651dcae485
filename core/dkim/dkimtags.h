// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <expected>

namespace Indicia {

/// Tags in one list that are read. RFC 6376 sets no bound; it defines fourteen for a signature.
inline constexpr qsizetype MaxDkimTags = 100;

/// Why a text is no tag list.
enum class DkimTagFault {
    Malformed, ///< not the grammar of RFC 6376 section 3.2, or more than MaxDkimTags
    Duplicate, ///< a tag stands twice, which makes the whole list invalid
};

/// One tag-spec.
struct DkimTag
{
    QByteArrayView name; ///< as written: tag names are case-sensitive
    QByteArrayView value; ///< without the white space around it; folds inside stand
    qsizetype start = 0; ///< of the value with the white space around it, in the list's text
    qsizetype end = 0; ///< the octet after it: the semicolon, or the end of the text
};

/// A tag list (RFC 6376 section 3.2): what signatures and key records are written in.
///
/// Holds views of the text that was parsed.
class DkimTags
{
public:
    [[nodiscard]] static std::expected<DkimTags, DkimTagFault> parse(QByteArrayView text);

    /// The tag of that name; null where there is none.
    [[nodiscard]] const DkimTag *find(QByteArrayView name) const;
    /// The value of the tag of that name; empty where there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    /// In their order.
    [[nodiscard]] const QVarLengthArray<DkimTag, 16> &all() const { return m_tags; }

private:
    QVarLengthArray<DkimTag, 16> m_tags;
};

} // namespace Indicia
