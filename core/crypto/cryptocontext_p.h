// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/err.h>
#include <openssl/evp.h>

namespace Indicia {

/// The library queues its errors for each thread; what failed here is said by the return value, so that the
/// queue must not be left for somebody else to read.
struct ErrorQueueCleaner
{
    ErrorQueueCleaner() = default;
    ~ErrorQueueCleaner() { ERR_clear_error(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueCleaner)
};

/// A library context of our own. The default one reads the system's configuration at the first use, which costs a
/// process more than all its other hashing, and whose policy is made for connections: it may withhold SHA-1, which
/// tags and signatures of years ago were made with. It is never freed, since the library's own exit handlers may run
/// before ours.
[[nodiscard]] OSSL_LIB_CTX *cryptoContext();

/// Kept, since fetching an algorithm takes longer than hashing a small message. Null where the library lacks it.
[[nodiscard]] const EVP_MD *digestAlgorithm(HashAlgorithm algorithm);

[[nodiscard]] inline const unsigned char *octetsOf(QByteArrayView view)
{
    // A null pointer means "no key given" to the library, which an empty key is not.
    static constexpr unsigned char none = 0;
    return view.isEmpty() ? &none : reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline unsigned char *octetsOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace Indicia
