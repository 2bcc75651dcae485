// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsserver.h"
#include "resolver.h"

#include <functional>
#include <span>

namespace Indicia {

/// What became of waiting or talking.
enum class SocketResult {
    Done,
    TimedOut, ///< the deadline is over
    Stopped, ///< the stop token asked to give up
    Failed, ///< refused, reset, unreachable, closed
};

/// A file descriptor that is closed with it.
class FileDescriptor
{
public:
    explicit FileDescriptor(int fd) : m_fd(fd) { }
    ~FileDescriptor();
    Q_DISABLE_COPY_MOVE(FileDescriptor)

    [[nodiscard]] int get() const { return m_fd; }

private:
    const int m_fd;
};

/// Becomes readable as soon as a stop is requested, so that poll() ends at once.
class StopSignal
{
public:
    explicit StopSignal(const std::stop_token &token);

    [[nodiscard]] int fd() const { return m_event.get(); }

private:
    FileDescriptor m_event; // -1 where nobody can request a stop
    std::stop_callback<std::function<void()>> m_callback;
};

/// A socket that talks to one server and hears from no other: it is connected, so that the kernel drops packets from
/// other addresses and ports (RFC 5452 section 9.1), and its own port is the kernel's random choice (section 9.2).
class DnsSocket
{
public:
    enum class Protocol { Udp, Tcp };

    DnsSocket(const DnsServer &server, Protocol protocol, const StopSignal &stop);

    /// For TCP: until the connection stands.
    [[nodiscard]] SocketResult connect(QDeadlineTimer deadline);
    /// All of @p octets.
    [[nodiscard]] SocketResult send(QByteArrayView octets, QDeadlineTimer deadline);
    /// Fills all of @p buffer from the stream.
    [[nodiscard]] SocketResult receiveAll(std::span<char> buffer, QDeadlineTimer deadline);
    /// One datagram. @p size is its true size, which may be more than the buffer's.
    [[nodiscard]] SocketResult receivePacket(std::span<char> buffer, qsizetype &size, QDeadlineTimer deadline);

private:
    [[nodiscard]] SocketResult wait(short events, QDeadlineTimer deadline) const;

    const DnsServer m_server;
    const StopSignal &m_stop;
    FileDescriptor m_socket;
};

} // namespace Indicia
