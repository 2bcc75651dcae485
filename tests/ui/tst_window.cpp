// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"
#include "zone.h"
#include "zoneresolver.h"

#include "caselistmodel.h"
#include "keymemory.h"
#include "mainwindow.h"
#include "settingsdialog.h"
#include "signaturefixture.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <sys/stat.h>

using namespace Indicia;

namespace {

constexpr CasePages::Page allPages[]
    = {CasePages::Answer, CasePages::Trip, CasePages::Route, CasePages::Checks, CasePages::Source};

void waitUntilIdle(MainWindow &window)
{
    QVERIFY(QTest::qWaitFor([&window] { return !window.isBusy(); }, 10'000));
}

/// By the real thing, in a world without names.
CaseReport examinedForReal(const QByteArray &bytes, const QString &name, const Context &context)
{
    ZoneResolver nothing{Zone()};
    Context own = context;
    own.resolver = &nothing;
    return examine(bytes, name, own);
}

void showEveryPage(MainWindow &window)
{
    for (const CasePages::Page page : allPages) {
        window.showPage(page);
        QCoreApplication::processEvents();
    }
}

/// What a screen reader can call the widget.
QString nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty()) {
        return widget.accessibleName();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    const QList<QLabel *> labels = widget.window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == &widget) {
            return label->text();
        }
    }
    return {};
}

void setClipboard(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

QAction *actionFor(const MainWindow &window, const QKeySequence &keys)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == keys) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void filesAreOpenedAndChecked()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.openPaths({write(QStringLiteral("one.eml"), Fixture::backscatterSource()),
            write(QStringLiteral("two.eml"), Fixture::backscatterSource())});
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 2);
        QCOMPARE(window.cases().at(0).state, OpenedCase::State::Done);
        QCOMPARE(window.cases().at(1).state, OpenedCase::State::Done);
    }

    void theSignerIsSet_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("selectors");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QByteArrayList>("kept");
        QTest::newRow("two selectors") << QStringLiteral("example.org") << QStringLiteral("a, b.c ,") << true
                                       << QByteArrayList{"a", "b.c"};
        QTest::newRow("no selector is known") << QStringLiteral("example.org") << QString() << true << QByteArrayList();
        QTest::newRow("no domain") << QStringLiteral("a b") << QString() << false << QByteArrayList();
        QTest::newRow("no selector's name")
            << QStringLiteral("example.org") << QStringLiteral("a b") << false << QByteArrayList();
    }
    void theSignerIsSet()
    {
        QFETCH(const QString, domain);
        QFETCH(const QString, selectors);
        QFETCH(const bool, accepted);
        QFETCH(const QByteArrayList, kept);
        SettingsDialog dialog(Preferences(), {});
        QVERIFY(!dialog.preferences().identity.dkim);
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        const auto line = [&](const char *example) {
            const auto it = std::ranges::find(lines, QString::fromLatin1(example), &QLineEdit::placeholderText);
            return it == lines.cend() ? nullptr : *it;
        };
        QVERIFY(line("s2026, ed2026") != nullptr && line("example.org") != nullptr);
        line("example.org")->setText(domain);
        line("s2026, ed2026")->setText(selectors);
        const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(ok->isEnabled(), accepted);
        if (accepted) {
            QCOMPARE(dialog.preferences().identity.dkim->domain, domain.toUtf8());
            QCOMPARE(dialog.preferences().identity.dkim->selectors, kept);
        }
    }

    void stampKeysAreSetWithTheirDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("no days") << QString() << QString() << true;
        QTest::newRow("both") << QStringLiteral("2026-01-01") << QStringLiteral(" 2026-06-30 ") << true;
        QTest::newRow("one day") << QStringLiteral("2026-01-01") << QStringLiteral("2026-01-01") << true;
        QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QString() << false;
        QTest::newRow("not a day") << QString() << QStringLiteral("soon") << false;
        QTest::newRow("ends before it begins") << QStringLiteral("2026-06-30") << QStringLiteral("2026-01-01") << false;
    }
    void stampKeysAreSetWithTheirDays()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        QFETCH(const bool, accepted);
        Preferences preferences;
        MacPolicy old;
        old.keys.insert(2, MacKey{.secret = "old", .from = {}, .until = {}});
        preferences.identity.mac = old;
        SettingsDialog dialog(preferences, {});
        QCOMPARE(dialog.preferences().identity.mac, old); // unchanged where nothing was done
        const auto field = [&dialog](const char *name) {
            const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
            const auto it = std::ranges::find(lines, QString::fromLatin1(name), &QLineEdit::accessibleName);
            return it == lines.cend() ? nullptr : *it;
        };
        QVERIFY(field("Stamp key number 3") != nullptr); // an empty row for one more
        QCOMPARE(field("Stamp key number 3")->echoMode(), QLineEdit::Password);
        field("Stamp key number 3")->setText(QStringLiteral("new"));
        QVERIFY(field("Stamp key number 4") != nullptr);
        field("First day of stamp key number 3")->setText(from);
        field("Last day of stamp key number 3")->setText(until);
        QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(), accepted);
        if (accepted) {
            const MacPolicy mac = dialog.preferences().identity.mac.value();
            QCOMPARE(mac.keys.keys(), (QList<int>{2, 3}));
            QCOMPARE(mac.keys.value(3).secret, QByteArray("new"));
            QCOMPARE(mac.keys.value(3).from.has_value(), !from.isEmpty());
            QCOMPARE(mac.keys.value(3).until.has_value(), !until.isEmpty());
        }
    }

    void keysThatWereLookedUpAreKept_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<int>("kept");
        QTest::newRow("looked up") << QStringLiteral("system") << true << false << 2;
        QTest::newRow("turned off in the settings") << QStringLiteral("system") << false << false << 0;
        QTest::newRow("nothing was looked up") << QStringLiteral("off") << true << false << 0;
        QTest::newRow("the demo's keys are nobody's") << QStringLiteral("system") << true << true << 0;
    }
    void keysThatWereLookedUpAreKept()
    {
        QFETCH(const QString, mode);
        QFETCH(const bool, wanted);
        QFETCH(const bool, demo);
        QFETCH(const int, kept);
        Fixture::Services fixture;
        fixture.settings.setValue(QStringLiteral("dns/mode"), mode);
        fixture.settings.setValue(QStringLiteral("dns/keepkeys"), wanted);
        fixture.examine = [](const QByteArray &, const QString &, const Context &) {
            CaseReport report = Fixture::listLetterReport();
            report.facts.signatures.dkim.first().keyFromArchive = false;
            return report;
        };
        WindowServices services = fixture.services();
        services.keyMemory = std::make_shared<KeyMemory>(fixture.folder.filePath(QStringLiteral("keys.zone")));
        MainWindow window(services);
        if (demo) {
            window.openDemo();
        } else {
            window.openPaths({write(QStringLiteral("letter.eml"), Fixture::listLetterSource())});
        }
        waitUntilIdle(window);
        QCOMPARE(services.keyMemory->archive()->size(), kept);
        QCOMPARE(QFile::exists(services.keyMemory->path()), kept > 0);
    }

    void aFolderStandsForItsMessages()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        QTemporaryDir folder;
        for (const char *name : {"a.eml", "b.EML", "c.txt"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(Fixture::backscatterSource());
        }
        window.openPaths({folder.path()});
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 2);
    }

    void whatIsNoMessageSaysSo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("T57: device") << QStringLiteral("/dev/zero");
        QTest::newRow("T57: pipe") << QStringLiteral("pipe");
        QTest::newRow("T57: dangling link") << QStringLiteral("dangling");
        QTest::newRow("T57: looping link") << QStringLiteral("loop");
        QTest::newRow("missing") << QStringLiteral("/nonexistent/a.eml");
        QTest::newRow("empty") << QStringLiteral("empty");
        QTest::newRow("picture") << QStringLiteral("picture");
    }
    void whatIsNoMessageSaysSo()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        if (!path.startsWith(u'/')) {
            const QString full = folder.filePath(path);
            const QByteArray native = QFile::encodeName(full);
            if (path == QStringLiteral("pipe")) {
                QCOMPARE(::mkfifo(native.constData(), 0600), 0);
            } else if (path == QStringLiteral("dangling")) {
                QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), full));
            } else if (path == QStringLiteral("loop")) {
                QVERIFY(QFile::link(full, full));
            } else {
                QFile file(full);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(path == QStringLiteral("picture") ? QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) : QByteArray());
            }
            path = full;
        }
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.openPaths({path});
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 1);
        QCOMPARE(window.cases().at(0).state, OpenedCase::State::Failed);
        QVERIFY(!window.cases().at(0).error.isEmpty());
    }

    void onlyLocalFilesAreDropped_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://example.org/a.eml", "https://example.org/a.eml", "smb://server/share/a.eml",
                 "file://server/share/a.eml", "ftp://example.org/a.eml", "data:text/plain,From:%20a", "javascript:1",
                 "mailto:a@example.org", "about:blank", "qrc:/icons/icons.qrc"}) {
            QTest::newRow(url) << QString::fromLatin1(url);
        }
    }
    void onlyLocalFilesAreDropped()
    {
        QFETCH(const QString, url);
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        auto *mime = new QMimeData;
        mime->setUrls({QUrl(url)});
        QGuiApplication::clipboard()->setMimeData(mime);
        actionFor(window, QKeySequence::Paste)->trigger();
        QCOMPARE(window.cases().rowCount(), 0);
    }

    void theSourceIsPasted()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        setClipboard(Fixture::backscatterSource());
        actionFor(window, QKeySequence::Paste)->trigger();
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 1);
        QCOMPARE(window.cases().at(0).state, OpenedCase::State::Done);
        setClipboard("hello world");
        actionFor(window, QKeySequence::Paste)->trigger();
        QCOMPARE(window.cases().rowCount(), 1);
    }

    void removingCanBeUndone()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.openDemo();
        waitUntilIdle(window);
        window.selectRow(1);
        const int id = window.cases().at(1).id;
        actionFor(window, QKeySequence::Delete)->trigger();
        QCOMPARE(window.cases().rowCount(), 2);
        actionFor(window, QKeySequence::Undo)->trigger();
        QCOMPARE(window.cases().rowCount(), 3);
        QCOMPARE(window.cases().at(1).id, id);
        QVERIFY(!actionFor(window, QKeySequence::Undo)->isEnabled());
    }

    /// Whatever DNS does: the window answers while checks wait, and stops them when asked.
    void aSilentResolverBlocksNothing()
    {
        Fixture::Services fixture;
        fixture.examine = [](const QByteArray &bytes, const QString &, const Context &context) {
            Patience patience;
            patience.stop = context.stop;
            (void)context.resolver->query("example.org", DnsType::A, patience);
            return Fixture::backscatterReport(bytes);
        };
        MainWindow window(fixture.services());
        window.show();
        for (int i = 0; i < 30; ++i) { // more than there are threads
            window.openBytes(QStringLiteral("a.eml"), Fixture::backscatterSource());
        }
        QVERIFY(window.isBusy());
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(1);
        QVERIFY(QTest::qWaitFor([&] { return ticks > 20; }));
        window.selectRow(7);
        QVERIFY(window.isBusy());
        actionFor(window, QKeySequence(Qt::CTRL | Qt::Key_Period))->trigger();
        waitUntilIdle(window);
        for (int row = 0; row < window.cases().rowCount(); ++row) {
            QCOMPARE(window.cases().at(row).state, OpenedCase::State::Cancelled);
        }
    }

    void closingStopsWhatRuns()
    {
        Fixture::Services fixture;
        fixture.examine = [](const QByteArray &bytes, const QString &, const Context &context) {
            Patience patience;
            patience.stop = context.stop;
            (void)context.resolver->query("example.org", DnsType::A, patience);
            return Fixture::backscatterReport(bytes);
        };
        auto window = std::make_unique<MainWindow>(fixture.services());
        window->openBytes(QStringLiteral("a.eml"), Fixture::backscatterSource());
        window.reset(); // returns
    }

    void evidenceIsShownWhereItStands()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.show();
        window.openDemo();
        waitUntilIdle(window);
        const ByteRange range
            = Fixture::find(Fixture::backscatterSource(), "Final-Recipient: rfc822; bob@bouncer.example");
        window.pages().showEvidence(range);
        QCOMPARE(window.pages().currentIndex(), static_cast<int>(CasePages::Source));
        auto *source = window.pages().currentWidget()->findChild<QPlainTextEdit *>();
        QVERIFY(source != nullptr);
        QCOMPARE(source->extraSelections().size(), 1);
        QCOMPARE(source->extraSelections().first().cursor.selectedText(),
            QStringLiteral("Final-Recipient: rfc822; bob@bouncer.example"));
        QVERIFY(source->viewport()->rect().intersects(source->cursorRect()));

        window.pages().showEvidence(DnsRef{2});
        QCOMPARE(window.pages().currentIndex(), static_cast<int>(CasePages::Checks));
        const auto *checks = window.pages().currentWidget()->findChild<QTreeView *>();
        QVERIFY(checks->currentIndex().data().toString().contains(QStringLiteral("TXT example.org")));
    }

    void evidenceFarInALargeMessageIsShown()
    {
        Fixture::Services fixture;
        fixture.examine = [](const QByteArray &bytes, const QString &, const Context &) {
            CaseReport report;
            report.facts.message = Message::parse(bytes);
            return report;
        };
        QByteArray bytes = "Subject: a\r\n\r\n" + QByteArray("x").repeated(3'000'000) + "\r\n";
        const qint64 offset = bytes.size();
        bytes += "needle\r\n" + QByteArray("y\r\n").repeated(1'000'000);
        MainWindow window(fixture.services());
        window.show();
        window.openBytes(QStringLiteral("a.eml"), bytes);
        waitUntilIdle(window);
        window.pages().showEvidence(ByteRange{0, offset, 6});
        const auto *source = window.pages().currentWidget()->findChild<QPlainTextEdit *>();
        QCOMPARE(source->extraSelections().first().cursor.selectedText(), QStringLiteral("needle"));
        QVERIFY(source->document()->characterCount() < 2 * 2 * 1024 * 1024);
    }

    /// T50: what looks like HTML is shown as what it is, everywhere.
    void nothingHostileIsRichText()
    {
        Fixture::Services fixture;
        const QByteArray hostile = "<img src=\"file:///canary.png\"><b>bold</b>";
        fixture.examine = [hostile](const QByteArray &, const QString &, const Context &) {
            return Fixture::hostileReport(hostile);
        };
        MainWindow window(fixture.services());
        window.show();
        window.openBytes(QString::fromUtf8(hostile), Fixture::backscatterSource());
        waitUntilIdle(window);
        showEveryPage(window);
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
        }
        QVERIFY(window.findChildren<QTextBrowser *>().isEmpty());
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
            QVERIFY(!widget->statusTip().contains(QStringLiteral("<img")));
        }
        for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            const QModelIndexList all = model->match(
                model->index(0, 0), Qt::DisplayRole, QString(), -1, Qt::MatchContains | Qt::MatchRecursive);
            for (const QModelIndex &index : all) {
                for (int column = 0; column < model->columnCount(index.parent()); ++column) {
                    const QString tip = index.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
                    QVERIFY2(!tip.contains(QStringLiteral("<img")), qPrintable(tip));
                }
            }
        }
    }

    void everyWidgetHasAName()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.show();
        window.openDemo();
        waitUntilIdle(window);
        showEveryPage(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !inner && widget->isVisibleTo(&window)) {
                QVERIFY2(!nameOf(*widget).isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }

    void everyActionHasAMnemonicAndItsOwnKey()
    {
        Fixture::Services fixture;
        const MainWindow window(fixture.services());
        QStringList keys;
        const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(menus.size(), 4);
        for (const QMenu *menu : menus) {
            QStringList mnemonics;
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator()) {
                    continue;
                }
                const qsizetype at = action->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QString letter = action->text().sliced(at + 1, 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(action->text()));
                mnemonics << letter;
                const QString shortcut = action->shortcut().toString();
                QVERIFY2(shortcut.isEmpty() || !keys.contains(shortcut), qPrintable(shortcut));
                keys << shortcut;
            }
        }
    }

    void pagesAreReachedByKey()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        window.openDemo();
        waitUntilIdle(window);
        for (const CasePages::Page page : allPages) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)), Qt::ControlModifier);
            QCOMPARE(window.pages().currentIndex(), static_cast<int>(page));
        }
        window.findChild<QListView *>()->setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(!window.findChild<QListView *>()->hasFocus());
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(QTest::qWaitFor([&] { return window.findChild<QListView *>()->hasFocus(); }));
    }

    void keysAreKeptInTheKeychainAlone()
    {
        Fixture::Services fixture;
        fixture.keyOutcome = KeyOutcome::Done;
        MainWindow window(fixture.services());
        window.show();
        window.openSettings("settings.keys");
        auto *dialog = window.findChild<SettingsDialog *>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("BATV key number 0")) {
                field = edit;
            }
        }
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("top-secret"));
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return fixture.keptKeys.contains("top-secret"); }));
        QVERIFY(QTest::qWaitFor([&] { return fixture.settings.value(QStringLiteral("keys/kept")).toBool(); }));
        fixture.settings.sync();
        QFile file(fixture.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("top-secret"));
    }

    void whatIsAttachedToALetterIsOpenedToo()
    {
        const QByteArray complaint = "From: carol@example.net\r\nTo: help@example.org\r\nSubject: What is this?\r\n"
                                     "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n"
                                     "--outer\r\n\r\nI did not write it.\r\n"
                                     "--outer\r\nContent-Type: message/rfc822\r\n\r\n"
            + Fixture::backscatterSource() + "\r\n--outer--\r\n";
        Fixture::Services fixture;
        fixture.examine = examinedForReal;
        MainWindow window(fixture.services());
        window.openBytes(QStringLiteral("complaint.eml"), complaint);
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 2);
        QCOMPARE(window.cases().at(0).name, QStringLiteral("complaint.eml"));
        QCOMPARE(window.cases().at(1).name, QStringLiteral("complaint.eml#1"));
        QCOMPARE(window.cases().at(1).report->facts.bounce.kind, MessageKind::Failure);
        // The original in a bounce belongs to it, and what was opened is not opened again.
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F5)) {
                action->trigger();
            }
        }
        waitUntilIdle(window);
        QCOMPARE(window.cases().rowCount(), 2);
    }

    void attachedToOneAnotherTheyAreOpenedUpToANumber()
    {
        QByteArray letter = "From: carol@example.net\r\nSubject: 0\r\n\r\nText.\r\n";
        for (int depth = 1; depth < 5; ++depth) {
            const QByteArray boundary = "b" + QByteArray::number(depth);
            QByteArray outer = "From: carol@example.net\r\nSubject: n\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: multipart/mixed; boundary="
                + boundary + "\r\n\r\n";
            for (int copy = 0; copy < 4; ++copy) {
                outer += "--" + boundary + "\r\nContent-Type: message/rfc822\r\n\r\n" + letter + "\r\n";
            }
            letter = outer + "--" + boundary + "--\r\n";
        }
        Fixture::Services fixture;
        fixture.examine = examinedForReal;
        MainWindow window(fixture.services());
        window.openBytes(QStringLiteral("many.eml"), letter);
        waitUntilIdle(window);
        QVERIFY(window.cases().rowCount() > 4);
        QVERIFY(window.cases().rowCount() <= 1 + MaxAttachedMessages);
    }

    void withoutAKeychainTheKeysServeTheSession()
    {
        Fixture::Services fixture;
        fixture.keyOutcome = KeyOutcome::NoKeychain;
        QByteArray seen;
        fixture.examine = [&seen](const QByteArray &bytes, const QString &, const Context &context) {
            seen = context.identity.batv ? context.identity.batv->keys.value(0) : QByteArray();
            return Fixture::backscatterReport(bytes);
        };
        MainWindow window(fixture.services());
        window.show();
        window.openBytes(QStringLiteral("a.eml"), Fixture::backscatterSource());
        waitUntilIdle(window);
        window.openSettings("settings.keys");
        auto *dialog = window.findChild<SettingsDialog *>();
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("BATV key number 0")) {
                QTest::keyClicks(edit, QStringLiteral("top-secret"));
            }
        }
        dialog->accept();
        waitUntilIdle(window);
        QCOMPARE(seen, QByteArray("top-secret"));
        QVERIFY(QTest::qWaitFor([&] { return !fixture.settings.value(QStringLiteral("keys/kept")).toBool(); }));
    }

    void lookupsAreOffUntilAllowed()
    {
        Fixture::Services fixture;
        QList<DnsChoice> asked;
        WindowServices services = fixture.services();
        services.makeResolver = [&asked](const DnsChoice &choice) {
            asked << choice;
            return std::make_shared<Fixture::SilentResolver>();
        };
        MainWindow window(services);
        window.openBytes(QStringLiteral("a.eml"), Fixture::backscatterSource());
        waitUntilIdle(window);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().mode, DnsChoice::Mode::Off);
    }

    void damagedSettingsAllowNothing_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::newRow("T59: not an ini file") << QByteArray("\x00\xff\xfe garbage", 12);
        QTest::newRow("T59: unknown DNS mode") << QByteArray("version=1\n[dns]\nmode=everything\n");
        QTest::newRow("T59: identity is no JSON") << QByteArray("version=1\nidentity={{{{\n[dns]\nmode=off\n");
        QTest::newRow("T59: a later version") << QByteArray("version=99\n[dns]\nmode=system\n");
    }
    void damagedSettingsAllowNothing()
    {
        QFETCH(const QByteArray, ini);
        const QString path = write(QStringLiteral("settings.ini"), ini);
        const QSettings settings(path, QSettings::IniFormat);
        const Preferences preferences = Preferences::load(settings);
        QCOMPARE(preferences.dns.mode, DnsChoice::Mode::Off);
        QVERIFY(preferences.identity.isEmpty());
    }

    void preferencesComeBackAsTheyWere()
    {
        Fixture::Services fixture;
        Preferences preferences;
        preferences.identity.domains = {"example.org"};
        preferences.identity.outbound = {*IpNetwork::parse("192.0.2.0/28")};
        preferences.dns = {DnsChoice::Mode::Server, QStringLiteral("192.0.2.53#5353"), true};
        preferences.dnsAsked = true;
        preferences.technical = true;
        preferences.save(fixture.settings);
        QCOMPARE(Preferences::load(fixture.settings), preferences);
    }

    void rightToLeftKeepsEveryPageUsable()
    {
        Fixture::Services fixture;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            MainWindow window(fixture.services());
            window.resize(640, 480);
            window.show();
            window.openDemo();
            waitUntilIdle(window);
            showEveryPage(window);
            QVERIFY(!window.grab().isNull());
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageFitsANarrowWindow()
    {
        Fixture::Services fixture;
        MainWindow window(fixture.services());
        window.resize(640, 480);
        window.show();
        window.openDemo();
        waitUntilIdle(window);
        showEveryPage(window);
        QVERIFY2(
            window.minimumSizeHint().width() <= 640, qPrintable(QString::number(window.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
