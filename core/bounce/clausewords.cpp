// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausewords.h"

#include <array>
#include <cstring>
#include <utility>

namespace Indicia {

namespace {

// By language. A word is cut where its endings vary; a space says that it ends there.
// clang-format off
constexpr auto mailboxes = std::to_array<QByteArrayView>({
    "user ", "users ", "user's ", "mailbox", "mail box", "mail-box", "maildir", "recipient", "account", "alias ", "addressee", "address ", "addresses ", "maildrop", "mbox ", "mail drop", "rcpt ", "customer", "subscriber", "inbox", "mailfolder", "person ", "local part", "local-part",
    "empfänger", "empfaenger", "benutzer", "adressat", "adresse ", "mailadresse ", "e-mail-adresse ", "postfach", "konto ", "teilnehmer", "anwender",
    "utilisateur", "destinataire", "boite ", "boîte ", "compte ", "messagerie ", "usager",
    "usuario", "usuari ", "destinatario", "destinatari ", "bústia ", "cuenta", "buzón", "buzon", "casilla", "dirección", "direccion", "usuário", "utilizador", "destinatário", "conta ", "caixa ", "endereço", "endereco",
    "utente", "casella", "indirizzo", "gebruiker", "ontvanger", "geadresseerde", "postvak", "adres ", "e-mailadres ",
    "användare", "mottagare", "brevlåda", "postlåda", "adressen ", "konto", "bruger", "modtager", "postkasse", "bruker", "mottaker", "postboks", "innboks", "indbakke",
    "käyttäjä", "vastaanottaja", "postilaatikko", "osoite", "sähköpostilaatikko",
    "użytkownik", "uzytkownik", "odbiorc", "adresat", "skrzynk", "konta ", "adresu ", "uživatel", "uzivatel", "příjemc", "prijemc", "príjemc", "adresát", "schránk", "schrank", "účet", "používateľ", "adresa ",
    "felhasználó", "címzett", "postafiók", "postaláda", "kullanıcı", "kullanici", "alıcı", "alici", "posta kutusu", "hesap", "hesab",
    "utilizator", "destinatar", "căsuț", "cont ", "contul", "korisnik", "primatelj", "primalac", "uporabnik", "prejemnik", "nabiralnik",
    "пользовател", "получател", "адресат", "ящик", "адрес ", "адреса ", "учетная запис", "учётная запис", "аккаунт", "користувач", "отримувач", "одержувач", "скриньк", "потребител", "кутия", "корисник", "прималац",
    "χρήστη", "παραλήπτη", "γραμματοκιβώτιο", "θυρίδα", "διεύθυνση", "λογαριασμ",
    "משתמש", "נמען", "תיבת", "תיבה", "כתובת", "חשבון", "مستخدم", "مستلم", "صندوق", "عنوان", "حساب", "کاربر", "گیرنده",
    "用户", "用戶", "收件人", "收件者", "收信人", "使用者", "邮箱", "郵箱", "信箱", "帐号", "账号", "帐户", "账户", "帳號", "帳戶", "地址",
    "ユーザ", "宛先", "受信者", "あて先", "アドレス", "メールボックス", "アカウント", "送信先", "受取人",
    "사용자", "수신자", "수신인", "계정", "메일함", "편지함", "받는 사람", "받는사람", "메일 주소", "메일주소", "아이디", "메일박스",
    "ผู้ใช้", "ผู้รับ", "กล่องจดหมาย", "บัญชี", "người dùng", "người nhận", "hộp thư", "tài khoản", "địa chỉ", "pengguna", "penerima", "kotak ", "akun ", "alamat ",
    "उपयोगकर्ता", "प्राप्तकर्ता", "मेलबॉक्स", "vartotoj", "gavėj", "lietotāj", "saņēmēj", "kasutaja", "saaja", "postkast"});

constexpr auto domains = std::to_array<QByteArrayView>({"domain", "domäne", "dominio", "domínio", "domein", "domæne", "doména", "domena", "домен", "域名", "網域", "ドメイン", "도메인", "τομέα", "الدومين", "النطاق", "דומיין"});

constexpr auto senders = std::to_array<QByteArrayView>({
    "sender", "sender's address ", "sender address ", "sending address", "your address ", "mail from", "mailfrom", "from address ", "return address ", "envelope from",
    "absender", "expéditeur", "expediteur", "emetteur", "émetteur", "remitente", "remetente", "mittente", "afzender", "avsändar", "afsender", "avsender", "lähettäj", "nadawc", "odesílatel", "odosielateľ", "feladó", "gönderen", "gonderen", "expeditor", "pošiljatelj", "pošiljalac",
    "отправител", "відправник", "подател", "пошиљалац", "αποστολέ", "השולח", "שולח", "المرسل", "فرستنده", "发件人", "發件人", "发件", "寄件", "发信人", "发信", "送信者", "送信元", "差出人", "발신", "보낸", "ผู้ส่ง", "người gửi", "pengirim", "mail from command", "your domain ", "your email address ", "your e-mail address ", "your mail address ", "sending domain", "from domain ", "return-path", "return path", "reverse-path", "reverse path", "originator"});

constexpr auto clients = std::to_array<QByteArrayView>({
    "ip ", "ips ", "ip address ", "your ip address ", "ip's ", "client ", "client host ", "your host ", "your network ", "your server ", "your mail server ", "sending host ", "sending server ", "connecting host ", "sending ip", "sender ip", "dial-up", "dialup", "residential", "ihr server ", "ihr mailserver ", "ihre ip ", "votre serveur ", "votre ip ", "su servidor ", "su ip ", "seu servidor ", "seu ip ", "suo server ", "suo ip ", "vostro server ", "uw server ", "uw mailserver ", "uw ip ", "servidor remitente ", "servidor remetente ", "serveur expéditeur ", "serveur émetteur ", "server mittente ", "ваш сервер", "ваш ip", "您的服务器", "您的ip", "贵方服务器", "your server's address ", "ip-adresse ", "adresse ip ", "dirección ip ", "indirizzo ip ", "endereço ip ", "ip-adres ", "ip-адрес", "ip-адреса", "ip地址", "ip被", "发件人ip", "发信ip", "ipアドレス", "ip 주소", "ip주소", "your mta ", "your mailserver ", "your smtp server ", "your isp ", "your provider ", "subnet", "netblock", "ip range ", "ip block "});

constexpr auto relays = std::to_array<QByteArrayView>({"relay", "relaying", "weiterleitung", "relais", "reenvío", "reenvio", "retransmis", "inoltro", "reencaminhamento", "doorsturen", "przekazywani", "přeposílání", "пересылк", "ретрансляц", "中继", "中繼", "转发", "中継", "릴레이"});

constexpr auto messages = std::to_array<QByteArrayView>({
    "message ", "msg ", "mail ", "email ", "e-mail ", "letter ", "nachricht", "mensaje", "correo ", "mensagem", "messaggio", "bericht", "meddelande", "meddelelse", "melding", "viesti", "wiadomoś", "zpráv", "levél", "mesaj", "ileti ",
    "письм", "сообщени", "повідомлен", "лист ", "μήνυμα", "ההודעה", "הודעה", "الرسالة", "邮件", "郵件", "信件", "メール", "메일 ", "메시지", "จดหมาย", "thư ", "pesan "});

constexpr auto sizes = std::to_array<QByteArrayView>({
    "size ", "sizes ", "größe", "groesse", "taille ", "tamaño", "tamanho", "dimensione", "grootte", "storlek", "størrelse", "koko ", "rozmiar", "velikost", "veľkosť", "méret", "boyut", "dimensiun", "размер", "розмір", "μέγεθος", "大小", "サイズ", "크기"});

constexpr auto checks = std::to_array<QByteArrayView>({
    "spf ", "spf-", "dkim ", "dkim-", "dmarc ", "dmarc-", "arc validation ", "arc seal ", "sender policy framework ", "signature ", "domainkeys "});

constexpr auto others = std::to_array<QByteArrayView>({
    "host ", "connect", "list ", "spam", "virus", "ptr ", "character", "username", "user name", "user agent", "routing", "file ", "sieve", "blocked by", "error from ", "error message", "error code", "error report", "error returned", "error that ", "errors that ", "rcpt to command", "data command", "account manager", "another process", "try later", "try again", "temporarily unavailable", "currently unavailable", "service unavailable"});

constexpr auto forms = std::to_array<QByteArrayView>({
    "header", "from header ", "mime ", "encoding", "base64 ", "content-type ", "kopfzeile", "en-tête", "encabezado", "cabeçalho", "intestazion", "заголов", "邮件头", "信头", "ヘッダ", "헤더"});

constexpr auto parts = std::to_array<QByteArrayView>({"attach", "anhang", "pièce jointe", "adjunto", "anexo", "allegato", "bijlage", "вложени", "附件", "添付", "첨부"});

constexpr auto logins = std::to_array<QByteArrayView>({
    "password", "login", "log in ", "logged in", "credential", "authent", "auth ", "sasl ", "submitter", "passwort", "kennwort", "mot de passe", "contraseña", "autentic", "wachtwoord", "парол", "аутентифи", "密码", "密碼", "认证", "認証", "パスワード", "비밀번호"});

constexpr auto ciphers = std::to_array<QByteArrayView>({
    "tls", "ssl", "starttls", "encrypt", "certificat", "zertifikat", "verschlüssel", "chiffr", "certificado", "cifrad", "crittograf", "versleutel", "сертификат", "шифров", "证书", "加密", "証明書", "暗号", "인증서", "암호화"});

constexpr auto commands = std::to_array<QByteArrayView>({"command", "syntax", "parameter", "argument", "befehl", "commande ", "comando", "команд", "命令", "コマンド", "명령"});

constexpr auto greetings = std::to_array<QByteArrayView>({"helo ", "ehlo ", "greeting"});

constexpr auto machines = std::to_array<QByteArrayView>({
    "server", "service ", "system ", "systems ", "database", "datenbank", "queue", "disk ", "spool", "directory", "program", "resource", "backend", "upstream", "file system ", "filesystem", "transport"});

constexpr auto names = std::to_array<QByteArrayView>({"dns ", "mx ", "nameserver", "name server"});

constexpr auto links = std::to_array<QByteArrayView>({"url ", "urls ", "link ", "links ", "hyperlink"});

constexpr auto traffic = std::to_array<QByteArrayView>({
    "connection", "session", "requests ", "rate ", "frequency ", "attempts ", "traffic ", "per hour ", "per minute ", "per day ", "verbindungen ", "connexions ", "requêtes ", "conexiones ", "conexões ", "connessioni ", "verbindingen ", "соединен", "подключен", "连接", "接続", "접속", "number of ", "connects ", "volume of "});

constexpr auto absent = std::to_array<QByteArrayView>({
    "unknown", "not exist", "unresolvable", "cannot be resolved", "can't be resolved", "could not be resolved", "improper", "never exist", "not assigned", "not located", "not attributed", "missing", "doesn't exist", "don't exist", "no longer exist", "not found", "wasn't found", "couldn't be found", "could not be found", "cannot be found", "can't be found", "can't find", "cannot find", "could not find", "unable to find", "invalid", "not valid", "not a valid", "no such", "not have", "doesn't have", "not known", "not recogni", "nonexist", "non-exist", "no one ", "nobody ", "wrong", "illegal", "bad ", "not a member", "not here", "isn't here", "not defined", "undefined", "not present", "not registered", "not unique", "no mailbox", "no user", "no account", "no longer valid", "not ok ", "lookup failed", "cannot be verified", "has left", "retired", "no exist", "no longer in use", "not in use", "not hosted", "ambiguous", "does not handle", "doesn't handle", "don't handle", "unrecogni",
    "unbekannt", "nicht vergeben", "nicht zugeordnet", "fehlt ", "niemand ", "existiert nicht", "nicht existent", "nicht gefunden", "nicht vorhanden", "gibt es nicht", "ungültig", "ungueltig", "kein solcher", "keine solche", "nicht bekannt", "nicht mehr vorhanden", "nicht mehr gültig", "nicht gültig", "nicht existiert", "nicht eingerichtet", "nicht mehr in gebrauch", "nicht mehr verwendet",
    "inconnu", "pas attribué", "plus attribué", "manquant", "inexistant", "n'existe pas", "n'existe plus", "introuvable", "invalide", "pas été trouvé", "non trouvé", "n'est plus utilisé", "plus en service",
    "desconocid", "no asignad", "não atribuíd", "non assegnat", "niet toegewezen", "desconegut", "no existeix", "no existe", "inexistente", "no encontrad", "no válid", "no valid", "inválid", "no se encuentra", "desconhecid", "não existe", "nao existe", "não encontrad", "nao encontrad", "não foi encontrad", "ya no se utiliza", "no está en uso", "não está mais em uso",
    "sconosciut", "inesistent", "non esiste", "non trovat", "errat", "non valid", "onbekend", "bestaat niet", "niet gevonden", "ongeldig", "niet bekend", "non è più in uso", "non è più utilizzat", "niet meer in gebruik",
    "okänd", "finns inte", "hittades inte", "saknas", "ogiltig", "ukendt", "findes ikke", "ikke findes", "inte finns", "ikke finnes", "niet bestaat", "ikke fundet", "ugyldig", "ukjent", "finnes ikke", "ikke funnet", "eksisterer ikke",
    "ei löyd", "ei löytynyt", "tuntematon", "ei ole olemassa", "virheellinen",
    "nieznan", "nie istnieje", "nie ma takiego", "nie ma takiej", "brak ", "nie znaleziono", "nieprawidłow", "nieistniejąc", "neexistuj", "neznám", "neznam", "zde není", "nenalezen", "nenájden", "neplatn",
    "ismeretlen", "nem létezik", "nincs ilyen", "nem található", "érvénytelen", "bulunamad", "bulunmama", "yok ", "bilinmeyen", "mevcut değil", "geçersiz",
    "necunoscut", "nu există", "nu exista", "nu a fost găsit", "nepoznat", "ne postoji", "nije pronađen", "ne obstaja",
    "не найден", "не существу", "нет такого", "такого нет", "здесь нет", "неизвест", "отсутству", "недействител", "не зарегистрирован", "больше не использу", "не знайден", "невідом", "не існу", "немає такого", "непознат", "не съществува", "не постоји",
    "άγνωστ", "δεν υπάρχει", "δεν βρέθηκε", "μη έγκυρ", "לא קיימ", "לא קיים", "לא נמצא", "אינו קיים", "לא ידוע", "לא מוכר", "غير موجود", "غير معروف", "لا يوجد", "غير صالح", "وجود ندارد", "یافت نشد",
    "不存在", "找不到", "未找到", "无此", "無此", "没有此", "没有这个", "不再使用", "查无", "查無", "无效", "無效", "未知", "不正确", "不正確", "有误", "有誤",
    "見つかり", "存在しな", "存在しま", "不明", "いません", "無効", "誤り", "間違", "登録されてい", "使われておりません", "使用されておりません", "使われていません", "使用されていません",
    "찾을 수 없", "없는", "가 없습니다", "이 없습니다", "존재하지", "알 수 없", "잘못된", "유효하지",
    "ไม่พบ", "ไม่มี", "ไม่รู้จัก", "không tồn tại", "không tìm thấy", "không hợp lệ", "tidak ditemukan", "tidak ada", "tidak dikenal", "tidak valid", "नहीं मिला", "मौजूद नहीं", "अज्ञात",
    "neegzistuoja", "nežinomas", "nerastas", "neeksistē", "nezināms", "nav atrast", "ei leitud", "tundmatu", "ei eksisteeri", "may not exist", "might not exist", "not resolve", "never resolve", "dosn't exist", "doesnt exist", "dont exist", "there is no such", "unregistered", "unlisted", "not configured", "no record of", "not match any", "not our ", "not one of", "not reside", "not serve", "not deliverable", "unroutable", "unrouteable", "not routable", "unable to verify", "cannot verify", "can't verify", "could not verify", "couldn't verify", "could not be verified", "couldn't be verified", "unverif", "never heard of"});

constexpr auto none = std::to_array<QByteArrayView>({
    "kein ", "keine ", "keinen ", "aucun ", "aucune ", "ningún ", "ninguna ", "ningun ", "nessun ", "nessuna ", "nenhum ", "nenhuma ", "geen ", "ingen ", "inget ", "inga ", "žádný ", "žádná ", "žiadny ", "żaden ", "niciun ", "nicio ", "there is no ", "there are no "});

constexpr auto full = std::to_array<QByteArrayView>({
    "full ", "over the allowed", "quota", "exceed", "no free space", "no more room", "maximum size of ", "reached its limit", "kein platz", "keinen platz", "reicht nicht", "sin espacio", "sem espaço", "spazio esaurito", "нет места", "満杯", "no space", "not enough", "no room", "over its limit", "over limit", "voll ", "überfüllt", "kontingent", "zuviele", "zu viele", "erschöpft", "überschritten", "überlastet", "plein", "saturé", "dépassé", "depasse",
    "llen", "cuota", "excedid", "supera", "chei", "lotad", "cota ", "pien", "esaurit", "vol ", "overschreden", "fuld ", "överskrid", "överskred", "overskred", "täynnä", "täysi", "ylitt",
    "pełn", "pelna", "brak miejsca", "przepełnion", "przepelnion", "przekrocz", "plná", "přeplněn", "preplnen", "kvót", "překročen", "megtelt", "tele van", "túllép", "dolu", "kota", "aşıld", "aşmış", "plin", "depășit", "pun ", "poln",
    "переполнен", "заполнен", "квот", "превыш", "переповнен", "перевищ", "пълна", "γεμάτ", "πλήρες", "όριο", "מלאה", "מלא ", "מכסה", "ممتلئ", "تجاوز", "已满", "已滿", "满了", "不足", "超出", "超过", "超過",
    "いっぱい", "一杯", "満杯", "容量", "超え", "가득", "초과", "부족", "เต็ม", "đầy", "vượt quá", "penuh", "melebihi", "perpildyt", "piln", "täis", "any more mail", "any more message", "any more email", "receive more ", "accept more ", "no more mail", "no more message", "limit reached", "reached the limit", "reached their limit", "over the limit", "reached the maximum", "reached its maximum", "over the maximum"});

constexpr auto shut = std::to_array<QByteArrayView>({
    "disabled", "suspend", "inactiv", "blocked", "locked", "deactivat", "inactivated", "not active", "isn't active", "expired", "closed", "terminated", "frozen", "switched off", "turned off", "discontinued", "no longer accept", "not currently being accepted", "not activated", "restricted", "cannot receive", "can't receive", "no activity", "hangup", "hang up",
    "gesperrt", "deaktiviert", "inaktiv", "stillgelegt", "geschlossen", "abgelaufen", "blockiert", "désactiv", "desactiv", "suspendu", "bloqu", "fermé", "inactif", "résilié", "expiré",
    "suspendid", "deshabilitad", "bloquead", "expirad", "ha expirado", "cancelad", "cerrad", "inativ", "suspens", "desativ", "encerrad", "sospes", "cessat", "disabilitat", "disattivat", "bloccat", "scadut", "inattiv", "chius",
    "geblokkeerd", "uitgeschakeld", "gedeactiveerd", "opgeheven", "inactief", "avstängd", "spärrad", "spærret", "lukket", "sperret", "deaktiver", "stengt", "suljettu", "lukittu", "poistettu käytöstä", "estetty",
    "zablokowan", "nieaktywn", "zawieszon", "wyłączon", "zablokov", "deaktiv", "pozastav", "zrušen", "letilt", "felfüggeszt", "zárolt", "askıya", "devre dışı", "kapatıl", "kapalı", "engellen", "dezactivat", "blocat", "blokiran", "onemoguć",
    "заблокирован", "отключен", "отключён", "неактив", "приостановлен", "удален", "удалён", "заблокован", "вимкнен", "απενεργοποι", "ανεσταλ", "κλειδω", "מושעה", "חסומ", "חסום", "מושבת", "לא פעיל", "معطل", "موقوف", "محظور",
    "禁用", "停用", "冻结", "凍結", "锁定", "鎖定", "封禁", "注销", "已过期", "关闭", "暂停", "停止", "無効化", "休止", "解約", "ロック", "휴면", "정지", "차단", "중지", "탈퇴", "비활성", "ระงับ", "ปิดใช้งาน", "bị khóa", "vô hiệu", "dinonaktifkan", "ditangguhkan", "diblokir", "not accepting", "not receiv", "no longer receiv", "no longer using", "no longer monitored", "no longer available", "not currently accept", "dormant", "revoked", "not enabled", "decommission"});
constexpr auto refused = std::to_array<QByteArrayView>({
    "reject", "denied", "denies", "deny ", "refuse", "not allowed", "not permitted", "prohibit", "forbidden", "unauthorized", "unauthorised", "banned", "black ", "fake ", "forged", "spoofed", "unvalidated", "not validated", "verify ", "verification failed", "mismatch", "not accepted", "filtered", "may not ", "not take ", "not taken", "not let in", "not welcome", "unwelcome", "not authorized", "not authorised", "nicht autorisiert", "nicht berechtigt", "non autorisé", "no autoriz", "não autoriz", "nao autoriz", "non autorizz", "niet geautoriseerd", "unerwünscht", "indésirable", "non gradit", "no deseado ", "indesejad", "don't accept", "doesn't accept", "do not accept", "does not accept",
    "nicht erlaubt", "nicht gestattet", "nicht zulässig", "unzulässig", "interdit", "pas autorisé", "no se permite", "no permitid", "no está permitid", "prohibid", "proibid", "não permitid", "nao permitid", "non consentit", "non permess", "vietat", "niet toegestaan", "inte tillåt", "ikke tilladt", "ikke tillatt", "ei sallit", "niedozwolon", "zabronion", "není povolen", "zakázán", "nem engedély", "izin veril", "не разреш", "не допуска", "не дозволен", "δεν επιτρέπ", "不允许", "不允許", "허용되지",
    "abgelehnt", "verweigert", "refusé", "rejeté", "rechazad", "rejeitad", "recusad", "rifiutat", "respint", "geweigerd", "afgewezen", "avvisad", "afvist", "avvist", "hylätty", "odrzucon", "odmítnut", "zamítnut", "elutasít", "reddedil", "respins", "odbijen", "zavrnjen",
    "отклонен", "отклонён", "отвергнут", "запрещен", "запрещён", "відхилен", "отхвърлен", "απορρίφθηκε", "נדחה", "נדחתה", "مرفوض", "رفض", "拒绝", "拒絕", "拒收", "禁止", "拒否", "거부", "거절", "ปฏิเสธ", "bị từ chối", "ditolak", "disallowed", "not match", "no access ", "not approved", "not pre-approved", "unsupported", "not supported", "not configured to"});

constexpr auto failed = std::to_array<QByteArrayView>({
    "fail", "not pass ", "no passing ", "not succeed", "not aligned", "not verif", "did not hold", "fehlgeschlagen", "nicht bestanden", "échec", "echec", "échoué", "echoue", "fallid", "falló", "fallit", "falhou", "falha", "mislukt", "misslyckad", "mislyk", "epäonnist", "nie powiod", "selhal", "zlyhal", "sikertelen", "başarısız", "eșuat", "не прошл", "неудачн", "απέτυχ", "נכשל", "فشل", "失败", "失敗", "실패", "softfail", "hardfail"});

constexpr auto tooLong = std::to_array<QByteArrayView>({
    "larger than", "bigger than", "größer als", "groesser als", "plus grand que", "plus volumineux que", "mayor que", "maior que", "più grande di", "groter dan", "större än", "større end", "større enn", "większ", "větší než", "больше, чем",
    "too long", "too large", "too big", "zu groß", "zu gross", "zu lang", "trop grand", "trop volumineu", "demasiado grande", "muito grande", "troppo grande", "te groot", "för stor", "for stor", "liian suuri", "za duż", "zbyt duż", "příliš velk", "túl nagy", "çok büyük", "prea mare", "слишком больш", "слишком велик", "занадто велик", "πολύ μεγάλο", "过大", "太大", "過大", "大きすぎ", "너무 큽", "너무 큰"});
constexpr auto away = std::to_array<QByteArrayView>({"unavailable"});

constexpr auto trouble = std::to_array<QByteArrayView>({
    "error", "busy ", "not ready ", "overload", "problem", "trouble", "issue ", "issues ", "malfunction", "crash", "out of memory ", "out of order ", "fehler", "störung", "gestört", "limitation"});

constexpr auto many = std::to_array<QByteArrayView>({
    "too many ", "too much ", "excessive", "trop de ", "demasiad", "troppi ", "troppe ", "te veel ", "för många ", "for mange ", "liian monta ", "zbyt wiele ", "za dużo ", "příliš mnoho ", "túl sok ", "çok fazla ", "prea mult", "слишком много ", "забагато ", "太多", "过多", "過多", "多すぎ", "너무 많", "multiple ", "more than one ", "duplicate", "too frequent", "too often", "too fast", "too quick", "unusually high", "unusual rate"});

constexpr auto need = std::to_array<QByteArrayView>({
    "require", "must ", "needs ", "mandatory", "erforderlich", "benötig", "obligatoire", "exige ", "requier", "obligatori", "vereist", "verplicht", "требуется", "необходим", "wymagan", "必须", "必須", "필요"});
// clang-format on

struct KnownWord
{
    QByteArrayView word;
    ClauseWord kind = ClauseWord::Other;
};

/// All of the words, found by their first two octets: a place in a text is asked once, not for each kind.
template <std::size_t N>
class WordIndex
{
public:
    /// Of words that are in several lists, the one of the list that comes first counts.
    template <std::size_t... Sizes>
    consteval explicit WordIndex(std::pair<ClauseWord, const std::array<QByteArrayView, Sizes> &>... lists)
    {
        const auto count = [this](const auto &list) {
            for (const QByteArrayView word : list) {
                ++m_begin[bucketOf(word.data()) + 1];
            }
        };
        (count(lists.second), ...);
        for (std::size_t i = 1; i <= bucketCount; ++i) {
            m_begin[i] = static_cast<quint16>(m_begin[i] + m_begin[i - 1]);
        }
        std::array<quint16, bucketCount> filled{};
        const auto take = [this, &filled](ClauseWord kind, const auto &list) {
            for (const QByteArrayView word : list) {
                const std::size_t bucket = bucketOf(word.data());
                std::size_t at = m_begin[bucket] + filled[bucket]++;
                for (; at > m_begin[bucket] && m_words[at - 1].word.size() < word.size(); --at) {
                    m_words[at] = m_words[at - 1]; // the longest first
                }
                m_words[at] = {.word = word, .kind = kind};
            }
        };
        (take(lists.first, lists.second), ...);
    }

    /// The longest of them that stands in @p text at @p at; none is shorter than two octets.
    [[nodiscard]] const KnownWord *longestAt(QByteArrayView text, qsizetype at) const
    {
        const auto left = static_cast<std::size_t>(text.size() - at);
        if (left < 2) {
            return nullptr;
        }
        const char *octets = text.data() + at;
        const std::size_t bucket = bucketOf(octets);
        for (std::size_t i = m_begin[bucket]; i < m_begin[bucket + 1]; ++i) {
            const auto length = static_cast<std::size_t>(m_words[i].word.size());
            if (length <= left && std::memcmp(octets, m_words[i].word.data(), length) == 0) {
                return &m_words[i];
            }
        }
        return nullptr;
    }

private:
    static constexpr std::size_t bucketCount = 2048;

    static constexpr std::size_t bucketOf(const char *octets)
    {
        return (static_cast<uchar>(octets[0]) * 37U + static_cast<uchar>(octets[1])) % bucketCount;
    }

    static_assert(N < 65'536);
    std::array<KnownWord, N> m_words{};
    std::array<quint16, bucketCount + 1> m_begin{};
};

template <std::size_t... Sizes>
WordIndex(std::pair<ClauseWord, const std::array<QByteArrayView, Sizes> &>...) -> WordIndex<(Sizes + ...)>;

/// A list and what its words are about.
template <std::size_t N>
consteval std::pair<ClauseWord, const std::array<QByteArrayView, N> &> of(
    ClauseWord kind, const std::array<QByteArrayView, N> &list)
{
    return {kind, list};
}

constexpr WordIndex wordIndex{of(ClauseWord::Other, others), of(ClauseWord::Client, clients),
    of(ClauseWord::Sender, senders), of(ClauseWord::Mailbox, mailboxes), of(ClauseWord::Domain, domains),
    of(ClauseWord::Relay, relays), of(ClauseWord::Message, messages), of(ClauseWord::Size, sizes),
    of(ClauseWord::Check, checks), of(ClauseWord::Long, tooLong), of(ClauseWord::Shut, shut),
    of(ClauseWord::Full, full), of(ClauseWord::Absent, absent), of(ClauseWord::Refused, refused),
    of(ClauseWord::Failed, failed), of(ClauseWord::None, none), of(ClauseWord::Form, forms),
    of(ClauseWord::Part, parts), of(ClauseWord::Login, logins), of(ClauseWord::Cipher, ciphers),
    of(ClauseWord::Command, commands), of(ClauseWord::Greeting, greetings), of(ClauseWord::Machine, machines),
    of(ClauseWord::Names, names), of(ClauseWord::Link, links), of(ClauseWord::Traffic, traffic),
    of(ClauseWord::Trouble, trouble), of(ClauseWord::Many, many), of(ClauseWord::Need, need),
    of(ClauseWord::Away, away)};

[[nodiscard]] bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

} // namespace

std::optional<ClauseWordAt> clauseWordAt(QByteArrayView text, qsizetype at)
{
    if (at > 0 && isLetter(text.at(at)) && isLetter(text.at(at - 1))) {
        return std::nullopt; // amid a word
    }
    const KnownWord *known = wordIndex.longestAt(text, at);
    return known ? std::optional<ClauseWordAt>({.kind = known->kind, .length = known->word.size()}) : std::nullopt;
}

} // namespace Indicia
