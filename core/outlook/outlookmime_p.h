// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookitem_p.h"

namespace Indicia {

/// Writes the items of one file as messages.
class OutlookMime
{
public:
    /// @p boundary is a word that no text of the file contains; @p rebuiltFrom the value of the first message's
    /// RebuiltField.
    OutlookMime(QList<OutlookItem> items, QByteArray boundary, QByteArray rebuiltFrom);

    /// The first item as a message, with all that is attached to it.
    [[nodiscard]] QByteArray write();

private:
    /// A body part: its type, its transfer encoding, its content.
    struct Entity
    {
        QByteArray type;
        QByteArray encoding;
        QByteArray content;
        QByteArray disposition;
    };

    [[nodiscard]] static Entity textEntity(
        const QByteArray &subtype, const OutlookText &text, const QByteArray &charset);
    [[nodiscard]] static Entity binaryEntity(const OutlookAttachment &attachment);
    [[nodiscard]] Entity attachmentEntity(const OutlookAttachment &attachment) const;
    [[nodiscard]] Entity multipart(const QByteArray &type, const QList<Entity> &parts);
    [[nodiscard]] Entity bodyOf(const OutlookItem &item);
    [[nodiscard]] QList<Entity> partsOf(const OutlookItem &item);
    [[nodiscard]] QByteArray messageOf(const OutlookItem &item, const QByteArray &rebuiltFrom);

    QList<OutlookItem> m_items;
    QByteArray m_boundary;
    QByteArray m_rebuiltFrom;
    QList<QByteArray> m_written; ///< of items, by their index
    int m_multiparts = 0;
};

} // namespace Indicia
