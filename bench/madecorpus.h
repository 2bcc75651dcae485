// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Indicia::Bench {

/// Writes @p count letters of @p octets each, or little more, signed with RSA-2048, into @p folder, as
/// readSignedCorpus() reads them. False where they cannot be written.
[[nodiscard]] bool writeLetters(const QString &folder, qsizetype octets, int count);

/// A kind of message whose cost should grow no faster than its size.
struct Shape
{
    QByteArray name;
    QList<qsizetype> scales; ///< times the smallest; the messages of the corpus come in this order, shape by shape
};

/// Writes all shapes at all scales into @p folder, as readSignedCorpus() reads them. Nothing where they cannot be
/// written.
[[nodiscard]] QList<Shape> writeShapes(const QString &folder);

} // namespace Indicia::Bench
