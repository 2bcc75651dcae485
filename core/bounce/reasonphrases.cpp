// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonphrases.h"

#include <algorithm>
#include <cstring>

namespace Indicia {

namespace {

using enum BounceReason;
using enum PhraseWeight;

struct Phrase
{
    QByteArrayView words;
    BounceReason reason;
    PhraseWeight weight = Likely;
};

// What mail systems write, in lower case (ASCII; of other alphabets, where a capital may begin the sentence, without
// its first letter). By reason, English first.
// clang-format off
constexpr auto phrases = std::to_array<Phrase>({
    // Loops
    {"too many hops", Loop, Sure}, {"hop count exceeded", Loop, Sure}, {"mail loop", Loop, Sure}, {"message looping", Loop, Sure},
    {"message is looping", Loop, Sure}, {"looping message", Loop, Sure}, {"points back to", Loop}, {"routing loop", Loop, Sure}, {"recursion", Loop}, {"loops back to myself", Loop, Sure},
    {"mail forwarding loop", Loop, Sure}, {"forwarding loop", Loop, Sure}, {"too many received", Loop}, {"maximum hop", Loop},
    {"exceeded 50 hops", Loop, Sure}, {"loop detected", Loop, Sure}, {"mailloop", Loop, Sure}, {"mail loops", Loop}, {"too many \"received\"", Loop},
    {"number of 'received:'", Loop, Sure}, {" loop", Loop, Faint},
    {"malware found", Virus, Sure}, {"schadsoftware", Virus}, {"schadcode", Virus}, {"logiciel malveillant", Virus}, {"software malicioso", Virus},
    {"nachrichtenschleife", Loop}, {"mailschleife", Loop}, {"boucle de messag", Loop}, {"bucle de correo", Loop},

    // Viruses
    {"virus detected", Virus, Sure}, {"virus found", Virus, Sure}, {"virus infected", Virus, Sure}, {"infected with", Virus, Sure},
    {"contains a virus", Virus, Sure}, {"contained a virus", Virus, Sure}, {"contains virus", Virus}, {"contains malware", Virus, Sure},
    {"malware detected", Virus, Sure}, {"detected as virus", Virus}, {"message infected", Virus}, {"infected mail", Virus}, {"infected message", Virus}, {"malicious code", Virus}, {"malicious content", Virus}, {"malicious attachment", Virus}, {"código malicioso", Virus}, {"code malveillant", Virus}, {"codice malevolo", Virus}, {"is infected:", Virus}, {"worm was found", Virus}, {"worm found", Virus}, {"trojan", Virus}, {"eicar", Virus}, {"malware", Virus}, {"w32/", Virus}, {"win32/", Virus}, {"an infected attachment", Virus}, {"virus scanner", Virus},
    {"antivirus found", Virus}, {"content rejected due to virus", Virus}, {"virus (", Virus, Faint}, {"the message contains a virus", Virus, Sure},
    {"due to virus", Virus}, {"due to a virus", Virus}, {"anti-virus", Virus, Faint}, {"antivirus", Virus, Faint},
    {"considered to be malicious", Virus}, {"potentially malicious", Virus, Faint}, {"virus gefunden", Virus}, {"enthält einen virus", Virus},
    {"contient un virus", Virus}, {"contiene un virus", Virus}, {"contém um vírus", Virus}, {"bevat een virus", Virus}, {"содержит вирус", Virus}, {"вирус", Virus}, {"infectée", Virus}, {"infecté", Virus}, {"infiziert", Virus}, {"infectad", Virus}, {"infettat", Virus}, {"besmet", Virus}, {"zainfekow", Virus}, {"заражен", Virus}, {"заражён", Virus}, {"病毒", Virus}, {"ウイルス", Virus}, {"바이러스", Virus},
    {"phishing", Virus, Faint}, {" virus ", Virus, Faint},

    // Reverse names
    {"reverse dns", NoReverseDns}, {"rdns", NoReverseDns}, {"ptr record", NoReverseDns}, {"no ptr", NoReverseDns}, {"missing ptr", NoReverseDns},
    {"without ptr", NoReverseDns}, {"valid ptr", NoReverseDns}, {"reverse lookup", NoReverseDns}, {"reverse name", NoReverseDns},
    {"cannot find your hostname", NoReverseDns}, {"cannot find your reverse hostname", NoReverseDns}, {"cannot resolve your address", NoReverseDns},
    {"ip name lookup failed", NoReverseDns}, {"bad dns ptr", NoReverseDns, Sure}, {"dns ptr resource record", NoReverseDns, Sure}, {"unresolvable relay host name", NoReverseDns}, {"unverifyable sending ip", NoReverseDns},
    {"requires ptr", NoReverseDns}, {"reverse ptr", NoReverseDns}, {"invalid ptr", NoReverseDns}, {" ptr ", NoReverseDns}, {"ptr-eintrag", NoReverseDns}, {"ptr-record", NoReverseDns}, {"ptr-запис", NoReverseDns}, {"обратной записи", NoReverseDns}, {"обратной зон", NoReverseDns}, {"обратную зон", NoReverseDns}, {"反向解析", NoReverseDns}, {"逆引き", NoReverseDns},
    {"unverifiable sending ip", NoReverseDns}, {"aup#cxdns", NoReverseDns}, {"resolve your ip", NoReverseDns}, {"ip must resolve", NoReverseDns}, {"fcrdns", NoReverseDns},
    {"forward-confirmed", NoReverseDns}, {"domain mismatches client ip", NoReverseDns}, {"ip address has no hostname", NoReverseDns},
    {"no hostname for your ip", NoReverseDns}, 

    // Authentication of the sender
    {"dmarc", AuthFailure, Sure}, {"spf check", AuthFailure}, {"spf fail", AuthFailure}, {"spf validation", AuthFailure}, {"spf hard fail", AuthFailure},
    {"fails spf", AuthFailure}, {"failed spf", AuthFailure}, {"spf record", AuthFailure}, {"spf violation", AuthFailure}, {"spf softfail", AuthFailure},
    {"spf: fail", AuthFailure}, {"spf: ", AuthFailure}, {"spf reject", AuthFailure}, {"(spf)", AuthFailure, Faint}, {"(spf fail", AuthFailure}, {"spf policy", AuthFailure}, {"spf settings", AuthFailure}, {"spf policies", AuthFailure},
    {"sender policy framework", AuthFailure, Sure}, {"openspf", AuthFailure, Sure}, {"spf.pobox.com", AuthFailure, Sure}, {"either spf or dkim", AuthFailure, Sure},
    {"by spf", AuthFailure, Faint}, {"dkim signature", AuthFailure}, {"dkim check", AuthFailure}, {"dkim validation", AuthFailure}, {"dkim verification", AuthFailure},
    {"dkim fail", AuthFailure}, {"failed dkim", AuthFailure}, {"with dkim", AuthFailure}, {"with spf", AuthFailure},
    {"(au01)", AuthFailure, Sure}, {"[au01]", AuthFailure, Sure},
    {"spf unauthorized", AuthFailure, Sure}, {"pass dkim", AuthFailure}, {"pass spf", AuthFailure}, {"spf-prüfung", AuthFailure}, {"dkim-prüfung", AuthFailure},
    {"dkim = did not pass", AuthFailure, Sure}, {"unauthenticated email from", AuthFailure, Sure}, {"sender is unauthenticated", AuthFailure, Sure},
    {"unauthenticated mail is prohibited", AuthFailure, Sure}, {"fails to pass authentication checks", AuthFailure, Sure},
    {"does not pass authentication", AuthFailure}, {"did not pass authentication", AuthFailure}, {"authentication checks failed", AuthFailure},
    {"is not allowed to send mail for", AuthFailure}, {"not authorized to send on behalf", AuthFailure}, {"email authentication", AuthFailure, Faint},
    {"sender domain authentication", AuthFailure}, {"not authorised to send mail for", AuthFailure}, {"not permitted to send mail for", AuthFailure},
    {"not designated as a permitted sender", AuthFailure}, {"not a permitted sender", AuthFailure}, {"publishes p=reject", AuthFailure}, {"[spf]", AuthFailure}, {"in spf", AuthFailure}, {"blocked by spf", AuthFailure}, {"spoof", AuthFailure, Faint}, {"mi:spf", AuthFailure}, {"signature validation failed", AuthFailure}, {"sender id (pra)", AuthFailure}, {"dkim: ", AuthFailure, Faint},

    // Relaying
    {"relay access denied", RelayDenied}, {"relaying denied", RelayDenied}, {"relay denied", RelayDenied}, {"relay not permitted", RelayDenied},
    {"relaying not allowed", RelayDenied}, {"relay not allowed", RelayDenied}, {"not permitted to relay", RelayDenied}, {"unable to relay", RelayDenied},
    {"cannot relay", RelayDenied}, {"we do not relay", RelayDenied}, {"refused to relay", RelayDenied}, {"relaying is not", RelayDenied}, {"relaying mail to", RelayDenied},
    {"allowed to relay", RelayDenied}, {"as a relay", RelayDenied}, {"relayed mail", RelayDenied}, {"mail relayed", RelayDenied},
    {"relay prohibited", RelayDenied}, {"relaying prohibited", RelayDenied}, {"no relaying", RelayDenied}, {"not local host", RelayDenied}, {"not a gateway", RelayDenied}, {"no relay", RelayDenied}, {"not a relay", RelayDenied},
    {"list of allowed rcpthosts", RelayDenied}, {"not in my list of allowed", RelayDenied}, {"insecure mail relay", RelayDenied}, {"not an open relay", RelayDenied},
    {"this system is not configured to relay", RelayDenied}, {"send anonymous mail", Policy, Sure}, {"invalid credentials for relay", RelayDenied, Sure}, {"relaying disallowed", RelayDenied},
    {"not permitted to relay through this server without authentication", Policy, Sure}, {"relais", RelayDenied, Faint}, {"mail server requires authentication when attempting to send", RelayDenied},
    {"must check for new mail first", RelayDenied}, {"local user only", RelayDenied, Faint}, {"not local, please try", Moved},

    // Mailboxes that are full
    {"mailbox full", MailboxFull}, {"mailbox is full", MailboxFull}, {"full mailbox", MailboxFull}, {"inbox full", MailboxFull}, {"inbox is full", MailboxFull}, {"mailfolder is full", MailboxFull},
    {"mailbox too full", MailboxFull}, {"over quota", MailboxFull}, {"overquota", MailboxFull}, {"over-quota", MailboxFull}, {"over the quota", MailboxFull}, {"quota exceeded", MailboxFull},
    {"exceeded quota", MailboxFull}, {"exceeds quota", MailboxFull}, {"exceeding quota", MailboxFull}, {"exceed quota", MailboxFull}, {"quota exceed", MailboxFull}, {"exceeded its quota", MailboxFull}, {"exceeded his quota", MailboxFull},
    {"exceeding their quota", MailboxFull}, {"exceeding its mailbox quota", MailboxFull}, {"exceeded his/her quota", MailboxFull}, {"exceeded the quota", MailboxFull},
    {"over disk quota", MailboxFull}, {"disk quota", MailboxFull}, {"disc quota", MailboxFull}, {"disk space limit", MailboxFull}, {"mailbox quota", MailboxFull}, {"mail quota", MailboxFull},
    {"quota violation", MailboxFull}, {"quota usage", MailboxFull}, {"allowed quota", MailboxFull}, {"reached disk quota", MailboxFull}, {"storage quota", MailboxFull}, {"quotaexceeded", MailboxFull},
    {"quota full", MailboxFull}, {"quota is full", MailboxFull}, {"user quota", MailboxFull, Faint}, {"storage allocation", MailboxFull}, {"storage limit", MailboxFull}, {"storage space", MailboxFull, Faint},
    {"out of storage", MailboxFull}, {"not enough storage space in", MailboxFull}, {"does not have enough space", MailboxFull}, {"maximum allowed storage", MailboxFull},
    {"exceeded the local limit", MailboxFull}, {"mailbox size limit", MailboxFull, Sure}, {"mailbox exceeds allowed size", MailboxFull}, {"mailbox exceeds", MailboxFull, Faint}, {"mailbox would exceed", MailboxFull}, {"space has been used up", MailboxFull}, {"mailbox has exceeded", MailboxFull},
    {"too many messages on the server", MailboxFull}, {"too much mail data", MailboxFull}, {"mailbox limit", MailboxFull}, {"exceeding receiving limits", MailboxFull}, {"mailbox exceeded", MailboxFull},
    {"messages on this mailbox", MailboxFull}, {"messages in this mailbox", MailboxFull}, {"over the maximum allowed number", MailboxFull}, {"allowed message count", MailboxFull}, {"storage full", MailboxFull}, {"any more mail", MailboxFull}, {"file too large", MailboxFull}, {"larger than the space available", MailboxFull}, {"maximum allowed mailbox size", MailboxFull}, {"has overdrawn", MailboxFull},
    {"out of room", MailboxFull}, {"speichergrenze", MailboxFull}, {"speicherlimit", MailboxFull}, {"storage space exhausted", MailboxFull},
    {"account is full", MailboxFull}, {"mail box full", MailboxFull}, {"mailbox has reached", MailboxFull}, {"recipient's mailbox is temporarily full", MailboxFull}, {"mailboxfull", MailboxFull}, {"boxfull", MailboxFull},
    {"maildir over", MailboxFull}, {"mailbox overflow", MailboxFull}, {"recipient overquota", MailboxFull}, {"insufficient space in mailbox", MailboxFull}, {"mail file size exceeds", MailboxFull},
    {"quota from reception", MailboxFull}, {"has exceeded the mailbox", MailboxFull}, {"no space left in mailbox", MailboxFull},
    {"postfach voll", MailboxFull}, {"postfach ist voll", MailboxFull}, {"postfach des empfängers ist voll", MailboxFull}, {"mailbox ist voll", MailboxFull}, {"speicherplatz", MailboxFull, Faint}, {"postfach zu voll", MailboxFull},
    {"boite du destinataire pleine", MailboxFull}, {"boîte aux lettres pleine", MailboxFull}, {"boîte de réception est pleine", MailboxFull}, {"boîte aux lettres est pleine", MailboxFull}, {"boite pleine", MailboxFull},
    {"boite aux lettres pleine", MailboxFull}, {"messagerie est pleine", MailboxFull}, {"buzón lleno", MailboxFull}, {"buzon lleno", MailboxFull}, {"buzón está lleno", MailboxFull}, {"buzón de correo del destinatario está lleno", MailboxFull},
    {"casella piena", MailboxFull}, {"casella di posta piena", MailboxFull}, {"cassetta postale piena", MailboxFull}, {"casella di posta è piena", MailboxFull}, {"caixa postal cheia", MailboxFull}, {"caixa de correio está cheia", MailboxFull},
    {"caixa cheia", MailboxFull}, {"caixa de entrada está cheia", MailboxFull}, {"caixa de correio cheia", MailboxFull}, {"mailbox vol", MailboxFull}, {"postvak vol", MailboxFull}, {"postvak is vol", MailboxFull}, {"postvak van de geadresseerde is vol", MailboxFull},
    {"ящик переполнен", MailboxFull}, {"ящик получателя переполнен", MailboxFull}, {"переполнен", MailboxFull}, {"превышен размер почтового ящика", MailboxFull}, {"скринька переповнена", MailboxFull}, {"邮箱已满", MailboxFull}, {"邮箱空间不足", MailboxFull}, {"信箱已满", MailboxFull},
    {"信箱已滿", MailboxFull}, {"容量已满", MailboxFull}, {"メールボックスがいっぱい", MailboxFull}, {"メールボックスの容量", MailboxFull}, {"容量を超え", MailboxFull}, {"容量オーバー", MailboxFull}, {"메일함이 가득", MailboxFull}, {"편지함 용량", MailboxFull},
    {"용량 초과", MailboxFull}, {"skrzynka pocztowa jest pełna", MailboxFull}, {"skrzynka przepełniona", MailboxFull}, {"schránka je plná", MailboxFull}, {"posta kutusu dolu", MailboxFull}, {"brevlådan är full", MailboxFull}, {"postkassen er full", MailboxFull},
    {"submission quota exceeded", RateLimit, Sure}, {"sending quota", RateLimit, Sure}, {"sending limit", RateLimit, Sure}, {"quota for sending", RateLimit, Sure}, {"queue quota", RateLimit, Sure}, {"daily quota", RateLimit, Sure}, {"hourly quota", RateLimit, Sure}, {"outgoing quota", RateLimit, Sure}, {"outbound quota", RateLimit, Sure}, {"throttl", RateLimit},

    // Sizes
    {"message too big", MessageTooBig}, {"message too large", MessageTooBig}, {"message is too large", MessageTooBig}, {"message is too big", MessageTooBig}, {"message size exceeds", MessageTooBig}, {"mail too large", MessageTooBig}, {"mail too big", MessageTooBig},
    {"message file too big", MessageTooBig}, {"exceeds size limit", MessageTooBig}, {"size limit exceeded", MessageTooBig}, {"mail size limit", MessageTooBig}, {"message size limit", MessageTooBig}, {"maximum message size", MessageTooBig}, {"exceeds maximum size", MessageTooBig}, {"exceeds the maximum size", MessageTooBig}, {"longer than the maximum size", MessageTooBig}, {"larger than the maximum size", MessageTooBig},
    {"exceeds fixed maximum", MessageTooBig}, {"exceeded maximum inbound message size", MessageTooBig}, {"max message size", MessageTooBig}, {"maximum size limit", MessageTooBig}, {"message exceeds", MessageTooBig}, {"size exceeds limit", MessageTooBig}, {"line limit exceeded", MessageTooBig},
    {"data size exceeded", MessageTooBig}, {"email size exceed", MessageTooBig}, {"mail size exceed", MessageTooBig}, {"message size exceed", MessageTooBig}, {"recipsizelimit", MessageTooBig, Sure}, {"sendersizelimit", MessageTooBig, Sure}, {"length exceeds administrative limit", MessageTooBig}, {"too large for this recipient", MessageTooBig}, {"larger than the current system limit", MessageTooBig},
    {"taille limite", MessageTooBig}, {"message trop volumineux", MessageTooBig}, {"nachricht ist zu groß", MessageTooBig}, {"nachricht zu groß", MessageTooBig}, {"mensaje demasiado grande", MessageTooBig}, {"messaggio troppo grande", MessageTooBig}, {"mensagem muito grande", MessageTooBig},
    {"taille du message", MessageTooBig},
    {"bericht is te groot", MessageTooBig}, {"слишком больш", MessageTooBig}, {"邮件过大", MessageTooBig}, {"邮件太大", MessageTooBig}, {"サイズが大きすぎ", MessageTooBig}, {"サイズ制限", MessageTooBig}, {"exceeded google's message size", MessageTooBig},

    // Moved
    {"has a new address", Moved},
    {"has moved", Moved}, {"user moved", Moved}, {"mailbox moved", Moved}, {"has been replaced by", Moved}, {"new e-mail address", Moved, Faint}, {"new email address", Moved, Faint}, {"address changed", Moved}, {"address has changed", Moved}, {"has changed his", Moved},
    {"has changed her", Moved}, {"changed address", Moved}, {"changed email address", Moved}, {"changed e-mail address", Moved}, {"no longer on server", Moved}, {"forwarding address", Moved, Faint}, {"please try <", Moved}, {"please use the new", Moved}, {"neue e-mail-adresse", Moved, Faint}, {"nouvelle adresse", Moved, Faint},

    // Suspended
    {"account has been disabled", Suspended}, {"account is disabled", Suspended}, {"account disabled", Suspended}, {"account inactive", Suspended}, {"account is inactive", Suspended}, {"account has been suspended", Suspended}, {"account suspended", Suspended},
    {"account is suspended", Suspended}, {"account is locked", Suspended}, {"account locked", Suspended}, {"account blocked", Suspended}, {"account is blocked", Suspended}, {"account has been blocked", Suspended}, {"account expired", Suspended}, {"account has expired", Suspended},
    {"account isblocked", Suspended}, {"account that you tried to reach is disabled", Suspended, Sure}, {"account that you tried to reach is inactive", Suspended, Sure}, {"disabled or discontinued", Suspended, Sure}, {"mailbox disabled", Suspended}, {"mailbox is disabled", Suspended},
    {"domain frozen", Suspended}, {"domain is frozen", Suspended}, {"domain suspended", Suspended}, {"domain is suspended", Suspended}, {"domain has been suspended", Suspended}, {"domain disabled", Suspended}, {"domain is disabled", Suspended}, {"domain has been disabled", Suspended}, {"domain ist gesperrt", Suspended}, {"domaine suspendu", Suspended}, {"dominio suspendido", Suspended},
    {"to enable receiving", Suspended}, {"no recipient activity", Suspended}, {"account deleted", Suspended}, {"outgoing email disabled", SenderRefused, Sure},
    {"mailbox is inactive", Suspended}, {"mailbox inactive", Suspended}, {"mailbox suspended", Suspended}, {"mailbox currently suspended", Suspended}, {"mailbox is blocked", Suspended}, {"mailbox blocked", Suspended}, {"mailbox is frozen", Suspended}, {"mailbox frozen", Suspended}, {"mailbox locked", Suspended},
    {"mailbox has been disabled", Suspended}, {"administratively disabled", Suspended}, {"disabled recipient", Suspended}, {"disabled mailbox", Suspended}, {"recipient is disabled", Suspended}, {"recipient disabled", Suspended}, {"recipient suspend", Suspended}, {"recipient suspended", Suspended}, {"user suspended", Suspended}, {"user is suspended", Suspended},
    {"user is inactive", Suspended}, {"user disabled", Suspended}, {"user is disabled", Suspended}, {"user account disabled", Suspended}, {"user account is disabled", Suspended}, {"user account has been", Suspended}, {"inactive user", Suspended}, {"inactive mailbox", Suspended}, {"inactive account", Suspended},
    {"inactive recipient", Suspended}, {"deactivated", Suspended}, {"has been deactivated", Suspended}, {"been suspended", Suspended}, {"temporarily disabled", Suspended}, {"address is disabled", Suspended}, {"address disabled", Suspended}, {"currently disabled", Suspended}, {"is no longer active", Suspended},
    {"account closed", Suspended}, {"accounts have been deleted", Suspended}, {"account has been deleted", Suspended}, {"mailbox has been deleted", Suspended}, {"archived recipient", Suspended}, {"destinataire archiv", Suspended}, {"compte du destinataire est bloque", Suspended}, {"mailbox cannot be accessed", Suspended}, {"mailbox unavailable or access denied", Suspended}, {"inactive", Suspended, Faint}, {"banned recipient", Suspended, Sure},
    {"konto gesperrt", Suspended}, {"konto ist gesperrt", Suspended}, {"postfach deaktiviert", Suspended}, {"postfach gesperrt", Suspended}, {"postfach ist gesperrt", Suspended}, {"compte désactivé", Suspended}, {"compte suspendu", Suspended}, {"cuenta deshabilitada", Suspended}, {"cuenta suspendida", Suspended}, {"cuenta desactivada", Suspended},
    {"account sospeso", Suspended}, {"casella disabilitata", Suspended}, {"casella disattivata", Suspended}, {"conta desativada", Suspended}, {"conta suspensa", Suspended}, {"conta bloqueada", Suspended}, {"ящик заблокирован", Suspended}, {"ящик отключен", Suspended}, {"учетная запись заблокирована", Suspended},
    {"邮箱已停用", Suspended}, {"帐号已停用", Suspended}, {"账号被冻结", Suspended}, {"アカウントは停止", Suspended}, {"利用停止", Suspended}, {"휴면 계정", Suspended}, {"휴면상태", Suspended}, {"out of service", Suspended}, {"not being accepted at", Suspended}, {"not been paid", Suspended}, {"has not logged in", Suspended}, {"hasn't logged in", Suspended},

    // Encryption
    {"starttls", Tls}, {"tls required", Tls, Sure}, {"requires tls", Tls, Sure}, {"tls is required", Tls, Sure}, {"tls handshake", Tls, Sure}, {"tls connection", Tls}, {"tls not available", Tls, Sure}, {"tls negotiation", Tls, Sure}, {"requiretls", Tls, Sure}, {"cannot start tls", Tls, Sure},
    {"tls session", Tls}, {"to use tls/ssl", Tls, Sure}, {"must support tls", Tls, Sure}, {"ssl handshake", Tls, Sure}, {"encryption required", Tls}, {"encryption needed", Tls}, {"encrypted connection", Tls}, {"certificate verification", Tls}, {"certificate expired", Tls}, {"certificate-expired", Tls, Sure},
    {"certificate-host-mismatch", Tls, Sure}, {"tlsa-invalid", Tls, Sure}, {"dnssec-invalid", Tls, Sure}, {" dane ", Tls, Faint}, {"mta-sts", Tls, Sure}, {"server certificate not", Tls, Sure}, {"untrusted certificate", Tls}, {"no tls", Tls},

    // Rates
    {"too many connections", RateLimit}, {"too many concurrent", RateLimit}, {"too many simultaneous", RateLimit}, {"too many sessions", RateLimit}, {"too many recipients", RateLimit}, {"too many messages", RateLimit, Faint}, {"too many mails", RateLimit}, {"too many emails", RateLimit}, {"too many errors", RateLimit},
    {"rate limit", RateLimit}, {"rate-limit", RateLimit}, {"ratelimit", RateLimit}, {"limit exceeded", RateLimit, Faint}, {"connection rate", RateLimit}, {"connection limit", RateLimit}, {"frequency limited", RateLimit}, {"daily limit", RateLimit}, {"hourly limit", RateLimit},
    {"relay limit exceeded", RateLimit}, {"limits for how many messages", RateLimit}, {"too many invalid", RateLimit}, {"too many unknown", RateLimit}, {"excessive ", RateLimit, Faint},
    {"per hour", RateLimit}, {"per day", RateLimit, Faint}, {"number of concurrent", RateLimit},
    {"receiving mail too quickly", RateLimit}, {"receiving mail at a rate", RateLimit}, {"sending too fast", RateLimit}, {"too quickly", RateLimit}, {"zu schnell", RateLimit}, {"trop rapidement", RateLimit}, {"demasiado rápido", RateLimit}, {"try again slower", RateLimit}, {"max emails per hour", RateLimit}, {"messages per connection", RateLimit}, {"message per connection", RateLimit}, {"recipients this hour", RateLimit}, {"messages this hour", RateLimit},
    {"trop de connexions", RateLimit}, {"zu viele verbindungen", RateLimit}, {"demasiadas conexiones", RateLimit}, {"unusual rate of", RateLimit}, {"has exceeded permitted limits", RateLimit}, {"message receive limit", RateLimit}, {"thread limit exceeded", RateLimit}, {"receivingrate", RateLimit}, {"userid unknowns", RateLimit}, {"thread limit", RateLimit}, {"concurrency limit", RateLimit}, {"max connections", RateLimit}, {"maximum connections", RateLimit}, {"connections reached", RateLimit}, {"rate exceeded", RateLimit}, {"excessive volume", RateLimit}, {"excessive unknown", RateLimit}, {"too many messages from", RateLimit}, {"send too many", RateLimit}, {"sent too many", RateLimit}, {"too much email in", RateLimit}, {"too much mail in", RateLimit}, {"mail faster than", RateLimit}, {"limit for sending", RateLimit}, {"short period of time", RateLimit}, {"mensajes por hora", RateLimit}, {"mensagens por hora", RateLimit}, {"messages par heure", RateLimit}, {"nachrichten pro stunde", RateLimit}, {"messaggi all'ora", RateLimit}, {"trop de messages", RateLimit}, {"zu viele nachrichten", RateLimit}, {"demasiados mensajes", RateLimit}, {"muitas mensagens", RateLimit}, {"troppi messaggi", RateLimit}, {"te veel berichten", RateLimit}, {"muitas conex", RateLimit}, {"troppe connessioni", RateLimit}, {"te veel verbindingen", RateLimit}, {"слишком много соединений", RateLimit}, {"слишком много сообщений", RateLimit}, {"слишком много писем", RateLimit}, {"zbyt wiele połączeń", RateLimit}, {"zbyt wiele wiadomości", RateLimit}, {"příliš mnoho spojení", RateLimit}, {"příliš mnoho zpráv", RateLimit}, {"连接数过多", RateLimit}, {"连接过多", RateLimit}, {"发送频率", RateLimit}, {"接続が多すぎ", RateLimit}, {"unusual sending activity", RateLimit, Sure}, {"frequency limited", RateLimit, Sure}, {"exceeded threshold", RateLimit}, {"too much mail from", RateLimit},
    {"unexpected volume", RateLimit}, {"numerous attempts to deliver this message", RateLimit}, {"traffic not accepted from this ip", RateLimit}, {"slow down", RateLimit},

    // The host that connects
    {"block list", BlockedHost}, {"blocklist", BlockedHost}, {"blacklist", BlockedHost}, {"black list", BlockedHost}, {"black-list", BlockedHost}, {"denylist", BlockedHost}, {"blocked using", BlockedHost}, {"blocked by", BlockedHost, Faint}, {"blocked - see", BlockedHost}, {"blocked for abuse", BlockedHost}, {"blocked due to", BlockedHost, Faint},
    {"poor reputation sender", BlockedHost, Sure}, {"is listed at", BlockedHost}, {"is listed on", BlockedHost}, {"is listed in", BlockedHost}, {"-rbl", BlockedHost}, {"listed by ", BlockedHost}, {"deny list", BlockedHost}, {"lista de bloqueo", BlockedHost}, {"lista de bloqueio", BlockedHost}, {"liste de blocage", BlockedHost}, {"blokkeerlijst", BlockedHost}, {"spam from your network", BlockedHost}, {"spam messages have been sent", BlockedHost}, {"due to abuse", BlockedHost}, {"connections from your ip", BlockedHost}, {"forbidden by your ip", BlockedHost}, {"spam from this ip", BlockedHost, Sure}, {"spam from your ip", BlockedHost, Sure}, {"[xbl", BlockedHost}, {"[sbl", BlockedHost}, {"[rbl", BlockedHost}, {"[dnsbl", BlockedHost},
    {"from your network", BlockedHost},
    {"refused - see", BlockedHost}, {"dnsbl", BlockedHost}, {" rbl ", BlockedHost}, {"rbl reject", BlockedHost}, {"by the dnsbl", BlockedHost, Sure}, {"(rbl", BlockedHost}, {"/rbl", BlockedHost}, {"spamhaus", BlockedHost}, {"spamcop", BlockedHost}, {"barracudacentral", BlockedHost}, {"sorbs.net", BlockedHost}, {"abuseat.org", BlockedHost}, {"uceprotect", BlockedHost},
    {"proofpoint.com/dnsbl", BlockedHost}, {"invaluement", BlockedHost}, {"cloudmark", BlockedHost}, {"spamrats", BlockedHost}, {"manitu", BlockedHost}, {"client host rejected", BlockedHost}, {"client host blocked", BlockedHost}, {"client host [", BlockedHost, Faint}, {"bad reputation", BlockedHost}, {"poor reputation", BlockedHost}, {"low reputation", BlockedHost, Sure},
    {"reputation score", BlockedHost}, {"dynamic reputation", BlockedHost}, {"found in a listing", BlockedHost}, {" listing;", BlockedHost}, {"sperrliste", BlockedHost}, {"zwarte lijst", BlockedHost}, {"svartlist", BlockedHost}, {"černé listin", BlockedHost}, {"czarnej liście", BlockedHost}, {"kara liste", BlockedHost}, {"your access to ", BlockedHost}, {"block permanently", BlockedHost}, {"blocked permanently", BlockedHost}, {"dictionary attack", BlockedHost}, {"directory harvest", BlockedHost}, {"helo should be", BlockedHost}, {"helo/ehlo must", BlockedHost}, {"ehlo must be", BlockedHost}, {"helo must be", BlockedHost}, {"ip reputation", BlockedHost}, {"ip/domain reputation", BlockedHost}, {"email reputation", BlockedHost}, {"poor email reputation", BlockedHost}, {"reputation", BlockedHost, Faint}, {"banned sending ip", BlockedHost, Sure}, {"banned sender", BlockedHost}, {"bad helo", BlockedHost, Sure}, {"5.5.4 invalid domain name", BlockedHost, Sure},
    {"dynamic ip", BlockedHost}, {"dynamic address", BlockedHost}, {"dynamic-ip", BlockedHost}, {"dynamic/zombied", BlockedHost}, {"hosts with dynamic", BlockedHost}, {"smtp server of your isp", BlockedHost}, {"server of your provider", BlockedHost}, {"your ip address", BlockedHost, Faint}, {"from your ip", BlockedHost, Faint}, {"your ip is", BlockedHost}, {"your ip ", BlockedHost, Faint}, {"ip address is blocked", BlockedHost},
    {"sending ip", BlockedHost, Faint}, {"sender ip address rejected", BlockedHost}, {"ip address rejected", BlockedHost}, {"bad sender ip", BlockedHost}, {"invalid ip for sending", BlockedHost, Sure}, {"blocked ip", BlockedHost, Faint}, {"ip blocked", BlockedHost}, {"this ip has been", BlockedHost}, {"connections will not be accepted from", BlockedHost}, {"connections not accepted from", BlockedHost},
    {"not currently accepting mail from your ip", BlockedHost}, {"listed as abusive", BlockedHost}, {"mail server at", BlockedHost, Faint}, {"no access from mail server", BlockedHost, Sure}, {"not allowed to connect", BlockedHost}, {"access from ip address", BlockedHost}, {"open relay", BlockedHost, Faint}, {"open proxy", BlockedHost}, {"will be permanently deferred", BlockedHost},
    {"my name was rejected", BlockedHost, Sure}, {"helo command rejected", BlockedHost}, {"helo rejected", BlockedHost}, {"invalid helo", BlockedHost}, {"helo/ehlo argument", BlockedHost}, {"ehlo argument", BlockedHost}, {"bad ehlo", BlockedHost}, {"we do not accept mail from", BlockedHost}, {"go away", BlockedHost}, {"temporarily deferred due to user complaints", BlockedHost},
    {"customer block list", BlockedHost, Sure}, {"ask your postmaster for help", BlockedHost}, {"ip not in whitelist", BlockedHost}, {"not authorized to send email directly", BlockedHost}, {"service refuse", BlockedHost}, {"ip source bloquee", BlockedHost}, {"your mail server has been", BlockedHost}, {"auf einer blacklist", BlockedHost}, {"auf der blacklist", BlockedHost}, {"liste noire", BlockedHost},
    {"lista negra", BlockedHost}, {"lista nera", BlockedHost}, {"черном списке", BlockedHost}, {"чёрном списке", BlockedHost}, {"黑名单", BlockedHost}, {"黑名單", BlockedHost}, {"suspected spam ip", BlockedHost, Sure}, {"suspected bounce attacks", BlockedHost}, {"restrictdomainstoipaddresses", BlockedHost, Sure}, {"remotehost looks suspiciously like spammer", BlockedHost},
    {"connection denied", BlockedHost}, {"weren't sent. please contact", BlockedHost}, {"unwanted messages have been sent", BlockedHost, Sure}, {"weren't sent. we recommend that you contact your internet service", BlockedHost}, {"is in an rbl", BlockedHost}, {"poor sending history", BlockedHost}, {"too many spams from your ip", BlockedHost, Sure},

    // The sender's address
    {"sender address rejected", SenderRefused, Sure}, {"sender rejected", SenderRefused}, {"sender has no ", SenderRefused}, {"sender was rejected", SenderRefused, Sure}, {"sender denied", SenderRefused}, {"sender not allowed", SenderRefused}, {"sender is not allowed", SenderRefused}, {"invalid sender", SenderRefused}, {"bad sender address", SenderRefused}, {"sender blocked", SenderRefused},
    {"senderfilterconfig", SenderRefused, Sure}, {"has no a, aaaa", SenderRefused, Sure}, {"accepting mail from this sender", SenderRefused}, {"accept mails from this sender", SenderRefused},
    {"sender is blocked", SenderRefused}, {"sender refused", SenderRefused}, {"sender domain", SenderRefused, Faint}, {"sender domain not found", SenderRefused}, {"domain of sender address", SenderRefused, Sure}, {"domain of sender", SenderRefused}, {"sender verify failed", SenderRefused, Sure}, {"sender verification failed", SenderRefused}, {"verification failed for <", SenderRefused, Sure}, {"callout verification failure", SenderRefused},
    {"could not verify sender", SenderRefused}, {"sender not verified", SenderRefused}, {"address is not verified", SenderRefused}, {"unroutable sender address", SenderRefused, Sure}, {"unrouteable sender address", SenderRefused, Sure}, {"sender address", SenderRefused, Faint}, {"emetteur invalide", SenderRefused}, {"émetteur invalide", SenderRefused}, {"mail from not owned by user", SenderRefused},
    {"null sender", SenderRefused}, {"empty envelope sender", SenderRefused}, {"sender is spammer", SenderRefused}, {"badmailfrom", SenderRefused, Sure}, {"your envelope sender", SenderRefused}, {"envelope sender", SenderRefused, Faint}, {"that domain isn't allowed to send", SenderRefused}, {"server does not accept mail from", SenderRefused},
    {"an address that has been blacklisted", SenderRefused, Sure}, {"your email address has been blacklisted", SenderRefused, Sure}, {"sender is on my blacklist", SenderRefused, Sure}, {"sender domain is black", SenderRefused}, {"sender domain black", SenderRefused}, {"sender is black", SenderRefused}, {"sender black", SenderRefused}, {"returned mail not accepted here", SenderRefused}, {"blocked sender", SenderRefused}, {"bad outbound sender", SenderRefused, Sure}, {"mailfrom domain is listed", SenderRefused, Sure},
    {"has an outgoing mail suspension", SenderRefused, Sure}, {"backscatter protection detected", SenderRefused, Sure}, {"can't determine purported responsible", SenderRefused}, {"not member article", SenderRefused}, {"you are not allowed to post", SenderRefused}, {"members-only list", SenderRefused}, {"non-member", SenderRefused}, {"administrative prohibition", SenderRefused},
    {"you may not have permission to post", SenderRefused, Sure}, {"permission to post messages to the group", SenderRefused, Sure}, {"投稿する権限", SenderRefused, Sure}, {"permisos necesarios para publicar", SenderRefused, Sure}, {"googlegroups", SenderRefused, Faint}, {"groups.google.com", SenderRefused, Faint}, {"support.google.com/a/answer/168383", SenderRefused, Faint},
    {"sender_domain", SenderRefused, Faint}, {"from: domain is invalid", SenderRefused}, {"spam reporting address", SenderRefused}, {"bounced address", UserUnknown}, {"absender abgelehnt", SenderRefused}, {"absenderadresse", SenderRefused, Faint}, {"expéditeur refusé", SenderRefused}, {"remitente rechazado", SenderRefused}, {"remetente rejeitado", SenderRefused}, {"mittente rifiutato", SenderRefused},
    {"адрес отправителя отклонен", SenderRefused}, {"sender has been rejected", SenderRefused}, {"not accept mail from this sender", SenderRefused}, {"your domain is not allowed", SenderRefused}, {" is banned", SenderRefused, Faint}, {"badsendermx", SenderRefused}, {"unresolvable rfc.5321", SenderRefused}, {"gehört nicht dem", SenderRefused}, {"not owned by", SenderRefused}, {"callback setup failed", SenderRefused}, {"claims to have a local address", SenderRefused},

    // Spam
    {"spam detected", Spam}, {"spam message", Spam}, {"spam content", Spam}, {"is spam", Spam}, {"as spam", Spam}, {"be spam", Spam}, {"like spam", Spam}, {"spam-like", Spam}, {"looks like spam", Spam}, {"spam score", Spam}, {"scored", Spam, Faint}, {"points (limit", Spam}, {"bayes", Spam}, {"nevyžádan", Spam}, {"niechcian", Spam}, {"roskapost", Spam}, {"skräppost", Spam}, {"søppelpost", Spam}, {"istenmeyen", Spam}, {"kéretlen", Spam}, {"forged yahoo", Spam, Faint}, {"spam filter", Spam}, {"spam rejected", Spam}, {"spam blocked", Spam}, {"spam refused", Spam}, {"spam not accepted", Spam}, {"spamassassin", Spam},
    {"anti-spam", Spam, Faint}, {"antispam", Spam, Faint}, {"antyspam", Spam, Faint}, {"by our filter", Spam}, {"spamming", Spam}, {"unsolicited", Spam}, {"ube,", Spam}, {"bulk mail", Spam}, {"bulk email", Spam}, {"content rejected", Spam, Faint}, {"content reject", Spam, Faint}, {"message content rejected", Spam}, {"unacceptable content", Spam}, {"hostile content", Spam}, {"objectionable content", Spam}, {"questionable content", Spam}, {"suspicious mail", Spam}, {"suspicious content", Spam}, {"suspicious message", Spam}, {"looks suspicious", Spam}, {"banned content", Spam}, {"probable spam", Spam}, {"suspected spam", Spam}, {"spam classification", Spam, Sure}, {"spam rejection", Spam}, {"spamreject", Spam}, {"spamsignature", Spam}, {"similar to spam", Spam}, {"identified spam", Spam}, {"antispam checks", Spam}, {"anti-spam checks", Spam}, {"dspam", Spam}, {"(spam)", Spam}, {"spam policy", Spam}, {"spam check", Spam}, {"consider spam", Spam},
    {"content denied", Spam}, {"rejected by content filter", Spam}, {"content filter", Spam}, {"spam abuse detected", Spam, Sure}, {"message filtered", Filtered}, {"surbl", Spam}, {"uribl", Spam}, {"blacklisted url", Spam, Sure}, {"recurrent pattern detection", Spam}, {"spamprofiler", Spam, Sure}, {"mass mailer", Spam}, {"high probability of spam", Spam, Sure}, {"probability of spam", Spam},
    {"considered spam", Spam}, {"detected spam", Spam}, {"spam engine", Spam}, {"spamvermeidung", Spam}, {"mail rejete", Spam}, {"contenido de spam", Spam}, {"spamverdacht", Spam}, {"als spam", Spam}, {"comme spam", Spam}, {"como spam", Spam}, {"come spam", Spam}, {"за спам", Spam}, {"как спам", Spam}, {"на спам", Spam}, {"спам", Spam, Faint}, {"подозрение на спам", Spam}, {"垃圾邮件", Spam}, {"垃圾郵件", Spam}, {"スパム", Spam}, {"迷惑メール", Spam},
    {"스팸", Spam}, {"listed in work.drbl", Spam}, {"dt:spm", Spam}, {"content judged to be spam", Spam, Sure}, {"spam ", Spam, Faint}, {" spam", Spam, Faint}, {"junk mail", Spam}, {"greylist", RateLimit}, {"greylisted", RateLimit}, {"graylist", RateLimit}, {"grey-list", RateLimit},
    {"listed url", Spam}, {"url in this", Spam}, {"url in your", Spam}, {"as bulk", Spam}, {"rejected by dcc", Spam}, {"sensitive words", Spam},
    {"indésirable", Spam}, {"pourriel", Spam}, {"rspamd", Spam}, {"filtro antispam", Spam}, {"filtro de spam", Spam}, {"junk", Spam, Faint}, {"no deseado", Spam}, {"indesiderat", Spam}, {"ongewenst", Spam}, {"нежелательн", Spam}, {"unerwünscht", Spam, Faint},

    // The recipient's own settings
    {"allow list of senders", Filtered}, {"not on the allow list", Filtered}, {"not in the allow list", Filtered}, {"not on the allowlist", Filtered}, {"not in the allowlist", Filtered}, {"not on the white list", Filtered}, {"not on the whitelist", Filtered}, {"not whitelisted", Filtered}, {"not allowlisted", Filtered},
    {"recipient preferences", Filtered, Sure}, {"blocked you ", Filtered}, {"user has blocked", Filtered}, {"recipient has blocked", Filtered}, {"accept mail from you", Filtered}, {"accept messages from you", Filtered}, {"accept email from you", Filtered}, {"user's block list", Filtered, Sure}, {"user's blacklist", Filtered, Sure}, {"recipient's block list", Filtered, Sure}, {"recipient's blacklist", Filtered, Sure}, {"not to receive mail", Filtered}, {"from strangers", Filtered}, {"destinataire a bloqué", Filtered}, {"destinatario ha bloqueado", Filtered}, {"destinatario ha bloccato", Filtered}, {"destinatário bloqueou", Filtered}, {"empfänger hat ihre", Filtered}, {"empfänger hat sie", Filtered}, {"ontvanger heeft u", Filtered}, {"получатель заблокировал", Filtered}, {"адресат заблокировал", Filtered}, {"has blocked the sender", Filtered}, {"has blocked this sender", Filtered}, {"only accepts mail from", Filtered}, {"only accepts messages from", Filtered}, {"only accept mail from", Filtered}, {"accepts mail only from", Filtered}, {"due to user rules", Filtered}, {"user refuses", Filtered}, {"user reject", Filtered}, {"refuse to receive", Filtered}, {"blocked by the recipient", Filtered}, {"blocked by recipient", Filtered}, {"only accepting mail from", Filtered}, {"not accepting any mail", Filtered}, {"not accepting mail from", Filtered}, {"account is protected by", Filtered}, {"has restricted sms", Filtered},
    {"blacklisted by recipient", Filtered, Sure}, {"blacklisted by the recipient", Filtered, Sure}, {"recipient is not allowed", Filtered}, {"filter rejection", Filtered}, {"recipient's filter", Filtered}, {"user filter", Filtered}, {"user-configured", Filtered}, {"user configured", Filtered},
    {"mail is rejected by recipients", Filtered}, {"refused by recipient", Filtered}, {"doesn't want your", Filtered}, {"does not want your", Filtered}, {"denied your mail", Filtered}, {"has denied your", Filtered}, {"has blocked you", Filtered}, {"recipient's personal", Filtered}, {"user's sieve", Filtered}, {"sieve filter", Filtered}, {"by sieve", Filtered}, {"rejected by destination domain", Filtered}, {"rejected by the recipient's", Filtered}, {"user refused to", Filtered}, {"recipient refused to", Filtered}, {"domain filter", Filtered}, {"550 : user unknown", Filtered, Sure}, {"550 <>: user unknown", Filtered, Sure}, {"受信拒否", Filtered}, {"受信を拒否", Filtered}, {"指定受信", Filtered}, {"отклонено получателем", Filtered}, {"empfänger lehnt", Filtered}, {"refused by the recipient", Filtered}, {"following recipients was rejected by a remote mail server", Filtered},

    // Unknown users
    {"user unknown", UserUnknown}, {"unknown user", UserUnknown}, {"no such user", UserUnknown}, {"no such recipient", UserUnknown}, {"no such address", UserUnknown}, {"no such mailbox", UserUnknown}, {"no such person", UserUnknown}, {"no such account", UserUnknown}, {"no such email", UserUnknown}, {"no such local user", UserUnknown}, {"no such id", UserUnknown}, {"characters in address", UserUnknown}, {"wasn't found at", UserUnknown}, {"no mailbox here", UserUnknown},
    {"no mailbox found", UserUnknown}, {"no mailbox by that name", UserUnknown}, {"no account by that name", UserUnknown}, {"no mail box available", UserUnknown}, {"no valid recipient", UserUnknown}, {"no one at this address", UserUnknown}, {"no user by that name", UserUnknown}, {"no local mailbox", UserUnknown}, {"no recipient found", UserUnknown}, {"no user like that", UserUnknown},
    {"mailbox not found", UserUnknown}, {"mailbox unavailable", UserUnknown, Faint}, {"mailbox is unavailable", UserUnknown}, {"mailbox not available", UserUnknown, Faint}, {"mailbox unknown", UserUnknown}, {"mailbox does not exist", UserUnknown}, {"mailbox invalid", UserUnknown}, {"mailbox doesn't exist", UserUnknown}, {"mailbox not present", UserUnknown}, {"unknown mailbox", UserUnknown}, {"bad_recipient", UserUnknown}, {"address is marked as invalid", UserUnknown}, {"brak takiego użytkownika", UserUnknown}, {"nie ma takiego użytkownika", UserUnknown}, {"uživatel neexistuje", UserUnknown}, {"nincs ilyen felhasználó", UserUnknown}, {"användaren finns inte", UserUnknown}, {"bad recipient", UserUnknown, Faint}, {"bad mailbox", UserUnknown},
    {"user not found", UserUnknown}, {"user not known", UserUnknown}, {"user does not exist", UserUnknown}, {"user doesn't exist", UserUnknown}, {"user is unknown", UserUnknown}, {"user invalid", UserUnknown}, {"unknown recipient", UserUnknown}, {"unknown address", UserUnknown}, {"unknown local part", UserUnknown}, {"unknown local-part", UserUnknown}, {"unknown email address", UserUnknown},
    {"unknown e-mail address", UserUnknown}, {"unknown account", UserUnknown}, {"unknown virtual user", UserUnknown}, {"unknown or illegal", UserUnknown}, {"unknown to address", UserUnknown}, {"recipient unknown", UserUnknown}, {"recipient not found", UserUnknown}, {"recipient was not found", UserUnknown},
    {"recipient not exist", UserUnknown}, {"recipient does not exist", UserUnknown}, {"recipient doesn't exist", UserUnknown}, {"recipient not ok", UserUnknown}, {"recipient name is not recognized", UserUnknown}, {"recipient invalid", UserUnknown}, {"recipient is not local", UserUnknown}, {"recipient not recognized", UserUnknown}, {"recipient email address is possibly incorrect", UserUnknown}, {"recipnotfound", UserUnknown, Sure},
    {"undeliverable address", UserUnknown}, {"mailbox name not allowed", UserUnknown}, {"mail for that user", UserUnknown}, {"no mail-box", UserUnknown}, {"sconosciuto", UserUnknown, Faint}, {"desconocido", UserUnknown, Faint}, {"desconhecido", UserUnknown, Faint}, {"inconnu", UserUnknown, Faint}, {"unbekannt", UserUnknown, Faint}, {"onbekend", UserUnknown, Faint},
    {"recipient verify fail", UserUnknown}, {"recipient verification", UserUnknown, Faint}, {"recipient rejected", UserUnknown, Faint}, {"rcpt is rejected", UserUnknown, Faint}, {"mailbox is not allowed", UserUnknown, Faint}, {"recipient verification fail", UserUnknown}, {"n'existe plus", UserUnknown, Faint},
    {"recipientnotfound", UserUnknown, Sure}, {"domino-verzeichnis", UserUnknown}, {"annuaire domino", UserUnknown}, {"directorio de domino", UserUnknown}, {"directory di domino", UserUnknown}, {"recipient address rejected: access denied", UserUnknown, Sure}, {"recipient addresses rejected : access denied", UserUnknown, Sure}, {"invalid recipient", UserUnknown}, {"invalid address", UserUnknown}, {"invalid user", UserUnknown}, {"invalid mailbox", UserUnknown}, {"invalid email", UserUnknown}, {"invalid e-mail", UserUnknown}, {"invalid account", UserUnknown},
    {"invalid destination", UserUnknown}, {"invalid local", UserUnknown}, {"invalid rcpt", UserUnknown}, {"invalid final delivery userid", UserUnknown}, {"bad recipient", UserUnknown}, {"bad address", UserUnknown}, {"bad destination mailbox", UserUnknown}, {"bad rcpt", UserUnknown}, {"badrcptto", UserUnknown}, {"address unknown", UserUnknown}, {"address not found", UserUnknown},
    {"address does not exist", UserUnknown}, {"address doesn't exist", UserUnknown}, {"address no longer accepts mail", UserUnknown}, {"address wasn't found", UserUnknown}, {"address couldn't be found", UserUnknown}, {"address could not be found", UserUnknown}, {"address is not valid", UserUnknown}, {"address not valid", UserUnknown}, {"address is unknown", UserUnknown}, {"address is invalid", UserUnknown},
    {"addresses were unknown", UserUnknown}, {"not a valid mailbox", UserUnknown}, {"not a valid user", UserUnknown}, {"not a known user", UserUnknown}, {"not a local address", UserUnknown}, {"not a valid address", UserUnknown}, {"not an active address", UserUnknown}, {"not our customer", UserUnknown}, {"not our user", UserUnknown, Faint}, {"not listed in", UserUnknown}, {"not known at", UserUnknown}, {"not known here", UserUnknown},
    {"no longer employed", UserUnknown}, {"no longer an employee", UserUnknown}, {"no longer works", UserUnknown}, {"no longer on staff", UserUnknown}, {"not a user ", UserUnknown}, {"not user of", UserUnknown}, {"no longer with the company", UserUnknown}, {"no longer with our company", UserUnknown}, {"has left the company", UserUnknown}, {"has left our company", UserUnknown}, {"has left the organi", UserUnknown}, {"has left our organi", UserUnknown},
    {"arbeitet nicht mehr", UserUnknown}, {"nicht mehr bei uns beschäftigt", UserUnknown}, {"hat das unternehmen verlassen", UserUnknown}, {"ne travaille plus", UserUnknown}, {"a quitté la société", UserUnknown}, {"a quitté l'entreprise", UserUnknown}, {"ya no trabaja", UserUnknown}, {"non lavora più", UserUnknown}, {"não trabalha mais", UserUnknown}, {"werkt niet meer bij", UserUnknown}, {"больше не работает", UserUnknown},
    {"is not valid", UserUnknown, Faint}, {"no longer valid", UserUnknown}, {"is not known", UserUnknown}, {"non-existent user", UserUnknown}, {"nonexistent user", UserUnknown}, {"non existent user", UserUnknown}, {"nonexistent mailbox", UserUnknown}, {"does not exist", UserUnknown, Faint}, {"doesn't exist", UserUnknown, Faint}, {"do not exist", UserUnknown, Faint}, {"email account that you tried to reach does not exist", UserUnknown, Sure},
    {"doesn't have a", UserUnknown, Sure}, {"does not have a yahoo", UserUnknown}, {"does not have an account", UserUnknown}, {"dd this user doesn't have", UserUnknown, Sure}, {"account not found", UserUnknown}, {"account does not exist", UserUnknown}, {"account unknown", UserUnknown}, {"account unavailable", UserUnknown}, {"wasn't found at", UserUnknown}, {"unknown to address", UserUnknown}, {"account not exist", UserUnknown}, {"isn't a valid account", UserUnknown}, {"not found", UserUnknown, Faint},
    {"destination server rejected recipients", UserUnknown}, {"name is not found", UserUnknown}, {"is wrong or no longer valid", UserUnknown}, {"can't accept user", UserUnknown}, {"missing home directory", UserUnknown}, {"name directory", UserUnknown, Faint}, {"local user unknown", UserUnknown}, {"matches more than one", Filtered}, {"address is ambiguous", Filtered}, {"not exactly match", UserUnknown},
    {"empfänger unbekannt", UserUnknown}, {"unbekannter empfänger", UserUnknown}, {"benutzer unbekannt", UserUnknown}, {"unbekannter benutzer", UserUnknown}, {"adresse unbekannt", UserUnknown}, {"empfänger existiert nicht", UserUnknown}, {"adresse existiert nicht", UserUnknown}, {"existiert nicht", UserUnknown, Faint}, {"nicht gefunden", UserUnknown, Faint}, {"wurde nicht gefunden", UserUnknown}, {"adresse nicht gefunden", UserUnknown},
    {"destinataire invalide", UserUnknown}, {"destinataire inconnu", UserUnknown}, {"adresse inconnue", UserUnknown}, {"aucune boîte aux lettres à ce nom", UserUnknown}, {"utilisateur inconnu", UserUnknown}, {"adresse introuvable", UserUnknown}, {"n'existe pas", UserUnknown, Faint}, {"est introuvable", UserUnknown}, {"usuario desconocido", UserUnknown}, {"destinatario desconocido", UserUnknown}, {"no existe", UserUnknown, Faint}, {"no existe ese usuario", UserUnknown},
    {"no existe dicha persona", UserUnknown}, {"no se encontró", UserUnknown}, {"no se ha encontrado", UserUnknown}, {"utente sconosciuto", UserUnknown}, {"destinatario sconosciuto", UserUnknown}, {"indirizzo sconosciuto", UserUnknown}, {"non esiste", UserUnknown, Faint}, {"indirizzo non trovato", UserUnknown}, {"non è stato trovato", UserUnknown}, {"usuário desconhecido", UserUnknown}, {"usuario desconhecido", UserUnknown},
    {"destinatário desconhecido", UserUnknown}, {"não existe", UserUnknown, Faint}, {"nao existe", UserUnknown, Faint}, {"não foi encontrado", UserUnknown}, {"usuário inexistente", UserUnknown}, {"usuario inexistente", UserUnknown}, {"inexistente", UserUnknown, Faint}, {"onbekende gebruiker", UserUnknown}, {"gebruiker onbekend", UserUnknown}, {"adres bestaat niet", UserUnknown}, {"bestaat niet", UserUnknown, Faint}, {"niet gevonden", UserUnknown, Faint},
    {"пользователь не найден", UserUnknown}, {"ользователь не найден", UserUnknown}, {"ользователь не существует", UserUnknown}, {"ящик не существует", UserUnknown}, {"ящик не найден", UserUnknown}, {"адрес не найден", UserUnknown}, {"не существует", UserUnknown, Faint}, {"не знайдено", UserUnknown, Faint}, {"не найден", UserUnknown, Faint}, {"такого пользователя нет", UserUnknown}, {"用户不存在", UserUnknown}, {"收件人不存在", UserUnknown}, {"邮箱不存在", UserUnknown},
    {"地址不存在", UserUnknown}, {"帐号不存在", UserUnknown}, {"账号不存在", UserUnknown}, {"不存在", UserUnknown, Faint}, {"找不到", UserUnknown, Faint}, {"使用者不存在", UserUnknown}, {"查無此", UserUnknown}, {"宛先不明", UserUnknown}, {"ユーザが存在しません", UserUnknown}, {"ユーザーが存在しません", UserUnknown}, {"アドレスが見つかりません", UserUnknown}, {"アドレスは存在しません", UserUnknown}, {"見つかりませんでした", UserUnknown, Faint},
    {"存在しない", UserUnknown, Faint}, {"存在しません", UserUnknown, Faint}, {"該当するユーザ", UserUnknown}, {"존재하지 않는", UserUnknown}, {"존재하지않는", UserUnknown}, {"존재하지 않", UserUnknown, Faint}, {"주소를 찾을 수 없", UserUnknown}, {"nie istnieje", UserUnknown, Faint}, {"nie znaleziono", UserUnknown, Faint}, {"nieznany użytkownik", UserUnknown}, {"neexistuje", UserUnknown, Faint}, {"nenalezena", UserUnknown, Faint}, {"neznámý uživatel", UserUnknown},
    {"bulunamadı", UserUnknown, Faint}, {"kullanıcı bulunamadı", UserUnknown}, {"okänd användare", UserUnknown}, {"ukendt bruger", UserUnknown}, {"ukjent bruker", UserUnknown}, {"finns inte", UserUnknown, Faint}, {"findes ikke", UserUnknown, Faint}, {"finnes ikke", UserUnknown, Faint}, {"nem létezik", UserUnknown, Faint},

    // Unknown domains
    {"host unknown", HostUnknown}, {"host is unknown", HostUnknown}, {"host does not exist", HostUnknown}, {"host could not be found", HostUnknown}, {"unknown host", HostUnknown}, {"no such host", HostUnknown}, {"no such domain", HostUnknown}, {"domain does not exist", HostUnknown}, {"domain doesn't exist", HostUnknown}, {"domain not found", HostUnknown}, {"unknown domain", HostUnknown}, {"invalid domain", HostUnknown}, {"host not found", HostUnknown}, {"host or domain name not found", HostUnknown, Sure}, {"domain name not found", HostUnknown},
    {"domain couldn't be found", HostUnknown}, {"domain could not be found", HostUnknown}, {"domain wasn't found", HostUnknown}, {"account or domain may not exist", HostUnknown, Sure}, {"domain must exist", HostUnknown}, {"domain is not reachable", HostUnknown}, {"unrouteable address", HostUnknown}, {"unroutable address", HostUnknown}, {"unrouteable mail domain", HostUnknown}, {"bad destination system", HostUnknown}, {"couldn't find any host", HostUnknown},
    {"bad destination host", HostUnknown}, {"nxdomain", HostUnknown}, {"dns domain", HostUnknown, Faint}, {"domain unknown", HostUnknown}, {"all relevant mx records point to non-existent", HostUnknown}, {"couldn't find any host by that name", HostUnknown}, {"dead domain", HostUnknown}, {"domain is invalid", HostUnknown, Faint}, {"rechner unbekannt", HostUnknown}, {"unbekannte domain", HostUnknown}, {"domain existiert nicht", HostUnknown},
    {"no mx for", HostUnknown}, {"host name is unknown", HostUnknown},
    {"domaine inconnu", HostUnknown}, {"domaine introuvable", HostUnknown}, {"dominio desconocido", HostUnknown}, {"dominio sconosciuto", HostUnknown}, {"domínio desconhecido", HostUnknown}, {"domínio inexistente", HostUnknown}, {"onbekend domein", HostUnknown}, {"домен не найден", HostUnknown}, {"омен не существует", HostUnknown}, {"域名不存在", HostUnknown}, {"no mail servers appear", HostUnknown}, {"no mail server for", HostUnknown}, {"no dns entr", HostUnknown}, {"no dns record", HostUnknown}, {"ドメインが見つかりません", HostUnknown},

    // Hosts that take no mail
    {"null mx", NotAccepting}, {"does not accept mail", NotAccepting}, {"does not accept email", NotAccepting}, {"doesn't accept mail", NotAccepting}, {"domain does not receive mail", NotAccepting}, {"no mail service", NotAccepting}, {"couldn't find a mail exchanger", NotAccepting, Sure}, {"smtp protocol diagnostic", NotAccepting, Faint}, {"no mail accepted", NotAccepting}, {"not accepting messages", NotAccepting, Faint},
    {"not accepting network messages", NotAccepting}, {"mail server is down", NotAccepting, Faint}, {"domain has no mail", NotAccepting},  {"no mail exchanger", NotAccepting}, {"is not accepting mail", NotAccepting},
    {"not accepting connections", NotAccepting},

    // Form of the message
    {"header error", Content}, {"duplicate header", Content}, {"multiple addresses in from", Content}, {"messages with multiple", Content}, {"rfc 5322 compliant", Content, Sure}, {"rfc compliant", Content}, {"not rfc", Content}, {"malformed", Content}, {"invalid header", Content}, {"missing header", Content}, {"bare lf", Content}, {"bare line feed", Content}, {"bare cr", Content}, {"docs/smtplf", Content, Sure}, {"bare newline", Content}, {"8-bit data", Content}, {"8bit data", Content}, {"invalid mime", Content},
    {"improper use of 8-bit", Content}, {"message header size", Content}, {"line too long", Content}, {"media error", Content}, {"media not supported", Content}, {"conversion required", Content}, {"unsupported content", Content}, {"message content is not acceptable", Content}, {"message format", Content, Faint}, {"invalid characters", Content}, {"no from header", Content}, {"duplicate from", Content}, {"multiple from", Content}, {"no date header", Content}, {"header content", Content, Faint}, {"message-id", Content, Faint}, {"rfc 2822", Content, Faint}, {"rfc2822", Content, Faint}, {"rfcmessagenoncompliant", Content, Sure},
    {"invalid message content", Content}, {"invalid content", Content}, {"bad content", Content}, {"conversion failure", Content}, {"content restriction", Content}, {"html tag", Content}, {"rfcmessagenoncompliant", Content, Sure}, {"valid message-id", Content, Sure}, {"words in the message", Content},
    {"should have one", Content}, {"missing from", Content},
    {"smtputf8", Content}, {"attachment type", Content}, {"invalid attachment", Content}, {"invalid data in message", Content}, {"invalid structure", Content}, {"fields are not accepted", Content}, {"character sets", Content}, {"prohibited attachment", Content}, {"banned attachment", Content}, {"blocked attachment", Content}, {"attachment is not allowed", Content}, {"attachment not allowed", Content}, {"attachments are not allowed", Content}, {"file attachment", Content}, {"banned file", Content}, {"file extension", Content, Sure}, {"8-bit character", Content}, {"8 bit character", Content}, {"mime defect", Content}, {"header lines", Content}, {"date header", Content}, {"line length", Content}, {"valid address in from", Content, Sure}, {"is mandatory", Content}, {"executable attachment", Content}, {"potentially executable", Content}, {"anhang nicht erlaubt", Content}, {"non-ascii address", Content}, {"internationalized", Content, Faint},

    // Rules
    {"policy reasons", Policy}, {"denied by policy", Policy}, {"policy violation", Policy}, {"security policies", Policy}, {"security policy", Policy}, {"access policy", Policy}, {" policy", Policy, Faint}, {"banned name:", Policy, Sure}, {"banned contents", Policy, Sure}, {"local policy", Policy}, {"blocked by policy", Policy}, {"policy rejection", Policy}, {"administrative policy", Policy}, {"rejected by policy", Policy}, {"against policy", Policy}, {"protocol violation", Policy}, {"permitted by policy", Policy}, {"anti-spoofing policy", Policy, Sure}, {"illegal attachment", Policy}, {"attachment", Policy, Faint}, {"executable", Policy, Faint}, {"forbidden", Policy, Faint}, {"prohibited", Policy, Faint},
    {"policy restriction", Policy}, {"content policy", Policy}, {"organizational settings", Policy}, {"organisational settings", Policy}, {"restricted by policy", Policy}, {"message is banned", Policy},
    {"not authorized", Policy, Faint}, {"not authorised", Policy, Faint}, {"access denied", Policy, Faint}, {"permission denied", Policy, Faint}, {" no access", Policy, Faint}, {" macros", Policy}, {"not allowed", Policy, Faint}, {"not permitted", Policy, Faint}, {"authentication required", Policy}, {"authentication is required", Policy}, {"authrequired", Policy, Sure}, {"client was not authenticated", Policy, Sure}, {"smtp authentication", Policy}, {"unauthenticated senders not allowed", Policy, Sure}, {"authentication failed", Policy}, {"authentication failure", Policy},
    {"authentication credentials", Policy}, {"authentification", Policy, Faint}, {"smtp auth", Policy}, {"notauthorized", Policy, Sure}, {"host network not allowed", Policy, Sure}, {"closed mailing list", Policy}, {"restricted", Policy, Faint}, {"message not accepted", Policy, Faint}, {"message blocked", Policy, Faint}, {"blocked message", Policy, Faint}, {"mail blocked", Policy, Faint}, {"message refused", Policy, Faint}, {"message rejected", Policy, Faint}, {"mail rejected", Policy, Faint}, {"mail refused", Policy, Faint}, {"delivery not authorized", Policy}, {"richtlinie", Policy, Faint}, {"politique", Policy, Faint}, {"política", Policy, Faint}, {"not subscribed to", Policy}, {"ポリシー", Policy, Faint},

    // Systems
    {"insufficient system storage", SystemFull}, {"insufficient system resources", SystemFull}, {"no space left on device", SystemFull}, {"disk full", SystemFull}, {"system full", SystemFull}, {"insufficient disk space", SystemFull}, {"insufficient storage", SystemFull, Faint}, {"not enough disk space", SystemFull}, {"filesystem is full", SystemFull}, {"file system is full", SystemFull}, {"system storage", SystemFull, Faint}, {"mail system full", SystemFull}, {"insufficient resources", SystemFull}, {"queue full", SystemFull}, {"queue is full", SystemFull},
    {"errno=28", SystemFull, Sure},
    {"queue file write error", System}, {"local configuration error", System}, {"mx record points to local host", System}, {"local error in processing", System}, {"server configuration error", System}, {"configuration problem", System}, {"config error", System}, {"incorrectly configured", System}, {"misconfigured", System}, {"internal error", System, Faint}, {"internal server error", System}, {"system error", System, Faint}, {"software error", System}, {"mailer error", System}, {"unknown mailer error", System},
    {"server configuration problem", System, Sure}, {"service is currently unavailable", System}, {"service not available", System, Faint}, {"temporarily not available", System}, {"technical difficulties", System}, {"load is too high", System}, {"server too busy", System}, {"server is too busy", System}, {"too busy to accept", System}, {"too much load", System}, {"error writing to mail file", System}, {"can't open mailbox", System},
    {"system problem", System}, {"maintenance", System}, {"shutting down", System}, {"temporary system", System}, {"unable to process", System}, {"process connection at this time", System}, {"process email at this time", System},
    {"command failed", System, Faint}, {"command died", System}, {"couldn't create \"", System, Sure}, {"couldn't create output", System}, {"can't create user output", System}, {"can't create", System, Faint}, {"cannot create", System, Faint}, {"procmail:", System}, {"child process", System}, {"exit status", System}, {"exit code", System}, {"core dumped", System}, {"local delivery failed", System}, {"x-unix", System}, {"temporary local problem", System}, {"ldap", System, Faint}, {"input/output error", System}, {"can not open new", System}, {"resources temporarily unavailable", System}, {"interrupted system call", System},
    {"service unavailable", System, Faint}, {"service currently unavailable", System}, {"unable to contact ldap", System, Sure}, {"temporarily unable", System}, {"configuration error", System}, {"processing error", System, Faint}, {"error processing", System, Faint}, {"temporary error", System, Faint}, {"insufficient memory", System}, {"cannot allocate memory", System}, {"system failure", System}, {"internal failure", System}, {"unexpected failure", System}, {"unexpected error", System}, {"out of memory", System}, {"error while being processed", System}, {"alias", System, Faint}, {"pipe", System, Faint}, {"misconfigured forwarding", System}, {"server busy", System}, {"internal resources are", System}, {"server error", System}, {"temporary failure", System, Faint},

    // Protocol
    {"protocol violation", Protocol, Sure}, {"synchronization error", Protocol}, {"sequence of commands", Protocol}, {"command not implemented", Protocol}, {"command not recognized", Protocol}, {"command unrecognized", Protocol}, {"unrecognized command", Protocol}, {"syntax error", Protocol}, {"parse error", Protocol}, {"bad sequence", Protocol}, {"before greeting", Protocol}, {"pipelining", Protocol}, {"invalid command", Protocol}, {"parameter not implemented", Protocol}, {"bad address syntax", Protocol}, {"need rcpt", Protocol}, {"need mail", Protocol}, {"send hello first", Protocol}, {"unimplemented", Protocol}, {"not implemented", Protocol, Faint},

    // Networks
    {"connection refused", Network}, {"connection was refused", Network}, {"connection reset", Network}, {"connection lost", Network}, {"lost connection", Network}, {"connection dropped", Network}, {"connection closed", Network}, {"connection died", Network}, {"read error from", Network}, {"connection was closed", Network}, {"connection was dropped", Network}, {"host unreachable", Network}, {"host is unreachable", Network}, {"network unreachable", Network}, {"network is unreachable", Network}, {"no route to host", Network},
    {"conection refused", Network}, {"can't connect to", Network}, {"cannot connect to", Network},
    {"dns query", Network}, {"closed connection without", Network},
    {"name server", Network, Faint}, {"host name lookup failure", Network, Sure}, {"lookup failure", Network, Faint}, {"dns lookup failure", HostUnknown}, {"dns error", Network, Sure}, {"failure in name resolution", Network, Sure}, {"name or service not known", HostUnknown, Sure}, {"cname lookup failed", Network}, {"dns failure", Network}, {"name service error", Network, Faint}, {"host not found, try again", Network, Sure}, {"malformed name server reply", Network, Sure}, {"unexpected name server reply", Network, Sure}, {"unable to connect", Network}, {"connection to recipients server failed", Network}, {"connection attempt failed", Network}, {"could not connect", Network}, {"couldn't connect", Network}, {"cannot connect", Network}, {"did not accept our requests to connect", Network}, {"network error", Network}, {"network is busy", Network}, {"no answer from", Network}, {"no response from", Network}, {"is broken", Network, Faint}, {"name server timeout", Network}, {"network problem", Network},
    {"establish an smtp connection", Network, Sure}, {"broken pipe", Network}, {"end-of-file", Network, Faint}, {"remote host closed", Network}, {"socket error", Network}, {"host not reachable", Network, Faint}, {"all hosts have been failing", Network, Faint}, {"unable to route", Network}, {"unable to resolve route", Network}, {"verbindung abgelehnt", Network}, {"connexion refusée", Network}, {"conexión rechazada", Network}, {"conexão recusada", Network}, {"try again later", Network, Faint},
    {"did not respond", Network, Faint}, {"not responding", Network, Faint}, {"bad connection", Network},

    // Time
    {"timed out", Expired}, {"time out", Expired, Faint}, {"timeout", Expired, Faint}, {"retry timeout exceeded", Expired, Faint}, {"delivery time expired", Expired}, {"no more time to try", Expired}, {"message expired", Expired}, {"has expired", Expired, Faint}, {"in the queue too long", Expired, Faint}, {"in queue too long", Expired}, {"too old", Expired, Faint}, {"giving up", Expired, Faint}, {"retry time not reached", Expired}, {"could not be delivered for more than", Expired}, {"queue period", Expired}, {"been collected after", Expired}, {"exceeded the maximum time", Expired}, {"maximum retr", Expired},
    {"after sitting in queue", Expired}, {"failed to deliver to domain", Expired}, {"could not find a gateway", Expired}, {"unable to deliver the message after", Expired}, {"delivery attempts", Expired, Faint}, {"delivery failed 20 attempts", Expired, Sure}, {"after multiple attempts", Expired}, {"expired, message", Expired}, {"zeitüberschreitung", Expired}, {"délai d'attente", Expired}, {"tiempo de espera", Expired}, {"tempo limite", Expired}, {"have not yet been delivered", Expired, Faint}, {"not yet been delivered", Expired, Faint}, {"will be retried", Expired, Faint}, {"message delayed", Expired, Faint},
});
// clang-format on

/// Which reason wins where a text names several, most exact first.
constexpr auto precedence = std::to_array<BounceReason>({Delivered, Virus, Loop, NoReverseDns, AuthFailure, RelayDenied,
    MessageTooBig, MailboxFull, Moved, Suspended, Tls, RateLimit, SenderRefused, Spam, BlockedHost, Filtered,
    HostUnknown, UserUnknown, Content, Policy, NotAccepting, SystemFull, System, Protocol, Network, Expired, NotSaid});

constexpr std::size_t precedenceOf(BounceReason reason)
{
    return static_cast<std::size_t>(std::ranges::find(precedence, reason) - precedence.begin());
}

constexpr std::size_t bucketCount = 4096;

/// Octets by which phrases are told apart; none is shorter.
constexpr qsizetype keyOctets = 4;
static_assert(std::ranges::all_of(phrases, [](const Phrase &phrase) { return phrase.words.size() >= keyOctets; }));

/// The first octets of a phrase, hashed by a multiplication (Knuth, volume 3, section 6.4).
constexpr std::size_t bucketOf(const char *octets)
{
    quint32 key = 0;
    for (qsizetype i = 0; i < keyOctets; ++i) {
        key = (key << 8U) | static_cast<uchar>(octets[i]);
    }
    return (key * 2'654'435'761U) >> 20U;
}

/// The phrases by their first octets.
class PhraseIndex
{
public:
    consteval PhraseIndex()
    {
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            ++m_begin[bucketOf(phrases[i].words.data()) + 1];
        }
        for (std::size_t i = 1; i <= bucketCount; ++i) {
            m_begin[i] = static_cast<quint16>(m_begin[i] + m_begin[i - 1]);
        }
        std::array<quint16, bucketCount> next{};
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            const std::size_t bucket = bucketOf(phrases[i].words.data());
            m_order[m_begin[bucket] + next[bucket]++] = static_cast<quint16>(i);
        }
    }

    /// Calls @p found for each phrase that begins at @p at.
    template <typename Found>
    void at(QByteArrayView text, qsizetype at, Found found) const
    {
        const std::size_t bucket = bucketOf(text.data() + at);
        const auto left = static_cast<std::size_t>(text.size() - at);
        for (std::size_t i = m_begin[bucket]; i < m_begin[bucket + 1]; ++i) {
            const Phrase &phrase = phrases[m_order[i]];
            const auto length = static_cast<std::size_t>(phrase.words.size());
            if (length <= left && std::memcmp(text.data() + at, phrase.words.data(), length) == 0) {
                found(phrase);
            }
        }
    }

private:
    std::array<quint16, bucketCount + 1> m_begin{};
    std::array<quint16, phrases.size()> m_order{};
};

constexpr PhraseIndex phraseIndex;

} // namespace

SpokenReasons spokenReasons(QByteArrayView lowerWords)
{
    std::array<std::size_t, 3> best;
    best.fill(precedence.size() - 1);
    for (qsizetype i = 0; i + keyOctets <= lowerWords.size(); ++i) {
        phraseIndex.at(lowerWords, i, [&best](const Phrase &phrase) {
            std::size_t &rank = best[static_cast<std::size_t>(phrase.weight)];
            rank = std::min(rank, precedenceOf(phrase.reason));
        });
    }
    SpokenReasons reasons;
    std::ranges::transform(best, reasons.byWeight.begin(), [](std::size_t rank) { return precedence[rank]; });
    return reasons;
}

} // namespace Indicia
