// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// A signed envelope address taken apart (draft-levine-smtp-batv-01 section 3), or one of its relatives.
struct BatvTag
{
    enum class Form {
        Prvs, ///< prvs=KDDDSSSSSS=local@domain, the draft's own
        SubAddress, ///< local+prvs=KDDDSSSSSS@domain, for servers that know sub-addresses only (batv-tools)
        EximOld, ///< prvs=local/KDDDHHHHHH@domain, Exim 4.63 to 4.67
        ForeignTagFirst, ///< prvs=TAG=USER, msprvs1=TAG=USER, btv1==TAG==USER: other makers' tags, hash not published
        ForeignTagLast, ///< prvs=USER=TAG
        Malformed, ///< begins as a tag does, but is none
    } form
        = Form::Malformed;

    QByteArray type; ///< the tag type in lower case: "prvs", "btv1", "msprvs1"
    int keyNumber = -1; ///< K; -1 in the forms that have none
    int day = -1; ///< DDD, the last valid day in days since 1970, modulo 1000; -1 in the forms that have none
    QByteArray hash; ///< SSSSSS as written; of a foreign tag, all of the tag
    QByteArray original; ///< the address without its tag; empty where it cannot be told
    /// The same before its local part was given the quotes that it needs; some signers hash this one.
    QByteArray originalUnquoted;

    /// K, DDD and a hash of our kind are there, so that a key can tell whether it is right.
    [[nodiscard]] bool isVerifiable() const
    {
        return form == Form::Prvs || form == Form::SubAddress || form == Form::EximOld;
    }
    friend bool operator==(const BatvTag &, const BatvTag &) = default;
};

/// Reads the tag of @p address (without angle brackets). Nothing where it carries none.
///
///     signed-envelope-address = tag-type "=" tag-val "=" loc-core "@" domain
///     tag-val = K DDD SSSSSS        ; for prvs: 1 digit, 3 digits, 6 hex digits
///
/// loc-core may hold further "=" and may be quoted, inside the tag or around it. Tag types compare without regard to
/// case.
[[nodiscard]] std::optional<BatvTag> parseBatv(QByteArrayView address);

} // namespace Indicia
