// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Indicia {

struct LocalMailOptions
{
    /// Messages that are attached to loose ones are examined too: who asks for help forwards the bounce so.
    bool openAttached = true;
    /// The clock's time, to tell which folders were changed just now; see MaildirFolder.
    std::optional<std::chrono::sys_seconds> now{};
};

/// What lies at @p path of this machine: a Maildir with its subfolders, an mbox, one message, or a folder with any of
/// these below it. Links to folders below it are not followed, so that there is no end to miss. What is wrong with it
/// is told when its folders are asked for, and what is wrong with one of them when that is opened.
[[nodiscard]] std::unique_ptr<MailSource> mailSourceFor(const QString &path, const LocalMailOptions &options);

} // namespace Indicia
