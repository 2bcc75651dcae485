// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

namespace Indicia {

/// The functions of libgsf, from its shared library, which is loaded when the first Outlook file is opened: few people
/// have one, and what libgsf links itself would cost every run its start.
struct GsfLibrary
{
    decltype(&gsf_init) setUp = nullptr;
    decltype(&gsf_input_memory_new) inputOf = nullptr;
    decltype(&gsf_infile_msole_new) open = nullptr;
    decltype(&gsf_infile_num_children) childCount = nullptr;
    decltype(&gsf_infile_name_by_index) childName = nullptr;
    decltype(&gsf_infile_child_by_index) child = nullptr;
    decltype(&gsf_input_size) size = nullptr;
    decltype(&gsf_input_read) read = nullptr;
    decltype(&g_object_unref) release = nullptr;
    decltype(&g_error_free) freeError = nullptr;
    decltype(&g_log_set_handler) setLogHandler = nullptr;

    /// The library, loaded and set up once for the life of the process; null where it is not installed.
    [[nodiscard]] static const GsfLibrary *get();
};

} // namespace Indicia
