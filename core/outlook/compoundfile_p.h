// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookfile.h"

#include <QList>

#include <expected>
#include <memory>
#include <optional>

namespace Indicia {

class CompoundStorage;

/// An open compound file, and how much of it may still be taken out. Its storages share it. For one thread.
class CompoundFile
{
public:
    /// The root storage of @p file, which is looked over first and must outlive all that is got from it.
    [[nodiscard]] static std::expected<CompoundStorage, OutlookFault> open(const QByteArray &file);
};

/// A folder of a compound file: streams and further storages by name. A handle; copies are cheap.
class CompoundStorage
{
public:
    struct Node; ///< the library's, in compoundfile.cpp

    explicit CompoundStorage(std::shared_ptr<Node> node);

    /// Of streams and storages, in capitals: [MS-CFB] section 2.6.4 compares them without case.
    [[nodiscard]] const QList<QByteArray> &names() const;
    /// All of that stream; nothing where there is none, where it cannot be read whole, or where it is larger than
    /// @p most. What was taken from the whole file is counted: see exhausted().
    [[nodiscard]] std::optional<QByteArray> stream(QByteArrayView name, qint64 most) const;
    /// The size that the file claims for that stream, at most that of the file; nothing where there is none.
    [[nodiscard]] std::optional<qint64> streamSize(QByteArrayView name) const;
    [[nodiscard]] std::optional<CompoundStorage> storage(QByteArrayView name) const;
    /// More was asked for than Limits::outlookContentOctets.
    [[nodiscard]] bool exhausted() const;

private:
    std::shared_ptr<Node> m_node;
};

} // namespace Indicia
