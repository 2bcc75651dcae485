// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpgpsigner.h"

#ifdef INDICIA_HAS_GPGME
#include "gpgmelibrary_p.h"

#include <utility>
#endif

namespace Indicia {

namespace {

#ifdef INDICIA_HAS_GPGME

struct ContextReleaser
{
    void operator()(gpgme_context *context) const { GpgmeLibrary::get()->release(context); }
};
using Context = std::unique_ptr<gpgme_context, ContextReleaser>;

struct KeyReleaser
{
    void operator()(_gpgme_key *key) const { GpgmeLibrary::get()->dropKey(key); }
};
using Key = std::unique_ptr<_gpgme_key, KeyReleaser>;

/// Octets that the library reads, or writes where it is made without any.
class Data
{
public:
    explicit Data(const GpgmeLibrary &library) : m_library(library) { m_library.newData(&m_data); }
    Data(const GpgmeLibrary &library, QByteArrayView octets) : m_library(library)
    {
        m_library.newDataFrom(&m_data, octets.data(), static_cast<size_t>(octets.size()), 1);
    }
    ~Data() { m_library.releaseData(m_data); }
    Q_DISABLE_COPY_MOVE(Data)

    [[nodiscard]] gpgme_data_t get() const { return m_data; }
    [[nodiscard]] QByteArray content() const
    {
        QByteArray result;
        char buffer[4'096];
        m_library.seekData(m_data, 0, SEEK_SET);
        for (ssize_t got = 1; got > 0;) {
            got = m_library.readData(m_data, buffer, sizeof(buffer));
            if (got > 0) {
                result.append(buffer, got);
            }
        }
        return result;
    }

private:
    const GpgmeLibrary &m_library;
    gpgme_data_t m_data = nullptr;
};

/// Null where the library or gpg itself is not here.
Context newContext()
{
    const GpgmeLibrary *library = GpgmeLibrary::get();
    gpgme_ctx_t context = nullptr;
    if (!library || library->checkEngine(GPGME_PROTOCOL_OpenPGP) != GPG_ERR_NO_ERROR
        || library->open(&context) != GPG_ERR_NO_ERROR) {
        return {};
    }
    library->setProtocol(context, GPGME_PROTOCOL_OpenPGP);
    library->setArmor(context, 1);
    return Context(context);
}

class GpgSigner : public ClearSigner
{
public:
    explicit GpgSigner(QByteArray key) : m_key(std::move(key)) { }

    [[nodiscard]] std::expected<QByteArray, ClearSignError> sign(QByteArrayView text) const override
    {
        const Context context = newContext();
        if (!context) {
            return std::unexpected(ClearSignError::NoEngine);
        }
        const GpgmeLibrary &library = *GpgmeLibrary::get();
        if (!m_key.isEmpty()) {
            gpgme_key_t found = nullptr;
            if (library.findKey(context.get(), m_key.constData(), &found, 1) != GPG_ERR_NO_ERROR) {
                return std::unexpected(ClearSignError::NoSecretKey);
            }
            const Key key(found);
            if (library.addSigner(context.get(), key.get()) != GPG_ERR_NO_ERROR) {
                return std::unexpected(ClearSignError::NoSecretKey);
            }
        }
        const Data input(library, text);
        const Data output(library);
        const gpgme_error_t error = library.sign(context.get(), input.get(), output.get(), GPGME_SIG_MODE_CLEAR);
        switch (gpgme_err_code(error)) {
        case GPG_ERR_NO_ERROR:
            return output.content();
        case GPG_ERR_NO_SECKEY:
        case GPG_ERR_UNUSABLE_SECKEY:
            return std::unexpected(ClearSignError::NoSecretKey);
        default: // not an enumeration of ours
            return std::unexpected(ClearSignError::Failed);
        }
    }

    [[nodiscard]] ClearSignature verify(QByteArrayView clearSigned) const override
    {
        const Context context = newContext();
        if (!context) {
            return ClearSignature::Unchecked;
        }
        const GpgmeLibrary &library = *GpgmeLibrary::get();
        const Data input(library, clearSigned);
        const Data output(library);
        if (library.verify(context.get(), input.get(), nullptr, output.get()) != GPG_ERR_NO_ERROR) {
            return ClearSignature::Bad;
        }
        const auto *result = library.verifyResult(context.get());
        const auto *signature = result ? result->signatures : nullptr;
        if (!signature || signature->next) {
            return ClearSignature::Bad; // one key vouches, not a crowd
        }
        switch (gpgme_err_code(signature->status)) {
        case GPG_ERR_NO_ERROR:
            return ClearSignature::Good;
        case GPG_ERR_NO_PUBKEY:
            return ClearSignature::NoKey;
        default: // not an enumeration of ours
            return ClearSignature::Bad;
        }
    }

private:
    QByteArray m_key;
};

#else

class GpgSigner : public ClearSigner
{
public:
    explicit GpgSigner(const QByteArray &) { }

    [[nodiscard]] std::expected<QByteArray, ClearSignError> sign(QByteArrayView) const override
    {
        return std::unexpected(ClearSignError::NotBuilt);
    }
    [[nodiscard]] ClearSignature verify(QByteArrayView) const override { return ClearSignature::Unchecked; }
};

#endif

} // namespace

std::unique_ptr<ClearSigner> openPgpSigner(const QByteArray &key)
{
    return std::make_unique<GpgSigner>(key);
}

bool hasOpenPgp()
{
#ifdef INDICIA_HAS_GPGME
    return true;
#else
    return false;
#endif
}

} // namespace Indicia
