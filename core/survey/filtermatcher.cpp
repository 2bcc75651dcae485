// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtermatcher.h"

#include "asciiword.h"
#include "domainname.h"
#include "roworder.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

template <typename Enum>
bool isChosen(const FilterTerm &term, Enum value)
{
    return (term.choices >> int(value) & 1) != 0;
}

} // namespace

bool FilterText::matches(QByteArrayView text) const
{
    switch (match) {
    case Match::Inside:
        return !text.isEmpty() && pattern.isIn(text);
    case Match::Address:
        return sameWord(text, octets);
    case Match::Domain:
        return isInDomain(domainOf(text), octets);
    case Match::Host:
        return isInDomain(text, octets);
    case Match::Code:
        return text.startsWith(octets) && (text.size() == octets.size() || text.at(octets.size()) == '.');
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ScanFilter::matches(const ScanRow &row) const
{
    RowTable table;
    table.append(row);
    return FilterMatcher(*this, table).matches(0);
}

FilterMatcher::FilterMatcher(ScanFilter filter, const RowTable &table) : m_filter(std::move(filter)), m_table(table)
{
    for (const FilterTerm &term : m_filter.terms()) {
        m_terms.push_back({&term, {}, {}, {}});
    }
}

bool FilterMatcher::matches(RowTable::Row row)
{
    return std::ranges::all_of(m_terms, [&](Term &term) { return fits(term, row) != term.term->negated; });
}

bool FilterMatcher::textFits(Term &term, TextPool::Id id)
{
    return term.texts.answer(id, m_table.texts().size(), [&] {
        const QByteArrayView text = m_table.texts().at(id);
        return std::ranges::any_of(term.term->texts, [text](const FilterText &one) { return one.matches(text); });
    });
}

bool FilterMatcher::textFits(Term &term, RowTable::Row row, RowTable::TextColumn column)
{
    return textFits(term, m_table.textId(row, column));
}

bool FilterMatcher::addressFits(Term &term, RowTable::Row row, RowTable::AddressColumn column)
{
    const quint32 id = m_table.addressId(row, column);
    return id != RowTable::NoAddress && !term.term->networks.isEmpty()
        && term.addresses.answer(id, m_table.addresses(), [&] {
               const IpAddress &address = m_table.addressAt(id);
               return std::ranges::any_of(
                   term.term->networks, [&address](const IpNetwork &network) { return network.contains(address); });
           });
}

bool FilterMatcher::wordsFit(Term &term, RowTable::Row row)
{
    for (int column = 0; column < RowTable::TextColumns; ++column) {
        if (textFits(term, row, static_cast<RowTable::TextColumn>(column))) {
            return true;
        }
    }
    for (int column = 0; column < RowTable::AddressColumns; ++column) {
        const quint32 id = m_table.addressId(row, static_cast<RowTable::AddressColumn>(column));
        if (id != RowTable::NoAddress && term.addresses.answer(id, m_table.addresses(), [&] {
                const QByteArray text = m_table.addressAt(id).toText();
                return std::ranges::any_of(term.term->texts, [&](const FilterText &one) { return one.matches(text); });
            })) {
            return true;
        }
    }
    const RowTable::Own own = m_table.own(row);
    return std::ranges::any_of(term.term->texts, [&own](const FilterText &one) {
        return one.matches(own.messageId) || one.matches(own.nameHead) || one.matches(own.nameTail);
    });
}

bool FilterMatcher::stateFits(const FilterTerm &term, const RowJudgement &judgement)
{
    const auto asked = [&term](RowState state) { return isChosen(term, state); };
    const bool readable = !judgement.fault;
    const auto sure = [&](RowState state, Certainty certainty) {
        return asked(state) && hasAnswer(judgement) && judgement.certainty == certainty;
    };
    return sure(RowState::Proven, Certainty::Proven) || sure(RowState::Strong, Certainty::Strong)
        || sure(RowState::Weak, Certainty::Weak) || sure(RowState::Open, Certainty::None)
        || (asked(RowState::Bounce) && isAnswer(judgement))
        || (asked(RowState::Mail) && readable && !isAnswer(judgement)) || (asked(RowState::Unreadable) && !readable)
        || (asked(RowState::Incomplete) && !judgement.complete) || (asked(RowState::Pending) && !judgement.judged);
}

bool FilterMatcher::judgementFits(Term &term, RowTable::Row row)
{
    return term.judgements.answer(m_table.judgementId(row), m_table.judgements(), [&] {
        const RowJudgement &judgement = m_table.judgement(row);
        const FilterTerm &asked = *term.term;
        const bool isSeenAtOnce = asked.key == FilterKey::Kind && !judgement.fault;
        if (!hasAnswer(judgement) && asked.key != FilterKey::Is && !isSeenAtOnce) {
            return false; // it was not judged
        }
        switch (asked.key) {
        case FilterKey::Verdict:
            return isChosen(asked, judgement.verdict);
        case FilterKey::Certainty:
            return isChosen(asked, judgement.certainty);
        case FilterKey::Kind:
            return isChosen(asked, judgement.kind);
        case FilterKey::Role:
            return isChosen(asked, judgement.role);
        case FilterKey::Reason:
            return isAnswer(judgement) && isChosen(asked, judgement.reason);
        case FilterKey::Status:
            return textFits(term, judgement.status);
        case FilterKey::Rule:
            return textFits(term, judgement.rule);
        case FilterKey::Is:
            return stateFits(asked, judgement);
        case FilterKey::Words:
        case FilterKey::From:
        case FilterKey::To:
        case FilterKey::Sender:
        case FilterKey::Helo:
        case FilterKey::Network:
        case FilterKey::Generator:
        case FilterKey::Subject:
        case FilterKey::Folder:
        case FilterKey::Since:
        case FilterKey::Until:
        case FilterKey::Has:
            break;
        }
        return false;
    });
}

bool FilterMatcher::partFits(const FilterTerm &term, RowTable::Row row) const
{
    const RowJudgement &judgement = m_table.judgement(row);
    const auto has = [&](RowTable::TextColumn column) { return m_table.textId(row, column) != 0; };
    const auto hasAddress
        = [&](RowTable::AddressColumn column) { return m_table.addressId(row, column) != RowTable::NoAddress; };
    const auto asked = [&term](RowPart part) { return isChosen(term, part); };
    return (asked(RowPart::Fault) && judgement.fault.has_value())
        || (asked(RowPart::Original) && (has(RowTable::ReturnedSender) || has(RowTable::ReturnedSubject)))
        || (asked(RowPart::Injection) && hasAddress(RowTable::Injection))
        || (asked(RowPart::Client) && hasAddress(RowTable::Client))
        || (asked(RowPart::Recipient) && has(RowTable::Recipient))
        || (asked(RowPart::Date) && m_table.date(row).has_value()) || (asked(RowPart::Helo) && has(RowTable::Helo))
        || (asked(RowPart::Status) && judgement.status != 0);
}

bool FilterMatcher::fits(Term &term, RowTable::Row row)
{
    const auto text = [&](RowTable::TextColumn column) { return textFits(term, row, column); };
    const auto network
        = [&] { return addressFits(term, row, RowTable::Injection) || addressFits(term, row, RowTable::Client); };
    switch (term.term->key) {
    case FilterKey::Words:
        return wordsFit(term, row);
    case FilterKey::Verdict:
    case FilterKey::Certainty:
    case FilterKey::Kind:
    case FilterKey::Role:
    case FilterKey::Reason:
    case FilterKey::Status:
    case FilterKey::Rule:
    case FilterKey::Is:
        return judgementFits(term, row);
    case FilterKey::From:
        return text(RowTable::From) || text(RowTable::ReturnedSender) || network();
    case FilterKey::To:
        return text(RowTable::Recipient);
    case FilterKey::Sender:
        return textFits(term, shownText(m_table, row, RowColumn::Sender));
    case FilterKey::Helo:
        return text(RowTable::Helo) || text(RowTable::InjectionHelo);
    case FilterKey::Network:
        return network();
    case FilterKey::Generator:
        return text(RowTable::Generator);
    case FilterKey::Subject:
        return text(RowTable::Subject) || text(RowTable::ReturnedSubject);
    case FilterKey::Folder:
        return textFits(term, m_table.folderId(row));
    case FilterKey::Since:
        return m_table.date(row) >= term.term->time; // no date is before all others
    case FilterKey::Until:
        return m_table.date(row) && m_table.date(row) < term.term->time;
    case FilterKey::Has:
        return partFits(*term.term, row);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Indicia
