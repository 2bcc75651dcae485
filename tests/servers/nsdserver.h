// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverprocess.h"

#include <QMap>

/// An NSD, authority for some zones, on 127.0.0.1. It runs as whoever runs the test.
class NsdServer
{
public:
    /// NSD is installed.
    [[nodiscard]] static bool isAvailable();

    /// Serves @p zones, names to master files. False where it does not come up; log() then says why.
    [[nodiscard]] bool start(const QMap<QByteArray, QByteArray> &zones);
    void stop() { m_process.stop(); }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// As --dns takes it: 127.0.0.1#PORT
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] QByteArray log();

private:
    ServerProcess m_process;
    quint16 m_port = 0;
};
