// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowoptions.h"

#include "casepages.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace Indicia {

namespace {

/// The value of "--name VALUE" or "--name=VALUE"; null where it is not given.
const char *valueOf(int argc, char **argv, const char *name)
{
    const std::size_t length = std::strlen(name);
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], name, length) != 0) {
            continue;
        }
        if (argv[i][length] == '=') {
            return argv[i] + length + 1;
        }
        if (argv[i][length] == '\0' && i + 1 < argc) {
            return argv[i + 1];
        }
    }
    return nullptr;
}

/// The help or the version, which are printed.
bool asksForWords(int argc, char **argv)
{
    static constexpr std::array<std::string_view, 5> words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + std::max(argc, 1),
        [](const char *argument) { return std::ranges::contains(words, std::string_view(argument)); });
}

std::expected<QSize, QString> sizeOf(const QString &text)
{
    const qsizetype x = text.indexOf(QLatin1Char('x'));
    const QSize size(text.first(std::max<qsizetype>(x, 0)).toInt(), text.sliced(x + 1).toInt());
    constexpr int most = 10'000;
    if (x < 0 || size.width() < 1 || size.height() < 1 || size.width() > most || size.height() > most) {
        return std::unexpected(
            WindowCommandLine::tr("--size %1: a width and a height are wanted, as 900x700").arg(text));
    }
    return size;
}

} // namespace

void WindowCommandLine::prepareEnvironment(int argc, char **argv)
{
    // Both are read while the application object is made, before any command line is looked at.
    if (const char *scale = valueOf(argc, argv, "--scale")) {
        qputenv("QT_SCALE_FACTOR", scale);
    }
    const bool needsNoDisplay = valueOf(argc, argv, "--screenshot") != nullptr || asksForWords(argc, argv);
    if (needsNoDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

std::expected<WindowOptions, QString> WindowCommandLine::parse(const QStringList &arguments, QString *help)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Tells forged bounces from genuine ones, with the evidence."));
    const QCommandLineOption helpOption = parser.addHelpOption();
    const QCommandLineOption versionOption = parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"), tr("Messages to open, or folders of them."), QStringLiteral("[FILE...]"));
    const auto add = [&parser](const char *name, const QString &text, const QString &value = {}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, value));
    };
    add("demo", tr("Open the demo mailbox."));
    add("empty", tr("Open nothing."));
    add("screenshot", tr("Write a picture of the window to FILE (PNG) and end."), QStringLiteral("FILE"));
    add("page", tr("The page to show: answer, trip, route, checks or source; with mailbox, all files as one mailbox."),
        QStringLiteral("PAGE"));
    add("filter", tr("With --page mailbox: show the messages that fit, as verdict:backscatter."),
        QStringLiteral("FILTER"));
    add("open-mailbox", tr("Ask for a mailbox to open."));
    add("scan-folder", tr("Ask for a folder to scan."));
    add("sample", tr("Which of the opened messages to show; the first is 1."), QStringLiteral("N"));
    add("settings", tr("With --screenshot: show this part of the settings: identity, servers, dns or keys."),
        QStringLiteral("PART"));
    add("evidence", tr("With --screenshot: show the first evidence that decides."));
    add("theme", tr("light or dark, instead of the desktop's."), QStringLiteral("THEME"));
    add("size", tr("Size of the window, as 900x700."), QStringLiteral("WxH"));
    add("scale", tr("How large everything is drawn, as 2."), QStringLiteral("FACTOR"));
    add("lang", tr("Language of the window, as de."), QStringLiteral("LANGUAGE"));
    add("rtl", tr("Lay the window out from right to left."));
    add("until-answer",
        tr("End as soon as the answers, or the first row of a mailbox, are on the screen, for measuring."));
    add("technical", tr("Use the words for the helpdesk."));
    if (!parser.parse(arguments)) {
        return std::unexpected(parser.errorText());
    }
    if (parser.isSet(helpOption)) {
        *help = parser.helpText();
    } else if (parser.isSet(versionOption)) {
        *help = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
            + QLatin1Char('\n');
    }
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&parser](const char *name) { return parser.isSet(QString::fromLatin1(name)); };

    WindowOptions options;
    options.files = parser.positionalArguments();
    options.demo = isSet("demo");
    options.empty = isSet("empty");
    options.screenshot = value("screenshot");
    options.settings = value("settings");
    options.evidence = isSet("evidence") ? QStringLiteral("first") : QString();
    options.language = value("lang");
    options.rightToLeft = isSet("rtl");
    options.technical = isSet("technical");
    options.untilAnswer = isSet("until-answer");
    options.scale = value("scale").toDouble();
    options.sample = std::max(value("sample").toInt() - 1, 0);
    options.filter = value("filter");
    if (isSet("open-mailbox")) {
        options.ask = WindowOptions::Ask::Mailbox;
    } else if (isSet("scan-folder")) {
        options.ask = WindowOptions::Ask::Folder;
    }
    if (isSet("page")) {
        options.mailbox = value("page") == QLatin1String("mailbox");
        options.page = options.mailbox ? CasePages::Answer : CasePages::pageOf(value("page"));
        if (options.page < 0) {
            return std::unexpected(
                tr("--page %1: there is answer, trip, route, checks, source and mailbox").arg(value("page")));
        }
        if (options.mailbox && options.files.isEmpty()) {
            return std::unexpected(
                tr("--page mailbox: name a mailbox file or a folder, or choose one with --open-mailbox"));
        }
    }
    if (isSet("theme")) {
        const bool dark = value("theme") == QLatin1String("dark");
        if (!dark && value("theme") != QLatin1String("light")) {
            return std::unexpected(tr("--theme %1: there is light and dark").arg(value("theme")));
        }
        options.theme = dark ? WindowOptions::Theme::Dark : WindowOptions::Theme::Light;
    }
    if (isSet("size")) {
        const std::expected<QSize, QString> size = sizeOf(value("size"));
        if (!size) {
            return std::unexpected(size.error());
        }
        options.size = *size;
    }
    return options;
}

} // namespace Indicia
