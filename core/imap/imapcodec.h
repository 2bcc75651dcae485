// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace Indicia {

/// Both directions of COMPRESS DEFLATE (RFC 4978). For one thread at a time.
class ImapCodec
{
public:
    ImapCodec();
    ~ImapCodec();
    Q_DISABLE_COPY_MOVE(ImapCodec)

    /// @p octets, such that the server can read all of them.
    [[nodiscard]] QByteArray deflated(QByteArrayView octets);
    /// Hands out what @p octets hold, in pieces of a bounded size; @p take says whether it takes more. False where they
    /// are damaged, or hold far more than any mail does.
    [[nodiscard]] bool inflate(QByteArrayView octets, const std::function<bool(QByteArrayView piece)> &take);

private:
    struct Streams;
    std::unique_ptr<Streams> m_streams;
    qint64 m_windowIn = 0; ///< octets since the ratio was last judged
    qint64 m_windowOut = 0;
};

} // namespace Indicia
