// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Indicia::Limits {

// What is read from one message at the most. Each is reported as an oddity where it is hit; nothing is cut in silence.

/// Header block (1 MiB), as Postfix header_size_limit is to its own (102,400 octets a field) times ten.
inline constexpr qint64 headerBlockOctets = 1'048'576;
/// One field, Postfix header_size_limit.
inline constexpr qint64 fieldOctets = 102'400;
/// Fields in one header block.
inline constexpr int fields = 2'000;
/// A line longer than this is an oddity (RFC 5322 section 2.1.1).
inline constexpr qint64 lineOctets = 998;
/// MIME nesting that our scanner follows (Postfix mime_nesting_limit, Dovecot).
inline constexpr int mimeDepth = 100;
/// MIME nesting that KMime is given (KMime >= 6.27 has the same bound of its own).
inline constexpr int kmimeDepth = 32;
/// MIME parts (Dovecot, CVE-2020-12100).
inline constexpr int mimeParts = 10'000;
/// Boundary length used (Postfix mime_boundary_length_limit); above 70 it is an oddity (RFC 2046 section 5.1.1).
inline constexpr int boundaryOctets = 2'048;
/// Addresses in one field (Dovecot, CVE-2024-23184).
inline constexpr int addresses = 10'000;
/// Parameters of one field (RFC 2231; Dovecot, CVE-2026-27859).
inline constexpr int parameters = 200;
/// Received fields that are analysed; above 50 the message is said to loop (Postfix hopcount_limit).
inline constexpr int receivedFields = 1'000;
/// Whole message analysed in full (64 MiB); above, the header only.
inline constexpr qint64 messageOctets = 67'108'864;
/// Text of one part decoded for a parser of texts (1 MiB).
inline constexpr qint64 decodedTextOctets = 1'048'576;
/// Originals inside originals that are opened.
inline constexpr int embeddedMessages = 8;

} // namespace Indicia::Limits
