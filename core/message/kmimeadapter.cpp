// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kmimeadapter_p.h"

#include "messagelimits.h"
#include "unfold_p.h"

#include <KCodecs>
#include <KMime/Types>

#include <QStringConverter>

#include <algorithm>

namespace Indicia {

namespace {

/// The bytes that KMime may see: one line, bounded, and every NUL replaced by what no parser stumbles over.
QByteArray harmless(QByteArrayView rawValue)
{
    QByteArray value = unfolded(rawValue.first(std::min<qsizetype>(rawValue.size(), Limits::fieldOctets)));
    value.replace('\0', '?');
    return value;
}

} // namespace

QString decodeUnstructured(QByteArrayView rawValue)
{
    const QByteArray value = harmless(rawValue);
    const QByteArray fallback = QUtf8StringView(value).isValidUtf8() ? "utf-8" : "iso-8859-1";
    QByteArray usedCharset;
    return KCodecs::decodeRFC2047String(value, &usedCharset, fallback);
}

QList<QByteArray> parseAddresses(QByteArrayView rawValue)
{
    QList<QByteArray> addresses;
    const auto mailboxes = KMime::Types::Mailbox::listFrom7BitString(harmless(rawValue));
    for (const auto &mailbox : mailboxes) {
        if (addresses.size() == Limits::addresses) {
            break;
        }
        if (mailbox.hasAddress()) {
            addresses.append(mailbox.addrSpec().asString().toUtf8());
        }
    }
    return addresses;
}

} // namespace Indicia
