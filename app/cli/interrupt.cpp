// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interrupt.h"

#include <csignal>
#include <pthread.h>

namespace Indicia {

namespace {

sigset_t interruptSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGUSR1); // our own, to end the waiting
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A handler could not take the locks that a stop request takes; a thread that waits can.
    m_waiter = std::thread([this, signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        if (signal != SIGUSR1) {
            m_source.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_waiter.native_handle(), SIGUSR1);
    m_waiter.join();
}

} // namespace Indicia
