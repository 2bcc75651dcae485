// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsname_p.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Indicia {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The octet at @p at, an escape resolved; @p at then stands behind it. -1 for an escape that is none.
int takeOctet(QByteArrayView text, qsizetype &at)
{
    const char c = text[at++];
    if (c != '\\') {
        return static_cast<uchar>(c);
    }
    if (at >= text.size()) {
        return -1;
    }
    if (!isDigit(text[at])) {
        return static_cast<uchar>(text[at++]);
    }
    if (text.size() - at < 3 || !isDigit(text[at + 1]) || !isDigit(text[at + 2])) {
        return -1;
    }
    const int value = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
    at += 3;
    return value <= 255 ? value : -1;
}

void appendEscaped(QByteArray &text, char octet)
{
    const auto value = static_cast<uchar>(octet);
    if (value <= ' ' || value >= 0x7f) {
        text += '\\';
        text += QByteArray::number(value).rightJustified(3, '0');
        return;
    }
    if (octet == '.' || octet == '\\') {
        text += '\\';
    }
    text += octet;
}

} // namespace

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const int octet = takeOctet(text, at);
        if (octet < 0) {
            return {};
        }
        octets += static_cast<char>(octet);
    }
    return octets;
}

std::optional<QByteArray> wireName(QByteArrayView text, QByteArrayView origin)
{
    if (text == "." || text.isEmpty()) {
        return QByteArray(1, '\0');
    }
    if (text.size() > 4 * MaxDnsName) {
        return {};
    }
    // Every cached answer is found by such a name: one allocation, not one an octet.
    std::array<char, MaxDnsName> wire{};
    wire[0] = 0;
    qsizetype size = 1;
    qsizetype label = 0; // where the length octet of the label at hand is
    bool absolute = false;
    for (qsizetype at = 0; at < text.size();) {
        if (size == MaxDnsName) {
            return {};
        }
        if (text[at] == '.') {
            if (size - label == 1) {
                return {};
            }
            ++at;
            label = size;
            wire[static_cast<std::size_t>(size++)] = 0;
            absolute = at == text.size();
            continue;
        }
        const int octet = takeOctet(text, at);
        if (octet < 0 || size - label > MaxDnsLabel) {
            return {};
        }
        wire[static_cast<std::size_t>(size++)] = static_cast<char>(octet);
        ++wire[static_cast<std::size_t>(label)];
    }
    if (!absolute) { // a final dot has left the root's octet behind
        if (origin.isEmpty()) {
            origin = QByteArrayView("\0", 1);
        }
        if (origin.size() > MaxDnsName - size) {
            return {};
        }
        std::ranges::copy(origin, wire.begin() + size);
        size += origin.size();
    }
    return QByteArray(wire.data(), size);
}

QByteArray nameText(QByteArrayView wire)
{
    QByteArray text;
    text.reserve(wire.size());
    for (qsizetype at = 0; at < wire.size() && wire[at] != 0;) {
        const qsizetype end = std::min(at + 1 + static_cast<uchar>(wire[at]), wire.size());
        if (!text.isEmpty()) {
            text += '.';
        }
        for (++at; at < end; ++at) {
            appendEscaped(text, wire[at]);
        }
    }
    return text;
}

QByteArray loweredName(QByteArray wire)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::ranges::any_of(std::as_const(wire), isUpper)) {
        std::ranges::transform(std::as_const(wire), wire.begin(),
            [isUpper](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    }
    return wire;
}

bool isPlainName(QByteArrayView text)
{
    if (text.isEmpty() || text.size() >= MaxDnsName - 1) {
        return false;
    }
    qsizetype label = 0; // octets of the label at hand
    for (const char c : text) {
        if (c == '.') {
            if (label == 0) {
                return false;
            }
            label = 0;
            continue;
        }
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!isPlain || ++label > MaxDnsLabel) {
            return false;
        }
    }
    return label > 0;
}

std::optional<QByteArray> canonicalName(const QByteArray &text)
{
    if (isPlainName(text)) {
        return text;
    }
    const auto wire = wireName(text);
    return wire ? std::optional(nameText(loweredName(*wire))) : std::nullopt;
}

QByteArray nameKey(QByteArrayView wire)
{
    QByteArray key(wire.size(), '\0');
    qsizetype room = wire.size();
    for (qsizetype at = 0; at < wire.size() && wire[at] != 0;) {
        const qsizetype length = std::min(qsizetype(1) + static_cast<uchar>(wire[at]), wire.size() - at);
        room -= length;
        std::copy_n(wire.begin() + at, length, key.begin() + room);
        at += length;
    }
    return key.sliced(room);
}

QByteArrayView parentName(QByteArrayView wire)
{
    const qsizetype label = wire.isEmpty() ? 0 : static_cast<uchar>(wire.front());
    return label == 0 || label >= wire.size() ? wire : wire.sliced(label + 1);
}

} // namespace Indicia
