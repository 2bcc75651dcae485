// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oddity.h"

#include <QByteArrayView>
#include <QList>

#include <array>

namespace Indicia {

/// Collects oddities: one entry for each kind and detail, with the place of the first and the number of all.
class Oddities
{
public:
    explicit Oddities(int document) : m_document(document) { }

    void note(Oddity::Kind kind, qint64 offset, qint64 length, qint64 count = 1)
    {
        Tally &tally = m_tallies[static_cast<size_t>(kind)];
        if (tally.count == 0) {
            tally.offset = offset;
            tally.length = length;
        }
        tally.count += count;
    }
    /// With a name for the thing. Above a bound of names, further ones count for the kind's last entry.
    void note(Oddity::Kind kind, qint64 offset, qint64 length, QByteArrayView detail);

    /// The collected oddities in the order of their places.
    [[nodiscard]] QList<Oddity> take();

private:
    struct Tally
    {
        qint64 offset = 0;
        qint64 length = 0;
        qint64 count = 0;
    };

    int m_document;
    std::array<Tally, static_cast<size_t>(Oddity::Kind::ConflictingHeaders) + 1> m_tallies{};
    QList<Oddity> m_named;
};

} // namespace Indicia
