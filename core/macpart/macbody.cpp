// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macbody.h"

#include "digest.h"
#include "macparts.h"
#include "message.h"
#include "messagelimits.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Content that reads as lines, whose ends transport may strip.
bool isLines(const QByteArray &mediaType)
{
    return mediaType.startsWith("text/") || mediaType.startsWith("message/");
}

/// Hashes content line by line; empty lines wait until something follows them.
QByteArray canonicalHash(QByteArrayView content, bool lines)
{
    Digest digest(HashAlgorithm::Sha256);
    qsizetype pending = 0; // line ends that were read and not hashed yet
    const auto flush = [&] {
        static const QByteArray ends(4'096, '\n');
        while (pending > 0) {
            const qsizetype count = std::min(pending, ends.size());
            digest.add(QByteArrayView(ends).first(count));
            pending -= count;
        }
    };
    while (!content.isEmpty()) {
        const qsizetype end = content.indexOf('\n');
        QByteArrayView line = end < 0 ? content : content.first(end);
        content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
        if (lines) {
            while (!line.isEmpty() && isBlank(line.back())) {
                line.chop(1);
            }
        } else if (end >= 0 && line.endsWith('\r')) {
            line.chop(1);
        }
        if (!line.isEmpty()) {
            flush();
            digest.add(line);
        }
        pending += end < 0 ? 0 : 1;
    }
    return digest.take();
}

bool wasReadWhole(const Message &message)
{
    using Kind = Oddity::Kind;
    return std::ranges::none_of(
        std::array{Kind::MessageLimit, Kind::MimePartsLimit, Kind::MimeDepthLimit, Kind::HeaderLimit},
        [&](Kind limit) { return message.oddity(limit) != nullptr; });
}

} // namespace

std::optional<QByteArray> macBodyHash(const Message &message, const MacParts &proof)
{
    if (!wasReadWhole(message)) {
        return {};
    }
    const QList<MimePart> &parts = message.parts();
    QList<bool> isLeaf(parts.size(), true);
    for (const MimePart &part : parts) {
        if (part.parent >= 0) {
            isLeaf[part.parent] = false;
        }
    }
    Digest digest(HashAlgorithm::Sha256);
    for (int i = 0; i < parts.size(); ++i) {
        if (!isLeaf.at(i) || i == proof.stampPart || i == proof.companion) {
            continue;
        }
        const QByteArray &mediaType = parts.at(i).mediaType;
        const QByteArray content = message.decodedBody(i, Limits::messageOctets);
        digest.add(mediaType + '\n' + canonicalHash(content, isLines(mediaType)).toHex() + '\n');
    }
    const QByteArray hash = digest.take();
    return hash.isEmpty() ? std::nullopt : std::optional(hash);
}

} // namespace Indicia
