// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanrow.h"

#include <QString>
#include <QTimeZone>

#include <memory>

class QIODevice;
class QXmlStreamWriter;

namespace Indicia {

enum class RowFormat {
    Csv, ///< RFC 4180 with a heading, UTF-8; no cell is a formula
    Ndjson, ///< scanRowJson(), a line each
    Html, ///< one page that loads nothing and runs nothing
};

/// Writes rows of a scan one after the other; memory does not grow with their number. Texts of messages are made
/// harmless for where they go.
class RowWriter
{
public:
    struct Setting
    {
        QString title; ///< of the page; hostile
        QTimeZone zone = QTimeZone(QTimeZone::UTC); ///< for the page; tables for machines have UTC
    };
    /// @p device is open, not owned, and outlives it.
    RowWriter(QIODevice &device, RowFormat format, Setting setting);
    ~RowWriter();
    Q_DISABLE_COPY_MOVE(RowWriter)

    /// What stands before the first row. False, here and below, where the device takes no more.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool add(const ScanRow &row);
    [[nodiscard]] bool end();

private:
    [[nodiscard]] bool write(const QByteArray &octets);
    void beginPage();
    void addToPage(const ScanRow &row);

    QIODevice &m_device;
    RowFormat m_format;
    Setting m_setting;
    std::unique_ptr<QXmlStreamWriter> m_page;
};

} // namespace Indicia
