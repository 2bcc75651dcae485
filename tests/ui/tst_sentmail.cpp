// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgersourcesmodel.h"
#include "ledgerstore.h"
#include "mainwindow.h"
#include "plainlabel.h"
#include "sentledger.h"
#include "sentmailpage.h"
#include "settingsdialog.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sent = "From joe@example.org Sat Nov 21 03:24:14 2026\n"
                      "From: joe@example.org\nTo: anna@example.net\nDate: Fri, 20 Nov 2026 12:00:00 +0000\n"
                      "Message-ID: <one@example.org>\n\nbody\n";

/// A Sent folder on a server, of two messages; that of nobody lets nobody in, and the account has two folders.
class FakeFolder final : public MailFolder
{
public:
    [[nodiscard]] QString name() const override { return u"Sent"_s; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token) override
    {
        return Opening{
            .id = "imap://joe@imap.example.org:993/Sent;UIDVALIDITY=9", .mark = {}, .messages = 2, .octets = {}};
    }
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token) override
    {
        while (++m_number <= 2) {
            const QByteArray uid = QByteArray::number(m_number);
            if (!seen(uid)) {
                return FolderMessage{.key = uid,
                    .name = {},
                    .bytes = "From: joe@example.org\r\nTo: anna@example.net\r\nMessage-ID: <" + uid
                        + "@example.org>\r\nDate: Fri, 20 Nov 2026 12:00:00 +0000\r\n\r\nbody"};
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 messagesPassed() const override { return m_number; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }

private:
    int m_number = 0;
};

class FakeMail final : public MailSource
{
public:
    explicit FakeMail(QString place) : m_place(std::move(place)) { }
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(std::stop_token) override
    {
        if (m_place.contains(u"nobody"_s)) {
            return std::unexpected(MailFault{MailTrouble::LoginRefused, {}});
        }
        std::vector<std::unique_ptr<MailFolder>> folders;
        folders.push_back(std::make_unique<FakeFolder>());
        if (m_place.endsWith(u'/')) {
            folders.push_back(std::make_unique<FakeFolder>());
        }
        return folders;
    }

private:
    QString m_place;
};

/// A folder with a Sent file, and the page over a ledger there.
struct Case
{
    QTemporaryDir folder;
    QString ledger = folder.filePath(u"ledger.sqlite"_s);
    QString mbox = folder.filePath(u"Sent"_s);
    SentMailPage page{ledger, [] { return Identity(); },
        [] { return std::chrono::sys_seconds(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)); }};
    QTreeView *list = page.findChild<QTreeView *>();

    Case()
    {
        QFile file(mbox);
        if (!file.open(QIODevice::WriteOnly) || file.write(sent) < 0) {
            qFatal("the Sent file could not be written");
        }
        page.show();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(text)) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString cell(int row, LedgerSourcesModel::Column column) const
    {
        return list->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString note() const
    {
        QString all;
        for (const PlainLabel *label : page.findChildren<PlainLabel *>()) {
            all += label->isVisible() ? label->text() : QString();
        }
        return all;
    }
};

} // namespace

/// The page about the record of sent mail, and the window that asks it.
class TestSentMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedListedAndForgotten()
    {
        Case one;
        const QAbstractItemModelTester tester(one.list->model());
        QSignalSpy changed(&one.page, &SentMailPage::ledgerChanged);
        QVERIFY(QTest::qWaitFor([&] { return one.button(u"Add files"_s)->isEnabled(); }));
        QVERIFY(!QFile::exists(one.ledger)); // looking makes none
        one.page.add({one.mbox});
        QVERIFY(!one.button(u"Add files"_s)->isEnabled()); // one thing at a time
        QVERIFY(one.button(u"Stop"_s)->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }));
        QCOMPARE(one.list->model()->rowCount(), 1);
        QVERIFY(one.cell(0, LedgerSourcesModel::Source).contains(u"Sent"_s));
        QCOMPARE(one.cell(0, LedgerSourcesModel::Messages), u"1"_s);
        QVERIFY(one.cell(0, LedgerSourcesModel::Complete).contains(u"joe@example.org"_s));
        QVERIFY(one.note().contains(u"1 message(s) were entered."_s));
        QVERIFY(!one.button(u"Stop"_s)->isVisible());
        QVERIFY(!one.button(u"Forget"_s)->isEnabled());
        one.list->setCurrentIndex(one.list->model()->index(0, 0));
        QVERIFY(one.button(u"Forget"_s)->isEnabled());
        one.button(u"Forget"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return one.list->model()->rowCount() == 0; }));
        QVERIFY(QTest::qWaitFor([&] { return changed.count() == 2; }));
    }

    void whatIsNotCompleteCoversNobody()
    {
        Case one;
        QVERIFY(QTest::qWaitFor([&] { return one.button(u"Add files"_s)->isEnabled(); }));
        one.page.findChild<QCheckBox *>()->setChecked(false);
        one.page.add({one.mbox});
        QVERIFY(QTest::qWaitFor([&] { return one.list->model()->rowCount() == 1; }));
        QCOMPARE(one.cell(0, LedgerSourcesModel::Complete), u"for nobody"_s);
    }

    void messageIdsAreHashedWhereThatIsChosenFirst()
    {
        Case one;
        QVERIFY(QTest::qWaitFor([&] { return one.button(u"Add files"_s)->isEnabled(); }));
        const auto boxes = one.page.findChildren<QCheckBox *>();
        const auto hashed
            = std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().contains(u"hashes"_s); });
        QVERIFY(hashed != boxes.cend() && (*hashed)->isEnabled() && !(*hashed)->isChecked());
        (*hashed)->setChecked(true);
        one.page.add({one.mbox});
        QVERIFY(QTest::qWaitFor([&] { return one.list->model()->rowCount() == 1; }));
        const auto store = LedgerStore::open(one.ledger);
        QVERIFY(store.has_value());
        QCOMPARE((*store)->messageIdForm(), MessageIdForm::Hashed);
        // From then on it is as it is.
        QVERIFY(QTest::qWaitFor([&] { return !(*hashed)->isEnabled(); }));
        QVERIFY((*hashed)->isChecked());
    }

    void whatCannotBeReadIsNamed()
    {
        Case one;
        QVERIFY(QTest::qWaitFor([&] { return one.button(u"Add files"_s)->isEnabled(); }));
        one.page.add({one.folder.filePath(u"none"_s), one.mbox});
        QVERIFY(QTest::qWaitFor([&] { return one.list->model()->rowCount() == 1; }));
        QVERIFY(QTest::qWaitFor([&] { return one.note().contains(u"there is no such file"_s); }));
        QVERIFY(one.note().contains(u"1 message(s) were entered."_s));
    }

    void aFolderOfAnAccountIsAdded()
    {
        Case test;
        const auto isFree
            = [&test] { return QTest::qWaitFor([&test] { return test.button(u"Add files"_s)->isEnabled(); }, 60s); };
        QVERIFY(!test.button(u"Add from account"_s)->isVisible());
        QStringList asked;
        test.page.setAccounts({.open = [](const QString &place) -> std::unique_ptr<MailSource> {
                                   return place.startsWith("imaps:"_L1) ? std::make_unique<FakeMail>(place) : nullptr;
                               },
            .ask =
                [&asked](QWidget *, const std::function<void(const QStringList &)> &then) {
                    asked << u"account"_s;
                    then({u"imaps://joe@imap.example.org/Sent"_s});
                }});
        QVERIFY(test.button(u"Add from account"_s)->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return test.button(u"Add from account"_s)->isEnabled(); }, 60s));
        test.button(u"Add from account"_s)->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return test.list->model()->rowCount() == 1; }, 60s));
        QCOMPARE(test.cell(0, LedgerSourcesModel::Source), u"Sent \u00b7 Sent folder on a mail server"_s);
        QVERIFY2(test.note().contains(u"2 message(s) were entered"_s), qPrintable(test.note()));
        const auto store = LedgerStore::open(test.ledger);
        QVERIFY(store);
        QCOMPARE((*store)->byMessageId("<1@example.org>")->size(), 1);
        test.page.add({u"imaps://joe@imap.example.org/Sent"_s}); // once more: nothing is new
        QVERIFY(QTest::qWaitFor([&] { return test.button(u"Add files"_s)->isEnabled(); }, 60s));
        QCOMPARE(test.cell(0, LedgerSourcesModel::Messages), u"2"_s);
        QVERIFY(isFree());
        test.page.add({u"imaps://joe@imap.example.org/"_s});
        QVERIFY2(QTest::qWaitFor([&] { return test.note().contains(u"name the one folder"_s); }, 60s),
            qPrintable(test.note()));
        QVERIFY(isFree());
        test.page.add({u"imaps://nobody@imap.example.org/Sent"_s});
        QVERIFY2(QTest::qWaitFor([&] { return test.note().contains(u"password"_s); }, 60s), qPrintable(test.note()));
        QVERIFY(isFree());
        test.page.add({test.mbox}); // what is none is a file as before
        QVERIFY(QTest::qWaitFor([&] { return test.list->model()->rowCount() == 2; }, 60s));
    }

    void theWindowAsksIt()
    {
        Fixture::Services fixture;
        qsizetype found = -1;
        fixture.examine = [&found](const QByteArray &bytes, const QString &, const Context &context) {
            found = context.ledger ? context.ledger->byMessageId("one@example.org")->size() : -1;
            return Fixture::backscatterReport(bytes);
        };
        WindowServices services = fixture.services();
        services.ledgerPath = fixture.folder.filePath(u"ledger.sqlite"_s);
        const QString mbox = fixture.folder.filePath(u"Sent"_s);
        QFile file(mbox);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sent) > 0);
        file.close();
        MainWindow window(services);
        window.show();
        QSignalSpy idle(&window, &MainWindow::idle);
        window.openBytes(u"a.eml"_s, Fixture::backscatterSource());
        QVERIFY(QTest::qWaitFor([&] { return idle.count() == 1; }));
        QCOMPARE(found, -1);
        window.openSettings("settings.ledger");
        auto *dialog = window.findChild<SettingsDialog *>();
        auto *page = dialog->findChild<SentMailPage *>();
        QVERIFY(page != nullptr && page->isVisible());
        QSignalSpy changed(page, &SentMailPage::ledgerChanged);
        QVERIFY(QTest::qWaitFor([&] { return page->findChild<QPushButton *>()->isEnabled(); }));
        page->add({mbox});
        QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }));
        dialog->reject(); // it was entered all the same
        QVERIFY(QTest::qWaitFor([&] { return idle.count() == 2; }));
        QCOMPARE(found, 1);
    }
};

QTEST_MAIN(TestSentMail)
#include "tst_sentmail.moc"
