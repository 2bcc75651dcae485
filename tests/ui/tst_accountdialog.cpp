// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountdialog.h"
#include "accountsecrets.h"
#include "accountwatch.h"
#include "fakeaccounts.h"
#include "folderchoice.h"
#include "oauthfault.h"
#include "oauthgrant.h"
#include "plainlabel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <thread>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Indicia::AccountFault)
Q_DECLARE_METATYPE(Indicia::OAuthFault)

namespace {

/// A dialog over a server and a keychain in memory.
struct Case
{
    Fixture::FakeAccounts server;
    std::map<QString, QByteArray> keychain;
    KeyOutcome outcome = KeyOutcome::Done;
    QString authority;
    OAuthClient other{.endpoints = {.authorization = "https://login.example.org/authorize",
                          .token = "https://login.example.org/token",
                          .scope = "imap"},
        .id = "an id"}; ///< that was used with another provider before
    OAuthGrant grant{.client = other, .mailHost = "imap.example.org", .refreshToken = "a refresh token"};
    QByteArrayList browsed;
    bool hasBrowser = true;
    AccountSecrets secrets{
        [this](const QString &entry) { return std::make_unique<Fixture::FakeKeyStore>(outcome, &keychain[entry]); }};
    std::unique_ptr<AccountDialog> dialog;

    Case() { server.list = {{u"INBOX"_s, 12}, {u"Bounces"_s, 3}, {u"Lists"_s, {}}}; }
    void open(
        const QList<RecentAccount> &recent = {}, bool lookups = true, AccountPurpose purpose = AccountPurpose::Reading)
    {
        dialog = std::make_unique<AccountDialog>(AccountDialog::Needs{.server = server,
            .secrets = secrets,
            .resolver = lookups ? std::make_shared<Fixture::SilentResolver>() : std::shared_ptr<Resolver>(),
            .recent = recent,
            .recall =
                [this](const QString &provider) {
                    return provider == u"other"_s ? other : OAuthClient{.id = "id of " + provider.toLatin1()};
                },
            .browse =
                [this](const QByteArray &url) {
                    browsed << url;
                    return hasBrowser;
                },
            .purpose = purpose,
            .authority = authority});
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : dialog->findChildren<QAbstractButton *>()) {
            if (one->text().remove(u'&').startsWith(text)) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *password() const { return named<QLineEdit>(u"Password"_s); }
    [[nodiscard]] QTreeWidget *folders() const { return dialog->findChild<QTreeWidget *>(); }
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>()) {
            if (label->isVisible()) {
                all << label->text().remove(QChar(0x200B));
            }
        }
        return all.join(u'\n');
    }
    void type(const QString &secret)
    {
        named<QLineEdit>(u"Address"_s)->setFocus();
        QTest::keyClicks(named<QLineEdit>(u"Address"_s), u"me@example.org"_s);
        named<QLineEdit>(u"Server"_s)->setText(u"imap.example.org"_s);
        password()->setText(secret);
    }
    void byBrowser() { named<QComboBox>(u"How you log in"_s)->setCurrentIndex(1); }
    /// Presses Check and waits for the answer.
    void check()
    {
        QVERIFY(button(u"Check"_s)->isEnabled());
        button(u"Check"_s)->click();
        QVERIFY(QTest::qWaitFor([this] { return !button(u"Stop"_s)->isVisible(); }, 60s));
    }
};

RecentAccount known(bool kept)
{
    return {.places = {u"imaps://me%40example.org@imap.example.org:993/Bounces"_s}, .kept = kept};
}

AccountFault refused(const QByteArray &problem, AccountCertificate certificate = {})
{
    using namespace std::chrono;
    if (certificate.names.isEmpty()) {
        certificate.names << u"mail.example.net"_s << u"www.example.net"_s;
    }
    certificate.issuer = u"Example <i>Authority</i>"_s;
    certificate.begins = sys_days(2026y / 1 / 2);
    certificate.ends = sys_days(2026y / 7 / 3);
    return {{MailTrouble::BadCertificate, problem}, certificate};
}

} // namespace

/// What the dialog for accounts asks, tells and keeps.
class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsWhyItCannot_data();
    void tellsWhyItCannot();
    void stopsWhatRuns();
    void closingAmidACheckEndsIt();
    void sentMailIsTicked_data();
    void sentMailIsTicked();
    void foldersAreChosen();
    void anotherAccountsFoldersGo();
    void onlyFewFoldersAreWatched();
    void findsTheServer_data();
    void findsTheServer();
    void startTlsOnlyIfChosen();
    void logsInWithTheBrowser();
    void tellsWhyNobodyIsLoggedIn_data();
    void tellsWhyNobodyIsLoggedIn();
    void aLoginIsStopped();
    void theProviderFollowsTheServer();
    void aGrantIsForOneServer();
    void aKeptGrantIsUsedAndNotShown();
    void aRenewedSecretReplacesTheKeptOne();
    void aGrantThatWasRenewedElsewhere();
    void aSecretIsKeptOnlyIfAsked_data();
    void aSecretIsKeptOnlyIfAsked();
    void aKeptSecretIsUsedAndNotShown();
    void aKeychainThatFailsLeavesTheChoice_data();
    void aKeychainThatFailsLeavesTheChoice();
    void whatIsForgottenIsGone();
    void anAuthorityMayBeAdded();
    void allByKeyboardAndByName();
};

void TestAccountDialog::tellsWhyItCannot_data()
{
    QTest::addColumn<AccountFault>("fault");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const AccountFault &fault, const QStringList &words) {
        QTest::newRow(name) << fault << words;
    };
    row("cannot be reached", {{MailTrouble::Unreachable, {}}}, {u"imap.example.org: no connection"_s});
    row("wrong password", {{MailTrouble::LoginRefused, "NO <b>x</b>\u202E"}},
        {u"refused the name or the password"_s, u"<b>x</b>"_s, u"app password"_s});
    row("certificate has run out", refused("expired"),
        {u"has run out"_s, u"mail.example.net"_s, u"Example <i>Authority</i>"_s, u"2026"_s, u"was not sent"_s});
    row("certificate is not valid yet", refused("not-yet-valid"), {u"not valid yet"_s, u"clock"_s});
    row("certificate of another", refused("wrong-host"),
        {u"made out to another name"_s, u"It is for: mail.example.net"_s, u"was not sent"_s});
    row("certificate without alternative names", refused("common-name-only"), {u"made out to another name"_s});
    row("certificate by itself", refused("self-signed", {.isSelfSigned = true}),
        {u"nobody whom this computer knows"_s, u"Made out by: itself"_s, u"was not sent"_s});
    row("certificate by an unknown authority", refused("unknown-authority"),
        {u"nobody whom this computer knows"_s, u"Made out by: Example"_s});
    row("certificate called back", refused("revoked"), {u"called back"_s});
    row("certificate with hostile names", refused("wrong-host", {.names = {u"a\u202Eb"_s + QString(5000, u'x')}}),
        {u"U+202E"_s});
    row("another protocol", refused("other-protocol"), {u"something else than IMAP"_s});
    row("not IMAP", {{MailTrouble::BrokenProtocol, "greeting"}}, {u"not an IMAP server"_s});
    row("no TLS", {{MailTrouble::NoTls, {}}}, {u"does not protect the connection"_s});
    row("silent", {{MailTrouble::Silent, {}}}, {u"did not answer in time"_s});
    row("cut off", {{MailTrouble::CutOff, {}}}, {u"the connection ended"_s});
    row("no way to log in", {{MailTrouble::NoLoginMethod, {}}}, {u"no way to log in"_s});
    row("busy", {{MailTrouble::TryLater, {}}}, {u"is busy"_s});
    row("refused", {{MailTrouble::Refused, {}}}, {u"refused"_s});
}

void TestAccountDialog::tellsWhyItCannot()
{
    QFETCH(AccountFault, fault);
    QFETCH(QStringList, words);
    Case one;
    one.server.fault = fault;
    one.open();
    one.type(u"correct"_s);
    one.check();
    for (const QString &word : words) {
        QVERIFY2(one.text().contains(word), qPrintable(one.text()));
    }
    QVERIFY(!one.text().contains(QChar(0x202E)));
    QVERIFY(!one.text().contains(u"correct"_s));
    QVERIFY2(one.text().size() < 1500, qPrintable(one.text()));
    for (const PlainLabel *label : one.dialog->findChildren<PlainLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(!one.folders()->isVisible());
    QVERIFY(!one.button(u"Read the mail"_s)->isEnabled());
    QVERIFY(one.button(u"Check"_s)->isEnabled()); // to try again
}

void TestAccountDialog::stopsWhatRuns()
{
    Case one;
    one.server.silent = true;
    one.open();
    one.type(u"correct"_s);
    one.button(u"Check"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.server.waiting() == 1; }, 60s));
    QVERIFY(one.button(u"Stop"_s)->isVisible());
    QVERIFY(!one.button(u"Check"_s)->isEnabled());
    one.button(u"Stop"_s)->click();
    QVERIFY(!one.button(u"Stop"_s)->isVisible());
    QVERIFY(one.text().contains(u"Stopped."_s));
    QVERIFY(one.button(u"Check"_s)->isEnabled());
    QVERIFY(QTest::qWaitFor([&one] { return one.server.waiting() == 0; }, 60s));
    QCoreApplication::processEvents();
    QVERIFY(one.text().contains(u"Stopped."_s)); // what it had still to say is not heard
}

void TestAccountDialog::closingAmidACheckEndsIt()
{
    Case one;
    one.server.silent = true;
    one.open();
    one.type(u"correct"_s);
    one.button(u"Check"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.server.waiting() == 1; }, 60s));
    one.dialog.reset();
    QCOMPARE(one.server.waiting(), 0);
}

void TestAccountDialog::sentMailIsTicked_data()
{
    QTest::addColumn<QList<AccountFolder>>("more");
    QTest::addColumn<QStringList>("ticked");

    const AccountFolder said{.name = u"Gesendet"_s, .messages = 7, .isSent = true};
    QTest::newRow("by what the server says") << QList{said} << QStringList{u"Gesendet"_s};
    QTest::newRow("two of them") << QList{said, AccountFolder{u"Sent 2025"_s, 9, true}}
                                 << QStringList{u"Gesendet"_s, u"Sent 2025"_s};
    QTest::newRow("not by a name alone") << QList{AccountFolder{u"Sent"_s, 7}} << QStringList();
}

void TestAccountDialog::sentMailIsTicked()
{
    QFETCH(QList<AccountFolder>, more);
    QFETCH(QStringList, ticked);
    Case one;
    one.server.list += more;
    one.open({known(false)}, true, AccountPurpose::SentMail); // what was read last does not matter here
    one.type(u"correct"_s);
    one.check();
    QStringList found;
    for (int i = 0; i < one.folders()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = one.folders()->topLevelItem(i);
        found += item->checkState(0) == Qt::Checked ? QStringList{item->text(0)} : QStringList();
    }
    QCOMPARE(found, ticked);
    QCOMPARE(one.button(u"Add to the record"_s)->isEnabled(), !ticked.isEmpty());
    QCOMPARE(one.text().contains(u"tick it"_s), ticked.isEmpty());
    QVERIFY(!one.button(u"Tell me when new mail comes"_s)->isVisible());
}

void TestAccountDialog::foldersAreChosen()
{
    Case one;
    one.server.list << AccountFolder{u"a<b>\u202Ec"_s, 1};
    one.open();
    one.type(u"correct"_s);
    one.check();
    QTreeWidget *folders = one.folders();
    QVERIFY(folders->isVisible());
    QCOMPARE(folders->topLevelItemCount(), 4);
    QCOMPARE(folders->topLevelItem(0)->checkState(0), Qt::Checked); // the inbox
    QCOMPARE(folders->topLevelItem(0)->text(1), u"12"_s);
    QCOMPARE(folders->topLevelItem(2)->text(1), u"?"_s);
    QVERIFY(!folders->topLevelItem(3)->text(0).contains(QChar(0x202E)));
    QVERIFY2(one.text().contains(u"12 message"_s), qPrintable(one.text()));
    QVERIFY(folders->hasFocus());
    // With the keyboard: the next one, too.
    QTest::keyClick(folders, Qt::Key_Down);
    QTest::keyClick(folders, Qt::Key_Space);
    QCOMPARE(folders->topLevelItem(1)->checkState(0), Qt::Checked);
    one.button(u"Read the mail"_s)->click();
    QCOMPARE(one.dialog->chosen().places,
        (QStringList{u"imaps://me%40example.org@imap.example.org:993/INBOX"_s,
            u"imaps://me%40example.org@imap.example.org:993/Bounces"_s}));

    Case all;
    all.open();
    all.type(u"correct"_s);
    all.check();
    all.button(u"All folders"_s)->click();
    all.button(u"Read the mail"_s)->click();
    QCOMPARE(all.dialog->chosen().places, QStringList{u"imaps://me%40example.org@imap.example.org:993"_s});

    Case none;
    none.server.list.clear();
    none.open();
    none.type(u"correct"_s);
    none.check();
    QVERIFY2(none.text().contains(u"no folder"_s), qPrintable(none.text()));
    QVERIFY(!none.button(u"Read the mail"_s)->isEnabled());
}

void TestAccountDialog::anotherAccountsFoldersGo()
{
    Case one;
    one.open();
    one.type(u"correct"_s);
    one.check();
    QVERIFY(one.folders()->isVisible());
    one.named<QLineEdit>(u"Server"_s)->setText(u"other.example.org"_s);
    QVERIFY(!one.folders()->isVisible());
    QVERIFY(!one.button(u"Read the mail"_s)->isEnabled());
}

void TestAccountDialog::onlyFewFoldersAreWatched()
{
    Case one;
    for (int i = 0; i < AccountWatch::mostFolders; ++i) {
        one.server.list << AccountFolder{u"more %1"_s.arg(i), 1};
    }
    one.open();
    one.type(u"correct"_s);
    one.check();
    auto *watch = qobject_cast<QCheckBox *>(one.button(u"Tell me"_s));
    QVERIFY(!watch->isChecked()); // nobody asked for it
    QVERIFY(watch->isEnabled());
    watch->setChecked(true);
    one.button(u"All folders"_s)->click();
    QVERIFY(!watch->isEnabled());
    one.button(u"Read the mail"_s)->click();
    QVERIFY(!one.dialog->chosen().watched);

    Case all; // few, and all of them: each is watched
    all.open();
    all.type(u"correct"_s);
    all.check();
    all.button(u"All folders"_s)->click();
    all.button(u"Tell me"_s)->click();
    all.button(u"Read the mail"_s)->click();
    QVERIFY(all.dialog->chosen().watched);
    QCOMPARE(all.dialog->chosen().places.size(), 3);
}

void TestAccountDialog::findsTheServer_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("wantsConfirmation");
    QTest::addColumn<bool>("tokenOnly");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody tells") << false << false << false << u"Nobody tells"_s;
    QTest::newRow("told by its own domain") << true << false << false << u"The server is mail.example.net."_s;
    QTest::newRow("elsewhere") << true << true << false << u"nobody vouches"_s;
    QTest::newRow("takes tokens only") << true << false << true << u"log in with the browser"_s;
}

void TestAccountDialog::findsTheServer()
{
    QFETCH(bool, known);
    QFETCH(bool, wantsConfirmation);
    QFETCH(bool, tokenOnly);
    QFETCH(QString, words);
    Case one;
    if (known) {
        const MailAccount account{
            .host = u"mail.example.net"_s, .port = 1993, .user = u"me"_s, .token = tokenOnly, .folder = {}};
        one.server.found = FoundAccount{account, tokenOnly, wantsConfirmation};
    }
    one.open();
    QVERIFY(!one.button(u"Find the server"_s)->isEnabled());
    QTest::keyClicks(one.named<QLineEdit>(u"Address"_s), u"me@example.org"_s);
    QVERIFY(one.button(u"Find the server"_s)->isEnabled());
    one.button(u"Find the server"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return one.text().contains(words); }, 60s));
    if (known) {
        QCOMPARE(one.named<QLineEdit>(u"Server"_s)->text(), u"mail.example.net"_s);
        QCOMPARE(one.named<QLineEdit>(u"User name"_s)->text(), u"me"_s);
        QCOMPARE(one.named<QSpinBox>(u"Port"_s)->value(), 1993);
        QCOMPARE(one.named<QLineEdit>(u"Address"_s)->text(), u"me@example.org"_s);
        QVERIFY(tokenOnly ? one.button(u"Log in with"_s)->hasFocus() : one.password()->hasFocus());
    }

    Case off; // nothing is asked where lookups are not allowed
    off.open({}, false);
    QTest::keyClicks(off.named<QLineEdit>(u"Address"_s), u"me@example.org"_s);
    QVERIFY(!off.button(u"Find the server"_s)->isEnabled());
}

void TestAccountDialog::startTlsOnlyIfChosen()
{
    Case one;
    one.open();
    one.type(u"correct"_s);
    one.check();
    QCOMPARE(one.server.asked().security, MailAccount::Security::Tls);
    QCOMPARE(one.server.asked().port, 993);
    auto *security = one.named<QComboBox>(u"How the connection is protected"_s);
    QCOMPARE(security->count(), 2); // and nothing without
    security->setFocus();
    QTest::keyClick(security, Qt::Key_Down);
    QCOMPARE(one.named<QSpinBox>(u"Port"_s)->value(), 143);
    one.check();
    QCOMPARE(one.server.asked().security, MailAccount::Security::StartTls);
}

void TestAccountDialog::logsInWithTheBrowser()
{
    Case one;
    one.server.grant = one.grant.toSecret();
    one.server.password = one.grant.toSecret();
    one.open();
    one.type({});
    one.byBrowser();
    QVERIFY2(one.text().contains(u"Nobody has done that for Indicia"_s), qPrintable(one.text()));
    QVERIFY(!one.password()->isVisible());
    QVERIFY(!one.button(u"Check"_s)->isEnabled());
    QVERIFY(one.button(u"Log in with the browser"_s)->isEnabled()); // an ID that was used before stands there
    QSignalSpy used(one.dialog.get(), &AccountDialog::clientUsed);
    one.button(u"Log in with the browser"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.folders()->isVisible(); }, 60s)); // it goes on by itself
    QCOMPARE(one.browsed, QByteArrayList{"https://login.example.org/authorize?x=y"});
    QCOMPARE(one.server.client(), one.other);
    QVERIFY(one.server.asked().token);
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.constFirst().constFirst().toString(), u"other"_s);
    QVERIFY(!one.text().contains(QString::fromLatin1(one.grant.refreshToken)));
    one.button(u"Keep it"_s)->click();
    QSignalSpy kept(&one.secrets, &AccountSecrets::kept);
    one.button(u"Read the mail"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 1; }, 60s));
    QCOMPARE(one.keychain.begin()->second, one.grant.toSecret());
    QVERIFY(one.dialog->chosen().places.size() == 1);
}

void TestAccountDialog::tellsWhyNobodyIsLoggedIn_data()
{
    QTest::addColumn<OAuthFault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, OAuthTrouble trouble, const QString &words, const QByteArray &detail = {}) {
        QTest::newRow(name) << OAuthFault{trouble, detail} << words;
    };
    row("no client", OAuthTrouble::NoClient, u"none of its own"_s);
    row("in the clear", OAuthTrouble::BadEndpoint, u"https://"_s);
    row("another's mail server", OAuthTrouble::ForeignHost, u"nothing was sent"_s);
    row("no port", OAuthTrouble::NoListener, u"No port"_s);
    row("no browser", OAuthTrouble::NoBrowser, u"No browser"_s);
    row("the user says no", OAuthTrouble::Denied, u"refused in the browser"_s, "access_denied");
    row("nobody came", OAuthTrouble::TimedOut, u"in time"_s);
    row("intruded", OAuthTrouble::Intruded, u"Another program"_s);
    row("unreachable", OAuthTrouble::Unreachable, u"cannot be reached"_s);
    row("certificate", OAuthTrouble::BadCertificate, u"certificate"_s);
    row("leads elsewhere", OAuthTrouble::Redirected, u"leads elsewhere"_s);
    row("too large", OAuthTrouble::TooLarge, u"Check the address"_s);
    row("not an answer", OAuthTrouble::NotAnAnswer, u"Check the address"_s);
    row("not renewable", OAuthTrouble::NotRenewable, u"offline_access"_s);
    row("withdrawn", OAuthTrouble::Withdrawn, u"Log in with the browser again"_s, "invalid_grant");
    row("client", OAuthTrouble::ClientRefused, u"client ID"_s, "AADSTS700016 <b>x</b>\u202E");
    row("refused", OAuthTrouble::Refused, u"refused the login"_s, QByteArray(5000, 'x'));
    row("no randomness", OAuthTrouble::NoRandomness, u"random"_s);
}

void TestAccountDialog::tellsWhyNobodyIsLoggedIn()
{
    QFETCH(OAuthFault, fault);
    QFETCH(QString, words);
    Case one;
    one.server.grant = std::unexpected(fault);
    one.hasBrowser = fault.trouble != OAuthTrouble::NoBrowser;
    one.open();
    one.type({});
    one.byBrowser();
    one.button(u"Log in with the browser"_s)->click();
    QVERIFY2(QTest::qWaitFor([&] { return !one.button(u"Stop"_s)->isVisible(); }, 60s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(words), qPrintable(one.text()));
    QVERIFY(!one.text().contains(QChar(0x202E)));
    QVERIFY2(one.text().size() < 1500, qPrintable(one.text()));
    QVERIFY(!one.folders()->isVisible());
    QVERIFY(one.button(u"Log in with the browser"_s)->isEnabled()); // to try again

    // The same where a permission of before does not hold any more.
    Case later;
    later.server.fault = AccountFault{mailFaultOf(fault), {}};
    later.open();
    later.type(u"correct"_s);
    later.check();
    QVERIFY2(later.text().contains(words), qPrintable(later.text()));
}

void TestAccountDialog::aLoginIsStopped()
{
    Case one;
    one.server.silent = true;
    one.hasBrowser = false;
    one.open();
    one.type({});
    one.byBrowser();
    one.button(u"Log in with the browser"_s)->click();
    auto *address = one.named<QLineEdit>(u"Address of the login page"_s);
    QVERIFY(QTest::qWaitFor([&] { return address->isVisible(); }, 60s));
    QCOMPARE(address->text(), u"https://login.example.org/authorize?x=y"_s); // to be opened by hand
    QVERIFY2(one.text().contains(u"No browser could be opened"_s), qPrintable(one.text()));
    QVERIFY(!one.button(u"Log in with the browser"_s)->isEnabled());
    one.button(u"Stop"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.server.waiting() == 0; }, 60s));
    QVERIFY(!address->isVisible());
    QVERIFY(one.text().contains(u"Stopped."_s));
}

void TestAccountDialog::theProviderFollowsTheServer()
{
    Case one;
    one.open();
    one.type({});
    one.byBrowser();
    auto *provider = one.named<QComboBox>(u"Provider"_s);
    auto *page = one.named<QLineEdit>(u"Login page"_s);
    QCOMPARE(provider->currentText(), u"Another provider"_s);
    QVERIFY(page->isVisible());
    one.named<QLineEdit>(u"Server"_s)->setText(u"outlook.office365.com"_s);
    QCOMPARE(provider->currentText(), u"Microsoft"_s);
    QVERIFY(!page->isVisible());
    QCOMPARE(one.named<QLineEdit>(u"Client ID"_s)->text(), u"id of microsoft"_s);
    QVERIFY2(one.text().contains(u"entra.microsoft.com"_s), qPrintable(one.text()));
    one.named<QLineEdit>(u"Server"_s)->setText(u"imap.gmail.com"_s);
    QCOMPARE(provider->currentText(), u"Google"_s);
    QVERIFY2(one.text().contains(u"app password"_s), qPrintable(one.text()));

    // What the domain of the account names.
    Case told;
    told.server.found = FoundAccount{.account = {.host = u"imap.example.org"_s, .user = u"me"_s, .token = true},
        .tokenOnly = true,
        .wantsConfirmation = false,
        .oauth
        = OAuthEndpoints{.authorization = "https://a.example.org/", .token = "https://t.example.org/", .scope = "s"}};
    told.open();
    QTest::keyClicks(told.named<QLineEdit>(u"Address"_s), u"me@example.org"_s);
    told.button(u"Find the server"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return told.named<QLineEdit>(u"Login page"_s)->isVisible(); }, 60s));
    QCOMPARE(told.named<QLineEdit>(u"Login page"_s)->text(), u"https://a.example.org/"_s);
    QCOMPARE(told.named<QLineEdit>(u"Token address"_s)->text(), u"https://t.example.org/"_s);
    QCOMPARE(told.named<QLineEdit>(u"Scope"_s)->text(), u"s"_s);
}

void TestAccountDialog::aGrantIsForOneServer()
{
    Case one;
    one.server.grant = one.grant.toSecret();
    one.server.password = one.grant.toSecret();
    one.open();
    one.type({});
    one.byBrowser();
    one.button(u"Log in with the browser"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.folders()->isVisible(); }, 60s));
    one.named<QLineEdit>(u"Server"_s)->setText(u"imap.evil.example"_s);
    QVERIFY(!one.button(u"Check"_s)->isEnabled()); // it is not taken there
}

void TestAccountDialog::aKeptGrantIsUsedAndNotShown()
{
    RecentAccount recent = known(true);
    Case one;
    one.server.takesTokens = true;
    one.server.password = one.grant.toSecret();
    one.keychain[u"mail-account imaps://me%40example.org@imap.example.org:993"_s] = one.grant.toSecret();
    one.open({recent});
    one.dialog->choose(recent.account());
    QVERIFY(QTest::qWaitFor([&one] { return one.button(u"Check"_s)->isEnabled(); }, 60s));
    QCOMPARE(one.named<QComboBox>(u"How you log in"_s)->currentIndex(), 1);
    QCOMPARE(one.named<QLineEdit>(u"Client ID"_s)->text(), QString::fromLatin1(one.grant.client.id));
    QVERIFY(one.named<QLineEdit>(u"Client secret"_s)->echoMode() == QLineEdit::Password);
    one.check();
    QVERIFY(one.folders()->isVisible());
    QVERIFY(one.browsed.isEmpty());
}

void TestAccountDialog::aRenewedSecretReplacesTheKeptOne()
{
    const QString place = u"imaps://me@imap.example.org:993/INBOX"_s;
    Case one;
    const AccountServer::Renewed renewed = one.secrets.renewer();
    one.secrets.use(place, "one");
    QSignalSpy kept(&one.secrets, &AccountSecrets::kept);
    one.secrets.keep(place);
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 1; }, 60s));
    std::jthread([&] { renewed("one", "two"); }).join(); // from wherever mail is read
    QCOMPARE(one.secrets.provider()(place), QByteArray("two"));
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 2; }, 60s));
    QCOMPARE(one.keychain.begin()->second, QByteArray("two"));
    // A dialog that still has the one of before.
    renewed("two", "three");
    one.secrets.use(place, "one");
    QCOMPARE(one.secrets.provider()(place), QByteArray("three"));
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 3; }, 60s));
    // What is not to be kept is not kept for being renewed.
    Case other;
    other.secrets.use(place, "one");
    other.secrets.renewer()("one", "two");
    QCoreApplication::processEvents();
    QCOMPARE(other.secrets.provider()(place), QByteArray("two"));
    QVERIFY(other.keychain.empty());
}

/// By the console program, while the window was open.
void TestAccountDialog::aGrantThatWasRenewedElsewhere()
{
    const QString place = u"imaps://me@imap.example.org:993/INBOX"_s;
    const auto fetched = [&place](Case &one) {
        std::optional<bool> there;
        one.secrets.fetch(place, [&there](bool found, KeyOutcome) { there = found; });
        (void)QTest::qWaitFor([&there] { return there.has_value(); }, 60s);
        return there == true ? one.secrets.provider()(place).value_or(QByteArray()) : QByteArray();
    };
    Case one;
    OAuthGrant newer = one.grant;
    newer.refreshToken = "newer";
    one.secrets.use(place, one.grant.toSecret());
    QSignalSpy kept(&one.secrets, &AccountSecrets::kept);
    one.secrets.keep(place);
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 1; }, 60s));
    one.keychain.begin()->second = newer.toSecret();
    QCOMPARE(fetched(one), newer.toSecret());
    // Renewed here, and on its way into the keychain: what is there is of before.
    OAuthGrant newest = one.grant;
    newest.refreshToken = "newest";
    one.secrets.renewer()(newer.toSecret(), newest.toSecret());
    QCOMPARE(fetched(one), newest.toSecret());
    QVERIFY(QTest::qWaitFor([&] { return kept.count() == 2; }, 60s));
    // It was taken out: what is at hand will do.
    one.keychain.begin()->second.clear();
    QCOMPARE(fetched(one), newest.toSecret());
    // Nobody renews a password.
    Case other;
    other.secrets.use(place, "typed");
    QSignalSpy keptToo(&other.secrets, &AccountSecrets::kept);
    other.secrets.keep(place);
    QVERIFY(QTest::qWaitFor([&] { return keptToo.count() == 1; }, 60s));
    other.keychain.begin()->second = "another";
    QCOMPARE(fetched(other), "typed");
}

void TestAccountDialog::aSecretIsKeptOnlyIfAsked_data()
{
    QTest::addColumn<bool>("keep");
    QTest::newRow("for this window only") << false;
    QTest::newRow("in the keychain") << true;
}

void TestAccountDialog::aSecretIsKeptOnlyIfAsked()
{
    QFETCH(bool, keep);
    Case one;
    one.open();
    one.type(u"correct"_s);
    QVERIFY(!qobject_cast<QCheckBox *>(one.button(u"Keep it"_s))->isChecked());
    if (keep) {
        one.button(u"Keep it"_s)->click();
    }
    one.check();
    QSignalSpy kept(&one.secrets, &AccountSecrets::kept);
    one.button(u"Read the mail"_s)->click();
    QCOMPARE(one.dialog->result(), int(QDialog::Accepted));
    QVERIFY(one.password()->text().isEmpty());
    QVERIFY(one.password()->echoMode() == QLineEdit::Password);
    QCOMPARE(one.dialog->chosen().kept, keep);
    QCOMPARE(one.secrets.provider()(one.dialog->chosen().places.first()), QByteArray("correct"));
    if (keep) {
        QVERIFY(QTest::qWaitFor([&] { return kept.count() == 1; }, 60s));
        QCOMPARE(one.keychain.at(u"mail-account imaps://me%40example.org@imap.example.org:993"_s), "correct");
    } else {
        QVERIFY(one.keychain.empty());
    }
}

void TestAccountDialog::aKeptSecretIsUsedAndNotShown()
{
    Case one;
    one.keychain[u"mail-account imaps://me%40example.org@imap.example.org:993"_s] = "correct";
    one.open({known(true)});
    auto *accounts = one.named<QComboBox>(u"Account"_s);
    QVERIFY(accounts->isVisible());
    QCOMPARE(accounts->itemText(1), u"me@example.org on imap.example.org"_s);
    one.dialog->choose(known(true).account());
    QVERIFY(QTest::qWaitFor([&one] { return one.button(u"Check"_s)->isEnabled(); }, 60s));
    QVERIFY(one.password()->text().isEmpty());
    one.check();
    QVERIFY(one.folders()->isVisible());
    QCOMPARE(one.folders()->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(one.folders()->topLevelItem(1)->checkState(0), Qt::Checked); // as it was read before
    // No longer to be kept: it goes from the keychain, and is used in this window.
    one.button(u"Keep it"_s)->click();
    QSignalSpy removed(&one.secrets, &AccountSecrets::removed);
    one.button(u"Read the mail"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return removed.count() == 1; }, 60s));
    QVERIFY(one.keychain.begin()->second.isEmpty());
    QCOMPARE(one.secrets.provider()(one.dialog->chosen().places.first()), QByteArray("correct"));
}

void TestAccountDialog::aKeychainThatFailsLeavesTheChoice_data()
{
    QTest::addColumn<KeyOutcome>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::newRow("hangs") << KeyOutcome::TimedOut << u"The keychain does not answer."_s;
    QTest::newRow("refuses") << KeyOutcome::Denied << u"access to it was refused"_s;
    QTest::newRow("is gone") << KeyOutcome::NoKeychain << u"There is no keychain"_s;
    QTest::newRow("has nothing") << KeyOutcome::Done << u"The keychain has no password of it."_s;
}

void TestAccountDialog::aKeychainThatFailsLeavesTheChoice()
{
    QFETCH(const KeyOutcome, outcome);
    QFETCH(const QString, reason);
    Case one;
    one.outcome = outcome;
    one.open({known(true)});
    one.dialog->choose(known(true).account());
    QVERIFY(one.text().contains(u"The keychain is asked"_s));
    QVERIFY(one.password()->isEnabled()); // nobody need wait for it
    QVERIFY(QTest::qWaitFor([&] { return one.text().contains(reason); }, 60s));
    QVERIFY(one.text().contains(u"until you close the window"_s));
    QTest::keyClicks(one.password(), u"correct"_s);
    one.check();
    QVERIFY(one.folders()->isVisible());
}

void TestAccountDialog::whatIsForgottenIsGone()
{
    Case one;
    one.keychain[u"mail-account imaps://me%40example.org@imap.example.org:993"_s] = "correct";
    one.open({known(true)});
    one.dialog->choose(known(true).account());
    QVERIFY(QTest::qWaitFor([&one] { return one.button(u"Check"_s)->isEnabled(); }, 60s));
    QSignalSpy forgotten(one.dialog.get(), &AccountDialog::forgotten);
    QSignalSpy removed(&one.secrets, &AccountSecrets::removed);
    one.button(u"Forget it"_s)->click();
    QCOMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.first().first().toString(), known(true).account());
    QVERIFY(QTest::qWaitFor([&] { return removed.count() == 1; }, 60s));
    QVERIFY(one.keychain.begin()->second.isEmpty());
    QVERIFY(!one.secrets.has(known(true).account()));
    QVERIFY(!one.named<QComboBox>(u"Account"_s)->isVisible());
    QVERIFY(!one.button(u"Check"_s)->isEnabled());
}

void TestAccountDialog::anAuthorityMayBeAdded()
{
    // Only where that may help.
    Case one;
    one.server.fault = refused("unknown-authority");
    one.open();
    one.type(u"correct"_s);
    one.check();
    QVERIFY(one.button(u"Believe"_s)->isVisible());
    one.server.fault = refused("expired");
    one.check();
    QVERIFY(!one.button(u"Believe"_s)->isVisible());

    // What is believed is named, and need not stay so.
    Case other;
    other.authority = u"/somewhere/company.pem"_s;
    other.server.believe(other.authority);
    other.open();
    QVERIFY2(other.text().contains(u"The authority in company.pem is believed"_s), qPrintable(other.text()));
    QSignalSpy chosen(other.dialog.get(), &AccountDialog::authorityChosen);
    other.button(u"No longer"_s)->click();
    QVERIFY(other.server.believed().isEmpty());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!other.text().contains(u"company.pem"_s));
}

void TestAccountDialog::allByKeyboardAndByName()
{
    Case one;
    one.open({known(false)});
    one.type(u"correct"_s);
    one.password()->setFocus();
    QTest::keyClick(one.password(), Qt::Key_Return); // checks
    QVERIFY(QTest::qWaitFor([&one] { return one.folders()->isVisible(); }, 60s));
    QSet<QChar> mnemonics;
    for (QWidget *widget : one.dialog->findChildren<QWidget *>()) {
        const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        const QString text = button ? button->text() : QString();
        if (reached && widget->parentWidget() != one.named<QSpinBox>(u"Port"_s)) {
            QVERIFY2(!text.isEmpty() || !widget->accessibleName().isEmpty() || label != nullptr,
                widget->metaObject()->className());
        }
        const QString mnemonic = QKeySequence::mnemonic(button ? text : label ? label->text() : QString()).toString();
        if (!mnemonic.isEmpty()) {
            QVERIFY2(!mnemonics.contains(mnemonic.back()), qPrintable(mnemonic));
            mnemonics.insert(mnemonic.back());
        }
    }
    // Every widget is reached by Tab.
    QSet<QWidget *> seen;
    one.named<QLineEdit>(u"Address"_s)->setFocus();
    for (int i = 0; i < 40; ++i) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget :
        {static_cast<QWidget *>(one.folders()), static_cast<QWidget *>(one.password()),
            static_cast<QWidget *>(one.button(u"Read the mail"_s)), static_cast<QWidget *>(one.button(u"Tell me"_s))}) {
        QVERIFY(seen.contains(widget));
    }
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
