// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scan.h"

#include <QCoreApplication>

#include <chrono>

namespace Indicia {

/// The line on a terminal that tells how far a scan has come. Silent where standard error is none.
class ScanMeter
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ScanMeter)

public:
    ScanMeter();

    void show(const ScanProgress &progress);
    /// Takes the line away, so that something else can be told.
    void clear();

private:
    [[nodiscard]] QString sentence(const ScanProgress &progress) const;
    [[nodiscard]] static QString lasting(std::chrono::seconds time);

    const bool m_isTerminal;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_shownAt;
    bool m_isShown = false;
};

} // namespace Indicia
