// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretprompt.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Indicia {

namespace {

constexpr qsizetype longestSecret = 4'096;
constexpr char interruption = 3; // Ctrl-C

/// The terminal shows nothing of what is typed, as long as this lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal) : m_terminal(terminal)
    {
        m_isSet = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_cc[VEOL] = interruption; // ends the line, since the signal may be blocked by now
        m_isSet = m_isSet && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSet) {
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isSilent() const { return m_isSet; }

private:
    int m_terminal;
    bool m_isSet = false;
    termios m_before{};
};

} // namespace

std::optional<QByteArray> askForSecret(const QString &question)
{
    if (::isatty(STDIN_FILENO) == 0) {
        return std::nullopt;
    }
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    const SilentTerminal terminal(STDIN_FILENO);
    QByteArray secret;
    char octet = 0;
    while (terminal.isSilent() && secret.size() < longestSecret && ::read(STDIN_FILENO, &octet, 1) == 1 && octet != '\n'
        && octet != interruption) {
        secret.append(octet);
    }
    std::fputs("\n", stderr);
    return secret.isEmpty() || octet == interruption ? std::nullopt : std::optional(secret);
}

} // namespace Indicia
