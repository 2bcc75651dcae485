// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <expected>

namespace Indicia {

/// A file of secrets, one a line: the first signs, all verify. Empty lines are passed over. Secrets never stand on a
/// command line, where other users of the machine could read them.
class KeyFile
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::KeyFile)

public:
    /// The secrets, at least one; or the sentence that says why there are none.
    [[nodiscard]] static std::expected<QList<QByteArray>, QString> read(const QString &path);
};

} // namespace Indicia
