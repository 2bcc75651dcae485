// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultplace_p.h"

#ifdef INDICIA_FAULT_PLACES

#include <QByteArray>

#include <atomic>
#include <csignal>

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

void faultPlace(const char *name)
{
    static Fault fault;
    if (!fault.name.isEmpty() && fault.name == name && --fault.left == 0) {
        std::raise(SIGKILL);
    }
}

} // namespace Indicia

#endif
