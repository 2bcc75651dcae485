// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Indicia::Bench {

/// What a shape of message costs at growing scales, from the file to the whole answer.
struct ShapeCost
{
    QByteArray name;
    QList<double> octets; ///< of each message, the smallest first
    QList<double> milliseconds; ///< of one thread's processor time, the shortest of the runs

    /// How many times faster the time grew than the octets, from one scale to another.
    [[nodiscard]] double growth(qsizetype from, qsizetype to) const
    {
        return milliseconds.at(to) / milliseconds.at(from) / (octets.at(to) / octets.at(from));
    }
    /// From the smallest to the largest.
    [[nodiscard]] double growth() const { return growth(0, octets.size() - 1); }
    /// The largest of all steps.
    [[nodiscard]] double worstStep() const;
};

/// Makes the messages and examines them. Empty where they cannot be written.
[[nodiscard]] QList<ShapeCost> measureShapes();

} // namespace Indicia::Bench
