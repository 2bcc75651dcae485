// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionreplies.h"

#include "asciiword.h"
#include "imapdata.h"

#include <algorithm>

namespace Indicia {

std::optional<CopyUid> readCopyUid(QByteArrayView code, std::size_t most)
{
    if (!hasImapCode(code, "COPYUID")) {
        return std::nullopt;
    }
    const QByteArrayList words = code.toByteArray().split(' ');
    if (words.size() != 4) {
        return std::nullopt;
    }
    const auto validity = imapUid(words.at(1));
    const auto from = readUidSet(words.at(2), most);
    const auto to = readUidSet(words.at(3), most);
    if (!validity || !from || !to || from->size() != to->size()) {
        return std::nullopt;
    }
    return CopyUid{.uidValidity = *validity, .from = *from, .to = *to};
}

std::optional<QByteArrayList> readPermanentFlags(QByteArrayView code)
{
    if (!hasImapCode(code, "PERMANENTFLAGS")) {
        return std::nullopt;
    }
    const QByteArray text = code.toByteArray();
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    return open < 0 || close < open ? std::nullopt
                                    : std::optional(text.sliced(open + 1, close - open - 1).simplified().split(' '));
}

bool MessageFlags::has(QByteArrayView flag) const
{
    return std::ranges::any_of(flags, [flag](const QByteArray &one) { return sameWord(one, flag); });
}

std::optional<MessageFlags> readMessageFlags(const ImapResponse &response)
{
    const auto count = readImapCount(response);
    if (!count || count->name != ImapCount::Name::Fetch) {
        return std::nullopt;
    }
    std::optional<quint32> uid;
    std::optional<QByteArrayList> flags;
    const std::vector<ImapToken> &tokens = response.tokens;
    int depth = 0;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const QByteArrayView word = response.view(tokens[i]);
        if (tokens[i].kind == ImapToken::Kind::Open) {
            ++depth;
        } else if (tokens[i].kind == ImapToken::Kind::Close) {
            --depth;
        } else if (depth == 1 && sameWord(word, "UID") && i + 1 < tokens.size()) {
            uid = imapUid(response.view(tokens[++i]));
        } else if (depth == 1 && sameWord(word, "FLAGS") && i + 1 < tokens.size()
            && tokens[i + 1].kind == ImapToken::Kind::Open) {
            flags.emplace();
            for (i += 2; i < tokens.size() && tokens[i].kind != ImapToken::Kind::Close; ++i) {
                flags->append(response.view(tokens[i]).toByteArray());
            }
        }
    }
    return uid && flags ? std::optional(MessageFlags{*uid, *flags}) : std::nullopt;
}

std::optional<qint64> readStatusItem(const ImapResponse &response, QByteArrayView item)
{
    const std::vector<ImapToken> &tokens = response.tokens;
    if (response.status || tokens.size() < 3 || !sameWord(response.view(tokens[0]), "STATUS")) {
        return std::nullopt;
    }
    for (std::size_t i = 3; i + 1 < tokens.size(); i += 2) { // after the name and the parenthesis
        if (sameWord(response.view(tokens[i]), item)) {
            return imapNumber(response.view(tokens[i + 1]));
        }
    }
    return std::nullopt;
}

ActionTrouble actionTrouble(const ImapReply &reply)
{
    static constexpr std::pair<QByteArrayView, ActionTrouble> troubles[] = {
        {"OVERQUOTA", ActionTrouble::OverQuota}, // RFC 5530 section 3
        {"NOPERM", ActionTrouble::NoPermission},
        {"TRYCREATE", ActionTrouble::NoSuchTarget},
        {"NONEXISTENT", ActionTrouble::NoSuchTarget},
    };
    for (const auto &[word, trouble] : troubles) {
        if (hasImapCode(reply.code, word)) {
            return trouble;
        }
    }
    return ActionTrouble::Refused;
}

} // namespace Indicia
