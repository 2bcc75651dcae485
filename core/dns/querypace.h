// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace Indicia {

/// How fast one server is asked: what other people's servers can rightly expect of one program, unless whoever runs the
/// server says otherwise.
struct QueryPace
{
    static constexpr int Polite = 200; ///< questions a second
    static constexpr int Slowest = 10; ///< slower, and one message's questions would not be answered in its time
    static constexpr int Fastest = 100'000;
    static constexpr int MaxInFlight = 64; ///< questions to one server that wait for their answers, at any pace

    /// No second sees more questions than this; nothing: as fast as answers come.
    std::optional<int> perSecond = Polite;

    [[nodiscard]] static constexpr QueryPace unlimited() { return {std::nullopt}; }

    /// Questions that may go out at once after a while without any. With those that steady() lets out in a second they
    /// are perSecond.
    [[nodiscard]] constexpr int burst() const { return perSecond.value_or(Fastest) / 4; }
    /// Questions a second in the long run.
    [[nodiscard]] constexpr int steady() const { return perSecond.value_or(Fastest) - burst(); }
    /// How many messages may wait for answers at once: as many as keep the server busy, and so few that the pace alone
    /// costs none of them its answers, even where each asks all that one message may ask.
    [[nodiscard]] int messagesAtOnce() const;

    friend bool operator==(const QueryPace &, const QueryPace &) = default;
};

} // namespace Indicia
