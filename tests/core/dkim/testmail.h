// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testkey.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

// A second implementation of RFC 6376 section 3, as plain as can be, to compare with and to sign with.

/// A message in parts: fields without their final CRLF, and the body with CRLF line ends.
struct TestMail
{
    QByteArrayList fields;
    QByteArray body;

    [[nodiscard]] QByteArray bytes() const;
    /// From the bytes of a message with CRLF line ends.
    [[nodiscard]] static TestMail parse(const QByteArray &bytes);
    /// An ordinary letter from alice@example.org.
    [[nodiscard]] static TestMail letter();
};

/// What goes into a signature field.
struct TestSignature
{
    QByteArray fieldName = "DKIM-Signature";
    QByteArray lead = "v=1; "; ///< first tags, each with its semicolon
    QByteArray algorithm = "rsa-sha256";
    QByteArray domain = "example.org";
    QByteArray selector = "s1";
    bool relaxedHeader = true;
    bool relaxedBody = true;
    QByteArrayList names = {"from", "to", "subject", "date", "message-id", "content-type", "reply-to"};
    std::optional<qsizetype> limit; ///< l=
    QByteArray extra; ///< more tags, each with its semicolon
    bool breakBodyHash = false;
    bool breakSignature = false;
};

/// One field in canonical form, with CRLF.
[[nodiscard]] QByteArray plainField(const QByteArray &field, bool relaxed);
[[nodiscard]] QByteArray plainBody(const QByteArray &body, bool relaxed);
/// The fields that h= takes, from the bottom, in canonical form.
[[nodiscard]] QByteArray plainHeader(const QByteArrayList &fields, const QByteArrayList &names, bool relaxed);

/// Puts a signature on top of the mail. @p key signs, whatever the algorithm says that it is.
void sign(TestMail &mail, const TestKey &key, const TestSignature &signature = {});
/// The signature field alone.
[[nodiscard]] QByteArray signatureField(const TestMail &mail, const TestKey &key, const TestSignature &signature);
/// Signs an ARC set over the mail, its seal included (RFC 8617 section 5.1).
void seal(TestMail &mail, const TestKey &key, int instance, const QByteArray &chainStatus,
    const QByteArray &results = "mx.example.org; none", const QByteArray &domain = "example.org");
