// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainnotice.h"

#include "codescan.h"
#include "domainname.h"
#include "hostscan.h"
#include "localpartlist.h"
#include "mailboxscan.h"
#include "phrases.h"
#include "reasonwords.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// Recipients that a text without a known form is believed to list.
constexpr qsizetype plainRecipients = 500;
/// Lines of one sentence or reason.
constexpr qsizetype paragraphLines = 24;
/// Addresses that a text is believed to greet.
constexpr qsizetype greetedAddresses = 8;

constexpr PhraseSet labels{std::to_array<QByteArrayView>(
    {"recipient:", "recipients:", "intended recipient:", "failed recipient:", "final recipient:", "recipient address:",
        "rcpt to:", "to address:", "address:", "error-for:", "addressed to", "delivered to:", "user:",
        "undelivered to:", "addressee:", "destinat", "empfänger:", "email address:", "mailbox:"})};

/// Sentences that name somebody to turn to, not the recipient.
constexpr PhraseSet contacts{
    std::to_array<QByteArrayView>({"contact", "assistance", "questions", "further help", "send mail to",
        "send e-mail to", "write to", "for help", "please forward", "report this", "mail from:", "mailto:postmaster",
        "sender:", "from:", "please reply", "please write to", "customer service", "fragen", "rückfragen",
        "kundenservice", "kundendienst", "wenden sie sich", "service client", "pour toute question", "contactez",
        "atención al cliente", "preguntas", "servizio clienti", "assistenza", "domande", "vragen", "klantenservice"})};

/// "Dear alice@example.org," is whom the notice speaks to.
constexpr PhraseSet greetings{std::to_array<QByteArrayView>(
    {"dear ", "hello ", "hi ", "sorry ", "sorry, ", "hallo ", "guten tag ", "sehr geehrte ", "bonjour ", "cher ",
        "hola ", "estimado ", "ciao ", "gentile ", "caro ", "prezado ", "olá ", "beste ", "geachte "})};

/// The addresses that the text greets.
[[nodiscard]] QList<QByteArray> greetedIn(const BounceText &text)
{
    QList<QByteArray> greeted;
    for (qsizetype i = 0; i < text.wordsEnd() && greeted.size() < greetedAddresses; ++i) {
        const QByteArrayView line = text.line(i);
        const qsizetype greeting = line.contains('@') ? greetings.lengthAt(text.lower(i).trimmed(), 0) : 0;
        const std::optional<FoundMailbox> found
            = greeting > 0 ? mailboxAtStart(line.trimmed().sliced(greeting)) : std::nullopt;
        if (found) {
            greeted.append(found->address);
        }
    }
    return greeted;
}

/// The sentence of @p paragraph in which @p found stands.
[[nodiscard]] QByteArrayView sentenceAround(QByteArrayView paragraph, const FoundMailbox &found)
{
    const qsizetype begin = paragraph.first(qMin(found.begin, paragraph.size())).lastIndexOf(". ") + 1;
    const qsizetype stop = paragraph.indexOf(". ", qMin(found.end, paragraph.size()));
    return paragraph.sliced(begin, (stop < 0 ? paragraph.size() : stop) - begin);
}

class PlainReader
{
public:
    PlainReader(const BounceText &text, const BounceSigns &signs)
        : m_text(text), m_signs(signs), m_greeted(greetedIn(text))
    { }

    [[nodiscard]] QList<BounceRecipient> read() const
    {
        // Delivered-To and the like may hold the failed address itself: then the sender's own addresses alone are
        // left out, and at last, for mail to oneself, none.
        for (const Exclude exclude : {Exclude::AllOfNotice, Exclude::Addressee, Exclude::Author}) {
            for (const auto step : {&PlainReader::byParenthesis, &PlainReader::byParagraph, &PlainReader::byLine,
                     &PlainReader::byColon, &PlainReader::byColonInside, &PlainReader::byLabel, &PlainReader::byRefusal,
                     &PlainReader::bySentence, &PlainReader::byOnlyAddress, &PlainReader::byLocalPart}) {
                QList<BounceRecipient> found = without(exclude, (this->*step)());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return {};
    }

private:
    /// Addresses that are no answer while there is another.
    enum class Exclude {
        AllOfNotice, ///< the author's, and all that the notice was delivered to
        Addressee, ///< the author's, and those in To
        Author, ///< the author's
    };

    [[nodiscard]] QList<BounceRecipient> byColon() const { return readAddressColonLines(m_text, 0, m_text.wordsEnd()); }

    [[nodiscard]] QList<BounceRecipient> byParagraph() const
    {
        return readAddressParagraphs(m_text, 0, m_text.wordsEnd());
    }

    [[nodiscard]] QList<BounceRecipient> byLine() const { return readAddressLines(m_text, 0, m_text.wordsEnd()); }

    /// "address (user not found)", one a line.
    [[nodiscard]] QList<BounceRecipient> byParenthesis() const
    {
        QList<BounceRecipient> recipients;
        for (qsizetype i = 0; i < m_text.wordsEnd() && recipients.size() < plainRecipients; ++i) {
            const QByteArrayView line = m_text.line(i);
            const std::optional<FoundMailbox> found = line.contains('@') ? mailboxAtStart(line) : std::nullopt;
            const QByteArrayView rest = found ? line.sliced(found->end).trimmed() : QByteArrayView();
            if (rest.size() < 4 || !rest.startsWith('(') || !rest.endsWith(')')) {
                continue;
            }
            BounceRecipient recipient;
            recipient.address = found->address;
            giveReason(recipient, rest.sliced(1, rest.size() - 2).toByteArray(), m_text.range(i, i + 1));
            recipients.append(recipient);
        }
        return recipients;
    }

    /// "Error for <address>: reason", one a line.
    [[nodiscard]] QList<BounceRecipient> byColonInside() const
    {
        QList<BounceRecipient> recipients;
        for (qsizetype i = 0; i < m_text.wordsEnd() && recipients.size() < plainRecipients; ++i) {
            const QByteArrayView line = m_text.line(i);
            const std::optional<FoundMailbox> found = line.contains('@') ? findMailbox(line) : std::nullopt;
            const bool colon
                = found && found->begin > 0 && line.at(found->begin) == '<' && line.sliced(found->end).startsWith(':');
            const QByteArrayView reason = colon ? line.sliced(found->end + 1).trimmed() : QByteArrayView();
            if (findReplyCode(reason).isEmpty() && !saysNoSuchRecipient(reason)) {
                continue;
            }
            BounceRecipient recipient;
            recipient.address = found->address;
            giveReason(recipient, reason.toByteArray(), m_text.range(i, i + 1));
            recipients.append(recipient);
        }
        return recipients.size() > 1 ? recipients : QList<BounceRecipient>(); // one may go on in the next line
    }

    [[nodiscard]] QList<BounceRecipient> byLabel() const
    {
        return collect([](QByteArrayView, QByteArrayView lower, const FoundMailbox &found) {
            const QByteArrayView before = lower.first(found.begin);
            return containsPhrase(before, labels) && before.indexOf("sender") < 0;
        });
    }

    [[nodiscard]] QList<BounceRecipient> byRefusal() const
    {
        return collect([](QByteArrayView line, QByteArrayView, const FoundMailbox &found) {
            const QByteArrayView rest = line.sliced(found.end).trimmed();
            const bool begins = mailboxAtStart(line).has_value();
            return begins
                && (rest.startsWith("...") || !findReplyCode(rest).isEmpty() || !findEnhancedStatus(rest).isEmpty()
                    || saysNoSuchRecipient(rest));
        });
    }

    [[nodiscard]] QList<BounceRecipient> bySentence() const
    {
        QList<BounceRecipient> recipients;
        for (qsizetype i = 0; i < m_text.wordsEnd() && recipients.size() < plainRecipients; ++i) {
            if (m_text.isBlank(i)) {
                continue;
            }
            const qsizetype end = paragraphEnd(i);
            const QByteArray sentence = m_text.joined(i, end);
            const QByteArray lower = sentence.toLower();
            const std::optional<FoundMailbox> found = firstOfOthers(sentence);
            if (found && !isServiceDesk(found->address) && !containsPhrase(sentenceAround(lower, *found), contacts)
                && (saysNotDelivered(lower) || saysNoSuchRecipient(lower))) {
                for (const QByteArray &address : listedFrom(sentence, *found)) {
                    BounceRecipient recipient;
                    recipient.address = address;
                    giveReason(recipient, m_text.joined(i, causeEnd(end)), m_text.range(i, end));
                    recipients.append(recipient);
                }
            }
            i = end;
        }
        return recipients;
    }

    /// @p first and the addresses that commas alone part from it.
    [[nodiscard]] static QList<QByteArray> listedFrom(const QByteArray &sentence, const FoundMailbox &first)
    {
        QList<QByteArray> listed{first.address};
        qsizetype end = first.end;
        std::optional<FoundMailbox> next = findMailbox(sentence, end);
        while (next && listed.size() < plainRecipients) {
            const QByteArrayView between = QByteArrayView(sentence).sliced(end, next->begin - end).trimmed();
            if (between != "," && between != ";" && between != ">, <" && between != ",<") {
                break;
            }
            listed.append(next->address);
            end = next->end;
            next = findMailbox(sentence, end);
        }
        return listed;
    }

    /// The first address in @p sentence that is not the reader's own; where there is none, the first.
    [[nodiscard]] std::optional<FoundMailbox> firstOfOthers(const QByteArray &sentence) const
    {
        constexpr int most = 8;
        const std::optional<FoundMailbox> first = findMailbox(sentence);
        std::optional<FoundMailbox> found = first;
        for (int i = 0; found && i < most; ++i) {
            if (!isExcluded(Exclude::Addressee, found->address)) {
                return found;
            }
            found = findMailbox(sentence, found->end);
        }
        return first;
    }

    /// In whatever language it is written: a notice that names one address, and nobody to turn to.
    [[nodiscard]] QList<BounceRecipient> byOnlyAddress() const
    {
        QList<BounceRecipient> recipients;
        for (qsizetype i = 0; i < m_text.wordsEnd(); ++i) {
            const QByteArrayView line = m_text.line(i);
            const std::optional<FoundMailbox> found = line.contains('@') ? findMailbox(line) : std::nullopt;
            const bool excluded = found
                && (isExcluded(Exclude::AllOfNotice, found->address) || isServiceDesk(found->address)
                    || containsPhrase(m_text.lower(i), contacts));
            if (!found || excluded) {
                continue;
            }
            if (!recipients.isEmpty() && !sameMailbox(recipients.constFirst().address, found->address)) {
                return {};
            }
            if (recipients.isEmpty()) {
                BounceRecipient recipient;
                recipient.address = found->address;
                const qsizetype end = paragraphEnd(i);
                giveReason(recipient, m_text.joined(i, causeEnd(end)), m_text.range(i, end));
                recipients.append(recipient);
            }
        }
        return recipients;
    }

    /// Who writes names his own service: "book another day with service@courier.example".
    [[nodiscard]] bool isServiceDesk(const QByteArray &address) const
    {
        static constexpr std::array<QByteArrayView, 10> desks{"service", "support", "help", "helpdesk", "contact",
            "kontakt", "kundenservice", "hilfe", "customercare", "aide"};
        const QByteArray local = localPartOf(address).toByteArray().toLower();
        return sameDomain(domainOf(address), normalizedDomain(domainOf(m_signs.from)))
            && std::ranges::find(desks, local) != desks.end();
    }

    [[nodiscard]] QList<BounceRecipient> byLocalPart() const
    {
        return m_signs.fromMailSystem ? readLocalParts(m_text) : QList<BounceRecipient>();
    }

    /// Goes through the lines and takes the addresses that @p accept, with the rest of their paragraph as the reason:
    /// as far as the next address, where there is one in each line of a table.
    template <typename Accept>
    [[nodiscard]] QList<BounceRecipient> collect(Accept accept) const
    {
        const auto accepted = [&](qsizetype i) -> std::optional<FoundMailbox> {
            const QByteArrayView line = m_text.line(i);
            const QByteArrayView lower = m_text.lower(i);
            const std::optional<FoundMailbox> found = line.contains('@') ? findMailbox(line) : std::nullopt;
            const bool taken = found && lower.indexOf("mail from:") < 0 && accept(line, lower, *found);
            return taken ? found : std::nullopt;
        };
        QList<BounceRecipient> recipients;
        for (qsizetype i = 0; i < m_text.wordsEnd() && recipients.size() < plainRecipients; ++i) {
            const std::optional<FoundMailbox> found = accepted(i);
            if (!found) {
                continue;
            }
            BounceRecipient recipient;
            recipient.address = found->address;
            const qsizetype last = paragraphEnd(i);
            qsizetype end = i + 1;
            while (end < last) {
                const std::optional<FoundMailbox> next = accepted(end);
                if (next && !sameMailbox(next->address, found->address)) {
                    break;
                }
                ++end;
            }
            const QByteArray rest = m_text.line(i).sliced(found->end).trimmed().toByteArray();
            giveReason(recipient, (rest + ' ' + m_text.joined(i + 1, end)).trimmed(), m_text.range(i, end));
            if (recipients.isEmpty() || !sameMailbox(recipients.constLast().address, recipient.address)) {
                for (const QByteArray &address : listedFrom(m_text.line(i).toByteArray(), *found)) {
                    recipient.address = address;
                    recipients.append(recipient);
                }
            }
        }
        return recipients;
    }

    [[nodiscard]] qsizetype paragraphEnd(qsizetype first) const
    {
        qsizetype end = first + 1;
        while (end < m_text.wordsEnd() && !m_text.isBlank(end) && end - first < paragraphLines) {
            ++end;
        }
        return end;
    }

    /// Where the cause of what stands before the line @p end is told: often in the next paragraph, and where that only
    /// announces it ("The server's answer:"), in the one behind.
    [[nodiscard]] qsizetype causeEnd(qsizetype end) const
    {
        const qsizetype next = qMin(m_text.wordsEnd(), paragraphEnd(qMin(end, m_text.lineCount() - 1)));
        const bool announces = next > 0 && next < m_text.wordsEnd() && m_text.line(next - 1).trimmed().endsWith(':');
        return announces ? qMin(m_text.wordsEnd(), paragraphEnd(next)) : next;
    }

    /// Without repeats.
    [[nodiscard]] QList<BounceRecipient> without(Exclude exclude, const QList<BounceRecipient> &found) const
    {
        QList<BounceRecipient> result;
        QList<QByteArray> seen;
        for (const BounceRecipient &recipient : found) {
            const QByteArray key = recipient.address.toLower();
            if (result.size() >= plainRecipients || isExcluded(exclude, recipient.address) || seen.contains(key)) {
                continue;
            }
            seen.append(key);
            result.append(recipient);
        }
        return result;
    }

    [[nodiscard]] bool isExcluded(Exclude exclude, const QByteArray &address) const
    {
        const auto same = [&address](const QByteArray &other) { return sameMailbox(address, other); };
        if (std::ranges::any_of(m_greeted, same)) {
            return true;
        }
        switch (exclude) {
        case Exclude::AllOfNotice:
            return same(m_signs.from) || std::ranges::any_of(m_signs.recipients, same);
        case Exclude::Addressee:
            return same(m_signs.from) || std::ranges::any_of(m_signs.addressees, same);
        case Exclude::Author:
            return same(m_signs.from);
        }
        return false;
    }

    const BounceText &m_text;
    const BounceSigns &m_signs;
    QList<QByteArray> m_greeted;
};

} // namespace

void readPlainNotice(const BounceText &text, const BounceSigns &signs, BounceReport &report)
{
    const QByteArray words = text.lowerWords();
    if (report.reportingMta.isEmpty()) {
        report.reportingMta = findReportingHost(text.between(0, text.wordsEnd()));
    }
    report.recipients = PlainReader(text, signs).read();
    settleNotice(report, words);
}

} // namespace Indicia
