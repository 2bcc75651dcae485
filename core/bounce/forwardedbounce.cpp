// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forwardedbounce.h"

#include "attachedmessages.h"
#include "lowercase.h"
#include "subjectwords.h"

namespace Indicia {

bool forwardsBounceAsText(const Message &message)
{
    const HeaderField *field = message.first("Subject");
    if (!field) {
        return false;
    }
    const QByteArray subject = inLowerCase(message.decoded(*field).jsonValue().toUtf8());
    return isPersonalSubject(subject) && (isBounceSubject(subject) || isDelaySubject(subject))
        && attachedMessages(message, 1).isEmpty();
}

} // namespace Indicia
