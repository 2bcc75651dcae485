// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountimport_p.h"

#include "message.h"

#include <utility>

namespace Indicia {

namespace {

using Fault = LedgerImportError::Fault;

/// What comes with the header of a message is left out: how much that is, is the server's choice.
QByteArray headerOf(const QByteArray &octets)
{
    const ByteRange body = Message::parse(octets, Message::Reading::Structure).body();
    return body.length > 0 ? octets.first(body.offset) : octets;
}

} // namespace

LedgerImportError mailImportError(const MailFault &fault)
{
    return {.fault = fault.trouble == MailTrouble::Cancelled ? Fault::Stopped : Fault::Mail,
        .store = StoreFault::Unreadable,
        .mail = fault};
}

AccountImport::AccountImport(LedgerWriter &writer, LedgerSource source, MailFolder &folder,
    const MailFolder::Opening &opening, const LedgerImportSetting &setting)
    : SentImport(writer, std::move(source), setting)
    , m_folder(folder)
    , m_setting(setting)
    , m_progress{.path = folder.name(), .done = 0, .total = opening.messages.value_or(0), .added = 0}
{ }

/// False where there are no more.
std::expected<bool, LedgerImportError> AccountImport::readOne()
{
    const auto seen = [this](QByteArrayView uid) { return isSeen(uid.toULongLong()); };
    const auto next = m_folder.next(seen, m_setting.stop);
    if (!next) {
        return std::unexpected(mailImportError(next.error()));
    }
    if (!*next) {
        return false;
    }
    const FolderMessage &message = **next;
    m_progress.done = m_folder.messagesPassed();
    if (message.bytes) {
        add(headerOf(*message.bytes), message.received.value_or(m_setting.now));
        addSeen(message.key.toULongLong());
    } else {
        countUnreadable();
    }
    return true;
}

std::expected<LedgerImportTally, LedgerImportError> AccountImport::run()
{
    if (const auto begun = begin(); !begun) {
        return std::unexpected(begun.error());
    }
    std::optional<LedgerFile> none;
    std::expected<bool, LedgerImportError> read = true;
    while (read && *read) {
        read = readOne();
        if (isFull() || !read || !*read) { // what was read until a connection broke stays
            if (const auto written = write(none, m_progress); !written) {
                return std::unexpected(written.error());
            }
        }
    }
    return read ? std::expected<LedgerImportTally, LedgerImportError>(tally()) : std::unexpected(read.error());
}

} // namespace Indicia
