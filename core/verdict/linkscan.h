// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

class Message;

/// A web address in a message's own text. It is named, never opened.
struct Link
{
    QByteArray host; ///< in lower case; hostile
    ByteRange where; ///< the MIME part that holds it
};

/// What the writer of a notice has put into it beside the report proper: text and HTML parts, without whatever lies
/// inside a returned original.
struct NoticeContent
{
    QList<Link> links; ///< at most one for each host, at most 50
    QList<ByteRange> attachments; ///< parts that are no text, no report and no original
    /// Of the attachments, pages, archives, office documents and programs, which a reader opens. Empty where nothing of
    /// the notice is for machines, neither a report nor an original: then they may be what is left of the original.
    QList<ByteRange> documents;
};

[[nodiscard]] NoticeContent scanNotice(const Message &message);

} // namespace Indicia
