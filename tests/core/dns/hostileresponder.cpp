// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostileresponder.h"

#include <QtEndian>

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in socketAddress(const QByteArray &address, quint16 port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(port);
    ::inet_pton(AF_INET, address.constData(), &result.sin_addr);
    return result;
}

bool bindTo(int fd, const sockaddr_in &address)
{
    return ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

bool receiveAll(int fd, char *buffer, size_t size)
{
    while (size > 0) {
        const ssize_t received = ::recv(fd, buffer, size, 0);
        if (received <= 0) {
            return false;
        }
        buffer += received;
        size -= static_cast<size_t>(received);
    }
    return true;
}

} // namespace

HostileResponder::HostileResponder(Script script, const QByteArray &address)
    : m_script(std::move(script)), m_address(address)
{
    for (int tries = 0; tries < 100; ++tries) {
        m_udp = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in bound = socketAddress(m_address, 0);
        socklen_t size = sizeof(bound);
        if (!bindTo(m_udp, bound) || ::getsockname(m_udp, reinterpret_cast<sockaddr *>(&bound), &size) != 0) {
            qFatal("no UDP port");
        }
        m_port = ntohs(bound.sin_port);
        if (!m_script.tcp) {
            break;
        }
        m_tcp = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (bindTo(m_tcp, bound) && ::listen(m_tcp, 64) == 0) {
            break;
        }
        ::close(m_tcp);
        ::close(m_udp);
    }
    m_other = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

HostileResponder::~HostileResponder()
{
    m_thread.request_stop();
    m_thread.join();
    for (const int fd : QList<int>{m_udp, m_tcp, m_other} + m_open) {
        ::close(fd);
    }
}

QByteArray HostileResponder::address() const
{
    return m_address + '#' + QByteArray::number(m_port);
}

void HostileResponder::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::array fds{pollfd{m_udp, POLLIN, 0}, pollfd{m_tcp, POLLIN, 0}};
        if (::poll(fds.data(), fds.size(), 10) <= 0) {
            continue;
        }
        if (fds[0].revents & POLLIN) {
            answerUdp();
        }
        if (fds[1].revents & POLLIN) {
            answerTcp();
        }
    }
}

void HostileResponder::answerUdp()
{
    std::array<char, 65'535> buffer;
    sockaddr_in peer{};
    socklen_t peerSize = sizeof(peer);
    const ssize_t size
        = ::recvfrom(m_udp, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&peer), &peerSize);
    if (size < 0) {
        return;
    }
    ++m_udpQueries;
    const QByteArray query(buffer.data(), size);
    const auto send = [&](int fd, const QByteArray &packet) {
        ::sendto(fd, packet.constData(), static_cast<size_t>(packet.size()), 0,
            reinterpret_cast<const sockaddr *>(&peer), peerSize);
    };
    for (const QByteArray &packet : m_script.fromOtherPort ? m_script.fromOtherPort(query) : QList<QByteArray>()) {
        send(m_other, packet);
    }
    for (const QByteArray &packet : m_script.udp ? m_script.udp(query) : QList<QByteArray>()) {
        if (m_script.pace) {
            m_script.pace();
        }
        send(m_udp, packet);
    }
}

void HostileResponder::answerTcp()
{
    const int fd = ::accept4(m_tcp, nullptr, nullptr, SOCK_CLOEXEC);
    std::array<char, 2> length{};
    if (receiveAll(fd, length.data(), length.size())) {
        QByteArray query(qFromBigEndian<quint16>(length.data()), '\0');
        if (receiveAll(fd, query.data(), static_cast<size_t>(query.size()))) {
            ++m_tcpQueries;
            const QByteArray reply = m_script.tcp(query);
            ::send(fd, reply.constData(), static_cast<size_t>(reply.size()), MSG_NOSIGNAL);
        }
    }
    if (m_script.keepsOpen) {
        m_open += fd;
    } else {
        ::close(fd);
    }
}
