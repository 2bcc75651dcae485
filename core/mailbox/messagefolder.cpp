// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefolder.h"

#include "digest.h"
#include "folderlisting_p.h"
#include "messagelimits.h"
#include "regularfile_p.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Indicia {

namespace {

/// Nothing of a file that is gone, or that a link leads nowhere from: its trouble is told when it is read.
QByteArray stampOf(const std::optional<FileStanding> &standing)
{
    return standing ? QByteArray::number(standing->size) + '-' + QByteArray::number(standing->modified, 36)
                    : QByteArray();
}

} // namespace

bool MessageFolder::isMessageName(QByteArrayView name)
{
    constexpr qsizetype longestNumber = 10;
    const bool isNumber = name.size() <= longestNumber
        && std::ranges::all_of(name, [](char octet) { return octet >= '0' && octet <= '9'; });
    const auto endsWith = [name](QByteArrayView ending) {
        return name.size() > ending.size() && name.last(ending.size()).compare(ending, Qt::CaseInsensitive) == 0;
    };
    return isNumber || endsWith(".eml") || endsWith(".msg");
}

MessageFolder::MessageFolder(QByteArray path, QString name, bool openAttached)
    : m_path(std::move(path)), m_name(std::move(name)), m_openAttached(openAttached)
{ }

QByteArray MessageFolder::pathOf(QByteArrayView file) const
{
    return pathIn(m_path, file);
}

std::expected<MailFolder::Opening, MailFault> MessageFolder::open(std::stop_token stop)
{
    const auto standing = FileStanding::of(m_path);
    if (!standing) {
        return std::unexpected(MailFault{MailTrouble::NotFound, {}});
    }
    const bool isFolder = standing->isFolder();
    Opening opening;
    opening.id = (m_openAttached ? "messages+:" : "messages:")
        + QFile::encodeName(QFileInfo(QFile::decodeName(m_path)).canonicalFilePath());
    if (!isFolder) {
        const qsizetype slash = m_path.lastIndexOf('/');
        m_files.add(QByteArrayView(m_path).sliced(slash + 1));
        m_path = slash < 0 ? "." : m_path.first(slash);
    } else {
        const auto listed = listFolder(m_path, [&](QByteArrayView name) {
            if (isMessageName(name)) {
                m_files.add(name);
            }
            return !stop.stop_requested();
        });
        if (!listed) {
            return std::unexpected(listed.error());
        }
        m_files.sort([](QByteArrayView name) { return name; });
    }
    Digest digest(HashAlgorithm::Sha256);
    qint64 octets = 0;
    for (qsizetype i = 0; i < m_files.size() && !stop.stop_requested(); ++i) {
        const auto file = FileStanding::of(pathOf(m_files.at(i)));
        digest.add(m_files.at(i).toByteArray() + '\0' + stampOf(file) + '\0');
        octets += file ? file->size : 0;
    }
    opening.mark = digest.take().toHex();
    m_mark = opening.mark;
    opening.messages = m_files.size();
    opening.octets = octets;
    return opening;
}

std::optional<MailFolder::Since> MessageFolder::continueFrom(
    QByteArrayView mark, const QByteArrayList &again, std::stop_token stop)
{
    Q_UNUSED(stop)
    if (mark != m_mark) {
        return std::nullopt;
    }
    NameList wanted;
    const auto byName = [](QByteArrayView file) { return file; };
    for (const QByteArray &key : again) {
        const QByteArrayView name = QByteArrayView(key).first(std::max<qsizetype>(key.lastIndexOf(';'), 0));
        const qsizetype found = m_files.find(name, byName);
        if (found >= 0) {
            wanted.add(m_files.at(found));
        }
    }
    wanted.sort(byName);
    wanted.unite(byName); // one that was saved anew had another key
    m_unwanted = m_files.size() - wanted.size();
    m_files = std::move(wanted);
    return Since{};
}

std::expected<std::optional<FolderMessage>, MailFault> MessageFolder::next(const Seen &seen, std::stop_token stop)
{
    while (m_next < m_files.size()) {
        if (stop.stop_requested()) {
            return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
        }
        const QByteArrayView file = m_files.at(m_next++);
        const auto standing = FileStanding::of(pathOf(file));
        m_octets += standing ? standing->size : 0;
        QByteArray key = file.toByteArray() + ';' + stampOf(standing);
        if (seen(key)) {
            continue;
        }
        FolderMessage message{
            std::move(key), QFile::decodeName(file.toByteArray()), readMessage(pathOf(file), Limits::messageOctets)};
        message.openAttached = m_openAttached;
        return message;
    }
    return std::nullopt;
}

} // namespace Indicia
