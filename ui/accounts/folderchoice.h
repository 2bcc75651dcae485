// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"

#include <QWidget>

class QCheckBox;
class QTreeWidget;

namespace Indicia {

/// The folders of an account, to be ticked.
class FolderChoice : public QWidget
{
    Q_OBJECT
public:
    explicit FolderChoice(QWidget *parent = nullptr);

    /// Shows @p folders; those named in @p chosen are ticked.
    void setFolders(const QList<AccountFolder> &folders, const QStringList &chosen);
    void clear();
    /// The names of those that are ticked.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isAll() const;
    [[nodiscard]] qsizetype count() const; ///< that are ticked
    [[nodiscard]] qint64 messages() const; ///< in those that are ticked, where they were counted

Q_SIGNALS:
    void changed();

private:
    void tickAll(bool on);
    void heed();

    QTreeWidget *m_list;
    QCheckBox *m_all;
};

} // namespace Indicia
