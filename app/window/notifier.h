// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace Indicia {

/// Tells something by the desktop's notifications while the user looks elsewhere. Where a desktop has none, nothing
/// happens.
class Notifier
{
public:
    Notifier();
    ~Notifier();
    Q_DISABLE_COPY_MOVE(Notifier)

    /// Both are plain words of ours: some desktops read markup in them.
    void tell(const QString &title, const QString &text);

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is first needed
};

} // namespace Indicia
