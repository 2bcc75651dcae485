// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountlibrary.h"
#include "boxstyle.h"
#include "cachingresolver.h"
#include "caselistmodel.h"
#include "demomailbox.h"
#include "keychainstore.h"
#include "keymemory.h"
#include "language.h"
#include "localmail.h"
#include "mailboxpage.h"
#include "mainwindow.h"
#include "notifier.h"
#include "publicsuffixlist.h"
#include "recordcaches.h"
#include "scan.h"
#include "screenshot.h"
#include "theme.h"
#include "windowoptions.h"

#include "offresolver.h"
#include "resolverfactory.h"

#include <QApplication>
#include <QDateTime>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Indicia;

namespace {

// The exit codes are those of indicia-cli.
constexpr int exitUsage = 2;

std::shared_ptr<Resolver> makeResolver(const DnsChoice &choice)
{
    std::unique_ptr<Resolver> resolver;
    switch (choice.mode) {
    case DnsChoice::Mode::Off:
        break;
    case DnsChoice::Mode::System:
        resolver = resolverFromText(QStringLiteral("system"), choice.pace()).value_or(nullptr);
        break;
    case DnsChoice::Mode::Server:
        resolver = resolverFromText(choice.server, choice.pace()).value_or(nullptr);
        break;
    }
    // Settings that cannot be used allow nothing.
    if (!resolver) {
        return std::make_shared<OffResolver>();
    }
    // What all messages of the window have asked.
    return std::make_shared<CachingResolver>(std::move(resolver), [] {
        return std::chrono::duration_cast<CachingResolver::Duration>(
            std::chrono::steady_clock::now().time_since_epoch());
    });
}

std::chrono::sys_seconds now()
{
    return std::chrono::sys_seconds(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
}

void print(std::FILE *where, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), where);
}

WindowServices makeServices(QSettings *settings, bool keepsKeys)
{
    WindowServices services;
    // What all messages have in common is read and decoded once.
    const auto share = [records = std::make_shared<RecordCaches>(),
                           suffixes = std::make_shared<const PublicSuffixList>()](Context &context) {
        context.records = records.get();
        context.publicSuffixes = suffixes.get();
    };
    services.examine = [share](const QByteArray &bytes, const QString &name, const Context &context) {
        Context shared = context;
        share(shared);
        return examine(bytes, name, shared);
    };
    services.scan = [share](const ScanJob &job, std::stop_token stop) {
        ScanJob shared = job;
        share(shared.context);
        return runScan(shared, std::move(stop));
    };
    services.openSource = [](const QString &place) {
        LocalMailOptions options;
        options.now = now();
        return mailSourceFor(place, options);
    };
    services.now = now;
    services.makeResolver = makeResolver;
    services.demo = demoMailbox;
    services.openKeyStore = [] { return std::make_unique<KeychainStore>(QStringLiteral("bounce-keys")); };
    services.openAccountStore = [](const QString &entry) { return std::make_unique<KeychainStore>(entry); };
    services.accountServer = [] { return loadAccountServer(accountLibrary()); };
    services.notify = [notifier = std::make_shared<Notifier>()](
                          const QString &title, const QString &text) { notifier->tell(title, text); };
    services.settings = settings;
    if (keepsKeys) {
        services.scanStorePath = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/indicia/mailboxes.sqlite");
        services.actionLogPath = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/indicia/mailbox-changes.ndjson");
        services.ledgerPath = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/indicia/ledger.sqlite");
        services.keyMemory
            = std::make_shared<KeyMemory>(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                + QLatin1String("/indicia/dkim-keys.zone"));
    }
    return services;
}

/// A picture must not depend on what the user of this computer has set, nor change it: it has settings in @p folder,
/// which is made for it. Not in /dev/null: settings are written by putting another file in the place of the old one,
/// and root's program would do so there too.
std::unique_ptr<QSettings> openSettings(const WindowOptions &options, std::optional<QTemporaryDir> &folder)
{
    if (!options.screenshot.isEmpty()) {
        folder.emplace();
        return std::make_unique<QSettings>(folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }
    return std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("indicia"), QStringLiteral("indicia"));
}

void openWhatWasAskedFor(MainWindow &window, const WindowOptions &options)
{
    if (options.mailbox) {
        window.openMailbox(options.files);
        window.mailbox()->setFilter(options.filter);
        return;
    }
    window.openPaths(options.files);
    if (options.demo || (options.files.isEmpty() && !options.empty && options.ask == WindowOptions::Ask::Nothing)) {
        window.openDemo();
    }
    if (window.cases().rowCount() == 0 && !window.isBusy()) {
        return;
    }
    window.showPage(static_cast<CasePages::Page>(options.page));
    if (options.sample > 0) { // folders are listed beside the window's work: the row may come later
        QObject::connect(
            &window, &MainWindow::idle, &window, [&window, row = options.sample] { window.selectRow(row); },
            Qt::SingleShotConnection);
    }
}

} // namespace

int main(int argc, char **argv)
{
    WindowCommandLine::prepareEnvironment(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("indicia"));
    QApplication::setApplicationVersion(QStringLiteral(INDICIA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.indicia_mail.Indicia"));

    QString help;
    const QStringList arguments = QApplication::arguments();
    // The language is needed before the first sentence, also that of a wrong command line.
    const qsizetype lang = arguments.indexOf(QStringLiteral("--lang"));
    useLanguage(application, lang > 0 ? arguments.value(lang + 1) : QString());
    const std::expected<WindowOptions, QString> options = WindowCommandLine::parse(arguments, &help);
    if (!options) {
        print(stderr, QLatin1String("indicia: ") + options.error() + QLatin1Char('\n'));
        return exitUsage;
    }
    if (!help.isEmpty()) {
        print(stdout, help);
        return 0;
    }
    applyTheme(options->theme);
    useBoxStyle();
    if (options->rightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    std::optional<QTemporaryDir> pictureFolder;
    const std::unique_ptr<QSettings> settings = openSettings(*options, pictureFolder);
    MainWindow window(makeServices(settings.get(), options->screenshot.isEmpty()));
    if (!options->size.isEmpty()) {
        window.resize(options->size);
    }
    if (options->technical) {
        window.setVoice(Voice::Technical);
    }
    openWhatWasAskedFor(window, *options);
    if (!options->screenshot.isEmpty()) {
        return takeScreenshot(window, *options);
    }
    window.show();
    if (options->untilAnswer) {
        endWhenAnswered(window);
    }
    // The dialog stands before a window that is there.
    if (options->ask == WindowOptions::Ask::Mailbox) {
        QTimer::singleShot(0, &window, &MainWindow::openMailboxDialog);
    } else if (options->ask == WindowOptions::Ask::Folder) {
        QTimer::singleShot(0, &window, &MainWindow::openFolderDialog);
    }
    return QApplication::exec();
}
