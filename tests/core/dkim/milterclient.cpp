// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterclient.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr quint32 Version = 6;
constexpr quint32 LeadingBlanks = 0x100000; // SMFIP_HDR_LEADSPC
constexpr qsizetype BodyChunk = 65'535;

QByteArray number(quint32 value)
{
    QByteArray octets(4, '\0');
    qToBigEndian(value, octets.data());
    return octets;
}

QByteArray text(const QByteArray &value)
{
    return value + '\0';
}

} // namespace

MilterClient::MilterClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{30, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

MilterClient::~MilterClient()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool MilterClient::send(char command, const QByteArray &data)
{
    const QByteArray packet = number(static_cast<quint32>(data.size() + 1)) + command + data;
    qsizetype sent = 0;
    while (sent < packet.size()) {
        const ssize_t count
            = ::send(m_socket, packet.constData() + sent, static_cast<size_t>(packet.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

std::pair<char, QByteArray> MilterClient::receive()
{
    // The milter writes its answers in two pieces, and waits for the first to be acknowledged.
    const int now = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &now, sizeof(now));
    const auto read = [this](qsizetype size) {
        QByteArray octets(size, '\0');
        const ssize_t got = ::recv(m_socket, octets.data(), static_cast<size_t>(size), MSG_WAITALL);
        return got == size ? octets : QByteArray();
    };
    const QByteArray head = read(4);
    const quint32 size = head.isEmpty() ? 0 : qFromBigEndian<quint32>(head.constData());
    const QByteArray packet = size > 0 && size < 1'000'000 ? read(size) : QByteArray();
    return packet.isEmpty() ? std::pair<char, QByteArray>() : std::pair(packet.front(), packet.sliced(1));
}

bool MilterClient::tell(char command, const QByteArray &data)
{
    return send(command, data) && receive().first == 'c';
}

std::optional<QByteArrayList> MilterClient::insertedFields(const TestMail &mail)
{
    if (m_socket < 0 || !send('O', number(Version) + number(0x1ff) + number(LeadingBlanks))) {
        return {};
    }
    const auto [answer, options] = receive();
    if (answer != 'O' || options.size() < 12) {
        return {};
    }
    m_keepsBlanks = (qFromBigEndian<quint32>(options.constData() + 8) & LeadingBlanks) != 0;
    const QByteArray port("\x30\x39", 2);
    if (!tell('C', text("localhost") + '4' + port + text("127.0.0.1")) || !tell('H', text("localhost"))
        || !tell('M', text("<alice@example.org>")) || !tell('R', text("<bob@example.net>"))) {
        return {};
    }
    for (const QByteArray &field : mail.fields) {
        const qsizetype colon = field.indexOf(':');
        QByteArray value = field.sliced(colon + 1).replace("\r\n", "\n");
        if (!m_keepsBlanks && value.startsWith(' ')) {
            value.remove(0, 1);
        }
        if (!tell('L', text(field.first(colon)) + text(value))) {
            return {};
        }
    }
    if (!tell('N', {})) {
        return {};
    }
    for (qsizetype at = 0; at < mail.body.size(); at += BodyChunk) {
        if (!tell('B', mail.body.mid(at, BodyChunk))) {
            return {};
        }
    }
    if (!send('E', {})) {
        return {};
    }
    QByteArrayList fields;
    while (true) {
        const auto [command, data] = receive();
        if (command == 'i' || command == 'h') { // insert at an index, or add
            const QByteArrayList words = data.sliced(command == 'i' ? 4 : 0).split('\0');
            const QByteArray blank = m_keepsBlanks ? QByteArray() : QByteArray(" ");
            fields.append(words.value(0) + ':' + blank + words.value(1).replace("\r\n", "\n").replace("\n", "\r\n"));
        } else if (command == 'c' || command == 'a') {
            return fields;
        } else if (command != 'p' && command != 'm') { // still at it, another change
            return {};
        }
    }
}
