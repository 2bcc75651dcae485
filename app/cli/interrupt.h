// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <stop_token>
#include <thread>

namespace Indicia {

/// Turns SIGINT and SIGTERM into a stop request for as long as it lives. Make it before any other thread.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool happened() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::thread m_waiter;
};

} // namespace Indicia
