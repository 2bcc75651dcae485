// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keystore.h"

namespace Indicia {

QString KeyWords::sentence(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Done:
    case KeyOutcome::NothingKept:
        return {};
    case KeyOutcome::NoKeychain:
        return tr("There is no keychain on this desktop.");
    case KeyOutcome::Denied:
        return tr("The keychain is locked, or access to it was refused.");
    case KeyOutcome::TimedOut:
        return tr("The keychain does not answer.");
    case KeyOutcome::Failed:
        return tr("The keychain reports an error.");
    }
    return {};
}

} // namespace Indicia
