// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madecorpus.h"

#include "testmail.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <random>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBits = 2048;

/// Words of different length, in lines as people write them, of @p octets or few more.
QByteArray text(qsizetype octets, std::mt19937 &random)
{
    static const QByteArrayList words{"the", "lease", "of", "your", "flat", "ends", "in", "March", "and", "we", "would",
        "like", "to", "know", "whether", "you", "wish", "to", "stay", "for", "another", "year", "or", "longer"};
    constexpr qsizetype lineOctets = 70;
    QByteArray all;
    all.reserve(octets + 2 * lineOctets);
    qsizetype line = 0;
    while (all.size() < octets) {
        const QByteArray &word = words.at(qsizetype(random() % std::size_t(words.size())));
        all += word;
        line += word.size() + 1;
        all += line > lineOctets ? "\r\n" : " ";
        line = line > lineOctets ? 0 : line;
    }
    return all + "\r\n";
}

QByteArray received(qsizetype number)
{
    const QByteArray digits = QByteArray::number(number);
    return "Received: from host" + digits + ".example.org (host" + digits
        + ".example.org [192.0.2.1])\r\n\tby mx.example.net (Postfix) with ESMTPS id " + digits.rightJustified(10, '0')
        + "\r\n\tfor <bob@example.net>; Sat, 21 Nov 2026 08:00:01 +0000 (UTC)";
}

/// A corpus on its way to the disk.
class Writer
{
public:
    explicit Writer(const QString &folder) : m_folder(folder)
    {
        m_good = QDir(folder).mkpath(u"maildir/cur"_s);
        m_manifest = "file\tip\thelo\tmf\tgood\tspf\tdmarc\tarc\tnarc\trsa\ted\n";
    }

    [[nodiscard]] const TestKey &key() const { return m_key; }

    /// @p passing signatures are in it; all verify.
    void add(const QByteArray &name, const TestMail &mail, qsizetype passing)
    {
        const QByteArray file = "cur/" + name;
        m_good = m_good && write(u"maildir/"_s + QString::fromLatin1(file), mail.bytes());
        const QByteArray count = QByteArray::number(passing);
        m_manifest += file + "\t192.0.2.1\thost1.example.org\talice@example.org\t" + count + "\tpass\tpass\tnone\t0\t"
            + count + "\t0\n";
    }

    /// Whether all could be written.
    [[nodiscard]] bool finish()
    {
        constexpr qsizetype stringOctets = 255; // RFC 1035 section 3.3: a character-string
        QByteArray strings;
        const QByteArray record = m_key.record();
        for (qsizetype at = 0; at < record.size(); at += stringOctets) {
            strings += " \"" + record.mid(at, stringOctets) + '"';
        }
        const QByteArray zone = "s1._domainkey.example.org. 3600 IN TXT" + strings
            + "\nexample.org. 3600 IN TXT \"v=spf1 ip4:192.0.2.1 -all\"\n"
              "_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none\"\n";
        return m_good && write(u"zone.db"_s, zone) && write(u"manifest.tsv"_s, m_manifest);
    }

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    }

    QString m_folder;
    TestKey m_key = TestKey::rsa(keyBits);
    QByteArray m_manifest;
    bool m_good = false;
};

/// @p mail with as many signatures as that, none of which covers another, as one server handed it over.
TestMail sent(TestMail mail, const TestKey &key, qsizetype signatures = 1)
{
    QByteArrayList above{received(1)};
    for (qsizetype i = 0; i < signatures; ++i) {
        TestSignature how;
        how.extra = "t=" + QByteArray::number(1'795'000'000 + i) + "; ";
        above += signatureField(mail, key, how);
    }
    mail.fields = above + mail.fields;
    return mail;
}

TestMail withParts(const QByteArray &body)
{
    TestMail mail = TestMail::letter();
    mail.fields.last() = "Content-Type: multipart/mixed; boundary=b0";
    mail.body = body;
    return mail;
}

/// One shape: its name, how much of it there is in the smallest message, and how so much of it is made.
struct Making
{
    QByteArray name;
    qsizetype base;
    std::function<TestMail(qsizetype amount, const TestKey &key)> make;
};

TestMail withBody(const QByteArray &body)
{
    TestMail mail = TestMail::letter();
    mail.body = body;
    return mail;
}

TestMail withField(const QByteArray &field)
{
    TestMail mail = TestMail::letter();
    mail.fields += field;
    return mail;
}

TestMail nested(qsizetype depth)
{
    QByteArray body;
    for (qsizetype i = 0; i < depth; ++i) {
        const QByteArray inner = QByteArray::number(i + 1);
        body += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" + inner + "\r\n\r\n";
    }
    body += "--b" + QByteArray::number(depth) + "\r\n\r\nx\r\n";
    for (qsizetype i = depth; i >= 0; --i) {
        body += "--b" + QByteArray::number(i) + "--\r\n";
    }
    return withParts(body);
}

QList<Making> makings()
{
    return {
        {"plain", 20'000,
            [](qsizetype octets, const TestKey &key) {
                std::mt19937 random; // the same text in every run
                return sent(withBody(text(octets, random)), key);
            }},
        {"received", 500,
            [](qsizetype fields, const TestKey &key) {
                TestMail mail = sent(TestMail::letter(), key);
                QByteArrayList hops;
                for (qsizetype i = fields; i > 1; --i) {
                    hops += received(i);
                }
                mail.fields = hops + mail.fields;
                return mail;
            }},
        {"nested", 50, [](qsizetype depth, const TestKey &key) { return sent(nested(depth), key); }},
        {"parts", 500,
            [](qsizetype parts, const TestKey &key) {
                const QByteArray part = "--b0\r\nContent-Type: text/plain\r\n\r\nx\r\n";
                return sent(withParts(part.repeated(parts) + "--b0--\r\n"), key);
            }},
        {"signatures", 10, [](qsizetype count, const TestKey &key) { return sent(TestMail::letter(), key, count); }},
        {"spaces", 16'384,
            [](qsizetype octets, const TestKey &key) {
                return sent(withBody(QByteArray(octets, ' ') + "x\r\n"), key);
            }},
        {"blank lines", 16'384,
            [](qsizetype lines, const TestKey &key) {
                return sent(withBody("x\r\n" + QByteArray("\r\n").repeated(lines) + "x\r\n"), key);
            }},
        {"long header", 16'384,
            [](qsizetype octets, const TestKey &key) {
                const QByteArray line = QByteArray("word").repeated(15) + "\r\n ";
                return sent(withField("X-Long: " + line.repeated(octets / line.size()) + "end"), key);
            }},
        {"long line", 65'536,
            [](qsizetype octets, const TestKey &key) {
                return sent(withBody(QByteArray("word ").repeated(octets / 5) + "\r\n"), key);
            }},
        {"addresses", 500,
            [](qsizetype count, const TestKey &key) {
                return sent(withField("Cc: " + QByteArray("Carol <carol@example.org>,\r\n ").repeated(count)
                                + "Dave <dave@example.org>"),
                    key);
            }},
        {"encoded words", 500,
            [](qsizetype count, const TestKey &key) {
                return sent(
                    withField("Comments: " + QByteArray("=?utf-8?q?=C3=BCber?=\r\n ").repeated(count) + "x"), key);
            }},
        {"comments", 16'384,
            [](qsizetype octets, const TestKey &key) {
                TestMail mail = sent(TestMail::letter(), key);
                mail.fields.prepend("Received: from a.example.org " + QByteArray(octets / 2, '(')
                    + QByteArray(octets / 2, ')') + " by b.example.org; Sat, 21 Nov 2026 08:00:02 +0000");
                return mail;
            }},
    };
}

} // namespace

bool writeLetters(const QString &folder, qsizetype octets, int count)
{
    Writer writer(folder);
    std::mt19937 random; // the same letters in every run
    const qsizetype header = sent(TestMail::letter(), writer.key()).bytes().size() - TestMail::letter().body.size();
    for (int i = 0; i < count; ++i) {
        const TestMail mail = withBody(text(std::max<qsizetype>(octets - header, 1), random));
        writer.add(QByteArray::number(i), sent(mail, writer.key()), 1);
    }
    return writer.finish();
}

QList<Shape> writeShapes(const QString &folder)
{
    Writer writer(folder);
    QList<Shape> shapes;
    for (const Making &making : makings()) {
        Shape shape{making.name, {1, 4, 16, 64, 256}};
        for (const qsizetype scale : std::as_const(shape.scales)) {
            const bool many = making.name == "signatures";
            const QByteArray name = QByteArray(making.name).replace(' ', '-') + '-' + QByteArray::number(scale);
            writer.add(name, making.make(making.base * scale, writer.key()), many ? making.base * scale : 1);
        }
        shapes += shape;
    }
    return writer.finish() ? shapes : QList<Shape>();
}

} // namespace Indicia::Bench
