// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlslevel.h"

#include <QByteArrayView>

namespace Indicia {

/// What one comment of a Received field says about TLS, without its outer parentheses. `claimed` is false where it
/// speaks of something else. The forms, with the programs that write them:
///
///     using TLSv1.3 with cipher X (256/256 bits) key-exchange X25519 ...     Postfix, Dovecot, MessageLabs
///     Client CN "name", Issuer "name" (verified OK)                          Postfix; (not verified)
///     No client certificate requested; Client did not present a certificate  Postfix
///     version=TLS1_3 cipher=X bits=256/256 verify=NO                         sendmail, Gmail, Exchange, Haraka
///     TLS1.3                                                                 Exim, beside a tls clause
///     TLS1.2:X:256; Cipher TLSv1:X:168; tls_cipher TLS-1.0:X:32              Exim, and older ones
///     TLSv1.3:X:256:NO                                                       OpenSMTPD, the client was verified or not
///     TLS: TLSv1.2,256bits,X; AUTH: PLAIN u, TLS: ...                        Courier
///     X encrypted                                                            qmail with patches
///     TLS; Google Transport Security                                         Exchange; Gmail
[[nodiscard]] TlsClaim readTlsComment(QByteArrayView comment);

/// False for nearly all other comments, by their first octets: they need not be read.
[[nodiscard]] bool mayBeTlsComment(QByteArrayView comment);

/// @p text has the form of a cipher suite's name, in OpenSSL's, GnuTLS' or the registry's spelling.
[[nodiscard]] bool looksLikeCipher(QByteArrayView text);

/// Takes over from @p more what @p claim does not say yet.
void mergeTlsClaim(TlsClaim &claim, TlsClaim more);

} // namespace Indicia
