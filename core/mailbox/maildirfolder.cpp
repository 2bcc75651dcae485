// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maildirfolder.h"

#include "folderlisting_p.h"
#include "messagelimits.h"
#include "regularfile_p.h"

#include <QFile>
#include <QFileInfo>

namespace Indicia {

namespace {

constexpr qsizetype folderLength = 4; // "cur/", "new/"
/// How often a folder is listed again because files have moved: a mail program moves many at once.
constexpr int maxListings = 50;

/// The name of a listed file without its folder and flags.
QByteArrayView baseOf(QByteArrayView place)
{
    const QByteArrayView name = place.sliced(folderLength);
    const qsizetype flags = name.indexOf(':');
    return flags < 0 ? name : name.first(flags);
}

/// When it was delivered: the names begin with that time, in seconds.
std::optional<std::chrono::sys_seconds> deliveredAt(QByteArrayView base)
{
    constexpr qsizetype digits = 10;
    bool isNumber = false;
    const qint64 seconds = base.first(std::max<qsizetype>(base.indexOf('.'), 0)).toLongLong(&isNumber);
    return isNumber && base.indexOf('.') == digits
        ? std::optional(std::chrono::sys_seconds(std::chrono::seconds(seconds)))
        : std::nullopt;
}

std::expected<void, MailFault> listInto(NameList &files, const QByteArray &path, std::stop_token stop)
{
    files.clear();
    // A message moves from new to cur: whoever looks the other way round may miss it.
    for (const char *folder : {"new/", "cur/"}) {
        const auto listed = listFolder(path + '/' + folder, [&](QByteArrayView name) {
            if (!name.startsWith('.')) {
                files.add(QByteArray(folder).append(name));
            }
            return !stop.stop_requested();
        });
        if (!listed) {
            return listed;
        }
    }
    // One that moved while they were listed stands in both, at last in cur.
    files.sort([](QByteArrayView place) { return std::pair(baseOf(place), place.at(0) != 'n'); });
    files.unite(baseOf);
    return {};
}

} // namespace

bool MaildirFolder::isMaildir(const QByteArray &path)
{
    const auto isFolder = [&](const char *name) {
        const auto standing = FileStanding::of(path + '/' + name);
        return standing && standing->isFolder();
    };
    return isFolder("cur") && isFolder("new");
}

MaildirFolder::MaildirFolder(QByteArray path, QString name, std::optional<std::chrono::sys_seconds> now)
    : m_path(std::move(path)), m_name(std::move(name)), m_now(now)
{ }

std::expected<MailFolder::Opening, MailFault> MaildirFolder::open(std::stop_token stop)
{
    using namespace std::chrono_literals;
    Q_UNUSED(stop)
    // Noted before it is listed: what comes later changes it.
    const auto current = FileStanding::of(m_path + "/cur");
    const auto fresh = FileStanding::of(m_path + "/new");
    if (!current || !fresh) {
        return std::unexpected(MailFault{MailTrouble::NotFound, {}});
    }
    Opening opening;
    opening.id = "maildir:" + QFile::encodeName(QFileInfo(QFile::decodeName(m_path)).canonicalFilePath());
    const std::chrono::sys_time<std::chrono::nanoseconds> changed(
        std::chrono::nanoseconds(std::max(current->modified, fresh->modified)));
    if (!m_now || changed < *m_now - 2s) {
        opening.mark = QByteArray::number(current->modified, 36) + ' ' + QByteArray::number(current->inode) + ' '
            + QByteArray::number(fresh->modified, 36) + ' ' + QByteArray::number(fresh->inode);
    }
    m_mark = opening.mark;
    return opening;
}

std::optional<MailFolder::Since> MaildirFolder::continueFrom(
    QByteArrayView mark, const QByteArrayList &again, std::stop_token stop)
{
    Q_UNUSED(stop)
    if (m_mark.isEmpty() || mark != m_mark) {
        return std::nullopt;
    }
    m_again = again;
    return Since{};
}

std::expected<void, MailFault> MaildirFolder::list(std::stop_token stop)
{
    m_listed = true;
    const auto listed = listInto(m_files, m_path, stop);
    if (m_again) {
        NameList wanted;
        for (const QByteArray &key : std::as_const(*m_again)) {
            if (const qsizetype found = m_files.find(QByteArrayView(key), baseOf); found >= 0) {
                wanted.add(m_files.at(found));
            }
        }
        wanted.sort(baseOf);
        wanted.unite(baseOf);
        m_files = std::move(wanted);
    }
    return listed;
}

/// Where the message is by now.
std::optional<QByteArray> MaildirFolder::placeNow(QByteArrayView base, std::stop_token stop)
{
    for (int tries = 0; tries < 2; ++tries) {
        const qsizetype found = m_later.find(base, baseOf);
        if (found >= 0 && FileStanding::of(pathIn(m_path, m_later.at(found)))) {
            return m_later.at(found).toByteArray();
        }
        if (tries == 0 && (++m_listedAgain > maxListings || !listInto(m_later, m_path, stop))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::expected<std::optional<FolderMessage>, MailFault> MaildirFolder::next(const Seen &seen, std::stop_token stop)
{
    if (!m_listed) {
        if (const auto listed = list(stop); !listed) {
            return std::unexpected(listed.error());
        }
    }
    while (m_next < m_files.size()) {
        if (stop.stop_requested()) {
            return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
        }
        const QByteArrayView place = m_files.at(m_next++);
        const QByteArray key = baseOf(place).toByteArray();
        if (seen(key)) {
            continue;
        }
        auto bytes = readMessage(pathIn(m_path, place), Limits::messageOctets);
        if (!bytes && bytes.error().trouble == MailTrouble::NotFound) {
            const auto later = placeNow(key, stop);
            if (!later) {
                continue;
            }
            bytes = readMessage(m_path + '/' + *later, Limits::messageOctets);
        }
        FolderMessage message{key, QFile::decodeName(key), std::move(bytes)};
        message.received = deliveredAt(key);
        return message;
    }
    return std::nullopt;
}

} // namespace Indicia
