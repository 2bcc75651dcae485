// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zonefile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <chrono>
#include <expected>
#include <optional>

namespace Indicia {

struct DkimOutcome;

/// A key record that was seen once.
struct ArchivedDkimKey
{
    QByteArray domain; ///< d=, in lower case
    QByteArray selector; ///< s=, in lower case
    QByteArray record; ///< as published; hostile
    std::chrono::sys_seconds firstSeen{};
    std::chrono::sys_seconds lastSeen{};
    QByteArray source; ///< who says so: a name server, a file; hostile

    friend bool operator==(const ArchivedDkimKey &, const ArchivedDkimKey &) = default;
};

/// Keys that were published once: signers take old keys out of DNS, and a case has to be judged afterwards too.
///
/// A value; it is asked only where DNS says that there is no such key. It never speaks against DNS.
class DkimKeyArchive
{
public:
    /// Records of one selector that are kept; a selector has one at a time.
    static constexpr qsizetype MaxRecordsOfSelector = 16;

    /// Adds a key, or widens the time in which the same record was seen. False where it is no key's name, or there are
    /// too many already.
    bool add(const ArchivedDkimKey &key);
    /// Adds the record that @p outcome was judged with, unless it came from an archive itself or was no key.
    bool add(const DkimOutcome &outcome, std::chrono::sys_seconds seen, const QByteArray &source);
    void merge(const DkimKeyArchive &other);

    /// The keys of a selector: those first that were seen nearest to @p at, or else most recently.
    [[nodiscard]] QList<ArchivedDkimKey> find(
        const QByteArray &domain, const QByteArray &selector, std::optional<std::chrono::sys_seconds> at = {}) const;
    [[nodiscard]] qsizetype size() const;
    /// All of them, in the order of the domain, the selector and the time.
    [[nodiscard]] QList<ArchivedDkimKey> all() const;

    /// A master file with a TXT record for each key, and comments that tell when and where it was seen:
    ///
    ///     ;key OWNER FIRST LAST DIGEST SOURCE
    ///
    /// with times as of RFC 3339 and the SHA-256 of the record. Any name server serves it.
    [[nodiscard]] QByteArray toZone() const;
    /// Reads such a file, or any master file with keys in it: for a key without a comment @p seen and @p source stand.
    [[nodiscard]] static std::expected<DkimKeyArchive, ZoneError> fromZone(
        QByteArrayView text, std::chrono::sys_seconds seen, const QByteArray &source);

    friend bool operator==(const DkimKeyArchive &, const DkimKeyArchive &) = default;

private:
    QHash<QByteArray, QList<ArchivedDkimKey>> m_keys; // by SELECTOR._domainkey.DOMAIN
};

} // namespace Indicia
