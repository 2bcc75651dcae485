// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// A storage of an Outlook file as a test wants it, and the octets of the whole file as libgsf writes it.
struct OutlookStorage
{
    /// Octets before the first entry of the property stream: of the file itself, of an attached item, of the rest.
    qsizetype header = 32;
    QMap<quint32, quint64> fixed; ///< properties with their values in the property stream, by id and type
    QMap<QByteArray, QByteArray> streams;
    QList<std::pair<QByteArray, OutlookStorage>> storages;

    OutlookStorage &text(quint16 id, const QString &value); ///< PtypString
    OutlookStorage &octetText(quint16 id, const QByteArray &value); ///< PtypString8
    OutlookStorage &binary(quint16 id, const QByteArray &value);
    OutlookStorage &number(quint16 id, qint32 value);
    OutlookStorage &time(quint16 id, qint64 unixSeconds);
    /// A child whose property stream begins as those of recipients and attachments do.
    OutlookStorage &recipient(OutlookStorage child);
    OutlookStorage &attachment(OutlookStorage child);
    /// An attached item.
    OutlookStorage &item(OutlookStorage inner);

    [[nodiscard]] QByteArray file() const;
};

/// A letter that came by SMTP, with this transport header and text.
[[nodiscard]] OutlookStorage outlookLetter(const QString &headers, const QString &text);
