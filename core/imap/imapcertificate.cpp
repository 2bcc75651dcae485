// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapcertificate_p.h"

#include "domainname.h"

#include <QDateTime>
#include <QHostAddress>

namespace Indicia {

namespace {

constexpr qsizetype mostNames = 20; // that anybody will read

bool matches(QByteArrayView pattern, QByteArrayView host)
{
    if (sameDomain(pattern, host)) {
        return true;
    }
    const qsizetype dot = host.indexOf('.');
    return pattern.startsWith("*.") && pattern.indexOf('.', 2) > 0 && dot > 0
        && sameDomain(pattern.sliced(2), host.sliced(dot + 1));
}

} // namespace

QByteArray certificateProblem(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return "expired";
    case QSslError::CertificateNotYetValid:
        return "not-yet-valid";
    case QSslError::HostNameMismatch:
        return "wrong-host";
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return "self-signed";
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return "unknown-authority";
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return "revoked";
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
        return "bad-signature";
    case QSslError::NoPeerCertificate:
        return "missing";
    default: // an enum of Qt's, which may grow
        return "invalid";
    }
}

QByteArray hostProblem(const QSslCertificate &certificate, QByteArrayView host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(QString::fromLatin1(host));
    for (const auto &[kind, name] : names.asKeyValueRange()) {
        const bool same = address.isNull() ? kind == QSsl::DnsEntry && matches(name.toUtf8(), host)
                                           : kind == QSsl::IpAddressEntry && QHostAddress(name) == address;
        if (same) {
            return {};
        }
    }
    return names.isEmpty() ? "common-name-only" : "wrong-host";
}

ImapCertificate certificateFacts(const QSslCertificate &certificate)
{
    const auto time = [](const QDateTime &when) {
        return std::chrono::sys_seconds(std::chrono::seconds(when.isValid() ? when.toSecsSinceEpoch() : 0));
    };
    ImapCertificate facts;
    const QStringList names = certificate.subjectAlternativeNames().values();
    for (const QString &name : names.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName) : names) {
        if (facts.names.size() < mostNames) {
            facts.names.append(name.toUtf8());
        }
    }
    // The common name mostly says no more than that it is an authority.
    const QStringList organization = certificate.issuerInfo(QSslCertificate::Organization);
    const QStringList common = certificate.issuerInfo(QSslCertificate::CommonName);
    facts.issuer = (organization + common).value(0).toUtf8();
    facts.begins = time(certificate.effectiveDate());
    facts.ends = time(certificate.expiryDate());
    facts.isSelfSigned = certificate.isSelfSigned();
    return facts;
}

} // namespace Indicia
