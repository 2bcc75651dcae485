// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as an Outlook file, through libgsf: a fault, or a message that says that it was rebuilt, whose own fields
// stand where they are written and whose parts are those that were written. The same octets give the same message.

#include "demand.h"
#include "message.h"
#include "messagelimits.h"
#include "outlookfile.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto bytes = messageOfOutlookFile(file);
    demand(bytes == messageOfOutlookFile(file));
    if (!bytes) {
        return 0;
    }
    const Message message = Message::parse(*bytes);
    demand(message.isRebuilt() && message.oddity(Oddity::Kind::Rebuilt) != nullptr);
    demand(bytes->count(RebuiltField) >= 1 && !message.parts().isEmpty());
    for (int i = 0; i < message.parts().size(); ++i) {
        static_cast<void>(message.decodedBody(i, Limits::decodedTextOctets));
        static_cast<void>(message.embedded(i, 1));
    }
    return 0;
}
