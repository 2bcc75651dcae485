// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatenetwork.h"

#include <QString>

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

ifreq requestFor(const QByteArray &interface)
{
    ifreq request{};
    std::strncpy(request.ifr_name, interface.constData(), sizeof(request.ifr_name) - 1);
    return request;
}

bool setAddress(int fd, const QByteArray &interface, const QByteArray &address)
{
    ifreq request = requestFor(interface);
    sockaddr_in value{};
    value.sin_family = AF_INET;
    if (::inet_pton(AF_INET, address.constData(), &value.sin_addr) != 1) {
        return false;
    }
    std::memcpy(&request.ifr_addr, &value, sizeof(value));
    return ::ioctl(fd, SIOCSIFADDR, &request) == 0;
}

bool switchOn(int fd, const QByteArray &interface)
{
    ifreq request = requestFor(interface);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    return ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
}

} // namespace

QByteArray PrivateNetwork::enter(const QByteArrayList &addresses)
{
    if (::unshare(CLONE_NEWNET) != 0) {
        return QByteArray("no network of its own: ") + std::strerror(errno);
    }
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool made = fd >= 0 && switchOn(fd, "lo");
    int number = 0;
    for (const QByteArray &address : addresses) {
        made = made && setAddress(fd, "lo:" + QByteArray::number(++number), address);
    }
    const int fault = errno;
    ::close(fd);
    return made ? QByteArray() : QByteArray("no address on its own network: ") + std::strerror(fault);
}
