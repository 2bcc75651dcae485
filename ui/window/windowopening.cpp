// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes into the window: files, folders, the clipboard, what is dropped.

#include "mainwindow.h"

#include "casedesk.h"
#include "caselistmodel.h"
#include "filewords.h"
#include "hostile.h"
#include "keymemory.h"
#include "messagebar.h"
#include "messagefile.h"
#include "pathlister.h"
#include "resolverwords.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace Indicia {

void MainWindow::openDialog()
{
    openPaths(QFileDialog::getOpenFileNames(
        this, tr("Open messages"), {}, tr("Messages (*.eml *.msg *.txt);;All files (*)")));
}

void MainWindow::importKeys()
{
    const QStringList files
        = QFileDialog::getOpenFileNames(this, tr("Import old keys"), {}, tr("Zone files (*.zone);;All files (*)"));
    if (!files.isEmpty()) {
        importKeysFrom(files);
    }
}

void MainWindow::importKeysFrom(const QStringList &files)
{
    const qsizetype before = m_services.keyMemory->archive()->size();
    QStringList complaints;
    for (const QString &file : files) {
        KeyMemory other(file); // it knows the size that such a file may have
        const auto loaded
            = QFileInfo::exists(file) ? other.load() : std::unexpected(ZoneError{ZoneFault::Unreadable, 0});
        if (!loaded) {
            complaints << tr("%1: %2", "a file, and what is wrong with it")
                              .arg(Hostile(file).displayText(),
                                  resolverSentence({ResolverFault::BadZoneFile, loaded.error()}));
            continue;
        }
        m_services.keyMemory->merge(*other.archive());
    }
    if (!m_services.keyMemory->save()) {
        complaints << tr("The keys could not be kept.");
    }
    if (!complaints.isEmpty()) {
        m_bar->say(complaints.join(QLatin1Char('\n')));
    }
    const qsizetype added = m_services.keyMemory->archive()->size() - before;
    say(tr("%n key(s) were added.", nullptr, static_cast<int>(added)));
    if (added > 0) {
        m_cases->checkAllAgain();
    }
}

void MainWindow::openMailboxDialog()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open a mailbox"), {}, tr("All files (*);;Mailboxes (*.mbox *.mbx *.mbox.gz)"));
    if (!files.isEmpty()) {
        openMailbox(files);
    }
}

void MainWindow::openFolderDialog()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of messages"));
    if (!folder.isEmpty()) {
        openPaths({folder});
    }
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_lister->list(paths, {mostAtOnce, m_desk != nullptr ? std::optional(handful) : std::nullopt});
}

void MainWindow::openListed(const PathListing &listing)
{
    QStringList complaints = listing.complaints;
    if (!listing.mailboxes.isEmpty()) {
        openMailbox(listing.mailboxes);
    }
    if (!listing.files.isEmpty()) {
        showView(CasesView);
    }
    for (const QString &file : listing.files) {
        OpenedCase one;
        one.name = QFileInfo(file).fileName();
        one.path = file;
        m_cases->add(one);
    }
    if (listing.cut) {
        complaints << tr("Only the first %n message(s) were opened.", nullptr, static_cast<int>(mostAtOnce));
    }
    if (!complaints.isEmpty()) {
        m_bar->say(complaints.join(QLatin1Char('\n')));
    }
    if (!isBusy()) {
        showCurrent();
        Q_EMIT idle();
    }
}

void MainWindow::openBytes(const QString &name, const QByteArray &bytes)
{
    OpenedCase one;
    one.name = name;
    one.bytes = bytes;
    showView(CasesView);
    m_cases->add(one);
}

void MainWindow::openDemo()
{
    showView(CasesView);
    for (const OpenedCase &one : m_services.demo()) {
        m_cases->add(one);
    }
}

bool MainWindow::openMime(const QMimeData *mime)
{
    QStringList paths;
    bool foreign = false;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        // A local file without a host: "file://server/share" would be fetched from there.
        const bool local = url.isLocalFile() && url.host().isEmpty();
        foreign = foreign || !local;
        if (local) {
            paths << url.toLocalFile();
        }
    }
    if (foreign) {
        m_bar->say(tr("Only files on this computer are opened; nothing is fetched from elsewhere."));
    }
    openPaths(paths);
    return !urls.isEmpty();
}

void MainWindow::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || (mime->hasUrls() && openMime(mime))) {
        return;
    }
    const QByteArray bytes = mime->hasFormat(QStringLiteral("message/rfc822"))
        ? mime->data(QStringLiteral("message/rfc822"))
        : mime->text().toUtf8();
    const auto message = checkIsMessage(bytes);
    if (!message) {
        m_bar->say(messageFileSentence(tr("The clipboard"), message.error()));
        return;
    }
    openBytes(tr("Pasted message %1").arg(++m_pasted), bytes);
    selectRow(m_model->rowCount() - 1);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasFormat(QStringLiteral("message/rfc822"))) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        openMime(event->mimeData());
    } else {
        openBytes(tr("Dropped message %1").arg(++m_pasted), event->mimeData()->data(QStringLiteral("message/rfc822")));
    }
    event->acceptProposedAction();
}

} // namespace Indicia
