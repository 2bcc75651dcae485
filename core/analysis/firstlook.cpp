// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstlook.h"

#include "message.h"

namespace Indicia {

FirstLook lookAt(const QByteArray &bytes, const Identity &identity)
{
    const Message message = Message::parse(bytes, Message::Reading::Structure);
    RouteTrust trust;
    trust.identity = &identity;
    FirstLook look;
    look.route = summariseRoute(message, trust);
    look.kind = messageKindOf(message);
    look.messageId = message.messageId();
    look.date = look.route.receivedAt ? look.route.receivedAt : message.date();
    if (const HeaderField *from = message.first("From")) {
        look.author = message.decoded(*from);
        const QList<QByteArray> addresses = message.addresses(*from);
        look.from = addresses.isEmpty() ? QByteArray() : addresses.first();
    }
    if (const HeaderField *subject = message.first("Subject")) {
        look.subject = message.decoded(*subject);
    }
    return look;
}

} // namespace Indicia
