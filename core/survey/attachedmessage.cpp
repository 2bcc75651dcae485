// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedmessage.h"

#include "attachedmessages.h"
#include "bouncereport.h"
#include "message.h"
#include "messagelimits.h"

#include <QList>

namespace Indicia {

namespace {

bool isOpened(const Message &message)
{
    return messageKindOf(message) == MessageKind::Ordinary;
}

} // namespace

std::optional<AttachedKey> attachedKey(QByteArrayView key)
{
    const qsizetype slash = key.lastIndexOf('/');
    bool isNumber = false;
    const int number = slash > 0 ? key.sliced(slash + 1).toByteArray().toInt(&isNumber) : 0;
    return isNumber && number > 0 ? std::optional(AttachedKey{key.first(slash), number}) : std::nullopt;
}

std::optional<QByteArray> attachedMessage(const QByteArray &carrier, int number)
{
    struct Opened
    {
        Message message;
        int depth = 0;
    };
    QList<Opened> ahead{{Message::parse(carrier, Message::Reading::Structure), 0}};
    int seen = 0;
    while (!ahead.isEmpty()) {
        const Opened outer = ahead.takeFirst();
        for (const Message &attached : attachedMessages(outer.message)) {
            QByteArray bytes = attached.bytes().toByteArray();
            if (++seen == number) {
                return bytes;
            }
            if (outer.depth + 1 < Limits::embeddedMessages) {
                const Message own = Message::parse(bytes, Message::Reading::Structure);
                if (isOpened(own)) {
                    ahead.append({own, outer.depth + 1});
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace Indicia
