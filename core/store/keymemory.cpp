// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keymemory.h"

#include "dkimoutcome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace Indicia {

namespace {

/// Another program holds the file for as long as it takes to write some hundred kilobytes.
constexpr std::chrono::seconds longestWait{5};

/// Who gave the key.
QByteArray sourceOf(const DkimOutcome &signature)
{
    const QByteArray server = signature.evidence.isEmpty() ? QByteArray() : signature.evidence.first().answer.server;
    return server.isEmpty() ? QByteArray("dns") : server;
}

/// The same key was seen that day: to note it once more would say nothing new.
bool isFresh(const DkimKeyArchive &archive, const DkimOutcome &signature, std::chrono::sys_seconds seen)
{
    const QList<ArchivedDkimKey> keys = archive.find(signature.domain, signature.selector);
    return std::ranges::any_of(keys, [&](const ArchivedDkimKey &key) {
        return key.record == signature.keyRecord && key.firstSeen <= seen && seen < key.lastSeen + std::chrono::days(1);
    });
}

} // namespace

std::expected<DkimKeyArchive, ZoneError> KeyMemory::readFile() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return DkimKeyArchive();
    }
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(ZoneError{ZoneFault::Unreadable, 0});
    }
    const QByteArray text = file.read(MaxZoneFileSize + 1);
    if (text.size() > MaxZoneFileSize) {
        return std::unexpected(ZoneError{ZoneFault::TooLarge, 0});
    }
    const std::chrono::sys_seconds written{std::chrono::seconds(QFileInfo(m_path).lastModified().toSecsSinceEpoch())};
    return DkimKeyArchive::fromZone(text, written, QFile::encodeName(m_path));
}

std::expected<void, ZoneError> KeyMemory::loadLocked()
{
    if (!m_archive) {
        const auto read = readFile();
        m_loaded = read ? std::expected<void, ZoneError>() : std::unexpected(read.error());
        m_archive = std::make_shared<const DkimKeyArchive>(read.value_or(DkimKeyArchive()));
    }
    return m_loaded;
}

std::expected<void, ZoneError> KeyMemory::load()
{
    const std::lock_guard lock(m_mutex);
    return loadLocked();
}

std::shared_ptr<const DkimKeyArchive> KeyMemory::archive()
{
    const std::lock_guard lock(m_mutex);
    [[maybe_unused]] const auto loaded = loadLocked();
    return m_archive;
}

void KeyMemory::note(const QList<DkimOutcome> &signatures, std::chrono::sys_seconds seen)
{
    const std::shared_ptr<const DkimKeyArchive> known = archive();
    DkimKeyArchive keys;
    for (const DkimOutcome &signature : signatures) {
        if (!isFresh(*known, signature, seen)) {
            keys.add(signature, seen, sourceOf(signature));
        }
    }
    if (keys.size() > 0) {
        merge(keys);
    }
}

void KeyMemory::merge(const DkimKeyArchive &other)
{
    const std::lock_guard lock(m_mutex);
    [[maybe_unused]] const auto loaded = loadLocked();
    m_added.merge(other);
    // Who asked for the archive before keeps what was known then: an examination sees one state of it.
    auto all = std::make_shared<DkimKeyArchive>(*m_archive);
    all->merge(other);
    m_archive = std::move(all);
}

bool KeyMemory::save()
{
    const std::lock_guard lock(m_mutex);
    if (m_added.size() == 0) {
        return true;
    }
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return false;
    }
    QLockFile fileLock(m_path + QLatin1String(".lock"));
    if (!fileLock.tryLock(longestWait)) {
        return false;
    }
    auto kept = readFile(); // again: another program may have added to it
    if (!kept) {
        return false;
    }
    kept->merge(m_added);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(kept->toZone());
    if (!file.commit()) {
        return false;
    }
    m_added = {};
    m_archive = std::make_shared<const DkimKeyArchive>(std::move(*kept));
    return true;
}

} // namespace Indicia
