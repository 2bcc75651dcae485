// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

/// The least that a Qt program with a window does: one empty widget, shown, and painted into a picture, as the window's
/// own measurement does.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1100, 760);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        const QPixmap picture = window.grab();
        if (QCoreApplication::arguments().size() > 1) {
            picture.save(QCoreApplication::arguments().at(1), "PNG");
        }
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
