// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapcommand.h"

#include <QByteArrayView>

#include <limits>
#include <span>
#include <vector>

namespace Indicia {

/// Adds to @p ranges what @p text names (sequence-set, RFC 9051 section 9), in the order in which it does, but for `*`,
/// which names nothing certain. False where it is none, or names more than @p most ranges together with those that were
/// there: some of it may have been added then.
[[nodiscard]] bool readImapUidSet(QByteArrayView text, qsizetype most, std::vector<ImapUidRange> &ranges);

/// UIDs, ascending, as ranges.
[[nodiscard]] std::vector<ImapUidRange> rangesOf(const std::vector<quint32> &uids);

/// UIDs as ranges. A range is never written out.
class ImapUidSet
{
public:
    ImapUidSet() = default;
    /// In any order, and with any overlap: each UID counts once.
    explicit ImapUidSet(std::vector<ImapUidRange> ranges);

    [[nodiscard]] bool contains(quint32 uid) const;
    /// How many UIDs.
    [[nodiscard]] qint64 count() const { return countBelow(std::numeric_limits<qint64>::max()); }
    /// How many UIDs of it are less than @p uid.
    [[nodiscard]] qint64 countBelow(qint64 uid) const;
    /// The ranges in which there are UIDs from @p uid on, and others perhaps.
    [[nodiscard]] std::span<const ImapUidRange> from(qint64 uid) const;
    /// Ascending, without overlap, and none right behind another.
    [[nodiscard]] const std::vector<ImapUidRange> &ranges() const { return m_ranges; }

private:
    std::vector<ImapUidRange> m_ranges;
};

} // namespace Indicia
