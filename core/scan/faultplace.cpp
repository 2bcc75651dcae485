// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultplace_p.h"

#ifdef INDICIA_FAULT_PLACES

#include <QByteArray>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace Indicia {

namespace {

struct Fault
{
    QByteArray name;
    std::atomic<int> left = 0;

    Fault()
    {
        const QByteArray wish = qgetenv("INDICIA_FAULT");
        const qsizetype colon = wish.lastIndexOf(':');
        name = wish.first(std::max<qsizetype>(colon, 0));
        left = wish.sliced(colon + 1).toInt();
    }
};

} // namespace

bool faultHits(const char *name)
{
    static Fault fault;
    const bool hits = !fault.name.isEmpty() && fault.name == name && --fault.left == 0;
    if (hits) {
        std::fputs("fault\n", stderr); // who tries them one after the other sees here where they end
    }
    return hits;
}

void faultPlace(const char *name)
{
    if (faultHits(name)) {
        std::raise(SIGKILL);
    }
}

void faultStand(const char *name)
{
    if (faultHits(name)) {
        std::raise(SIGSTOP);
    }
}

void faultOctets(QByteArrayView octets)
{
    static const QByteArray poison = qgetenv("INDICIA_POISON");
    if (!poison.isEmpty() && octets.contains(poison)) {
        std::raise(SIGKILL);
    }
}

} // namespace Indicia

#endif
