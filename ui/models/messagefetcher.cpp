// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefetcher.h"

#include "attachedmessage.h"

#include <utility>

namespace Indicia {

namespace {

std::expected<QByteArray, MailFault> readFrom(
    MailFolder &folder, const MessageFetcher::Wanted &wanted, const std::stop_token &stop)
{
    const std::optional<AttachedKey> attached = attachedKey(wanted.key);
    const auto isWanted
        = [&](QByteArrayView key) { return key == wanted.key || (attached && key == attached->carrier); };
    folder.wantOnly(attached ? attached->carrier : QByteArrayView(wanted.key));
    const auto isSeen = [&](QByteArrayView key) { return !isWanted(key); };
    while (true) {
        auto message = folder.next(isSeen, stop);
        if (!message) {
            return std::unexpected(message.error());
        }
        if (!*message) {
            return std::unexpected(MailFault{MailTrouble::Vanished, {}});
        }
        if (!isWanted((*message)->key)) {
            continue; // a folder that does not ask
        }
        if (!(*message)->bytes || (*message)->key == wanted.key) {
            return std::move((*message)->bytes);
        }
        if (std::optional<QByteArray> bytes = attachedMessage(*(*message)->bytes, attached->number)) {
            return *std::move(bytes);
        }
        return std::unexpected(MailFault{MailTrouble::Vanished, {}});
    }
}

} // namespace

MessageFetcher::MessageFetcher(OpenSource open, QObject *parent) : QObject(parent), m_open(std::move(open))
{
    m_pool.setMaxThreadCount(1);
}

MessageFetcher::~MessageFetcher()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

std::expected<QByteArray, MailFault> MessageFetcher::read(
    const OpenSource &open, const Wanted &wanted, std::stop_token stop)
{
    MailFault fault{MailTrouble::Vanished, {}};
    for (const QString &place : wanted.places) {
        const std::unique_ptr<MailSource> source = open(place);
        auto folders = source->folders(stop);
        if (!folders) {
            fault = folders.error();
            continue;
        }
        for (const std::unique_ptr<MailFolder> &folder : *folders) {
            const auto opening = folder->open(stop);
            if (stop.stop_requested()) {
                return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
            }
            if (opening && opening->id == wanted.folder) {
                return readFrom(*folder, wanted, stop);
            }
        }
    }
    return std::unexpected(fault);
}

void MessageFetcher::fetch(const Wanted &wanted)
{
    m_pool.start([this, wanted, stop = m_stop.get_token()] {
        const std::expected<QByteArray, MailFault> bytes = read(m_open, wanted, stop);
        QMetaObject::invokeMethod(
            this,
            [this, bytes, wanted] {
                if (bytes) {
                    Q_EMIT fetched(wanted, *bytes);
                } else {
                    Q_EMIT failed(wanted, bytes.error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace Indicia
