// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macparts.h"

#include "asciiword.h"
#include "clearsigned.h"
#include "macdigests.h"
#include "macstamp.h"
#include "message.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Longer than any text of a MAC part: a header field's limit for each of its four fields would be absurd.
constexpr qint64 longestPart = 64 * 1024;

QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    std::ranges::copy_if(
        text, std::back_inserter(result), [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return result;
}

QByteArray stampFieldOf(QByteArrayView value)
{
    return MacFieldName + QByteArray(": ") + value.toByteArray();
}

/// Children of the root, in order; none where the root is no multipart/related.
QList<int> relatedParts(const Message &message)
{
    QList<int> children;
    const QList<MimePart> &parts = message.parts();
    if (parts.isEmpty() || parts.constFirst().mediaType != "multipart/related") {
        return children;
    }
    for (int i = 1; i < parts.size(); ++i) {
        if (parts.at(i).parent == 0) {
            children.append(i);
        }
    }
    return children;
}

/// The index in @p children of the MAC part: the last of its type, and never the first of all parts.
qsizetype macPartAmong(const Message &message, const QList<int> &children)
{
    for (qsizetype i = children.size() - 1; i > 0; --i) {
        if (message.parts().at(children.at(i)).mediaType == MacPartType) {
            return i;
        }
    }
    return -1;
}

bool describesContent(QByteArrayView name)
{
    return startsWithWord(name, "content-") || sameWord(name, "mime-version");
}

/// The field with a line end of the kind that the message has, also where it is the last and has none.
QByteArray wholeField(const Message &message, const HeaderField &field, const QByteArray &lineEnd)
{
    QByteArray text = message.view(message.range(field)).toByteArray();
    if (!text.endsWith('\n')) {
        text += lineEnd;
    }
    return text;
}

QByteArray partHead(const char *type, const char *name, const QByteArray &boundary, const QByteArray &lineEnd)
{
    return lineEnd + "--" + boundary + lineEnd + "Content-Type: " + type + lineEnd
        + "Content-Disposition: attachment; filename=" + name + lineEnd + lineEnd;
}

} // namespace

QByteArray macPartText(const Message &message, QByteArrayView stampField)
{
    QByteArray text = stampField.toByteArray().replace("\r\n", "\n") + '\n';
    for (const MacItem item : {MacItem::MessageId, MacItem::From, MacItem::Date}) {
        for (const QByteArray &value : canonicalMacField(message, item).split('\n')) {
            if (!value.isEmpty()) {
                text += macFieldNameOf(item) + ": " + value + '\n';
            }
        }
    }
    return text;
}

MacParts findMacParts(const Message &message, QByteArrayView stampValue)
{
    MacParts found;
    const QList<int> children = relatedParts(message);
    const qsizetype at = macPartAmong(message, children);
    if (at < 0) {
        return found;
    }
    const QByteArray expected = withoutSpace(macPartText(message, stampFieldOf(stampValue)));
    if (withoutSpace(message.decodedBody(children.at(at), longestPart)) != expected) {
        return found;
    }
    found.stampPart = children.at(at);
    if (at + 1 < children.size()) {
        const auto companion = readClearSigned(message.decodedBody(children.at(at + 1), longestPart));
        if (companion && withoutSpace(companion->text) == expected) {
            found.companion = children.at(at + 1);
        }
    }
    return found;
}

QByteArray stampInPart(const Message &message)
{
    const QList<int> children = relatedParts(message);
    const qsizetype at = macPartAmong(message, children);
    return at < 0 ? QByteArray()
                  : Message::parse(message.decodedBody(children.at(at), longestPart)).firstValue(MacFieldName);
}

QByteArray bundledWithMac(const Message &message, const QByteArray &stampField, const QByteArray &addedFields,
    const QByteArray &clearSigned, const QByteArray &boundary, const QByteArray &lineEnd)
{
    QByteArray outer = stampField + lineEnd + addedFields;
    QByteArray inner;
    for (const HeaderField &field : message.fields()) {
        const QByteArrayView name = message.name(field);
        (describesContent(name) && !sameWord(name, "mime-version") ? inner : outer)
            += sameWord(name, "mime-version") ? QByteArray() : wholeField(message, field, lineEnd);
    }
    const MimePart root = message.parts().value(0);
    outer += "MIME-Version: 1.0" + lineEnd + "Content-Type: multipart/related; boundary=\"" + boundary + "\";" + lineEnd
        + "\ttype=\"" + (root.mediaType.isEmpty() ? QByteArray("text/plain") : root.mediaType) + '"' + lineEnd;
    if (root.transferEncoding == "8bit" || root.transferEncoding == "binary") {
        outer += "Content-Transfer-Encoding: " + root.transferEncoding + lineEnd; // RFC 2045 section 6.4
    }
    const QByteArrayView start = message.bytes();
    const qsizetype lead
        = message.fields().isEmpty() ? 0 : message.fields().constFirst().offset - message.range().offset;
    QByteArray result = start.first(lead).toByteArray() + outer + lineEnd + "--" + boundary + lineEnd + inner + lineEnd
        + message.view(message.body()).toByteArray();
    QByteArray text = macPartText(Message::parse(outer), stampField);
    text.replace("\n", lineEnd);
    result += partHead(MacPartType, "mac.txt", boundary, lineEnd) + text;
    if (!clearSigned.isEmpty()) {
        QByteArray companion = clearSigned;
        companion.replace("\r\n", "\n").replace("\n", lineEnd);
        result += partHead("text/plain; charset=utf-8", "mac.asc", boundary, lineEnd) + companion;
    }
    return result + lineEnd + "--" + boundary + "--" + lineEnd;
}

} // namespace Indicia
