// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanfilter.h"

#include "asciiword.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QList<QLatin1StringView> tokensTo(Enum last)
{
    QList<QLatin1StringView> all;
    for (int i = 0; i <= int(last); ++i) {
        all.append(token(static_cast<Enum>(i)));
    }
    return all;
}

} // namespace

QLatin1StringView token(FilterKey key)
{
    switch (key) {
    case FilterKey::Words:
        return {};
    case FilterKey::Verdict:
        return "verdict"_L1;
    case FilterKey::Certainty:
        return "certainty"_L1;
    case FilterKey::Kind:
        return "kind"_L1;
    case FilterKey::Role:
        return "role"_L1;
    case FilterKey::Reason:
        return "reason"_L1;
    case FilterKey::Status:
        return "status"_L1;
    case FilterKey::From:
        return "from"_L1;
    case FilterKey::To:
        return "to"_L1;
    case FilterKey::Sender:
        return "sender"_L1;
    case FilterKey::Helo:
        return "helo"_L1;
    case FilterKey::Network:
        return "network"_L1;
    case FilterKey::Generator:
        return "generator"_L1;
    case FilterKey::Subject:
        return "subject"_L1;
    case FilterKey::Folder:
        return "folder"_L1;
    case FilterKey::Rule:
        return "rule"_L1;
    case FilterKey::Since:
        return "since"_L1;
    case FilterKey::Until:
        return "until"_L1;
    case FilterKey::Is:
        return "is"_L1;
    case FilterKey::Has:
        return "has"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(RowState state)
{
    switch (state) {
    case RowState::Proven:
        return "proven"_L1;
    case RowState::Strong:
        return "strong"_L1;
    case RowState::Weak:
        return "weak"_L1;
    case RowState::Open:
        return "open"_L1;
    case RowState::Bounce:
        return "bounce"_L1;
    case RowState::Mail:
        return "mail"_L1;
    case RowState::Unreadable:
        return "unreadable"_L1;
    case RowState::Incomplete:
        return "incomplete"_L1;
    case RowState::Pending:
        return "pending"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(RowPart part)
{
    switch (part) {
    case RowPart::Fault:
        return "fault"_L1;
    case RowPart::Original:
        return "original"_L1;
    case RowPart::Injection:
        return "injection"_L1;
    case RowPart::Client:
        return "client"_L1;
    case RowPart::Recipient:
        return "recipient"_L1;
    case RowPart::Date:
        return "date"_L1;
    case RowPart::Helo:
        return "helo"_L1;
    case RowPart::Status:
        return "status"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<FilterKey> filterKeys()
{
    QList<FilterKey> keys;
    for (int i = int(FilterKey::Verdict); i <= int(FilterKey::Has); ++i) {
        keys.append(static_cast<FilterKey>(i));
    }
    return keys;
}

QList<QLatin1StringView> filterValues(FilterKey key)
{
    switch (key) {
    case FilterKey::Verdict:
        return tokensTo(Verdict::Unverifiable);
    case FilterKey::Certainty:
        return tokensTo(Certainty::Proven);
    case FilterKey::Kind:
        return tokensTo(MessageKind::TlsReport);
    case FilterKey::Role:
        return tokensTo(GeneratorRole::Impostor);
    case FilterKey::Reason:
        return tokensTo(BounceReason::System);
    case FilterKey::Is:
        return tokensTo(RowState::Pending);
    case FilterKey::Has:
        return tokensTo(RowPart::Status);
    case FilterKey::Words:
    case FilterKey::Status:
    case FilterKey::From:
    case FilterKey::To:
    case FilterKey::Sender:
    case FilterKey::Helo:
    case FilterKey::Network:
    case FilterKey::Generator:
    case FilterKey::Subject:
    case FilterKey::Folder:
    case FilterKey::Rule:
    case FilterKey::Since:
    case FilterKey::Until:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<int> filterValue(FilterKey key, QByteArrayView word)
{
    const QList<QLatin1StringView> values = filterValues(key);
    const auto at = std::ranges::find_if(
        values, [word](QLatin1StringView value) { return sameWord(word, QByteArrayView(value.data(), value.size())); });
    return at == values.cend() ? std::nullopt : std::optional(int(at - values.cbegin()));
}

QString filterTerm(FilterKey key, const QString &value)
{
    const bool plain = !value.isEmpty() && !value.startsWith(u'-') && std::ranges::none_of(value, [key](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'\\' || (key == FilterKey::Words && c == u':');
    });
    QString quoted = value;
    quoted.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1);
    const QString shown = plain ? value : u'"' + quoted + u'"';
    return key == FilterKey::Words ? shown : token(key) + u':' + shown;
}

} // namespace Indicia
