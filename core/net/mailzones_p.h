// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {

/// A zone by its name.
struct MailZone
{
    std::string_view name;
    int minutes;
};

// RFC 5322 section 4.3, and names beside it that mean one thing only. What has several meanings (BST, IST, CST of
// China) is not here, but for those to which the RFC gives one.
inline constexpr std::array mailZones{
    MailZone{"ut", 0},
    MailZone{"gmt", 0},
    MailZone{"utc", 0},
    MailZone{"z", 0},
    MailZone{"est", -300},
    MailZone{"edt", -240},
    MailZone{"cst", -360},
    MailZone{"cdt", -300},
    MailZone{"mst", -420},
    MailZone{"mdt", -360},
    MailZone{"pst", -480},
    MailZone{"pdt", -420},
    MailZone{"akst", -540},
    MailZone{"akdt", -480},
    MailZone{"hst", -600},
    MailZone{"wet", 0},
    MailZone{"west", 60},
    MailZone{"cet", 60},
    MailZone{"met", 60},
    MailZone{"mez", 60},
    MailZone{"cest", 120},
    MailZone{"mest", 120},
    MailZone{"mesz", 120},
    MailZone{"eet", 120},
    MailZone{"eest", 180},
    MailZone{"msk", 180},
    MailZone{"hkt", 480},
    MailZone{"jst", 540},
    MailZone{"kst", 540},
    MailZone{"aest", 600},
    MailZone{"aedt", 660},
    MailZone{"nzst", 720},
    MailZone{"nzdt", 780},
};

// Names that have several meanings, and the military letters, of which RFC 5322 section 4.3 says the same.
inline constexpr std::array<std::string_view, 8> ambiguousMailZones{
    "adt", "ast", "bst", "cat", "gst", "ist", "sgt", "sst"};

/// @p name, in lower case, is a zone's, whether anybody knows which or not.
[[nodiscard]] constexpr bool isMailZoneName(std::string_view name)
{
    return name.size() == 1 || std::ranges::find(mailZones, name, &MailZone::name) != mailZones.end()
        || std::ranges::find(ambiguousMailZones, name) != ambiguousMailZones.end();
}

} // namespace Indicia
