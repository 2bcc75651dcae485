// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "hostile.h"
#include "tokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace Indicia {

/// Bytes that somebody else wrote, as a JSON string; null where there are none.
[[nodiscard]] inline QJsonValue hostileValue(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(Hostile(bytes).jsonValue());
}

/// The stable word of an enumerator.
template <typename Enum>
[[nodiscard]] QJsonValue word(Enum value)
{
    return QJsonValue(QString(token(value)));
}

/// RFC 3339 in UTC, to the second; null where there is no time.
[[nodiscard]] inline QJsonValue timeValue(const std::optional<std::chrono::sys_seconds> &time)
{
    if (!time) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::UTC).toString(Qt::ISODate);
}

[[nodiscard]] inline QJsonValue addressValue(const std::optional<IpAddress> &address)
{
    return address ? QJsonValue(QString::fromLatin1(address->toText())) : QJsonValue();
}

template <typename Container, typename Function>
[[nodiscard]] QJsonArray arrayOf(const Container &container, Function function)
{
    QJsonArray array;
    for (const auto &element : container) {
        array.append(function(element));
    }
    return array;
}

[[nodiscard]] inline QJsonObject rangeValue(const ByteRange &range)
{
    return {{QStringLiteral("part"), range.document}, {QStringLiteral("offset"), range.offset},
        {QStringLiteral("length"), range.length}};
}

} // namespace Indicia
