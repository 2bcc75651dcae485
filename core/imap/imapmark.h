// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// How a folder stood when it was opened, as MailFolder::Opening::mark has it: "UIDVALIDITY UIDNEXT EXISTS", and behind
/// that HIGHESTMODSEQ where the server tells by it what has vanished since (RFC 7162 section 3.2.6).
struct ImapMark
{
    quint32 uidValidity = 0;
    quint32 uidNext = 0;
    qint64 exists = 0;
    std::optional<qint64> modSeq{};

    [[nodiscard]] static std::optional<ImapMark> read(QByteArrayView text);
    [[nodiscard]] QByteArray text() const;

    friend bool operator==(const ImapMark &, const ImapMark &) = default;
};

} // namespace Indicia
