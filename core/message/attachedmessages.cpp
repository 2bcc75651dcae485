// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedmessages.h"

#include "filenames.h"
#include "messagelimits.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

[[nodiscard]] bool isMessageFile(const Message &message, int part)
{
    const QList<Hostile> names = fileNames(message, part);
    return std::ranges::any_of(names,
        [](const Hostile &name) { return name.displayText().endsWith(QLatin1String(".eml"), Qt::CaseInsensitive); });
}

/// It begins as a message does that was sent; a letter that speaks of one does not.
[[nodiscard]] bool isSentMessage(const Message &message)
{
    static constexpr std::array<QByteArrayView, 5> sent{"From", "Received", "Date", "Message-ID", "Return-Path"};
    return std::ranges::count_if(sent, [&message](QByteArrayView name) { return message.first(name) != nullptr; }) >= 2;
}

/// Saved by one program and attached by another, or by a web page that knows files only.
[[nodiscard]] Message messageInFile(const Message &message, int part)
{
    constexpr qint64 looked = 16 * 1024;
    const QByteArray &type = message.parts().at(part).mediaType;
    if ((!type.startsWith("application/") && type != "text/plain") || !isMessageFile(message, part)
        || !isSentMessage(Message::parse(message.decodedBody(part, looked), Message::Reading::Structure))) {
        return {};
    }
    return Message::parse(message.decodedBody(part, Limits::messageOctets), Message::Reading::Structure);
}

} // namespace

QList<Message> attachedMessages(const Message &message, qsizetype most)
{
    QList<Message> attached;
    for (int part = 0; part < message.parts().size() && attached.size() < most; ++part) {
        const QByteArray &type = message.parts().at(part).mediaType;
        const bool isMessage = type == "message/rfc822" || type == "message/global";
        const Message one = isMessage ? message.embedded(part, 1) : messageInFile(message, part);
        if (!one.fields().isEmpty()) {
            attached.append(one);
        }
    }
    return attached;
}

} // namespace Indicia
