// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gsflibrary_p.h"

#include <optional>

#include <dlfcn.h>

namespace Indicia {

namespace {

template <typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name)); // in what the library links, too
    return function != nullptr;
}

/// What is wrong with a file is told as a fault; libgsf would write it to standard error besides.
void sayNothing(const gchar *, GLogLevelFlags, const gchar *, gpointer)
{ }

std::optional<GsfLibrary> load()
{
    void *library = ::dlopen(INDICIA_GSF, RTLD_NOW | RTLD_LOCAL); // and never let go
    if (!library) {
        return std::nullopt;
    }
    GsfLibrary all;
    const bool whole = find(library, "gsf_init", all.setUp) && find(library, "gsf_input_memory_new", all.inputOf)
        && find(library, "gsf_infile_msole_new", all.open) && find(library, "gsf_infile_num_children", all.childCount)
        && find(library, "gsf_infile_name_by_index", all.childName)
        && find(library, "gsf_infile_child_by_index", all.child) && find(library, "gsf_input_size", all.size)
        && find(library, "gsf_input_read", all.read) && find(library, "g_object_unref", all.release)
        && find(library, "g_error_free", all.freeError) && find(library, "g_log_set_handler", all.setLogHandler);
    if (!whole) {
        return std::nullopt;
    }
    all.setUp();
    // Some of it goes out under no name, as a program's own words would; this program has none there.
    for (const char *domain : {"libgsf", "libgsf:msole", static_cast<const char *>(nullptr)}) {
        all.setLogHandler(domain, GLogLevelFlags(G_LOG_LEVEL_MASK | G_LOG_FLAG_RECURSION), sayNothing, nullptr);
    }
    return all;
}

} // namespace

const GsfLibrary *GsfLibrary::get()
{
    static const std::optional<GsfLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace Indicia
