// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// The value of an Authentication-Results field (RFC 8601) for @p outcome, folded by LF and tab:
///
///     mx.example.org; x-batv=pass smtp.rcptto=prvs=0123cdfd80=alice@example.org;
///         x-mac=fail reason=tag-missing; x-ledger=neutral reason=no-ledger
///
/// A proof that is valid is "pass"; invalid, expired or missing is "fail"; one that cannot be checked is "neutral"; one
/// that does not apply is "none". The reason is the word of the report's JSON.
[[nodiscard]] QByteArray gateFieldValue(QByteArrayView authservId, const GateOutcome &outcome);

/// Indexes in Message::fields() of Authentication-Results fields that claim to be ours: a border removes them before it
/// adds its own (RFC 8601 section 5). Ids compare without regard to case.
[[nodiscard]] QList<qsizetype> fieldsInOurName(const Message &message, QByteArrayView authservId);

/// @p message without its fields at @p indexes (ascending) and with @p field, which has no line end, on top; where it
/// is empty, with nothing new.
[[nodiscard]] QByteArray withField(const Message &message, const QList<qsizetype> &indexes, QByteArray field);

} // namespace Indicia
