// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servermail.h"

#include "commands.h"
#include "console.h"

#include <QDir>
#include <QFile>

#include <vector>

#include <unistd.h>

namespace Indicia {

std::unique_ptr<MailSource> serverMail(const QString &, const CommandLine &)
{
    return nullptr; // not reached: the other program has taken over
}

QString keychainState()
{
    return QCoreApplication::translate("Indicia::ServerMail",
        "Keychain: cannot be asked, since the program for it (indicia-cli-server) is not installed\n");
}

ExitCode runLogin(const QStringList &)
{
    return ExitCode::Fault; // the other program is not there: the sentence has been told
}

void becomeServerProgram(const QStringList &arguments)
{
    std::vector<QByteArray> words;
    for (const QString &argument : arguments) {
        words.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> pointers;
    for (QByteArray &word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    // Beside this program where it was built, and where it is installed.
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *place : {"indicia-cli-server", INDICIA_SERVER_PROGRAM}) {
        ::execv(QFile::encodeName(here.filePath(QString::fromLatin1(place))).constData(), pointers.data());
    }
    complain(QCoreApplication::translate(
        "Indicia::Cli", "the program that reads mail on servers (indicia-cli-server) is not installed"));
}

} // namespace Indicia
