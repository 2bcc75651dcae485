// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A certification authority of one test's own, with the certificates that it issues; made by the openssl program.
class TestAuthority
{
public:
    /// The openssl program is installed.
    [[nodiscard]] static bool isAvailable();

    TestAuthority();
    /// The authority could be made.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// Its own certificate, in PEM.
    [[nodiscard]] QString certificateFile() const { return file("authority.pem"); }

    struct Certificate
    {
        QString certificateFile; ///< empty where it could not be made
        QString keyFile;
    };
    /// @p name tells the files apart. @p commonName and @p alternativeNames ("DNS:a,IP:127.0.0.1", empty for none) are
    /// whose it is; @p options go to `openssl x509`: -not_after and the like.
    [[nodiscard]] Certificate issue(const QString &name, const QString &commonName, const QString &alternativeNames,
        const QStringList &options = {}) const;
    /// The same by nobody but itself.
    [[nodiscard]] Certificate selfSigned(const QString &name, const QString &alternativeNames) const;

private:
    [[nodiscard]] QString file(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_directory;
    bool m_isValid = false;
};
