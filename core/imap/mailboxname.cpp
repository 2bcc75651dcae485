// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxname.h"

namespace Indicia {

namespace {

constexpr bool isPlain(char16_t unit)
{
    return unit >= u' ' && unit <= u'~';
}

/// Base64 with a comma in the place of the slash, of big-endian UTF-16, without padding.
std::optional<QString> decodedRun(QByteArray run)
{
    if (run.contains('/')) {
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        run.replace(',', '/'), QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals);
    const QByteArray octets = decoded ? decoded.decoded : QByteArray();
    if (octets.isEmpty() || octets.size() % 2 != 0) {
        return {};
    }
    QString text;
    for (qsizetype at = 0; at < octets.size(); at += 2) {
        const auto unit
            = static_cast<char16_t>(static_cast<uchar>(octets.at(at)) << 8 | static_cast<uchar>(octets.at(at + 1)));
        if (isPlain(unit)) {
            return {};
        }
        text.append(QChar(unit));
    }
    return text.isValidUtf16() ? std::optional(text) : std::nullopt;
}

QByteArray encodedRun(QStringView run)
{
    QByteArray octets;
    for (const QChar unit : run) {
        octets.append(static_cast<char>(unit.unicode() >> 8));
        octets.append(static_cast<char>(unit.unicode() & 0xff));
    }
    return '&' + octets.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

std::optional<QString> decodedMailboxName(QByteArrayView name)
{
    QString text;
    while (!name.isEmpty()) {
        const qsizetype shift = name.indexOf('&');
        const QByteArrayView plain = shift < 0 ? name : name.first(shift);
        for (const char octet : plain) {
            if (!isPlain(static_cast<uchar>(octet))) {
                return {};
            }
        }
        text += QLatin1StringView(plain);
        if (shift < 0) {
            break;
        }
        const qsizetype end = name.indexOf('-', shift);
        if (end < 0) {
            return {};
        }
        const QByteArrayView run = name.sliced(shift + 1, end - shift - 1);
        const auto decoded = run.isEmpty() ? std::optional(QStringLiteral("&")) : decodedRun(run.toByteArray());
        if (!decoded) {
            return {};
        }
        text += *decoded;
        name = name.sliced(end + 1);
    }
    return text;
}

QByteArray encodedMailboxName(const QString &name)
{
    QByteArray encoded;
    for (qsizetype at = 0; at < name.size();) {
        if (name[at] == u'&') {
            encoded += "&-";
            ++at;
        } else if (isPlain(name[at].unicode())) {
            encoded += name[at].toLatin1();
            ++at;
        } else {
            qsizetype end = at;
            while (end < name.size() && !isPlain(name[end].unicode())) {
                ++end;
            }
            encoded += encodedRun(QStringView(name).sliced(at, end - at));
            at = end;
        }
    }
    return encoded;
}

} // namespace Indicia
