// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "console.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Indicia {

/// What became of an address that was signed, verified, rewritten or reversed.
struct AddressAnswer
{
    QByteArray address; ///< the signed or rewritten address, or the one that was asked about
    QString result; ///< stable word
    QString reason; ///< stable word; empty where there is nothing to add
    QByteArray original; ///< the address without its tag; empty where it cannot be told

    [[nodiscard]] QJsonObject toObject() const;
};

/// Writes an answer as {"address","result","reason","original"}, or its text form: the address alone for one that was
/// made (so that an MTA can use it as it stands), else the result and the original.
[[nodiscard]] ExitCode writeAnswer(const AddressAnswer &answer, OutputFormat format, bool made);

} // namespace Indicia
