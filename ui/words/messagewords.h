// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oddity.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for what is odd in a message's form.
class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
public:
    [[nodiscard]] static QString name(Oddity::Kind kind);
    [[nodiscard]] static QString meaning(Oddity::Kind kind, Voice voice);
};

} // namespace Indicia
