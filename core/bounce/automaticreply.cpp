// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automaticreply.h"

#include "domainname.h"
#include "mailboxscan.h"
#include "phrases.h"
#include "subjectwords.h"

namespace Indicia {

namespace {

/// Words looked at for these notices: they come to the point in their first lines.
constexpr qsizetype wordsRead = 3'000;

constexpr PhraseSet asksToAct{std::to_array<QByteArrayView>(
    {"confirm", "verify", "approved", "approve", "request form", "reply to this", "replying to this", "reply to the",
        "click", "link below", "following link", "whitelist", "white list", "allow list", "authenticate", "prove that",
        "bestätig", "confirmer", "confirmar", "confermare", "bevestig", "potwierd", "authentifier", "cliqu",
        "haga clic", "hacer clic", "pulse ", "klicken sie", "clicca", "klik op", "klikn", "нажмите", "подтверд",
        "guest list", "cliccando", "conferma di", "confirme que", "confirma que", "type the code", "solve the"})};

constexpr PhraseSet holdsBack{std::to_array<QByteArrayView>({"is being held", "has been held", "being held", "held for",
    "on hold", "quarantined until", "approved senders", "senders i have approved", "approved list",
    "approved beforehand", "before it is delivered", "before your message can be delivered", "until you confirm",
    "to control spam", "to reduce spam", "anti-spam", "antispam", "sender verification", "sendercheck",
    "unconfirmed mail", "spamblocker", "spam blocker", "spam arrest", "boxtrapper", "challenge", "not a spammer",
    "not a spam source", "requires that you verify", "a real live human", "has not been verified", "address added to",
    "a real person", "zurückgehalten", "waitlisted", "waiting list", "waiting for your confirmation",
    "en attente de validation", "est en attente", "está en espera", "è in attesa", "está em espera",
    "en attente d'authentification", "mis en attente", "mise en attente", "en espera de confirmación",
    "pendiente de confirmación", "in attesa di conferma", "wacht op bevestiging", "wartet auf ihre bestätigung",
    "wartet auf bestätigung", "aguardando confirmação", "aguarda confirmação", "oczekuje na potwierdzenie",
    "ожидает подтверждения", "verification process", "protecting myself from", "allowed senders"})};

/// Sites that take registrations say so too: these count where the reader's mail is spoken of.
constexpr PhraseSet againstSpam{std::to_array<QByteArrayView>({"to avoid spam", "to stop spam", "to prevent spam",
    "to stop unsolicited", "um spam zu vermeiden", "zum schutz vor spam", "schutz gegen spam", "pour éviter le spam",
    "contre le spam", "para evitar el spam", "para evitar spam", "contra el spam", "per evitare lo spam",
    "contro lo spam", "om spam te voorkomen", "tegen spam", "чтобы избежать спама", "защиты от спама"})};

constexpr PhraseSet virusFound{std::to_array<QByteArrayView>({"virus alert", "virus found", "found a virus",
    "found the virus", "virus detected", "detected a virus", "contains a virus", "contained a virus", "infected with",
    "was infected", "is infected", "virus warning", "v i r u s", "virus in mail", "virus was found", "viren gefunden",
    "viruses detected", "virus detector has just been triggered", "contains the virus", "infected by", "virus gefunden",
    "virus wurde gefunden", "virus entdeckt", "virus erkannt", "enthält einen virus", "virus infiziert", "alerte virus",
    "virus détecté", "virus a été détecté", "virus a été trouvé", "contient un virus", "infecté par", "virus detectado",
    "detectado un virus", "contiene un virus", "infectado con", "infectado por", "virus rilevato", "rilevato un virus",
    "infetto da", "virus gevonden", "virus aangetroffen", "bevat een virus", "besmet met", "vírus detectado",
    "vírus encontrado", "contém um vírus", "wykryto wirusa", "zawiera wirusa", "обнаружен вирус", "содержит вирус"})};

constexpr PhraseSet sentByYou{std::to_array<QByteArrayView>({"you sent", "from you:", "from you.", "from you,",
    "from you ", "sent by you", "your mail ", "your mail.", "your mail,", "your mail:", "your message", "your e-mail",
    "your email", "in your", "von ihnen", "ihre nachricht", "ihre mail ", "ihre e-mail", "ihrer nachricht",
    "votre message", "vous avez envoyé", "su mensaje", "usted envió", "uw bericht", "u naar", "il tuo messaggio",
    "suo messaggio", "ha inviato", "sua mensagem", "você enviou", "twoja wiadomość", "ваше сообщение", "ваше письмо"})};

/// What a notice of a list names the letter by.
constexpr PhraseSet subjectWords{
    std::to_array<QByteArrayView>({"subject", "betreff", "sujet", "objet", "asunto", "titolo", "oggetto", "onderwerp",
        "тем", "assunto", "ämne", "emne", "temat", "předmět", "tárgy", "konu", "件名", "主题", "主旨", "제목"})};

/// Who decides about a letter to a list is called so in most languages.
constexpr PhraseSet moderates{std::to_array<QByteArrayView>({"moderat", "modérat", "moderador", "moderação",
    "moderación", "модератор", "модерац", "μεσολαβητ", "moderování", "司会", "审核", "審核", "承認"})};

constexpr PhraseSet listRefuses{std::to_array<QByteArrayView>({"failed to act on your post", "the ezmlm program",
    "moderator approval", "awaits moderator", "being held until the list moderator", "held for moderation",
    "waiting for moderation", "is moderated", "by non-member", "non-members are not", "not a member of",
    "you are not member", "not subscribed to", "you are not subscribed", "subscribers only", "only subscribers",
    "members only", "not allowed to post", "sent to the moderator", "submitted to the moderator",
    "gone to the moderator", "forwarded to the moderator", "waiting for approval by a moderator",
    "restricted to list subscribers", "restricted to subscribers", "réservée aux abonnés", "solo para suscriptores",
    "nur für mitglieder", "riservata agli iscritti", "not authorized to send", "automatically rejected",
    "message was rejected by", "mailing list has been rejected", "rejected by the list moderator"})};

[[nodiscard]] bool isAutomatic(const BounceSigns &signs)
{
    return signs.autoReplied || signs.vacationField || signs.nullSender || (signs.autoGenerated && signs.hasInReplyTo);
}

/// The subject and the first words, in lower case.
[[nodiscard]] QByteArray openingOf(const ReplyCase &reply)
{
    QByteArray words = reply.signs.subject;
    for (const BounceText &text : reply.texts) {
        words += ' ';
        words += text.lowerWords().left(wordsRead);
        if (words.size() > wordsRead) {
            break;
        }
    }
    return words;
}

[[nodiscard]] bool hasLowPrecedence(const Message &message)
{
    const QByteArray precedence = message.firstValue("Precedence").toLower();
    return precedence == "bulk" || precedence == "junk" || precedence == "list";
}

/// "sent from anna@example.org", to Anna.
[[nodiscard]] bool saysSentFromReader(QByteArrayView lowerWords, const BounceSigns &signs)
{
    for (const QByteArrayView before : {"sent from", "sent by", "from:"}) {
        for (qsizetype at = lowerWords.indexOf(before); at >= 0; at = lowerWords.indexOf(before, at + 1)) {
            const QByteArrayView behind = lowerWords.sliced(at + before.size()).trimmed();
            if (std::ranges::any_of(signs.recipients, [behind](const QByteArray &own) {
                    return !own.isEmpty()
                        && behind.first(qMin(behind.size(), own.size())).compare(own, Qt::CaseInsensitive) == 0;
                })) {
                return true;
            }
        }
    }
    return false;
}

/// Programs that run lists, by what they alone write into a header.
[[nodiscard]] bool isByListProgram(const ReplyCase &reply)
{
    const BounceSigns &signs = reply.signs;
    // What a list or a forum sends to all its readers is generated; an answer is for one of them.
    const bool answer
        = signs.autoReplied && (signs.listMail || reply.message.firstValue("Precedence").toLower() == "list");
    // A mail system that reports on a list's notice may copy its fields.
    const bool copied = signs.fromMailSystem || signs.bounceSubject;
    return signs.fromListManager || (!copied && (answer || reply.message.first("X-List-Administrivia")));
}

/// Not "-help" and "-admin": desks that are no lists answer under such names too.
[[nodiscard]] bool isListsOwnAddress(QByteArrayView address)
{
    static constexpr PhraseSet programs{
        std::to_array<QByteArrayView>({"owner-", "listserv", "majordomo", "mailman", "sympa", "ezmlm", "mlmmj"})};
    const QByteArray local = localPartOf(address).toByteArray().toLower();
    return startsWithPhrase(local, programs) || local.endsWith("-owner") || local.endsWith("+owner")
        || local.endsWith("-bounces") || local.endsWith("+bounces");
}

} // namespace

bool returnsReadersMail(const ReplyCase &reply)
{
    if (!reply.original.exists() || reply.original.inlineInText) {
        return false;
    }
    for (const QByteArrayView name : {"From", "Return-Path", "Sender"}) {
        const std::optional<FoundMailbox> author = findMailbox(reply.original.message.firstValue(name));
        if (author && std::ranges::any_of(reply.signs.recipients, [&](const QByteArray &own) {
                return sameMailbox(own, author->address);
            })) {
            return true;
        }
    }
    return false;
}

bool isChallenge(const ReplyCase &reply)
{
    if (!isAutomatic(reply.signs) || reply.signs.fromListManager) {
        return false;
    }
    const QByteArray words = openingOf(reply);
    const bool ofMail = containsPhrase(words, sentByYou) || reply.signs.hasInReplyTo;
    return containsPhrase(words, asksToAct)
        && (containsPhrase(words, holdsBack) || (ofMail && containsPhrase(words, againstSpam)));
}

bool mayBeUnmarkedChallenge(const BounceSigns &signs)
{
    return signs.personalSubject && !signs.hasInReplyTo && !signs.listMail; // who answers by hand refers to what
}

bool isChallengeInWords(const ReplyCase &reply)
{
    static constexpr PhraseSet automatic{std::to_array<QByteArrayView>({"automatic reply", "automated reply",
        "automatic response", "automated response", "automatic message", "automated message", "automatically generated",
        "generated automatically", "automatische antwort", "automatische nachricht", "réponse automatique",
        "respuesta automática", "risposta automatica", "resposta automática", "automatisch antwoord"})};
    if (!mayBeUnmarkedChallenge(reply.signs) || reply.texts.isEmpty() || reply.original.exists()) {
        return false;
    }
    const BounceText &text = reply.texts.constFirst();
    qsizetype first = 0;
    while (first < text.wordsEnd() && text.isBlank(first)) {
        ++first;
    }
    if (first >= text.wordsEnd() || !containsPhrase(text.lower(first), automatic)) {
        return false;
    }
    const QByteArray words = openingOf(reply);
    return containsPhrase(words, asksToAct) && containsPhrase(words, holdsBack) && containsPhrase(words, sentByYou);
}

bool isVirusNotice(const ReplyCase &reply)
{
    const BounceSigns &signs = reply.signs;
    const bool program = isAutomatic(signs) || signs.fromMailSystem || signs.autoGenerated || signs.fromScanner;
    if (!program || signs.listMail) { // a newsletter warns of viruses
        return false;
    }
    const QByteArray words = openingOf(reply);
    static constexpr PhraseSet names{std::to_array<QByteArrayView>({"vir", "vír", "wirus", "вирус", "worm"})};
    return containsPhrase(words, names) && containsPhrase(words, virusFound)
        && (containsPhrase(words, sentByYou) || saysSentFromReader(words, signs));
}

bool isListNotice(const ReplyCase &reply)
{
    if (!isByListProgram(reply) || reply.signs.personalSubject) {
        return false;
    }
    // A digest holds the reader's mail among that of others.
    const auto holdsMail = [](const MimePart &part) {
        return part.mediaType == "message/rfc822" || part.mediaType == "text/rfc822-headers";
    };
    const bool one = std::ranges::count_if(reply.message.parts(), holdsMail) == 1;
    if (one && returnsReadersMail(reply) && reply.signs.fromListManager) {
        return true;
    }
    if (isWelcomeSubject(reply.signs.subject)) {
        return false; // it tells of moderators too
    }
    const QByteArray words = openingOf(reply);
    return containsPhrase(words, listRefuses)
        || (containsPhrase(words, moderates) && containsPhrase(words, sentByYou)
            && containsPhrase(words, subjectWords));
}

bool isVacationReply(const ReplyCase &reply)
{
    const BounceSigns &signs = reply.signs;
    if (signs.autoReplied || signs.vacationField) {
        return true;
    }
    const bool suppressesAnswers = reply.message.first("X-Auto-Response-Suppress") != nullptr;
    const bool lowPrecedence = hasLowPrecedence(reply.message);
    if (signs.replySubject
        && (signs.labelledReply || signs.nullSender || suppressesAnswers || lowPrecedence || signs.autoGenerated)) {
        return !reply.signs.listMail;
    }
    return signs.nullSender && signs.hasInReplyTo && (signs.autoGenerated || suppressesAnswers);
}

bool isListReply(const ReplyCase &reply)
{
    return isVacationReply(reply) && isListsOwnAddress(reply.signs.from);
}

bool isUnlabelledReply(const ReplyCase &reply)
{
    return reply.signs.nullSender && hasLowPrecedence(reply.message) && !reply.signs.listMail;
}

bool mayBeNotice(const BounceSigns &signs)
{
    return isAutomatic(signs) || signs.autoGenerated || signs.fromMailSystem || signs.fromListManager
        || signs.fromScanner;
}

std::optional<AutomaticReply> findNotice(const ReplyCase &reply)
{
    if (isListNotice(reply)) {
        return AutomaticReply{MessageKind::AutoReply, "list-notice"};
    }
    if (isVirusNotice(reply)) {
        return AutomaticReply{MessageKind::AutoReply, "virus-notice"};
    }
    if (isChallenge(reply)) {
        return AutomaticReply{MessageKind::Challenge, "challenge"};
    }
    return {};
}

} // namespace Indicia
