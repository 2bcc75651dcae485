// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Indicia {

/// A place where tests let the program die. The environment variable INDICIA_FAULT=NAME:N kills it, as kill -9 does,
/// when it comes to the place of that name for the Nth time. A release has no such places.
#ifdef INDICIA_FAULT_PLACES
void faultPlace(const char *name);
#else
inline void faultPlace(const char *)
{ }
#endif

} // namespace Indicia
