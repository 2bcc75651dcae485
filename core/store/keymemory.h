// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimkeyarchive.h"

#include <QString>

#include <chrono>
#include <expected>
#include <memory>
#include <mutex>

namespace Indicia {

/// The archive of DKIM keys in a file: what was seen is added as messages are examined, and written now and then.
/// Shared by threads. Several programs may share the file: what another one added meanwhile is kept.
///
/// A file that cannot be read is never written over.
class KeyMemory
{
public:
    explicit KeyMemory(QString path) : m_path(std::move(path)) { }
    ~KeyMemory() = default;
    Q_DISABLE_COPY_MOVE(KeyMemory)

    [[nodiscard]] QString path() const { return m_path; }

    /// Reads the file, unless it was read already. A file that is not there is an empty archive.
    [[nodiscard]] std::expected<void, ZoneError> load();
    /// What is known by now; reads the file first. Never null. What cannot be read is as if it were empty.
    [[nodiscard]] std::shared_ptr<const DkimKeyArchive> archive();
    /// Adds the keys that @p signatures were judged with, where they came from DNS; once a day is enough.
    void note(const QList<DkimOutcome> &signatures, std::chrono::sys_seconds seen);
    void merge(const DkimKeyArchive &other);
    /// Writes what was added; nothing where nothing was. False where the file could not be written.
    [[nodiscard]] bool save();

private:
    [[nodiscard]] std::expected<void, ZoneError> loadLocked();
    [[nodiscard]] std::expected<DkimKeyArchive, ZoneError> readFile() const;

    const QString m_path;
    std::mutex m_mutex; // guards all below
    std::shared_ptr<const DkimKeyArchive> m_archive; ///< null before it was read
    std::expected<void, ZoneError> m_loaded;
    DkimKeyArchive m_added; ///< since it was last written
};

} // namespace Indicia
