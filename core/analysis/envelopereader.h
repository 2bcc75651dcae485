// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "proofcase.h"

namespace Indicia {

/// Reads the envelope of a received message from what its trusted part says: MAIL FROM from Return-Path (RFC 5321
/// section 4.4) or a trusted Received field, the recipient from Delivered-To, Envelope-To, X-Original-To or "for", the
/// client from the boundary hop. Nothing below the boundary hop's field is believed.
[[nodiscard]] Envelope readEnvelope(const Message &message, const Route &route);

/// Every recipient that the trusted part names, the best first: what the recipient was when the mail came in says more
/// than what aliases made of it.
[[nodiscard]] QList<ProofAddress> envelopeRecipients(const Message &message, const Route &route);

/// Reads the envelope with which a returned original was handed to the bouncer: what the bouncer added on top of the
/// header, then the recipient of the bounce itself (a bounce goes to MAIL FROM, RFC 5321 section 6.1), then From.
[[nodiscard]] Envelope readOriginalEnvelope(
    const Message &original, const Route &route, const InjectionPoint &injection, const Envelope &outer);

} // namespace Indicia
