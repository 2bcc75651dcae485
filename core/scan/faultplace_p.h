// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Indicia {

/// A place where tests let the program die. The environment variable INDICIA_FAULT=NAME:N kills it, as kill -9 does,
/// when it comes to the place of that name for the Nth time. A release has no such places.
#ifdef INDICIA_FAULT_PLACES
void faultPlace(const char *name);
/// The same, but the program stands still there, as SIGSTOP does.
void faultStand(const char *name);
/// The same, but the program lives: whether it has come to the place, where it then fails as the place tells.
[[nodiscard]] bool faultHits(const char *name);
/// The same for a message that holds the text of the variable INDICIA_POISON.
void faultOctets(QByteArrayView octets);
#else
inline void faultPlace(const char *)
{ }
[[nodiscard]] inline bool faultHits(const char *)
{
    return false;
}
inline void faultStand(const char *)
{ }
inline void faultOctets(QByteArrayView)
{ }
#endif

} // namespace Indicia
