// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initResources()
{
    Q_INIT_RESOURCE(translations); // a static library's resources must be asked for
}

namespace Indicia {

namespace {

bool install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

} // namespace

QString useLanguage(QCoreApplication &application, const QString &language)
{
    initResources();
    // English comes last: its file holds the plurals.
    const QStringList wanted = (language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language})
        << QStringLiteral("en");
    for (const QString &one : wanted) {
        const QString name = QLocale(one).name().section(QLatin1Char('_'), 0, 0);
        if (!install(application, QStringLiteral("indicia_%1.qm").arg(name), QStringLiteral(":/i18n"))) {
            continue;
        }
        if (!language.isEmpty()) {
            QLocale::setDefault(QLocale(language));
        }
        if (name != QLatin1String("en")) { // the words of Qt's own dialogs
            install(application, QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
        return name;
    }
    return QStringLiteral("en");
}

} // namespace Indicia
