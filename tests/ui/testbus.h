// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace Indicia::Fixture {

/// A session bus of the test's own, that starts no services; it ends with this.
class TestBus
{
public:
    TestBus() = default;
    ~TestBus();
    Q_DISABLE_COPY_MOVE(TestBus)

    /// Why there can be none here; null where there can.
    [[nodiscard]] static const char *obstacle();
    /// Starts it; what this process asks on the session bus from now on goes there, unless it has asked before.
    [[nodiscard]] bool start();
    [[nodiscard]] QString address() const { return QString::fromUtf8(m_address); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace Indicia::Fixture
