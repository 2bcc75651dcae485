// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headeralterations_p.h"

#include "asciiword.h"
#include "blankruns_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype MaxFieldOctets = 16'384; // longer ones are not taken apart
constexpr qsizetype MaxTagOctets = 64; // of what a list puts before a subject

enum class Folds { ToBlank, ToTab, ToOneBlank, ToNothing };

/// @p text with every fold (RFC 5322 section 2.2.3) written in another way.
QByteArray refolded(QByteArrayView text, Folds folds)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isCrlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isCrlf && text[i] != '\n') {
            out += text[i];
            continue;
        }
        i += isCrlf ? 1 : 0;
        switch (folds) {
        case Folds::ToBlank:
        case Folds::ToTab:
            out += isCrlf ? "\r\n" : "\n";
            out += folds == Folds::ToTab ? '\t' : ' ';
            ++i; // the blank that the fold begins with
            break;
        case Folds::ToOneBlank:
        case Folds::ToNothing:
            out += folds == Folds::ToOneBlank ? " " : "";
            while (i + 1 < text.size() && isBlankOctet(text[i + 1])) {
                ++i;
            }
            break;
        }
    }
    return out;
}

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

class CandidateMaker
{
public:
    CandidateMaker(const CanonicalHeader &header, qsizetype self, const DkimSignature &signature, int limit)
        : m_header(header)
        , m_message(header.message())
        , m_signature(signature)
        , m_limit(limit)
        , m_selected(header.select(signature.signedFields, self))
        , m_self(self)
    { }

    std::vector<HeaderCandidate> make();

private:
    void add(HeaderCandidate candidate);
    void exchange(DkimAlteration alteration, qsizetype field, const QByteArray &text);
    void subjectTags();
    void subjectTag(qsizetype field, qsizetype prefix);
    void addedFields();
    void renamedFields();
    void removedFields();
    void encodings();
    void folds();
    void blanks();
    void quotes();

    [[nodiscard]] QByteArray whole(qsizetype field) const;
    [[nodiscard]] QByteArrayView name(qsizetype field) const;
    [[nodiscard]] qsizetype valueStart(qsizetype field) const;
    /// The selected field of that name (in lower case); -1 where none is.
    [[nodiscard]] qsizetype selected(QByteArrayView lowerName) const;

    const CanonicalHeader &m_header;
    const Message &m_message;
    const DkimSignature &m_signature;
    const int m_limit;
    const std::vector<qsizetype> m_selected; // by entry of h=
    const qsizetype m_self;
    std::vector<HeaderCandidate> m_candidates;
};

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

// "[list] ", "(list) ", "***SPAM*** " or "EXTERNAL: ", alone or behind "Re: ".
void CandidateMaker::subjectTags()
{
    const qsizetype field = selected("subject");
    if (field < 0) {
        return;
    }
    const QByteArray text = whole(field);
    qsizetype at = valueStart(field);
    for (int prefixes = 0; prefixes < 3; ++prefixes) {
        while (at < text.size() && (isBlankOctet(text[at]) || text[at] == '\r' || text[at] == '\n')) {
            ++at;
        }
        subjectTag(field, at);
        const qsizetype colon = text.indexOf(':', at);
        if (colon < 0 || colon - at > 4) {
            return;
        }
        at = colon + 1;
    }
}

void CandidateMaker::subjectTag(qsizetype field, qsizetype at)
{
    const QByteArray text = whole(field);
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const QByteArrayView scope = rest.first(std::min(MaxTagOctets, rest.size()));
    QList<qsizetype> ends; // of what may be a tag
    if (rest.startsWith('[') || rest.startsWith('(') || rest.startsWith('{')) {
        const char close = rest.front() == '[' ? ']' : rest.front() == '(' ? ')' : '}';
        ends.append(scope.indexOf(close) + 1);
    } else if (rest.startsWith('*')) {
        const auto word = std::ranges::find_if(scope, [](char c) { return c != '*'; });
        const qsizetype stars = word - scope.begin();
        const qsizetype close = scope.indexOf(scope.first(stars), stars);
        ends.append(close < 0 ? 0 : close + stars);
    }
    ends.append(scope.indexOf(':') + 1);
    for (const qsizetype end : std::as_const(ends)) {
        if (end <= 0) {
            continue;
        }
        qsizetype next = end;
        while (next < rest.size() && isBlankOctet(rest[next])) {
            ++next;
        }
        for (const qsizetype cut : {next, end}) { // with the blank behind it, and without
            exchange(DkimAlteration::SubjectTagged, field, text.first(at) + rest.sliced(cut).toByteArray());
        }
        // A list may write the blank after the colon too.
        if (at > valueStart(field)) {
            exchange(
                DkimAlteration::SubjectTagged, field, text.first(valueStart(field)) + rest.sliced(next).toByteArray());
        }
    }
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

/// What goes with a body that was encoded anew.
void CandidateMaker::encodings()
{
    if (const qsizetype field = selected("content-transfer-encoding"); field >= 0) {
        for (const char *encoding : {"8bit", "7bit", "quoted-printable", "base64", "8BIT", "7BIT", "binary"}) {
            exchange(DkimAlteration::TransferEncoding, field,
                whole(field).first(valueStart(field)) + ' ' + QByteArray(encoding));
        }
    }
    const qsizetype field = selected("content-type");
    if (field < 0) {
        return;
    }
    const QByteArray text = whole(field);
    const qsizetype charset = text.toLower().indexOf("charset=");
    if (charset < 0) {
        return;
    }
    const qsizetype begin = charset + 8;
    qsizetype end = begin;
    while (
        end < text.size() && text[end] != ';' && !isBlankOctet(text[end]) && text[end] != '\r' && text[end] != '\n') {
        ++end;
    }
    for (const char *one : {"utf-8", "UTF-8", "iso-8859-1", "ISO-8859-1", "us-ascii", "US-ASCII", "windows-1252",
             "Windows-1252", "iso-8859-15", "ISO-8859-15"}) {
        for (const char *quote : {"", "\""}) {
            exchange(
                DkimAlteration::CharsetRewritten, field, text.first(begin) + quote + one + quote + text.sliced(end));
        }
    }
}

/// Folds written in another way: of all fields at once, and of each by itself.
void CandidateMaker::folds()
{
    using Own = HeaderCandidate::Own;
    const bool isSimple = m_signature.headerForm == DkimCanonicalization::Simple;
    const auto forms = isSimple ? std::vector{Folds::ToBlank, Folds::ToTab, Folds::ToOneBlank, Folds::ToNothing}
                                : std::vector{Folds::ToNothing}; // the others read alike
    const HeaderField &own = m_message.fields().at(m_self);
    for (const Folds form : forms) {
        HeaderCandidate all;
        for (const qsizetype field : m_selected) {
            if (field >= 0) {
                const QByteArray text = refolded(whole(field), form);
                if (text != whole(field)) {
                    all.exchanged.emplace_back(field, text);
                }
            }
        }
        for (const auto &[field, text] : all.exchanged) {
            exchange(DkimAlteration::HeaderRefolded, field, text);
        }
        const HeaderField &told = all.exchanged.empty() ? own : m_message.fields().at(all.exchanged.front().first);
        all.repair = {DkimAlteration::HeaderRefolded, m_message.range(told), {}, m_message.name(told).toByteArray()};
        if (isSimple) {
            HeaderCandidate alone;
            alone.own = form == Folds::ToBlank ? Own::FoldsToBlank
                : form == Folds::ToTab         ? Own::FoldsToTab
                                               : Own::Unfolded;
            alone.repair
                = {DkimAlteration::HeaderRefolded, m_message.range(own), {}, m_message.name(own).toByteArray()};
            HeaderCandidate both = all;
            both.own = alone.own;
            add(std::move(alone));
            add(std::move(both));
        }
        if (all.exchanged.size() > 1) {
            add(std::move(all));
        }
    }
}

/// Simple form only: blanks at a value's ends.
void CandidateMaker::blanks()
{
    for (const qsizetype field : m_selected) {
        if (field < 0) {
            continue;
        }
        const QByteArray text = whole(field);
        const qsizetype start = valueStart(field);
        QByteArray trimmed = text;
        while (trimmed.size() > start && isBlankOctet(trimmed.back())) {
            trimmed.chop(1);
        }
        exchange(DkimAlteration::TrailingWhitespace, field, trimmed);
        const QByteArray value = text.sliced(start).trimmed();
        exchange(DkimAlteration::TrailingWhitespace, field, name(field).toByteArray() + ": " + value);
        exchange(DkimAlteration::TrailingWhitespace, field, name(field).toByteArray() + ':' + value);
        exchange(DkimAlteration::TrailingWhitespace, field, name(field).toByteArray() + ": " + value + ' ');
    }
}

/// Exchange's store writes addresses and parameters anew: with quotes that were not there, or without those that were.
void CandidateMaker::quotes()
{
    for (const char *one : {"from", "to", "cc", "reply-to", "sender"}) {
        const qsizetype field = selected(one);
        if (field < 0) {
            continue;
        }
        const QByteArray text = whole(field);
        const qsizetype start = valueStart(field);
        QByteArray bare = text.sliced(start);
        exchange(DkimAlteration::StoreRewriting, field, text.first(start) + bare.replace("\"", ""));
        const qsizetype angle = text.indexOf('<', start);
        const QByteArray display = angle < 0 ? QByteArray() : text.sliced(start, angle - start).trimmed();
        if (!display.isEmpty() && !display.contains('"') && !display.contains(',')) {
            exchange(DkimAlteration::StoreRewriting, field,
                text.first(start) + " \"" + display + "\" " + text.sliced(angle));
        }
        if (display.isEmpty() && angle >= 0) { // <a@b> of a@b
            QByteArray address = text.sliced(angle + 1);
            exchange(DkimAlteration::StoreRewriting, field, text.first(start) + ' ' + address.replace(">", ""));
        }
    }
    const qsizetype field = selected("content-type");
    if (field < 0) {
        return;
    }
    const QByteArray text = whole(field);
    QByteArray bare = text.sliced(valueStart(field));
    exchange(DkimAlteration::StoreRewriting, field, text.first(valueStart(field)) + bare.replace("\"", ""));
}

} // namespace

std::vector<HeaderCandidate> headerCandidates(
    const CanonicalHeader &header, qsizetype self, const DkimSignature &signature, int limit)
{
    return CandidateMaker(header, self, signature, limit).make();
}

} // namespace Indicia
