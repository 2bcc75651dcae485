// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnssocket_p.h"

#include <algorithm>
#include <bit>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Indicia {

namespace {

/// The server as the kernel wants it.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    explicit SocketAddress(const DnsServer &server)
    {
        const auto &octets = server.address.octets();
        if (server.address.isV4()) {
            auto *v4 = new (&storage) sockaddr_in{};
            v4->sin_family = AF_INET;
            v4->sin_port = htons(server.port);
            std::copy_n(octets.begin(), 4, reinterpret_cast<quint8 *>(&v4->sin_addr));
            size = sizeof(sockaddr_in);
        } else {
            auto *v6 = new (&storage) sockaddr_in6{};
            v6->sin6_family = AF_INET6;
            v6->sin6_port = htons(server.port);
            v6->sin6_scope_id = server.scope;
            std::copy_n(octets.begin(), 16, reinterpret_cast<quint8 *>(&v6->sin6_addr));
            size = sizeof(sockaddr_in6);
        }
    }

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

int openSocket(const DnsServer &server, DnsSocket::Protocol protocol)
{
    const int type = protocol == DnsSocket::Protocol::Udp ? SOCK_DGRAM : SOCK_STREAM;
    return ::socket(server.address.isV4() ? AF_INET : AF_INET6, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

StopSignal::StopSignal(const std::stop_token &token)
    : m_event(token.stop_possible() ? ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC) : -1)
    , m_callback(token, [fd = m_event.get()] { (void)!::eventfd_write(fd, 1); })
{ }

DnsSocket::DnsSocket(const DnsServer &server, Protocol protocol, const StopSignal &stop)
    : m_server(server), m_stop(stop), m_socket(openSocket(server, protocol))
{ }

SocketResult DnsSocket::wait(short events, QDeadlineTimer deadline) const
{
    while (true) {
        pollfd fds[] = {{m_socket.get(), events, 0}, {m_stop.fd(), POLLIN, 0}};
        // Rounded up, lest the last millisecond is spent spinning.
        const qint64 left = deadline.isForever() ? -1 : (deadline.remainingTimeNSecs() + 999'999) / 1'000'000;
        const int ready = ::poll(fds, 2, static_cast<int>(std::min<qint64>(left, 1'000'000)));
        if (ready < 0 && errno != EINTR) {
            return SocketResult::Failed;
        }
        if (ready > 0 && fds[1].revents != 0) {
            return SocketResult::Stopped;
        }
        if (ready > 0) {
            return SocketResult::Done;
        }
        if (deadline.hasExpired()) {
            return SocketResult::TimedOut;
        }
    }
}

SocketResult DnsSocket::connect(QDeadlineTimer deadline)
{
    const SocketAddress address(m_server);
    if (::connect(m_socket.get(), address.get(), address.size) == 0) {
        return SocketResult::Done;
    }
    if (errno != EINPROGRESS) {
        return SocketResult::Failed;
    }
    if (const SocketResult waited = wait(POLLOUT, deadline); waited != SocketResult::Done) {
        return waited;
    }
    int error = 0;
    socklen_t size = sizeof(error);
    const bool asked = ::getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size) == 0;
    return asked && error == 0 ? SocketResult::Done : SocketResult::Failed;
}

SocketResult DnsSocket::send(QByteArrayView octets, QDeadlineTimer deadline)
{
    while (!octets.isEmpty()) {
        const ssize_t sent = ::send(m_socket.get(), octets.data(), static_cast<size_t>(octets.size()), MSG_NOSIGNAL);
        if (sent >= 0) {
            octets = octets.sliced(sent);
        } else if (!isTemporary(errno)) {
            return SocketResult::Failed;
        } else if (const SocketResult waited = wait(POLLOUT, deadline); waited != SocketResult::Done) {
            return waited;
        }
    }
    return SocketResult::Done;
}

SocketResult DnsSocket::receiveAll(std::span<char> buffer, QDeadlineTimer deadline)
{
    while (!buffer.empty()) {
        const ssize_t received = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (received > 0) {
            buffer = buffer.subspan(static_cast<size_t>(received));
        } else if (received == 0 || !isTemporary(errno)) {
            return SocketResult::Failed;
        } else if (const SocketResult waited = wait(POLLIN, deadline); waited != SocketResult::Done) {
            return waited;
        }
    }
    return SocketResult::Done;
}

SocketResult DnsSocket::receivePacket(std::span<char> buffer, qsizetype &size, QDeadlineTimer deadline)
{
    while (true) {
        // Waits first: a flood of packets to be dropped must not hide the stop nor the deadline.
        if (const SocketResult waited = wait(POLLIN, deadline); waited != SocketResult::Done) {
            return waited;
        }
        const ssize_t received = ::recv(m_socket.get(), buffer.data(), buffer.size(), MSG_TRUNC);
        if (received >= 0) {
            size = received;
            return SocketResult::Done;
        }
        if (!isTemporary(errno)) {
            return SocketResult::Failed;
        }
    }
}

} // namespace Indicia
