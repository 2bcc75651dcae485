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

namespace {

constexpr auto sent = "From joe@example.org Sat Nov 21 03:24:14 2026\n"
                      "From: joe@example.org\nTo: anna@example.net\nDate: Fri, 20 Nov 2026 12:00:00 +0000\n"
                      "Message-ID: <one@example.org>\n\nbody\n";

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
