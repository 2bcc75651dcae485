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

QString useLanguage(QCoreApplication &application, const QString &language)
{
    initResources();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    for (const QString &one : wanted) {
        const QString name = QLocale(one).name().section(QLatin1Char('_'), 0, 0);
        auto *translator = new QTranslator(&application);
        if (!translator->load(QStringLiteral(":/i18n/indicia_%1.qm").arg(name))) {
            delete translator;
            continue;
        }
        QCoreApplication::installTranslator(translator);
        if (!language.isEmpty()) {
            QLocale::setDefault(locale);
        }
        auto *qtTranslator = new QTranslator(&application);
        if (name != QLatin1String("en")
            && qtTranslator->load(
                QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qtTranslator);
        } else {
            delete qtTranslator;
        }
        return name;
    }
    return QStringLiteral("en");
}

} // namespace Indicia
