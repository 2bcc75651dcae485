// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>
#include <thread>

/// A DNS server on the loopback that does what a test tells it, by UDP and TCP on the same port, on a thread of its
/// own. Counts what it receives.
class HostileResponder
{
public:
    struct Script
    {
        /// The packets to send back for a packet, in this order; none: silence.
        std::function<QList<QByteArray>(const QByteArray &query)> udp{};
        /// The octets to send back for a message (without its length), length and all; then the connection is closed.
        /// Without it connections are refused.
        std::function<QByteArray(const QByteArray &query)> tcp{};
        /// Called before each packet that is sent.
        std::function<void()> pace{};
        /// Packets to be sent from another port before the others.
        std::function<QList<QByteArray>(const QByteArray &query)> fromOtherPort{};
        /// Connections stay open after the reply.
        bool keepsOpen = false;
    };

    /// @p address is an IPv4 address of this machine.
    explicit HostileResponder(Script script, const QByteArray &address = "127.0.0.1");
    ~HostileResponder();
    Q_DISABLE_COPY_MOVE(HostileResponder)

    /// As --dns takes it.
    [[nodiscard]] QByteArray address() const;
    /// Questions that arrived.
    [[nodiscard]] int udpQueries() const { return m_udpQueries.load(); }
    [[nodiscard]] int tcpQueries() const { return m_tcpQueries.load(); }

private:
    void run(const std::stop_token &stop);
    void answerUdp();
    void answerTcp();

    const Script m_script;
    const QByteArray m_address;
    quint16 m_port = 0;
    int m_udp = -1;
    int m_tcp = -1;
    int m_other = -1;
    QList<int> m_open;
    std::atomic<int> m_udpQueries = 0;
    std::atomic<int> m_tcpQueries = 0;
    std::jthread m_thread;
};
