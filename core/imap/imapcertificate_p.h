// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapsocket.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSslCertificate>
#include <QSslError>

namespace Indicia {

/// One word for what is wrong with a certificate, each with its own: expired, not-yet-valid, wrong-host, self-signed,
/// unknown-authority, revoked, bad-signature, missing, invalid.
[[nodiscard]] QByteArray certificateProblem(QSslError::SslError error);

/// @p host is among the subject's alternative names: as a DNS name, where a whole first label may be *, or as an
/// address (RFC 9525 section 6). Empty where it is, else the problem: wrong-host, or common-name-only where the
/// certificate has no alternative names at all.
[[nodiscard]] QByteArray hostProblem(const QSslCertificate &certificate, QByteArrayView host);

/// What stands in @p certificate.
[[nodiscard]] ImapCertificate certificateFacts(const QSslCertificate &certificate);

} // namespace Indicia
