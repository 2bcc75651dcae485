// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blankruns_p.h"
#include "candidatemaker_p.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

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

} // namespace

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

} // namespace Indicia
