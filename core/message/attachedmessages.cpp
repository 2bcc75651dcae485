// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedmessages.h"

namespace Indicia {

QList<Message> attachedMessages(const Message &message, qsizetype most)
{
    QList<Message> attached;
    for (int part = 0; part < message.parts().size() && attached.size() < most; ++part) {
        const QByteArray &type = message.parts().at(part).mediaType;
        if (type != "message/rfc822" && type != "message/global") {
            continue;
        }
        const Message one = message.embedded(part, 1);
        if (!one.fields().isEmpty()) {
            attached.append(one);
        }
    }
    return attached;
}

} // namespace Indicia
