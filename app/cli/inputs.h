// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagefile.h"

#include <QCoreApplication>
#include <QStringList>

#include <expected>
#include <functional>

namespace Indicia {

/// The operands of a command that reads messages: files, mbox files, folders, and "-" for standard input.
class Inputs
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::Inputs)

public:
    /// Called for each message; returning false ends the run.
    using Visitor = std::function<bool(const QString &name, const QByteArray &bytes)>;

    /// Reads every operand in turn. What cannot be read is told on standard error, and the others are still done.
    /// Returns whether all could be read.
    [[nodiscard]] static bool forEach(const QStringList &operands, const Visitor &visit);
};

} // namespace Indicia
