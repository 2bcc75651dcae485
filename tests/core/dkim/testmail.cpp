// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmail.h"

#include <QCryptographicHash>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Runs of blanks become one space; those at the end go.
QByteArray squeezed(const QByteArray &line)
{
    QByteArray out;
    for (const char c : line) {
        if (!isBlank(c)) {
            out += c;
        } else if (!out.endsWith(' ')) {
            out += ' ';
        }
    }
    while (out.endsWith(' ')) {
        out.chop(1);
    }
    return out;
}

QByteArrayList lines(const QByteArray &text)
{
    QByteArrayList all;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = text.indexOf("\r\n", from);
        all.append(text.mid(from, end < 0 ? -1 : end - from));
        from = end < 0 ? text.size() : end + 2;
    }
    return all;
}

QByteArray nameOf(const QByteArray &field)
{
    return field.left(field.indexOf(':')).trimmed().toLower();
}

QByteArray hashOf(const QByteArray &algorithm, const QByteArray &octets)
{
    const bool sha1 = algorithm.endsWith("sha1");
    return QCryptographicHash::hash(octets, sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
}

} // namespace

QByteArray TestMail::bytes() const
{
    QByteArray all;
    for (const QByteArray &field : fields) {
        all += field + "\r\n";
    }
    return all + "\r\n" + body;
}

TestMail TestMail::parse(const QByteArray &bytes)
{
    TestMail mail;
    const qsizetype end = bytes.startsWith("\r\n") ? 0 : bytes.indexOf("\r\n\r\n");
    mail.body = end < 0 ? QByteArray() : bytes.mid(bytes.startsWith("\r\n") ? 2 : end + 4);
    for (const QByteArray &line : lines(end < 0 ? bytes : bytes.left(end))) {
        // A line that is no field goes with the one above it: so it is shown, and so it must be hashed.
        const bool goesOn = !line.isEmpty() && (isBlank(line.front()) || !line.contains(':'));
        if (!mail.fields.isEmpty() && goesOn) {
            mail.fields.last() += "\r\n" + line;
        } else {
            mail.fields.append(line);
        }
    }
    return mail;
}

TestMail TestMail::letter()
{
    return {{"From: Alice <alice@example.org>", "To: Bob <bob@example.net>", "Subject: The  lease of\r\n\tyour flat",
                "Date: Sat, 21 Nov 2026 08:00:00 +0000", "Message-ID: <1@example.org>", "MIME-Version: 1.0",
                "Content-Type: text/plain"},
        "Dear Bob,\r\n\r\nthe lease  ends \t in March. \r\n\r\nAlice\r\n"};
}

QByteArray plainField(const QByteArray &field, bool relaxed)
{
    if (!relaxed) {
        return field + "\r\n";
    }
    const qsizetype colon = field.indexOf(':');
    QByteArray value = field.mid(colon + 1);
    value.replace("\r\n", "");
    value = squeezed(value);
    return nameOf(field) + ':' + (value.startsWith(' ') ? value.mid(1) : value) + "\r\n";
}

QByteArray plainBody(const QByteArray &body, bool relaxed)
{
    QByteArrayList all = lines(body);
    for (QByteArray &line : all) {
        line = relaxed ? squeezed(line) : line;
    }
    while (!all.isEmpty() && all.last().isEmpty()) {
        all.removeLast();
    }
    if (all.isEmpty()) {
        return relaxed ? QByteArray() : QByteArray("\r\n");
    }
    return all.join("\r\n") + "\r\n";
}

QByteArray plainHeader(const QByteArrayList &fields, const QByteArrayList &names, bool relaxed)
{
    QByteArrayList left = fields;
    QByteArray header;
    for (const QByteArray &name : names) {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            if (nameOf(left.at(i)) == name.trimmed().toLower()) {
                header += plainField(left.takeAt(i), relaxed);
                break;
            }
        }
    }
    return header;
}

QByteArray signatureField(const TestMail &mail, const TestKey &key, const TestSignature &how)
{
    QByteArray covered = plainBody(mail.body, how.relaxedBody);
    if (how.limit) {
        covered = covered.left(*how.limit);
    }
    QByteArray bodyHash = hashOf(how.algorithm, covered);
    if (how.breakBodyHash) {
        bodyHash[0] = static_cast<char>(bodyHash[0] ^ 1);
    }
    const QByteArray form
        = QByteArray(how.relaxedHeader ? "relaxed/" : "simple/") + (how.relaxedBody ? "relaxed" : "simple");
    const QByteArray limit = how.limit ? "l=" + QByteArray::number(*how.limit) + "; " : QByteArray();
    const QByteArray field = how.fieldName + ": " + how.lead + "a=" + how.algorithm + "; c=" + form
        + ";\r\n\td=" + how.domain + ";\r\n\ts=" + how.selector + "; " + how.extra + limit
        + "\r\n\th=" + how.names.join(':') + ";\r\n\tbh=" + bodyHash.toBase64() + ";\r\n\tb=";
    QByteArray hashed = plainHeader(mail.fields, how.names, how.relaxedHeader) + plainField(field, how.relaxedHeader);
    hashed.chop(2);
    QByteArray signature = key.sign(how.algorithm.endsWith("sha1") ? "sha1" : "sha256", hashed);
    if (how.breakSignature) {
        signature[signature.size() / 2] = static_cast<char>(signature[signature.size() / 2] ^ 1);
    }
    return field + signature.toBase64();
}

void sign(TestMail &mail, const TestKey &key, const TestSignature &signature)
{
    mail.fields.prepend(signatureField(mail, key, signature));
}

void seal(TestMail &mail, const TestKey &key, int instance, const QByteArray &chainStatus, const QByteArray &results,
    const QByteArray &domain)
{
    const QByteArray number = QByteArray::number(instance);
    TestSignature how;
    how.fieldName = "ARC-Message-Signature";
    how.lead = "i=" + number + "; ";
    how.domain = domain;
    const QByteArray signature = signatureField(mail, key, how);
    mail.fields.prepend("ARC-Authentication-Results: i=" + number + "; " + results);
    mail.fields.prepend(signature);
    QByteArray field = "ARC-Seal: i=" + number + "; a=rsa-sha256; cv=" + chainStatus + "; d=" + domain + "; s=s1; b=";
    QByteArray hashed;
    for (int i = 1; i <= instance; ++i) {
        for (const char *name : {"arc-authentication-results", "arc-message-signature", "arc-seal"}) {
            for (const QByteArray &one : std::as_const(mail.fields)) {
                if (nameOf(one) == name && one.contains("i=" + QByteArray::number(i) + ';')) {
                    hashed += plainField(one, true);
                }
            }
        }
    }
    hashed += plainField(field, true);
    hashed.chop(2);
    mail.fields.prepend(field + key.sign("sha256", hashed).toBase64());
}
