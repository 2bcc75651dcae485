// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include "faultplace_p.h"

#include <exception>

namespace Indicia {

namespace {

/// So many known messages are told at once.
constexpr qsizetype knownAtOnce = 256;

/// Reading may fail in ways that no folder foresees: memory is short.
std::expected<std::optional<FolderMessage>, MailFault> nextOf(
    MailFolder &folder, const MailFolder::Seen &seen, std::stop_token stop)
{
    try {
        return folder.next(seen, stop);
    } catch (const std::exception &failure) {
        return std::unexpected(MailFault{MailTrouble::ReadFailed, failure.what()});
    }
}

} // namespace

void ScanReader::run()
{
    m_untold = static_cast<int>(m_shared.job.sources.size());
    {
        const std::lock_guard lock(m_shared.wayMutex);
        m_shared.way.foldersInAll = m_untold;
    }
    for (MailSource *source : m_shared.job.sources) {
        if (!stop().stop_requested()) {
            readSource(*source);
        }
    }
    m_shared.readToEnd = !stop().stop_requested();
    faultPlace("reader.end");
    m_shared.tasks.close();
    m_shared.leave();
}

void ScanReader::readSource(MailSource &source)
{
    auto folders = source.folders(stop());
    faultPlace("reader.listed");
    --m_untold;
    if (!folders) {
        ++m_folderAt;
        m_shared.tell(ScanFolderEnd{.folder = nullptr, .name = source.name(), .fault = folders.error()});
        return;
    }
    {
        const std::lock_guard lock(m_shared.wayMutex);
        m_shared.way.foldersInAll += static_cast<int>(folders->size()) - 1;
    }
    m_ahead = 0;
    for (const std::unique_ptr<MailFolder> &folder : *folders) {
        m_ahead += folder->messagesAhead().value_or(0);
        m_untold += folder->messagesAhead() ? 0 : 1;
    }
    for (std::unique_ptr<MailFolder> &folder : *folders) {
        if (stop().stop_requested()) {
            return;
        }
        m_ahead -= folder->messagesAhead().value_or(0);
        m_untold -= folder->messagesAhead() ? 0 : 1;
        ++m_folderAt;
        readFolder(*folder);
        folder.reset(); // what it holds is as large as it is
    }
}

void ScanReader::readFolder(MailFolder &folder)
{
    const auto opening = folder.open(stop());
    faultPlace("reader.opened");
    if (!opening || m_opened.contains(opening->id)) {
        const std::optional<MailFault> fault = opening ? std::nullopt : std::optional(opening.error());
        m_shared.tell(ScanFolderEnd{.folder = nullptr, .name = folder.name(), .fault = fault});
        return;
    }
    m_opened.insert(opening->id);
    const auto known = std::make_shared<ScanFolder>();
    known->name = folder.name();
    known->opening = *opening;
    noteWay(folder, *opening);
    if (ScanStore *store = m_shared.job.store) {
        const auto stored = store->folder(opening->id, known->name);
        if (!stored) {
            m_shared.tell(ScanStoreTrouble{stored.error()});
            return;
        }
        known->stored = *stored;
        m_keys.emplace(*store, stored->number);
        const bool isUnchanged = !stored->mark.isEmpty() && stored->mark == opening->mark;
        const bool isDone = isUnchanged && stored->again.isEmpty();
        const auto continued = isDone ? true : continueFolder(folder, opening->id, *stored);
        if (!continued) {
            m_shared.tell(ScanStoreTrouble{continued.error()});
            return;
        }
        known->isContinued = *continued;
        if (known->isContinued) {
            m_shared.tell(ScanAllKnown{known});
        }
        if (isDone) {
            m_shared.tell(ScanFolderEnd{.folder = known, .name = known->name, .unchanged = true});
            return;
        }
    }
    readMessages(folder, known);
}

/// What has gone is forgotten before all that is known is given. Where the scan does not come to its end, the former
/// mark stands, by which it is found gone again.
std::expected<bool, StoreFault> ScanReader::continueFolder(
    MailFolder &folder, const QByteArray &id, const StoredFolder &stored)
{
    const auto since = stored.mark.isEmpty() ? std::nullopt : folder.continueFrom(stored.mark, stored.again, stop());
    if (!since || !since->stands) {
        return since.has_value();
    }
    const auto gone = m_shared.job.store->forget(stored.number, stored.last, since->stands);
    if (!gone) {
        return std::unexpected(gone.error());
    }
    m_shared.tellGone(id, *gone);
    return true;
}

void ScanReader::readMessages(MailFolder &folder, const ScanFolderPointer &known)
{
    ScanFolderEnd end{.folder = known, .name = known->name};
    const MailFolder::Seen seen = [&](QByteArrayView key) { return isSeen(known, key); };
    while (!end.fault && !m_storeFault) {
        m_shared.waitWhilePaused();
        auto message = nextOf(folder, seen, stop());
        faultPlace("reader.read");
        if (!message) {
            end.fault = message.error();
        } else if (!*message) {
            break;
        } else {
            noteWay(folder, known->opening);
            ScanTask task{known, **std::move(message)};
            const qint64 octets = task.octets();
            ++m_shared.underWay;
            if (!m_shared.tasks.put(std::move(task), octets, stop())) {
                end.fault = MailFault{MailTrouble::Cancelled, {}};
                break;
            }
            ++end.messages;
            faultPlace("reader.put");
        }
    }
    tellKnown(known);
    if (m_storeFault) {
        end.fault = MailFault{MailTrouble::Cancelled, {}};
        m_shared.tell(ScanStoreTrouble{*m_storeFault});
    }
    m_shared.tell(std::move(end));
    faultPlace("reader.folderend");
}

bool ScanReader::isSeen(const ScanFolderPointer &folder, QByteArrayView key)
{
    if (!m_keys) {
        return false;
    }
    if (m_storeFault) {
        return true; // nothing more is scanned
    }
    const auto found = m_keys->find(key);
    if (!found) {
        m_storeFault = found.error();
        m_shared.stop.request_stop();
        return true;
    }
    if (!*found) {
        return false;
    }
    const qint64 number = **found;
    if (number <= folder->stored.last) {
        if (folder->standing.empty()) {
            folder->standing.resize(static_cast<std::size_t>(folder->stored.last) + 1);
        }
        folder->standing.at(static_cast<std::size_t>(number)) = true;
    }
    if (!folder->isContinued || number > folder->stored.last) { // else all of them were told
        m_known.append(number);
        if (m_known.size() >= knownAtOnce) {
            tellKnown(folder);
        }
    }
    return true;
}

void ScanReader::tellKnown(const ScanFolderPointer &folder)
{
    if (!m_known.isEmpty()) {
        m_shared.tell(ScanKnown{folder, std::exchange(m_known, {})});
        faultPlace("reader.known");
    }
}

void ScanReader::noteWay(const MailFolder &folder, const MailFolder::Opening &opening)
{
    const auto left = [](std::optional<qint64> all, qint64 passed) {
        return all ? std::optional(std::max<qint64>(*all - passed, 0)) : std::nullopt;
    };
    const auto messages = folder.messagesInAll() ? folder.messagesInAll() : opening.messages;
    const std::lock_guard lock(m_shared.wayMutex);
    m_shared.way.folder = folder.name();
    m_shared.way.folderAt = m_folderAt;
    m_shared.way.foldersUntold = m_untold;
    m_shared.way.messagesLeft
        = left(messages, folder.messagesPassed()).transform([this](qint64 here) { return here + m_ahead; });
    m_shared.way.octetsLeft = left(opening.octets, folder.octetsPassed());
}

} // namespace Indicia
