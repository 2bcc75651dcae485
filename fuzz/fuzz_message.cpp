// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a message: read, every field and part decoded (KMime parses what addresses need it), every embedded
// message opened, every way out of Hostile taken. Offsets must stay within, and decoded text within its limit.

#include "demand.h"
#include "message.h"
#include "messagelimits.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

bool isWithin(const ByteRange &inner, const ByteRange &outer)
{
    return inner.document == outer.document && inner.offset >= outer.offset && inner.length >= 0
        && inner.offset + inner.length <= outer.offset + outer.length;
}

void leave(const Hostile &hostile)
{
    const QString all = hostile.displayText() + hostile.htmlEscaped() + hostile.csvField() + hostile.terminalText();
    demand(!all.contains(u'\n') && !all.contains(u'\x1b') && !all.contains(QChar(0)));
    demand(!hostile.fileName().isEmpty() && hostile.fileName().size() <= 121);
    demand(hostile.jsonValue().isValidUtf16());
}

void visitFields(const Message &message, const QList<HeaderField> &fields, const ByteRange &block)
{
    for (const HeaderField &field : fields) {
        demand(isWithin(message.range(field), block));
        leave(message.decoded(field));
        demand(message.addresses(field).size() <= Limits::addresses);
        demand(!message.value(field).contains('\n'));
    }
}

void visit(const Message &message, int depth)
{
    demand(isWithin(message.body(), message.range()));
    visitFields(message, message.fields(), message.range());
    leave(Hostile(message.messageId()));
    static_cast<void>(message.date());
    demand(message.parts().size() <= Limits::mimeParts + 1);
    for (int i = 0; i < message.parts().size(); ++i) {
        const MimePart &part = message.parts().at(i);
        demand(isWithin(part.body, message.body()) && part.parent < i);
        if (i > 0) {
            visitFields(message, message.partFields(i), part.header);
        }
        demand(message.decodedBody(i, Limits::decodedTextOctets).size() <= Limits::decodedTextOctets);
        leave(Hostile(message.decodedText(i, 10'000)));
        const Message inner = message.embedded(i, depth + 1);
        if (!inner.range().isEmpty() && depth < Limits::embeddedMessages) {
            visit(inner, depth + 1);
        }
    }
    for (const Oddity &oddity : message.oddities()) {
        demand(isWithin(oddity.where, message.range()) && oddity.count > 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Message message = Message::parse(bytes);
    demand(message.bytes() == bytes);
    visit(message, 0);
    if (size > 2) { // an original that is quoted in a text begins anywhere
        visit(message.embedded(ByteRange{0, data[0], data[1]}), Limits::embeddedMessages);
    }
    return 0;
}
