// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Indicia {

// All take a decoded subject in UTF-8, lower case in ASCII. A subject is a hint, never enough on its own.

/// One of the three questions below has yes for an answer.
[[nodiscard]] bool isTellingSubject(QByteArrayView lowerSubject);

/// The subject of a bounce, in one of the usual wordings.
[[nodiscard]] bool isBounceSubject(QByteArrayView lowerSubject);

/// The subject of a notice that a message is late.
[[nodiscard]] bool isDelaySubject(QByteArrayView lowerSubject);

/// The subject of an automatic reply, in one of many languages.
[[nodiscard]] bool isAutomaticReplySubject(QByteArrayView lowerSubject);

/// The subject begins with the label that mail programs set before the subject they answer to: "Automatic reply:".
[[nodiscard]] bool isLabelledAsReply(QByteArrayView lowerSubject);

/// The subject of a list of what a filter holds back for its reader.
[[nodiscard]] bool isQuarantineSubject(QByteArrayView lowerSubject);

/// The subject with which a list or a service greets a new reader.
[[nodiscard]] bool isWelcomeSubject(QByteArrayView lowerSubject);

/// "Re:", "Fwd:" and their translations: a person answers or passes something on.
[[nodiscard]] bool isPersonalSubject(QByteArrayView lowerSubject);

} // namespace Indicia
