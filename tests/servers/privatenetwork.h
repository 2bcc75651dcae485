// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// A network of the test program's own, for servers that must have addresses like those of the world: what they write
/// into a header is read later as such. Nothing leads out of it.
class PrivateNetwork
{
public:
    /// Moves the calling thread, and all that it starts, into a network namespace in which all @p addresses are local.
    /// Why it cannot be; empty where it is.
    [[nodiscard]] static QByteArray enter(const QByteArrayList &addresses);
};
