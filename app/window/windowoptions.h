// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <expected>

namespace Indicia {

/// What the command line asks of the window.
struct WindowOptions
{
    QStringList files;
    bool demo = false; ///< open the demo mailbox
    bool empty = false; ///< open nothing
    QString screenshot; ///< write a picture to this file and end; empty for a window
    int page = 0; ///< a CasePages::Page
    bool mailbox = false; ///< the files are read as a mailbox
    QString filter; ///< of the mailbox
    enum class Ask { Nothing, Mailbox, Folder } ask = Ask::Nothing; ///< what is asked for when the window is there
    int sample = 0; ///< which of the opened messages is shown; the first is 0
    QString settings; ///< with a screenshot: the place in the settings dialog to show; empty for the window
    QString evidence; ///< with a screenshot: the first evidence that decides is shown
    enum class Theme { System, Light, Dark } theme = Theme::System;
    QSize size; ///< in logical pixels; empty for the usual one
    double scale = 0; ///< 0: as the desktop says
    QString language; ///< "de"; empty: as the desktop says
    bool rightToLeft = false;
    bool technical = false; ///< the helpdesk's words
    bool untilAnswer = false; ///< end when the first answer, or the first row of a mailbox, is on the screen
};

/// Reads the command line.
class WindowCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommandLine)
public:
    /// The options; where they cannot be understood a sentence that says why. @p help becomes the text to print and
    /// end, where the user asked for it.
    [[nodiscard]] static std::expected<WindowOptions, QString> parse(const QStringList &arguments, QString *help);
    /// What must be known before the application object is made: the scale, and whether there is a picture to draw
    /// or a help to print without a display.
    static void prepareEnvironment(int argc, char **argv);
};

} // namespace Indicia
