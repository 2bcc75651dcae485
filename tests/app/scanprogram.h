// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

/// indicia-cli, run as scripts run it.
struct ScanProgram
{
    int exit = -1; ///< its code; -1 where a signal ended it
    QByteArray out;
    QByteArray err;

    /// The lines of its output, sorted: rows come in no certain order.
    [[nodiscard]] QByteArrayList lines() const;

    /// What a run is given beside its arguments.
    struct Setting
    {
        QString command = QStringLiteral("scan");
        QMap<QString, QString> environment{};
        QString outputFile{}; ///< where its output goes; empty for here
        std::function<void(QProcess &)> prepare{}; ///< called before it starts
        std::function<void(QProcess &)> running{}; ///< called when it has started
    };
    [[nodiscard]] static ScanProgram run(const QStringList &arguments);
    [[nodiscard]] static ScanProgram run(const QStringList &arguments, const Setting &setting);
};

/// Mail to scan, made up.
namespace ScanMail {

/// A message that is told from others by its number: every third one a bounce.
[[nodiscard]] QByteArray message(int number);
/// An mbox of @p messages at @p path; false where it could not be written.
bool writeMbox(const QString &path, int messages, int first = 0);
/// A Maildir.
bool writeMaildir(const QString &path, int messages);

} // namespace ScanMail
