// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

/// The least that a Qt program on a console does: what process starts are compared with.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
