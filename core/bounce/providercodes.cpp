// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providercodes.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

using enum BounceReason;

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] bool isAlnum(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}

/// The number of exactly @p digits digits at @p at.
[[nodiscard]] std::optional<int> numberAt(QByteArrayView text, qsizetype at, qsizetype digits)
{
    if (at < 0 || at + digits > text.size() || (at + digits < text.size() && isDigit(text.at(at + digits)))) {
        return {};
    }
    const QByteArrayView number = text.sliced(at, digits);
    return std::ranges::all_of(number, isDigit) ? std::optional<int>(number.toInt()) : std::nullopt;
}

struct Range
{
    int first;
    int last;
    BounceReason reason;
};

template <std::size_t N>
[[nodiscard]] BounceReason reasonIn(const Range (&ranges)[N], int code)
{
    const auto row = std::ranges::find_if(
        ranges, [code](const Range &range) { return range.first <= code && code <= range.last; });
    return row == std::end(ranges) ? NotSaid : row->reason;
}

/// "OFR_416", "LPN105_402", "OUK_513", "LPN416", "LPNAAA_101": French providers, the last three digits tell.
[[nodiscard]] BounceReason ofFrenchProvider(QByteArrayView words)
{
    static constexpr Range codes[] = {{101, 103, BlockedHost}, {104, 104, RateLimit}, {305, 305, Policy},
        {401, 401, AuthFailure}, {402, 402, Policy}, {403, 405, SenderRefused}, {415, 415, SenderRefused},
        {416, 416, UserUnknown}, {417, 417, MailboxFull}, {418, 418, UserUnknown}, {420, 420, Suspended},
        {421, 421, SenderRefused}, {426, 426, Suspended}, {505, 505, System}, {506, 506, Spam}, {510, 510, BlockedHost},
        {514, 514, MessageTooBig}, {517, 517, AuthFailure}, {630, 630, Policy}, {999, 999, BlockedHost}};
    for (const QByteArrayView prefix : {"ofr", "lpn", "ouk"}) {
        for (qsizetype at = words.indexOf(prefix); at >= 0; at = words.indexOf(prefix, at + 1)) {
            qsizetype i = at + 3;
            while (i < words.size() && isAlnum(words.at(i)) && i < at + 6) {
                ++i;
            }
            const bool parted = i < words.size() && (words.at(i) == '_' || words.at(i) == '-');
            const std::optional<int> code = parted ? numberAt(words, i + 1, 3) : numberAt(words, at + 3, 3);
            if (code && (at == 0 || !isAlnum(words.at(at - 1)))) {
                return reasonIn(codes, *code);
            }
        }
    }
    return NotSaid;
}

/// "AUP#In-1310" and "AUP#CXBL": two cable providers.
[[nodiscard]] BounceReason ofAcceptableUse(QByteArrayView words)
{
    static constexpr Range numbers[] = {{1000, 1000, BlockedHost}, {1010, 1080, SenderRefused}, {1090, 1090, System},
        {1100, 1150, NoReverseDns}, {1160, 1190, Policy}, {1200, 1250, BlockedHost}, {1260, 1260, Network},
        {1300, 1490, RateLimit}, {1500, 1520, SenderRefused}, {1530, 1530, MessageTooBig}, {1540, 1550, RateLimit},
        {1560, 1560, Policy}, {1580, 1580, RateLimit}};
    struct Name
    {
        QByteArrayView begins;
        BounceReason reason;
    };
    static constexpr Name names[] = {{"cxbl", BlockedHost}, {"cxdns", NoReverseDns}, {"cxsndr", AuthFailure},
        {"cxsmtp", SenderRefused}, {"cxcnct", RateLimit}, {"cxmxrt", RateLimit}, {"cdrbl", BlockedHost},
        {"cxthrt", Policy}, {"cxmj", Policy}, {"ipbl", BlockedHost}, {"urlbl", Spam}};
    const qsizetype at = words.indexOf("aup#");
    if (at < 0) {
        return NotSaid;
    }
    const QByteArrayView code = words.sliced(at + 4);
    for (const Name &name : names) {
        if (code.startsWith(name.begins)) {
            return name.reason;
        }
    }
    qsizetype i = 0;
    while (i < code.size() && i < 8 && !isDigit(code.at(i))) {
        ++i;
    }
    const std::optional<int> number = numberAt(code, i, 4);
    return number ? reasonIn(numbers, *number) : NotSaid;
}

/// "... IB607": a large hoster.
[[nodiscard]] BounceReason ofHoster(QByteArrayView words)
{
    static constexpr Range codes[] = {{7, 7, RateLimit}, {101, 101, RateLimit}, {103, 106, BlockedHost},
        {108, 108, NoReverseDns}, {110, 113, BlockedHost}, {212, 212, Spam}, {401, 401, Policy}, {501, 502, Content},
        {504, 504, RateLimit}, {506, 506, SenderRefused}, {508, 508, AuthFailure}, {510, 510, RateLimit},
        {605, 607, RateLimit}, {705, 705, Virus}};
    for (qsizetype at = words.indexOf(" ib"); at >= 0; at = words.indexOf(" ib", at + 1)) {
        if (const std::optional<int> code = numberAt(words, at + 3, 3)) {
            return reasonIn(codes, *code);
        }
    }
    return NotSaid;
}

/// ".i.ua/err/4/": a portal that links to an explanation by number.
[[nodiscard]] BounceReason ofErrorLink(QByteArrayView words)
{
    static constexpr BounceReason byNumber[] = {NotSaid, RelayDenied, UserUnknown, Suspended, MailboxFull, RateLimit,
        RelayDenied, BlockedHost, SenderRefused, BlockedHost, Filtered};
    const qsizetype at = words.indexOf(".i.ua/err/");
    if (at < 0) {
        return NotSaid;
    }
    std::optional<int> number = numberAt(words, at + 10, 2);
    number = number ? number : numberAt(words, at + 10, 1);
    return number && *number < static_cast<int>(std::size(byNumber)) ? byNumber[*number] : NotSaid;
}

/// "MI:DMC", "HL:REP": portals of one house, which explain the three letters on a page.
[[nodiscard]] BounceReason ofPortalLetters(QByteArrayView words)
{
    struct Code
    {
        QByteArrayView letters;
        BounceReason reason;
    };
    static constexpr Code codes[] = {{"hl:rep", BlockedHost}, {"hl:mep", BlockedHost}, {"hl:ipb", BlockedHost},
        {"hl:ihu", BlockedHost}, {"hl:icc", RateLimit}, {"hl:ifc", RateLimit}, {"mi:cel", RateLimit},
        {"mi:ccl", RateLimit}, {"mi:dmc", RateLimit}, {"mi:sfq", RateLimit}, {"rp:cel", RateLimit},
        {"rp:ccl", RateLimit}, {"rp:drc", RateLimit}, {"rp:rcl", RateLimit}, {"rp:trc", RateLimit},
        {"mi:stc", RateLimit}, {"mi:spf", AuthFailure}, {"mi:spb", SenderRefused}, {"mi:sum", SenderRefused},
        {"dt:spm", Spam}, {"rp:qrc", RateLimit}, {"dt:rbl", BlockedHost}, {"dt:sum", SenderRefused},
        {"wm:bli", BlockedHost}, {"wm:blu", SenderRefused}};
    for (qsizetype at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) {
        if (at < 2 || (at > 2 && isAlnum(words.at(at - 3)))) {
            continue;
        }
        const QByteArrayView letters = words.sliced(at - 2);
        const bool ends = letters.size() == 6 || (letters.size() > 6 && !isAlnum(letters.at(6)));
        const auto code
            = std::ranges::find_if(codes, [letters](const Code &row) { return letters.startsWith(row.letters); });
        if (ends && code != std::end(codes)) {
            return code->reason;
        }
    }
    return NotSaid;
}

/// "DY-001", "RP-002": a free mail provider; its SC-001, OU-001 and OU-002 name no cause of their own.
[[nodiscard]] BounceReason ofDashedLetters(QByteArrayView words)
{
    struct Code
    {
        QByteArrayView letters;
        Range numbers;
    };
    static constexpr Code codes[]
        = {{"rp-", {1, 3, RateLimit}}, {"dy-", {1, 2, BlockedHost}}, {"sc-", {2, 4, BlockedHost}}};
    for (const Code &code : codes) {
        for (qsizetype at = words.indexOf(code.letters); at >= 0; at = words.indexOf(code.letters, at + 1)) {
            const std::optional<int> number = numberAt(words, at + 3, 3);
            const bool fits = number && code.numbers.first <= *number && *number <= code.numbers.last;
            if (fits && (at == 0 || !isAlnum(words.at(at - 1)))) {
                return code.numbers.reason;
            }
        }
    }
    return NotSaid;
}

/// "(RTR:BB)", "(DNS:NR)": another one, three letters before the colon.
[[nodiscard]] BounceReason ofThreeLetters(QByteArrayView words)
{
    struct Code
    {
        QByteArrayView letters;
        BounceReason reason;
    };
    static constexpr Code codes[] = {{"(rtr:bb)", BlockedHost}, {"(rtr:bl)", BlockedHost}, {"(rtr:du)", BlockedHost},
        {"(rtr:sc)", BlockedHost}, {"(rtr:rd)", NoReverseDns}, {"(dns:nr)", NoReverseDns}, {"(con:b1)", BlockedHost},
        {"(rly:b1)", BlockedHost}, {"(rly:b2)", BlockedHost}, {"(rly:ch)", Spam}, {"(hvu:b1)", Spam},
        {"(hvu:b2)", Spam}, {"(rly:bd)", Spam}, {"(rly:ir)", BlockedHost}, {"(rly:sn)", SenderRefused},
        {"(dyn:t1)", RateLimit}, {"(dyn:t2)", RateLimit}};
    const auto code = std::ranges::find_if(codes, [words](const Code &row) { return words.contains(row.letters); });
    return code == std::end(codes) ? NotSaid : code->reason;
}

/// "RCP-P2", "POL-T1": a social network, by its list of response codes: what it is about, whether for good, a number.
[[nodiscard]] BounceReason ofSocialNetwork(QByteArrayView words)
{
    struct Code
    {
        QByteArrayView letters;
        BounceReason reason;
    };
    static constexpr Code codes[] = {{"con-t1", RateLimit}, {"con-t2", RateLimit}, {"con-t3", RateLimit},
        {"con-t4", RateLimit}, {"dns-p1", SenderRefused}, {"dns-p2", SenderRefused}, {"dns-t1", SenderRefused},
        {"dns-p3", NoReverseDns}, {"dns-t2", NoReverseDns}, {"int-p1", UserUnknown}, {"int-p2", MessageTooBig},
        {"int-p3", UserUnknown}, {"int-p4", UserUnknown}, {"msg-p1", MessageTooBig}, {"msg-p2", Policy},
        {"msg-p3", Content}, {"msg-t1", RateLimit}, {"pol-p1", BlockedHost}, {"pol-p2", BlockedHost},
        {"pol-p3", BlockedHost}, {"pol-p4", BlockedHost}, {"pol-p5", Virus}, {"pol-p6", Spam}, {"pol-p7", AuthFailure},
        {"pol-t1", BlockedHost}, {"pol-t2", BlockedHost}, {"pol-t3", BlockedHost}, {"rcp-p1", UserUnknown},
        {"rcp-p2", Filtered}, {"rcp-p3", Filtered}, {"rcp-t1", System}, {"rcp-t4", Suspended}};
    constexpr qsizetype octets = 6;
    for (qsizetype at = words.indexOf('-'); at >= 0; at = words.indexOf('-', at + 1)) {
        const qsizetype begin = at - 3;
        if (begin < 0 || begin + octets > words.size() || (begin > 0 && isAlnum(words.at(begin - 1)))
            || (begin + octets < words.size() && isAlnum(words.at(begin + octets)))) {
            continue;
        }
        const auto code = std::ranges::find(codes, words.sliced(begin, octets), &Code::letters);
        if (code != std::end(codes)) {
            return code->reason;
        }
    }
    return NotSaid;
}

/// "#BL000010", "#RL000003": a cable provider that links to an explanation by letters and six digits.
[[nodiscard]] BounceReason ofCableLink(QByteArrayView words)
{
    struct Code
    {
        QByteArrayView letters;
        BounceReason reason;
    };
    static constexpr Code codes[]
        = {{"#bl", BlockedHost}, {"#es", BlockedHost}, {"#rl", RateLimit}, {"#dm", AuthFailure}, {"#sf", AuthFailure}};
    for (qsizetype at = words.indexOf('#'); at >= 0; at = words.indexOf('#', at + 1)) {
        const auto code = std::ranges::find_if(
            codes, [words, at](const Code &row) { return words.sliced(at).startsWith(row.letters); });
        if (code != std::end(codes) && numberAt(words, at + 3, 6)) {
            return code->reason;
        }
    }
    return NotSaid;
}

} // namespace

BounceReason reasonOfProviderCode(QByteArrayView lowerWords)
{
    for (const auto provider : {ofFrenchProvider, ofAcceptableUse, ofHoster, ofErrorLink, ofPortalLetters,
             ofDashedLetters, ofThreeLetters, ofSocialNetwork, ofCableLink}) {
        if (const BounceReason reason = provider(lowerWords); reason != NotSaid) {
            return reason;
        }
    }
    return NotSaid;
}

} // namespace Indicia
