// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanmeter.h"

#include "hostile.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace Indicia {

namespace {

constexpr auto shortestStay = std::chrono::milliseconds(200);

} // namespace

ScanMeter::ScanMeter() : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{ }

QString ScanMeter::lasting(std::chrono::seconds time)
{
    using namespace std::chrono;
    const qint64 seconds = time.count();
    return time < minutes(2) ? tr("%1 s left").arg(seconds)
        : time < hours(2)    ? tr("%1 min left").arg(seconds / 60)
                             : tr("%1 h left").arg(seconds / 3600);
}

QString ScanMeter::sentence(const ScanProgress &progress) const
{
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_begin;
    const double time = std::max(passed.count(), 0.001);
    const double rate = static_cast<double>(progress.scanned) / time;
    QStringList parts{
        tr("%n message(s)", nullptr, static_cast<int>(std::min<qint64>(progress.scanned, 2'000'000'000)))};
    if (progress.known > 0) {
        parts.append(tr("%1 known").arg(QLocale().toString(progress.known)));
    }
    if (progress.failed > 0) {
        parts.append(tr("%1 failed").arg(QLocale().toString(progress.failed)));
    }
    parts.append(tr("%1/s").arg(QLocale().toString(rate, 'f', 0)));
    if (progress.foldersInAll > 1 && progress.folderAt > 0) {
        parts.append(tr("folder %1 of %2")
                .arg(QLocale().toString(std::min(progress.folderAt, progress.foldersInAll)),
                    QLocale().toString(progress.foldersInAll)));
    }
    const double octetRate = static_cast<double>(progress.octets) / time;
    if (progress.foldersUntold > 0) { // what is left is more than that, nobody knows how much
        return parts.join(QStringLiteral(" · "));
    }
    if (progress.messagesLeft && rate > 0) {
        parts.append(lasting(std::chrono::seconds(static_cast<qint64>(double(*progress.messagesLeft) / rate))));
    } else if (progress.octetsLeft && octetRate > 0) {
        parts.append(lasting(std::chrono::seconds(static_cast<qint64>(double(*progress.octetsLeft) / octetRate))));
    }
    return parts.join(QStringLiteral(" · "));
}

void ScanMeter::show(const ScanProgress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || now - m_shownAt < shortestStay) {
        return;
    }
    m_shownAt = now;
    m_isShown = true;
    constexpr qsizetype longestName = 40;
    const QString folder = Hostile(progress.folder).terminalText().right(longestName);
    const QByteArray line = '\r' + (sentence(progress) + u' ' + folder).toUtf8() + "\x1b[K";
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void ScanMeter::clear()
{
    if (m_isShown) {
        std::fputs("\r\x1b[K", stderr);
        m_isShown = false;
    }
}

} // namespace Indicia
