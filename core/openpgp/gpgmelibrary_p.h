// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gpgme.h>

namespace Indicia {

/// The functions of GpgME, from its shared library, which is loaded when the first signature is made or read: few
/// messages have one, and linking it costs every run a twentieth of what an empty program takes to start.
struct GpgmeLibrary
{
    decltype(&gpgme_check_version) checkVersion = nullptr;
    decltype(&gpgme_engine_check_version) checkEngine = nullptr;
    decltype(&gpgme_new) open = nullptr;
    decltype(&gpgme_release) release = nullptr;
    decltype(&gpgme_set_protocol) setProtocol = nullptr;
    decltype(&gpgme_set_armor) setArmor = nullptr;
    decltype(&gpgme_get_key) findKey = nullptr;
    decltype(&gpgme_key_unref) dropKey = nullptr;
    decltype(&gpgme_signers_add) addSigner = nullptr;
    decltype(&gpgme_op_sign) sign = nullptr;
    decltype(&gpgme_op_verify) verify = nullptr;
    decltype(&gpgme_op_verify_result) verifyResult = nullptr;
    decltype(&gpgme_data_new) newData = nullptr;
    decltype(&gpgme_data_new_from_mem) newDataFrom = nullptr;
    decltype(&gpgme_data_release) releaseData = nullptr;
    decltype(&gpgme_data_seek) seekData = nullptr;
    decltype(&gpgme_data_read) readData = nullptr;

    /// The library, loaded and set up once for the life of the process; null where it is not installed.
    [[nodiscard]] static const GpgmeLibrary *get();
};

} // namespace Indicia
