// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "footersearch_p.h"

#include "blankruns_p.h"
#include "canonicalbody.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace Indicia {

namespace {

constexpr size_t UsualFooterLines = 48;
constexpr qint64 PeekCost = 192; // octets that could be hashed while a running hash is copied and looked at

class DigestSink final : public CanonicalSink
{
public:
    explicit DigestSink(Digest &digest) : m_digest(digest) { }
    void add(QByteArrayView piece) override { m_digest.add(piece); }

private:
    Digest &m_digest;
};

/// What follows a footer: the delimiter of the next part, and all behind it.
struct Ending
{
    qsizetype begin = 0;
    QByteArray canonical;
    qsizetype firstCut = 0; ///< the first of the lines at which a footer before it may begin
    bool isShort = false; ///< costs next to nothing to be tried
};

class FooterSearch
{
public:
    FooterSearch(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd, HashAlgorithm algorithm,
        const QByteArray &wanted, size_t lines, qint64 &budget)
        : m_body(body)
        , m_form(form)
        , m_lineEnd(lineEnd)
        , m_wanted(wanted)
        , m_mostLines(lines)
        , m_budget(budget)
        , m_digest(algorithm)
    { }

    std::optional<Footer> find();
    /// Whether all lines were among those that were tried.
    [[nodiscard]] bool sawAll() const { return m_lines.front() == 0; }

private:
    void collectLines();
    void collectEndings();
    void hashHead();
    [[nodiscard]] bool endsHere(const Ending &ending);
    [[nodiscard]] std::optional<Footer> tryCut(qsizetype cut);
    [[nodiscard]] bool beginsWithRule(qsizetype cut) const;
    void takeLine(qsizetype index);
    [[nodiscard]] QByteArrayView line(qsizetype index) const;

    const QByteArrayView m_body;
    const DkimCanonicalization m_form;
    const LineEnd m_lineEnd;
    const QByteArray &m_wanted;
    const size_t m_mostLines;
    qint64 &m_budget;
    Digest m_digest; // of all lines before the one in hand, but for empty ones that may be the last
    qint64 m_emptyLines = 0; // those
    bool m_anything = false; // m_digest has seen a line
    std::vector<qsizetype> m_lines; // where the last lines begin, and the body's end
    std::vector<Ending> m_endings;
};

// From the end, so that a long body is not walked for its last lines.
void FooterSearch::collectLines()
{
    const char terminator = static_cast<char>(m_lineEnd);
    m_lines.push_back(m_body.size());
    qsizetype at = m_body.size();
    while (at > 0 && m_lines.size() <= m_mostLines) {
        const void *found = at < 2 ? nullptr : memrchr(m_body.data(), terminator, static_cast<size_t>(at - 1));
        at = found ? static_cast<const char *>(found) - m_body.data() + 1 : 0;
        m_lines.push_back(at);
    }
    std::ranges::reverse(m_lines);
}

QByteArrayView FooterSearch::line(qsizetype index) const
{
    const qsizetype begin = m_lines[static_cast<size_t>(index)];
    return m_body.sliced(begin, m_lines[static_cast<size_t>(index) + 1] - begin);
}

void FooterSearch::collectEndings()
{
    const auto count = static_cast<qsizetype>(m_lines.size()) - 1;
    for (qsizetype i = count - 1; i > 0 && m_endings.size() < MaxFooterEnds; --i) {
        if (!line(i).startsWith("--") || line(i).trimmed().size() < 3) {
            continue;
        }
        Ending ending;
        ending.begin = m_lines[static_cast<size_t>(i)];
        m_budget -= m_body.size() - ending.begin;
        if (m_budget < 0) {
            return;
        }
        ending.canonical = canonicalBody(m_body.sliced(ending.begin), m_form, m_lineEnd);
        // A part of its own may be any number of lines long before the last delimiter; before others only what is put
        // into the part that ends there is sought.
        ending.isShort = ending.canonical.size() < 256;
        ending.firstCut = ending.isShort ? 0 : std::max<qsizetype>(0, i - MaxPartFooterLines);
        m_endings.push_back(std::move(ending));
    }
}

void FooterSearch::hashHead()
{
    const qsizetype head = m_lines.front();
    if (head == 0) {
        return;
    }
    DigestSink sink(m_digest);
    canonicalizeBody(m_body.first(head), m_form, m_lineEnd, sink);
    m_budget -= head;
    m_anything = true;
    // Empty lines at its end were left out; they are due if something follows.
    qsizetype at = head;
    while (at > 0) {
        const void *found
            = at < 2 ? nullptr : memrchr(m_body.data(), static_cast<char>(m_lineEnd), static_cast<size_t>(at - 1));
        const qsizetype begin = found ? static_cast<const char *>(found) - m_body.data() + 1 : 0;
        const QByteArray canonical = canonicalBody(m_body.sliced(begin, at - begin), m_form, m_lineEnd);
        if (!canonical.isEmpty() && canonical != "\r\n") {
            break;
        }
        ++m_emptyLines;
        at = begin;
    }
}

std::optional<Footer> FooterSearch::tryCut(qsizetype cut)
{
    const qsizetype begin = m_lines[static_cast<size_t>(cut)];
    if (m_emptyLines == 0 || !m_anything) { // else the same was tried at the line before
        m_budget -= PeekCost;
        Digest here = m_digest.fork();
        if (!m_anything && m_form == DkimCanonicalization::Simple) {
            here.add("\r\n");
        }
        if (here.take() == m_wanted) {
            return Footer{begin, m_body.size()};
        }
    }
    for (const Ending &ending : m_endings) {
        if (begin >= ending.begin || cut < ending.firstCut || m_budget < 0
            || (!ending.isShort && !beginsWithRule(cut))) {
            continue;
        }
        m_budget -= PeekCost + ending.canonical.size() + 2 * m_emptyLines;
        Digest here = m_digest.fork();
        here.add(QByteArray("\r\n").repeated(m_emptyLines));
        here.add(ending.canonical);
        if (here.take() == m_wanted) {
            return Footer{begin, ending.begin};
        }
    }
    return {};
}

/// The first line from there on that is not empty is one of "____", "----", "====" or the like: what every list puts
/// between text and footer.
bool FooterSearch::beginsWithRule(qsizetype cut) const
{
    const auto count = static_cast<qsizetype>(m_lines.size()) - 1;
    for (qsizetype i = cut; i < std::min(count, cut + 3); ++i) {
        const QByteArrayView text = line(i).trimmed();
        if (!text.isEmpty()) {
            const QByteArrayView rule = text.first(std::min<qsizetype>(4, text.size()));
            return rule.size() > 1 && QByteArrayView("-_=*#~+").contains(rule.front())
                && std::ranges::all_of(rule, [&](char c) { return c == rule.front(); });
        }
    }
    return false;
}

void FooterSearch::takeLine(qsizetype index)
{
    QByteArrayView text = line(index);
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r')) {
        text.chop(1);
    }
    const bool stands = !text.isEmpty() && text.size() + 2 >= line(index).size()
        && (m_form == DkimCanonicalization::Simple || alteredRun(text.begin(), text.end()) == text.end());
    const QByteArray canonical = stands ? QByteArray() : canonicalBody(line(index), m_form, m_lineEnd);
    if (!stands && (canonical.isEmpty() || canonical == "\r\n")) {
        ++m_emptyLines;
        return;
    }
    m_digest.add(QByteArray("\r\n").repeated(m_emptyLines));
    m_digest.add(stands ? text : QByteArrayView(canonical));
    if (stands) {
        m_digest.add("\r\n");
    }
    m_budget -= text.size();
    m_emptyLines = 0;
    m_anything = true;
}

std::optional<Footer> FooterSearch::find()
{
    collectLines();
    collectEndings();
    hashHead();
    for (qsizetype i = 0; i + 1 < static_cast<qsizetype>(m_lines.size()) && m_budget > 0; ++i) {
        if (const auto footer = tryCut(i)) {
            return footer;
        }
        takeLine(i);
    }
    return {};
}

} // namespace

std::optional<Footer> findFooter(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd,
    HashAlgorithm algorithm, const QByteArray &wanted, qint64 &budget)
{
    // Nearly all footers are short: their lines first, and many only where there are more.
    FooterSearch near(body, form, lineEnd, algorithm, wanted, UsualFooterLines, budget);
    const auto footer = near.find();
    if (footer || near.sawAll()) {
        return footer;
    }
    return FooterSearch(body, form, lineEnd, algorithm, wanted, MaxFooterLines, budget).find();
}

} // namespace Indicia
