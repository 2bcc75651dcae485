// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gpgmelibrary_p.h"

#include <optional>

#include <dlfcn.h>

namespace Indicia {

namespace {

template <typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

std::optional<GpgmeLibrary> load()
{
    void *library = ::dlopen(INDICIA_GPGME, RTLD_NOW | RTLD_LOCAL); // and never let go
    if (!library) {
        return std::nullopt;
    }
    GpgmeLibrary all;
    const bool whole = find(library, "gpgme_check_version", all.checkVersion)
        && find(library, "gpgme_engine_check_version", all.checkEngine) && find(library, "gpgme_new", all.open)
        && find(library, "gpgme_release", all.release) && find(library, "gpgme_set_protocol", all.setProtocol)
        && find(library, "gpgme_set_armor", all.setArmor) && find(library, "gpgme_get_key", all.findKey)
        && find(library, "gpgme_key_unref", all.dropKey) && find(library, "gpgme_signers_add", all.addSigner)
        && find(library, "gpgme_op_sign", all.sign) && find(library, "gpgme_op_verify", all.verify)
        && find(library, "gpgme_op_verify_result", all.verifyResult) && find(library, "gpgme_data_new", all.newData)
        && find(library, "gpgme_data_new_from_mem", all.newDataFrom)
        && find(library, "gpgme_data_release", all.releaseData) && find(library, "gpgme_data_seek", all.seekData)
        && find(library, "gpgme_data_read", all.readData);
    // The first call sets the library up; it has to come before any other.
    return whole && all.checkVersion(nullptr) ? std::optional(all) : std::nullopt;
}

} // namespace

const GpgmeLibrary *GpgmeLibrary::get()
{
    static const std::optional<GpgmeLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace Indicia
