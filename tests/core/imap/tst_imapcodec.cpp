// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapcodec.h"
#include "imapconnection.h"

#include <QTest>

#include <random>

using namespace Indicia;

namespace {

std::optional<QByteArray> inflated(ImapCodec &codec, const QByteArray &octets, qsizetype piece)
{
    QByteArray all;
    for (qsizetype at = 0; at < octets.size(); at += piece) {
        const bool whole = codec.inflate(octets.mid(at, piece), [&all](QByteArrayView more) {
            all.append(more);
            return true;
        });
        if (!whole) {
            return {};
        }
    }
    return all;
}

/// A server that agrees to compress, and then sends one thing.
class CompressingServer final : public ImapTransport
{
public:
    explicit CompressingServer(QByteArray octets) : m_octets(std::move(octets)) { }

    std::expected<void, MailFault> open(const ImapPatience &) override { return {}; }
    std::expected<void, MailFault> encrypt(const ImapPatience &) override { return {}; }
    std::expected<void, MailFault> send(QByteArrayView, const ImapPatience &) override { return {}; }
    std::expected<QByteArray, MailFault> receive(const ImapPatience &) override
    {
        static const QByteArrayList beginning{"* OK [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] x\r\n",
            "A1 OK [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] x\r\n", "A2 OK compressed\r\n"};
        if (m_said < beginning.size()) {
            return beginning[m_said++];
        }
        const QByteArray piece = m_octets.left(16'384);
        m_octets.remove(0, piece.size());
        taken += piece.size();
        return piece.isEmpty() ? std::unexpected(MailFault{.trouble = MailTrouble::CutOff, .detail = {}})
                               : std::expected<QByteArray, MailFault>(piece);
    }

    qsizetype taken = 0;

private:
    qsizetype m_said = 0;
    QByteArray m_octets;
};

} // namespace

/// COMPRESS DEFLATE, and what is made to burst a client.
class ImapCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        std::mt19937 random(1);
        ImapCodec ours;
        ImapCodec theirs;
        for (int i = 0; i < 200; ++i) {
            QByteArray text;
            for (auto j = random() % 5'000; j > 0; --j) {
                text += static_cast<char>(random() % (i % 2 == 0 ? 4 : 256));
            }
            const qsizetype piece = 1 + static_cast<qsizetype>(random() % 1'000);
            QCOMPARE(inflated(theirs, ours.deflated(text), piece), std::optional(text));
        }
    }

    void dense() // a mail of one letter is no bomb, nor are many
    {
        ImapCodec ours;
        ImapCodec theirs;
        const QByteArray text(900'000, 'a');
        QCOMPARE(inflated(theirs, ours.deflated(text), 1'000), std::optional(text));
    }

    void damaged()
    {
        ImapCodec ours;
        const QByteArray whole = ours.deflated("a text that is long enough to be deflated, a text that is long enough");
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray broken = whole;
            broken[at] = static_cast<char>(~broken[at]);
            ImapCodec theirs;
            (void)inflated(theirs, broken, 7); // no crash, and nothing without end
        }
        ImapCodec theirs;
        QVERIFY(!inflated(theirs, "\xff\xff\xff\xff", 4));
        QVERIFY(!inflated(theirs, whole, 4)); // once damaged, always
    }

    void bomb()
    {
        ImapCodec ours;
        QByteArray small;
        for (int i = 0; i < 64; ++i) { // 64 MiB of zeros
            small += ours.deflated(QByteArray(1 << 20, '\0'));
        }
        QVERIFY(small.size() < 100'000);
        ImapCodec theirs;
        qint64 given = 0;
        QVERIFY(!theirs.inflate(small, [&given](QByteArrayView more) {
            given += more.size();
            return true;
        }));
        QVERIFY(given <= 2 << 20);
    }

    void bombOnAConnection()
    {
        ImapCodec theirs;
        QByteArray octets = theirs.deflated("* OK [X ");
        for (int i = 0; i < 64; ++i) {
            octets += theirs.deflated(QByteArray(1 << 20, 'x'));
        }
        auto transport = std::make_unique<CompressingServer>(octets);
        const CompressingServer &server = *transport;
        ImapManners manners;
        manners.compress = true;
        const ImapAccount account{.host = "localhost", .user = "me"};
        ImapConnection connection(std::move(transport), account, manners);
        QVERIFY(connection.open([](const ImapAccount &, const std::stop_token &) { return ImapSecret{"x"}; }, {}));
        QCOMPARE(connection.folders({}).error().trouble, MailTrouble::BrokenProtocol);
        QVERIFY(server.taken <= 16'384);
    }
};

QTEST_APPLESS_MAIN(ImapCodecTest)
#include "tst_imapcodec.moc"
