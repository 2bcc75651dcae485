// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpgpsigner.h"

#ifdef INDICIA_HAS_GPGME
#include <gpgme.h>
#endif

namespace Indicia {

namespace {

#ifdef INDICIA_HAS_GPGME

struct ContextReleaser
{
    void operator()(gpgme_context *context) const { gpgme_release(context); }
};
using Context = std::unique_ptr<gpgme_context, ContextReleaser>;

struct KeyReleaser
{
    void operator()(_gpgme_key *key) const { gpgme_key_unref(key); }
};
using Key = std::unique_ptr<_gpgme_key, KeyReleaser>;

/// Octets that the library reads, or writes where it is made without any.
class Data
{
public:
    Data() { gpgme_data_new(&m_data); }
    explicit Data(QByteArrayView octets)
    {
        gpgme_data_new_from_mem(&m_data, octets.data(), static_cast<size_t>(octets.size()), 1);
    }
    ~Data() { gpgme_data_release(m_data); }
    Q_DISABLE_COPY_MOVE(Data)

    [[nodiscard]] gpgme_data_t get() const { return m_data; }
    [[nodiscard]] QByteArray content() const
    {
        QByteArray result;
        char buffer[4'096];
        gpgme_data_seek(m_data, 0, SEEK_SET);
        for (ssize_t got = 1; got > 0;) {
            got = gpgme_data_read(m_data, buffer, sizeof(buffer));
            if (got > 0) {
                result.append(buffer, got);
            }
        }
        return result;
    }

private:
    gpgme_data_t m_data = nullptr;
};

Context newContext()
{
    static const char *const version = gpgme_check_version(nullptr); // sets the library up, once
    gpgme_ctx_t context = nullptr;
    if (!version || gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP) != GPG_ERR_NO_ERROR
        || gpgme_new(&context) != GPG_ERR_NO_ERROR) {
        return {};
    }
    gpgme_set_protocol(context, GPGME_PROTOCOL_OpenPGP);
    gpgme_set_armor(context, 1);
    return Context(context);
}

class GpgSigner : public ClearSigner
{
public:
    explicit GpgSigner(const QByteArray &key) : m_key(key) { }

    [[nodiscard]] std::expected<QByteArray, ClearSignError> sign(QByteArrayView text) const override
    {
        const Context context = newContext();
        if (!context) {
            return std::unexpected(ClearSignError::NoEngine);
        }
        if (!m_key.isEmpty()) {
            gpgme_key_t found = nullptr;
            if (gpgme_get_key(context.get(), m_key.constData(), &found, 1) != GPG_ERR_NO_ERROR) {
                return std::unexpected(ClearSignError::NoSecretKey);
            }
            const Key key(found);
            if (gpgme_signers_add(context.get(), key.get()) != GPG_ERR_NO_ERROR) {
                return std::unexpected(ClearSignError::NoSecretKey);
            }
        }
        const Data input(text);
        const Data output;
        const gpgme_error_t error = gpgme_op_sign(context.get(), input.get(), output.get(), GPGME_SIG_MODE_CLEAR);
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
        const Data input(clearSigned);
        const Data output;
        if (gpgme_op_verify(context.get(), input.get(), nullptr, output.get()) != GPG_ERR_NO_ERROR) {
            return ClearSignature::Bad;
        }
        const gpgme_verify_result_t result = gpgme_op_verify_result(context.get());
        const gpgme_signature_t signature = result ? result->signatures : nullptr;
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
