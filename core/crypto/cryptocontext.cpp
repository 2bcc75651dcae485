// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cryptocontext_p.h"

#include <openssl/crypto.h>

namespace Indicia {

OSSL_LIB_CTX *cryptoContext()
{
    static OSSL_LIB_CTX *const own = OSSL_LIB_CTX_new();
    return own;
}

const EVP_MD *digestAlgorithm(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1: {
        static const EVP_MD *const sha1 = EVP_MD_fetch(cryptoContext(), "SHA1", nullptr);
        return sha1;
    }
    case HashAlgorithm::Sha256: {
        static const EVP_MD *const sha256 = EVP_MD_fetch(cryptoContext(), "SHA256", nullptr);
        return sha256;
    }
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Indicia
