// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncesigns.h"

#include "asciiword.h"
#include "domainname.h"
#include "lowercase.h"
#include "mailboxscan.h"
#include "octetpair.h"
#include "phrases.h"
#include "subjectwords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Indicia {

namespace {

/// Local parts that mail systems write as; in lower case. RFC 5321 section 4.5.1 and practice.
constexpr PhraseSet systemLocalParts{std::to_array<QByteArrayView>({"mailer-daemon", "mailer_daemon", "mailerdaemon",
    "postmaster", "post_master", "mdaemon", "mail-daemon", "maildaemon", "mail-delivery", "mail.delivery",
    "maildelivery", "mailsystem", "mail-system", "bounce-notification", "non-delivery", "nondelivery", "ndr", "mmdf"})};

/// Those that stand in an envelope where the null path belongs; a postmaster is often a person.
constexpr std::array<QByteArrayView, 4> daemonLocalParts{
    "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon"};

constexpr PhraseSet systemNames{std::to_array<QByteArrayView>({"mail delivery s", "mail delivery n", "mailer-daemon",
    "mailer daemon", "postmaster", "mail administrator", "system administrator", "microsoft outlook", "mail delivery",
    "delivery subsystem", "mailserver", "mail system"})};

constexpr std::array<QByteArrayView, 8> listEndings{
    "-owner", "+owner", "-bounces", "+bounces", "-request", "-admin", "-help", "-noreply"};
constexpr PhraseSet listBeginnings{std::to_array<QByteArrayView>(
    {"owner-", "listserv", "majordomo", "mailman", "sympa", "ezmlm", "listmaster", "mlmmj"})};
constexpr PhraseSet listInfixes{std::to_array<QByteArrayView>({"+bounces-", "-bounces+", "-return-"})};

/// Filters and gateways that bounce under a name of their own.
constexpr PhraseSet gatewayNames{std::to_array<QByteArrayView>({"antivirus", "anti-virus", "imss", "mailmarshal",
    "mimesweeper", "mailscanner", "mailgate", "gateway", "mailserver"})};

constexpr PhraseSet robotNames{
    std::to_array<QByteArrayView>({"no-reply", "noreply", "no_reply", "do-not-reply", "donotreply"})};

/// Names under which virus scanners write.
constexpr PhraseSet scannerNames{std::to_array<QByteArrayView>(
    {"virus", "antivir", "amavis", "scanner", "gateway", "mailscan", "security", "quarantine"})};

/// The fields that tell something of how a message came to be.
enum class Sign : quint8 {
    ApparentlyTo,
    AutoSubmitted,
    DeliveredTo,
    EnvelopeTo,
    FailedRecipients,
    From,
    InReplyTo,
    ListField,
    Mailer,
    MessageIsNdr,
    OriginalTo,
    Precedence,
    References,
    ReturnPath,
    Subject,
    To,
    Unsubscribe, ///< of one large maker's mail program, which asks to be let go
    Vacation, ///< only programs write it that answer on their own
};
constexpr std::size_t signCount = std::size_t(Sign::Vacation) + 1;

struct SignName
{
    QByteArrayView name;
    Sign sign;
};

/// Names that have it in common cannot be told apart by their length and their initial, which tell nearly all.
[[nodiscard]] constexpr std::size_t likenessOf(QByteArrayView name)
{
    constexpr int initials = 32; // whatever the case
    return std::size_t(name.size() * initials + static_cast<uchar>(name.front()) % initials);
}

/// By their likeness.
constexpr std::array signNames = [] {
    auto names = std::to_array<SignName>({{"Apparently-To", Sign::ApparentlyTo},
        {"Auto-Submitted", Sign::AutoSubmitted}, {"Delivered-To", Sign::DeliveredTo}, {"Envelope-To", Sign::EnvelopeTo},
        {"X-Failed-Recipients", Sign::FailedRecipients}, {"From", Sign::From}, {"In-Reply-To", Sign::InReplyTo},
        {"List-Id", Sign::ListField}, {"List-Unsubscribe", Sign::ListField}, {"List-Post", Sign::ListField},
        {"X-Mailer", Sign::Mailer}, {"X-MS-Exchange-Message-Is-Ndr", Sign::MessageIsNdr},
        {"X-Original-To", Sign::OriginalTo}, {"Precedence", Sign::Precedence}, {"References", Sign::References},
        {"Return-Path", Sign::ReturnPath}, {"Subject", Sign::Subject}, {"To", Sign::To},
        {"X-Apple-Unsubscribe", Sign::Unsubscribe}, {"X-Autoreply", Sign::Vacation}, {"X-Autorespond", Sign::Vacation},
        {"X-Autoresponder", Sign::Vacation}, {"X-Auto-Reply", Sign::Vacation}, {"X-Mail-Autoreply", Sign::Vacation},
        {"X-AutoReply-From", Sign::Vacation}, {"X-Autoreply-Sender", Sign::Vacation}, {"X-Vacation", Sign::Vacation},
        {"X-Autorespond-From", Sign::Vacation}, {"X-MS-Exchange-Inbox-Rules-Loop", Sign::Vacation},
        {"X-Away-Message", Sign::Vacation}, {"Auto-Reply", Sign::Vacation}});
    std::ranges::sort(names, {}, [](const SignName &one) { return likenessOf(one.name); });
    return names;
}();

/// By likeness: the first name that has it or a greater one.
constexpr std::array signBegins = [] {
    std::array<quint8, 1024> begins{};
    for (std::size_t likeness = 0; likeness < begins.size(); ++likeness) {
        begins[likeness] = static_cast<quint8>(std::ranges::count_if(
            signNames, [likeness](const SignName &one) { return likenessOf(one.name) < likeness; }));
    }
    return begins;
}();
static_assert(signBegins.back() == signNames.size());

/// The topmost field of each kind, found in one pass over all fields.
class SignFields
{
public:
    explicit SignFields(const Message &message) : m_message(message)
    {
        for (const HeaderField &field : message.fields()) {
            const std::optional<Sign> sign = signOf(message.name(field));
            if (!sign) {
                continue;
            }
            const HeaderField *&first = m_first[std::size_t(*sign)];
            first = first ? first : &field;
            m_isVacation = m_isVacation || (sign == Sign::Vacation && !sameWord(written(field), "no"));
        }
    }

    /// Null where there is none.
    [[nodiscard]] const HeaderField *first(Sign sign) const { return m_first[std::size_t(sign)]; }
    /// Empty where there is none.
    [[nodiscard]] QByteArray firstValue(Sign sign) const
    {
        return first(sign) ? m_message.value(*first(sign)) : QByteArray();
    }
    /// The same with its folds. They part words, and so change nothing for who looks for a word.
    [[nodiscard]] QByteArrayView firstWritten(Sign sign) const
    {
        return first(sign) ? written(*first(sign)) : QByteArrayView();
    }
    [[nodiscard]] bool has(Sign sign) const { return first(sign) != nullptr; }
    /// One of the fields of that kind says so.
    [[nodiscard]] bool isVacation() const { return m_isVacation; }

private:
    [[nodiscard]] QByteArrayView written(const HeaderField &field) const { return m_message.rawValue(field).trimmed(); }

    static std::optional<Sign> signOf(QByteArrayView name)
    {
        const std::size_t likeness = name.isEmpty() ? signBegins.size() : likenessOf(name);
        if (likeness + 1 >= signBegins.size()) {
            return std::nullopt;
        }
        for (std::size_t i = signBegins[likeness]; i < signBegins[likeness + 1]; ++i) {
            const SignName &known = signNames[i];
            if (name == known.name || sameWord(name, known.name)) { // nearly all write it as we do
                return known.sign;
            }
        }
        return std::nullopt;
    }

    const Message &m_message;
    std::array<const HeaderField *, signCount> m_first{};
    bool m_isVacation = false;
};

/// Names in X-Mailer.
constexpr PhraseSet vacationPrograms{
    std::to_array<QByteArrayView>({"vacation", "gnarwl", "autorespond", "auto-respond", "autoreply"})};

[[nodiscard]] bool isSystemLocalPart(QByteArrayView lower)
{
    return startsWithPhrase(lower, systemLocalParts);
}

[[nodiscard]] bool isListLocalPart(QByteArrayView lower)
{
    const bool hasMark = lower.contains('-') || lower.contains('+'); // as each ending has
    return (hasMark && std::ranges::any_of(listEndings, [lower](QByteArrayView part) { return lower.endsWith(part); }))
        || startsWithPhrase(lower, listBeginnings) || containsPhrase(lower, listInfixes);
}

/// The value of a field, which is not copied where it stands on one line, as most do. The message outlives it.
[[nodiscard]] QByteArray valueOf(const Message &message, const HeaderField &field)
{
    const QByteArrayView written = message.rawValue(field).trimmed();
    const bool isFolded = written.contains('\n') || written.contains('\r');
    return isFolded ? message.value(field) : QByteArray::fromRawData(written.data(), written.size());
}

/// The local part of @p address, which From holds, in lower case; all of From's @p value where it holds no address
/// ("From: mailer-daemon"). It is not copied where it stands before the first @ of the value, as nearly all do:
/// @p lower is the value in lower case, and outlives it.
[[nodiscard]] QByteArray lowerLocalPart(const QByteArray &address, QByteArrayView value, const QByteArray &lower)
{
    if (address.isEmpty()) {
        return lower;
    }
    const QByteArrayView local = localPartOf(address);
    const qsizetype end = value.indexOf('@');
    const bool isThere = end >= 0 && value.first(end).endsWith(local);
    return isThere ? QByteArray::fromRawData(lower.constData() + end - local.size(), local.size())
                   : asciiLowered(local);
}

void readReturnPath(const Message &message, const SignFields &fields, BounceSigns &signs)
{
    const HeaderField *field = fields.first(Sign::ReturnPath);
    if (!field) {
        return;
    }
    signs.hasReturnPath = true;
    QByteArrayView path = fields.firstWritten(Sign::ReturnPath);
    const qsizetype open = path.indexOf('<');
    const qsizetype close = path.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
        path = path.sliced(open + 1, close - open - 1).trimmed();
    }
    signs.nullSender = path.isEmpty()
        || std::ranges::any_of(daemonLocalParts, [path](QByteArrayView part) { return startsWithWord(path, part); });
    if (signs.nullSender) {
        signs.where = message.range(*field);
    }
}

/// The first address of From.
[[nodiscard]] QByteArray authorIn(const Message &message, const HeaderField &field, QByteArrayView value)
{
    const qsizetype at = value.indexOf('@');
    const bool isSimple = at >= 0 && value.indexOf('@', at + 1) < 0 && !value.contains('(');
    const QList<QByteArray> addresses = isSimple ? QList<QByteArray>() : message.addresses(field); // nothing to parse
    if (!addresses.isEmpty()) {
        return addresses.constFirst();
    }
    const std::optional<FoundMailbox> found = findMailbox(value);
    return found ? found->address : QByteArray();
}

void readFrom(const Message &message, const HeaderField *field, BounceSigns &signs)
{
    if (!field) {
        return;
    }
    const QByteArray value = valueOf(message, *field);
    signs.from = authorIn(message, *field, value);
    const QByteArray lower = asciiLowered(value);
    const QByteArray local = lowerLocalPart(signs.from, value, lower);
    for (qsizetype i = 0; i < qMin<qsizetype>(3, lower.size()); ++i) { // behind a quotation mark or a bracket
        signs.fromSystemName = signs.fromSystemName || startsWithPhrase(QByteArrayView(lower).sliced(i), systemNames);
    }
    signs.fromMailSystem = isSystemLocalPart(local) || (signs.from.isEmpty() && lower.contains("<>"));
    signs.fromGateway = containsPhrase(local, gatewayNames);
    signs.fromRobot = startsWithPhrase(local, robotNames);
    signs.fromScanner = !signs.from.isEmpty() && containsPhrase(local, scannerNames);
    signs.fromListManager = !signs.from.isEmpty() && !signs.fromMailSystem && isListLocalPart(local);
    if (signs.fromMailSystem && !signs.nullSender) {
        signs.where = message.range(*field);
    }
}

void readSubject(const Message &message, const HeaderField *field, BounceSigns &signs)
{
    if (!field) {
        return;
    }
    const QByteArray raw = valueOf(message, *field);
    const bool isEncoded = findPair(raw.begin(), raw.end(), '=', '?') != raw.end();
    signs.subject = isEncoded ? inLowerCase(message.decoded(*field).jsonValue().toUtf8()) : inLowerCase(raw);
    if (isTellingSubject(signs.subject)) {
        signs.bounceSubject = isBounceSubject(signs.subject);
        signs.delaySubject = isDelaySubject(signs.subject);
        signs.replySubject = isAutomaticReplySubject(signs.subject);
    }
    signs.labelledReply = isLabelledAsReply(signs.subject);
    signs.personalSubject = isPersonalSubject(signs.subject);
}

void readAutomatic(const SignFields &fields, BounceSigns &signs)
{
    const QByteArrayView automatic = fields.firstWritten(Sign::AutoSubmitted);
    signs.autoReplied = startsWithWord(automatic, "auto-replied");
    signs.autoGenerated = startsWithWord(automatic, "auto-generated");
    const QByteArrayView precedence = fields.firstWritten(Sign::Precedence);
    signs.vacationField = fields.isVacation() || startsWithWord(precedence, "auto_reply")
        || startsWithWord(precedence, "auto-reply")
        || containsPhrase(asciiLowered(fields.firstWritten(Sign::Mailer)), vacationPrograms)
        || sameWord(fields.firstWritten(Sign::DeliveredTo), "autoresponder");
    signs.exchangeNdr = fields.has(Sign::MessageIsNdr);
    signs.listMail = fields.has(Sign::ListField);
    signs.unsubscribes = fields.has(Sign::Unsubscribe);
    signs.hasInReplyTo = fields.has(Sign::InReplyTo) || fields.has(Sign::References);
}

/// Addresses in a field, without the cost of a full parse: commas and comments do not matter for finding them.
void appendMailboxes(const QByteArray &value, QList<QByteArray> &list)
{
    constexpr int most = 100;
    int count = 0;
    std::optional<FoundMailbox> found = findMailbox(value);
    while (found && count++ < most) {
        list.append(found->address);
        found = findMailbox(value, found->end);
    }
}

void appendReaders(const SignFields &fields, QList<QByteArray> &readers)
{
    for (const Sign sign : {Sign::To, Sign::DeliveredTo, Sign::OriginalTo, Sign::EnvelopeTo, Sign::ApparentlyTo}) {
        appendMailboxes(fields.firstValue(sign), readers);
    }
}

[[nodiscard]] bool isReadersOwn(const SignFields &fields, const QByteArray &address)
{
    QList<QByteArray> readers;
    appendReaders(fields, readers);
    return std::ranges::any_of(readers, [&address](const QByteArray &reader) { return sameMailbox(address, reader); });
}

} // namespace

bool BounceSigns::bySystem() const
{
    return nullSender || fromMailSystem || exchangeNdr || !failedRecipients.isEmpty()
        || (fromSystemName && (bounceSubject || delaySubject));
}

BounceSigns readBounceSigns(const Message &message)
{
    const SignFields fields(message);
    BounceSigns signs;
    readReturnPath(message, fields, signs);
    readFrom(message, fields.first(Sign::From), signs);
    readSubject(message, fields.first(Sign::Subject), signs);
    readAutomatic(fields, signs);
    // The bounce address of a list that the reader runs makes nobody a list manager but the reader.
    signs.fromListManager = signs.fromListManager && !isReadersOwn(fields, signs.from);
    if (fields.has(Sign::FailedRecipients)) {
        for (const HeaderField *field : message.all("X-Failed-Recipients")) {
            appendMailboxes(message.value(*field), signs.failedRecipients);
        }
    }
    return signs;
}

void readReaders(const Message &message, BounceSigns &signs)
{
    const SignFields fields(message);
    signs.addressees.clear();
    signs.recipients.clear();
    appendMailboxes(fields.firstValue(Sign::To), signs.addressees);
    appendReaders(fields, signs.recipients);
}

} // namespace Indicia
