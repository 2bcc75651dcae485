// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailboxaction.h"

#include <QString>

#include <vector>

namespace Indicia {

/// The record as one JSON object without a line end; and out of it.
[[nodiscard]] QByteArray actionRecordJson(const ActionRecord &record);
[[nodiscard]] std::optional<ActionRecord> readActionRecord(QByteArrayView json);

/// The file in which every action is written down, a line each time that something is known, before a server is told
/// and after. It is for the user alone, and is only ever added to.
class ActionLog
{
public:
    explicit ActionLog(QString path) : m_path(std::move(path)) { }

    /// Adds a line and waits until it is on the disk; false where that cannot be done.
    [[nodiscard]] bool add(const ActionRecord &record) const;
    /// What is known of each action, in the order in which they were begun. Lines that are none are passed over: one
    /// may have been cut off.
    [[nodiscard]] std::vector<ActionRecord> records() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace Indicia
