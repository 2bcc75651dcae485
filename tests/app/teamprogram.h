// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postgresserver.h"
#include "scanprogram.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

/// A team: a database server, and programs that use it.
class Team
{
public:
    /// Starts the server; false where that fails.
    [[nodiscard]] bool start() { return server.start(); }
    /// As if nothing had been stored yet, and an empty folder.
    void clear();

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static ScanProgram run(
        const QString &command, const QStringList &arguments, const ScanProgram::Setting &setting = {});
    /// Puts the messages of @p source onto the queue.
    [[nodiscard]] ScanProgram enqueue(const QString &source, const ScanProgram::Setting &setting = {}) const;
    [[nodiscard]] ScanProgram work(const QStringList &arguments = {}, const ScanProgram::Setting &setting = {}) const;
    [[nodiscard]] QStringList store() const { return {QStringLiteral("--store"), server.address()}; }

    [[nodiscard]] qint64 rows() { return server.number("SELECT count(*) FROM indicia_message"); }
    [[nodiscard]] qint64 jobs() { return server.number("SELECT count(*) FROM indicia_job"); }
    /// What scan says of it, sorted, without any store.
    [[nodiscard]] static QByteArrayList whole(const QStringList &sources);

    PostgresServer server;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Waits until @p isSo; false where it never is.
[[nodiscard]] bool waitUntil(
    const std::function<bool()> &isSo, std::chrono::milliseconds patience = std::chrono::seconds(60));
