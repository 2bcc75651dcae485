// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosticdetails.h"

#include "asciiword.h"
#include "hostscan.h"
#include "mailboxscan.h"
#include "phrases.h"

namespace Indicia {

namespace {

/// Octets of a diagnostic that are looked at; a reason is a few lines.
constexpr qsizetype wordsRead = 8'000;
/// Of each sort; a reason names one or two.
constexpr qsizetype detailsKept = 16;
/// A URL in a reply; RFC 5321 section 4.5.3.1.5 allows 512 octets for a line.
constexpr qsizetype linkOctets = 512;

/// Names that are block lists wherever they stand: operators of lists, and labels that only their zones have.
constexpr PhraseSet listOperators{std::to_array<QByteArrayView>({"spamhaus.", "spamcop.net", "barracudacentral.org",
    "sorbs.net", "abuseat.org", "uceprotect.net", "surbl.org", "uribl.com", "dsbl.org", "njabl.org", "mail-abuse.",
    "invaluement.com", "manitu.net", "spamrats.com", "psbl.surriel.com", "blocklist.de", "backscatterer.org",
    "dnswl.org", "junkemailfilter.com", "spameatingmonkey.net", "0spam.org", "gbudb.net", "mailspike.", "lashback.com",
    "senderbase.org", "cloudmark.com", "rbl.", "dnsbl.", "dnsrbl.", "bl.score.senderscore.com"})};

/// What stands before the name of a list, in lower case.
constexpr auto beforeList = std::to_array<QByteArrayView>({"blocked using ", "listed in ", "listed at ", "listed on ",
    "listed by ", "blacklisted by ", "blacklisted at ", "blacklisted on ", "blocked by ", "in a black list at ",
    "rejected by rbl ", "found on rbl ", "rbl on ", "in rbl ", "according to ", "dnsbl:", "rbl:"});
/// Without one of these, no list is named: told in one pass.
constexpr PhraseSet listHints{std::to_array<QByteArrayView>({"list", "block", "rbl", "dnsbl", "according to ", "spam",
    "sorbs", "abuse", "uceprotect", "surbl", "uribl", "dsbl", "njabl", "invaluement", "manitu", "psbl", "backscatterer",
    "dnswl", "junkemail", "gbudb", "mailspike", "lashback", "senderbase", "cloudmark", "senderscore", "barracuda"})};

/// What stands before another address of the recipient.
constexpr PhraseSet forwardings{std::to_array<QByteArrayView>({"please try", "will forward to", "forward to",
    "has moved to", "moved to", "new address is", "new address:", "new e-mail address", "new email address",
    "changed to", "replaced by", "now at", "reached at", "instead use", "use instead", "try forwarding to",
    "please use", "neue adresse", "nouvelle adresse", "nueva dirección"})};

/// What stands before an address to turn to.
constexpr PhraseSet contactWords{
    std::to_array<QByteArrayView>({"contact", "questions", "assistance", "write to", "send mail to", "send e-mail to",
        "send email to", "report to", "please mail", "forward this", "delist", "removal", "support", "kontakt"})};

/// Local parts of RFC 2142 and practice to which questions go.
constexpr PhraseSet contactNames{std::to_array<QByteArrayView>({"postmaster@", "abuse@", "support@", "helpdesk@",
    "delist", "noc@", "hostmaster@", "security@", "mailadmin@", "spam@", "unblock", "removeme"})};

void append(QList<QByteArray> &list, const QByteArray &value)
{
    if (!value.isEmpty() && list.size() < detailsKept && !list.contains(value)) {
        list.append(value);
    }
}

[[nodiscard]] bool endsLink(char c)
{
    return static_cast<uchar>(c) <= ' ' || static_cast<uchar>(c) >= 0x7f || QByteArrayView("<>\"'`{}|\\^").contains(c);
}

class DetailReader
{
public:
    explicit DetailReader(const BounceRecipient &recipient)
        : m_recipient(recipient)
        , m_text(recipient.diagnostic.left(wordsRead).simplified())
        , m_lower(asciiLowered(m_text))
    { }

    [[nodiscard]] DiagnosticDetails read()
    {
        if (m_lower.contains("http") || m_lower.contains("www.")) {
            readLinks();
        }
        readBlockLists();
        if (m_text.contains('@')) {
            readAddresses();
        }
        return m_details;
    }

private:
    void readLinks()
    {
        for (qsizetype i = 0; i + 6 < m_lower.size(); ++i) {
            const QByteArrayView rest = QByteArrayView(m_lower).sliced(i);
            const bool bare = rest.startsWith("www.") && (i == 0 || !linkGoesOn(i));
            if (!rest.startsWith("http://") && !rest.startsWith("https://") && !bare) {
                continue;
            }
            qsizetype end = i;
            while (end < m_text.size() && end - i < linkOctets && !endsLink(m_text.at(end))) {
                ++end;
            }
            while (end > i && QByteArrayView(".,;:!?)]").contains(m_text.at(end - 1))) {
                --end;
            }
            append(m_details.links, m_text.sliced(i, end - i));
            i = end;
        }
    }

    [[nodiscard]] bool linkGoesOn(qsizetype at) const
    {
        return QByteArrayView("/.-").contains(m_lower.at(at - 1)) || !endsLink(m_lower.at(at - 1));
    }

    void readBlockLists()
    {
        if (!listHints.isIn(m_lower)) {
            return;
        }
        for (const QByteArrayView opening : beforeList) {
            for (qsizetype at = m_lower.indexOf(opening); at >= 0; at = m_lower.indexOf(opening, at + 1)) {
                addBlockList(QByteArrayView(m_lower).sliced(at + opening.size()), true);
            }
        }
        if (!containsPhrase(QByteArrayView(m_lower), listOperators)) {
            return;
        }
        for (qsizetype i = 0; i < m_lower.size(); ++i) { // word by word
            const bool begins = i == 0 || !isHostOctet(m_lower.at(i - 1));
            if (begins && isHostOctet(m_lower.at(i))) {
                addBlockList(QByteArrayView(m_lower).sliced(i), false);
            }
        }
    }

    [[nodiscard]] static bool isHostOctet(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
    }

    void addBlockList(QByteArrayView text, bool announced)
    {
        const QByteArray host = hostAtStart(text);
        const QByteArray dotted = host + '.';
        const bool named = containsPhrase(QByteArrayView(dotted), listOperators);
        const bool last = !host.isEmpty() && host.back() >= '0' && host.back() <= '9'; // an address
        if (host.contains('.') && !host.startsWith('[') && !last && (named || announced)) {
            append(m_details.blockLists, host);
        }
    }

    /// Every address is judged by its name and by the words right before it.
    void readAddresses()
    {
        constexpr qsizetype reach = 48;
        qsizetype from = 0;
        for (int tried = 0; tried < 100; ++tried) {
            const std::optional<FoundMailbox> found = findMailbox(m_text, from);
            if (!found) {
                return;
            }
            const qsizetype begin = qMax(from, found->begin - reach);
            const QByteArrayView before = QByteArrayView(m_lower).sliced(begin, found->begin - begin);
            const bool same = sameMailbox(found->address, m_recipient.address)
                || sameMailbox(found->address, m_recipient.originalAddress);
            const QByteArray lowerAddress = found->address.toLower();
            const bool contact = startsWithPhrase(QByteArrayView(lowerAddress), contactNames);
            const bool code = m_recipient.replyCode == "551" || m_recipient.replyCode == "251"
                || m_recipient.status.endsWith(".1.6");
            if (contact || (!same && containsPhrase(before, contactWords))) {
                append(m_details.contacts, found->address);
            } else if (!same && (containsPhrase(before, forwardings) || (code && found->bracketed))) {
                append(m_details.forwardTo, found->address);
            }
            from = found->end;
        }
    }

    const BounceRecipient &m_recipient;
    QByteArray m_text;
    QByteArray m_lower;
    DiagnosticDetails m_details;
};

} // namespace

DiagnosticDetails readDiagnosticDetails(const BounceRecipient &recipient)
{
    return recipient.diagnostic.isEmpty() ? DiagnosticDetails() : DetailReader(recipient).read();
}

} // namespace Indicia
