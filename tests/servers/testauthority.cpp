// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testauthority.h"

#include "serverprocess.h"

#include <QFile>

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(ServerProcess::findProgram(QStringLiteral("openssl")), arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const char *newKey = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";

} // namespace

bool TestAuthority::isAvailable()
{
    return !ServerProcess::findProgram(QStringLiteral("openssl")).isEmpty();
}

TestAuthority::TestAuthority()
{
    m_isValid = isAvailable()
        && openssl(
            words("req -x509 -days 30 -subj /CN=Indicia-test-authority -addext basicConstraints=critical,CA:TRUE "
                  "-addext keyUsage=critical,keyCertSign")
            + words(newKey)
            + QStringList{QStringLiteral("-keyout"), file("authority.key"), QStringLiteral("-out"), certificateFile()});
}

TestAuthority::Certificate TestAuthority::issue(
    const QString &name, const QString &commonName, const QString &alternativeNames, const QStringList &options) const
{
    const QString base = m_directory.filePath(name);
    const Certificate made{.certificateFile = base + QStringLiteral(".pem"), .keyFile = base + QStringLiteral(".key")};
    QFile extensions(base + QStringLiteral(".ext"));
    const QString text = alternativeNames.isEmpty() ? QStringLiteral("basicConstraints=CA:FALSE\n")
                                                    : QStringLiteral("subjectAltName=") + alternativeNames + u'\n';
    if (!extensions.open(QFile::WriteOnly) || extensions.write(text.toLatin1()) < 0 || !extensions.flush()) {
        return {};
    }
    const QString request = base + QStringLiteral(".csr");
    const bool whole = openssl(words("req -new") + words(newKey)
                           + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName,
                               QStringLiteral("-keyout"), made.keyFile, QStringLiteral("-out"), request})
        && openssl(words("x509 -req")
            + QStringList{QStringLiteral("-in"), request, QStringLiteral("-CA"), certificateFile(),
                QStringLiteral("-CAkey"), file("authority.key"), QStringLiteral("-extfile"), extensions.fileName(),
                QStringLiteral("-out"), made.certificateFile}
            + (options.isEmpty() ? words("-days 20") : options));
    return whole ? made : Certificate{};
}

TestAuthority::Certificate TestAuthority::selfSigned(const QString &name, const QString &alternativeNames) const
{
    const QString base = m_directory.filePath(name);
    const Certificate made{.certificateFile = base + QStringLiteral(".pem"), .keyFile = base + QStringLiteral(".key")};
    const bool whole = openssl(words("req -x509 -days 20 -subj /CN=self") + words(newKey)
        + QStringList{QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + alternativeNames,
            QStringLiteral("-keyout"), made.keyFile, QStringLiteral("-out"), made.certificateFile});
    return whole ? made : Certificate{};
}
