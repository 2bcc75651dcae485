// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headeralterations_p.h"

#include "asciiword.h"
#include "candidatemaker_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype MaxFieldOctets = 16'384; // longer ones are not taken apart

/// The names that signers and lists know, as they write them.
QByteArray writtenName(QByteArrayView lower)
{
    QByteArray name = lower.toByteArray();
    bool first = true;
    for (char &c : name) {
        c = first && c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        first = c == '-';
    }
    return lower == "mime-version" ? QByteArray("MIME-Version") : name;
}

} // namespace

std::vector<HeaderCandidate> CandidateMaker::make()
{
    subjectTags();
    renamedFields();
    addedFields();
    encodings();
    quotes();
    if (m_signature.headerForm == DkimCanonicalization::Simple) {
        blanks();
    }
    folds();
    removedFields();
    return std::move(m_candidates);
}

void CandidateMaker::add(HeaderCandidate candidate)
{
    if (static_cast<int>(m_candidates.size()) < m_limit) {
        m_candidates.push_back(std::move(candidate));
    }
}

QByteArray CandidateMaker::whole(qsizetype field) const
{
    const HeaderField &one = m_message.fields().at(field);
    return m_message.view(m_message.range(one)).first(one.valueStart).toByteArray()
        + m_message.rawValue(one).first(std::min(MaxFieldOctets, m_message.rawValue(one).size())).toByteArray();
}

QByteArrayView CandidateMaker::name(qsizetype field) const
{
    return m_message.name(m_message.fields().at(field));
}

qsizetype CandidateMaker::valueStart(qsizetype field) const
{
    return m_message.fields().at(field).valueStart;
}

qsizetype CandidateMaker::selected(QByteArrayView lowerName) const
{
    const auto found = std::ranges::find_if(
        m_selected, [&](qsizetype field) { return field >= 0 && sameWord(name(field), lowerName); });
    return found == m_selected.end() ? -1 : *found;
}

/// @p text was what the field said: the octets that differ are told, and what stood there.
void CandidateMaker::exchange(DkimAlteration alteration, qsizetype field, const QByteArray &text)
{
    const QByteArray now = whole(field);
    if (now == text) {
        return;
    }
    const qsizetype most = std::min(now.size(), text.size());
    qsizetype head = 0;
    while (head < most && now[head] == text[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < most - head && now[now.size() - 1 - tail] == text[text.size() - 1 - tail]) {
        ++tail;
    }
    const HeaderField &one = m_message.fields().at(field);
    HeaderCandidate candidate;
    candidate.repair.alteration = alteration;
    candidate.repair.source = {m_message.range().document, one.offset + head, now.size() - head - tail};
    candidate.repair.original = text.sliced(head, text.size() - head - tail);
    candidate.repair.field = name(field).toByteArray();
    candidate.exchanged.emplace_back(field, text);
    add(std::move(candidate));
}

/// A field of a signed name was put in: a second one, or one that was signed as absent.
void CandidateMaker::addedFields()
{
    QList<QByteArray> seen;
    for (const QByteArray &signedName : m_signature.signedFields) {
        if (seen.contains(signedName) || seen.size() > 100) {
            continue;
        }
        seen.append(signedName);
        for (const qsizetype field : m_header.all(signedName).first(std::min(8, m_header.count(signedName)))) {
            if (field == m_self) {
                continue;
            }
            HeaderCandidate candidate;
            candidate.repair.alteration = DkimAlteration::FieldDuplicated;
            candidate.repair.source = m_message.range(m_message.fields().at(field));
            candidate.repair.field = name(field).toByteArray();
            candidate.removed = field;
            add(std::move(candidate));
        }
    }
}

/// The original is kept under another name: "X-Original-From", or in Reply-To where a list writes its own From.
void CandidateMaker::renamedFields()
{
    static constexpr QByteArrayView Prefixes[]
        = {"X-Original-", "Original-", "X-", "X-Old-", "Old-", "X-Orig-", "X-MailFrom-", "X-Pre-", "X-Signed-"};
    QList<QByteArray> seen;
    for (const QByteArray &signedName : m_signature.signedFields) {
        if (seen.contains(signedName) || seen.size() > 100) {
            continue;
        }
        seen.append(signedName);
        QList<qsizetype> kept;
        for (const QByteArrayView prefix : Prefixes) {
            kept += m_header.all((prefix.toByteArray() + signedName).toLower());
        }
        if (signedName == "from") {
            kept += m_header.all("reply-to");
        }
        const qsizetype now = selected(signedName);
        for (const qsizetype field : kept.first(std::min<qsizetype>(8, kept.size()))) {
            const QByteArray value = whole(field).sliced(valueStart(field));
            const QByteArray text = (now < 0 ? writtenName(signedName) : name(now).toByteArray()) + ':' + value;
            if (now >= 0) {
                exchange(DkimAlteration::FieldRenamed, now, text);
                continue;
            }
            HeaderCandidate candidate;
            candidate.repair = {DkimAlteration::FieldRenamed, m_message.range(m_message.fields().at(field)), text,
                writtenName(signedName)};
            candidate.added = text;
            add(std::move(candidate));
        }
    }
}

/// What nearly every message says alike, and some relays take out.
void CandidateMaker::removedFields()
{
    static constexpr std::pair<QByteArrayView, QByteArrayView> Usual[]
        = {{"mime-version", "1.0"}, {"content-transfer-encoding", "7bit"}, {"content-transfer-encoding", "8bit"},
            {"content-transfer-encoding", "quoted-printable"}, {"content-transfer-encoding", "base64"},
            {"content-type", "text/plain"}, {"content-type", "text/plain; charset=us-ascii"},
            {"content-type", "text/plain; charset=utf-8"}, {"content-type", "text/plain; charset=UTF-8"},
            {"content-type", "text/plain; charset=\"utf-8\""}, {"content-type", "text/plain; charset=\"UTF-8\""},
            {"precedence", "bulk"}, {"precedence", "list"}, {"auto-submitted", "auto-generated"}};
    for (const auto &[lowerName, value] : Usual) {
        if (!m_signature.signedFields.contains(lowerName) || selected(lowerName) >= 0) {
            continue;
        }
        HeaderCandidate candidate;
        candidate.added = writtenName(lowerName) + ": " + value.toByteArray();
        candidate.repair
            = {DkimAlteration::FieldRemoved, {m_message.range().document, m_message.fields().at(m_self).offset, 0},
                candidate.added, writtenName(lowerName)};
        add(std::move(candidate));
    }
}

std::vector<HeaderCandidate> headerCandidates(
    const CanonicalHeader &header, qsizetype self, const DkimSignature &signature, int limit)
{
    return CandidateMaker(header, self, signature, limit).make();
}

} // namespace Indicia
