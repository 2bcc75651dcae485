// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtrippage.h"

#include "flowlayout.h"
#include "looks.h"
#include "roundtripmodel.h"
#include "roundtripview.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Indicia {

namespace {

/// So that text in a picture stays sharp where it is printed or enlarged.
constexpr qreal pictureScale = 2;

} // namespace

RoundTripPage::RoundTripPage(QWidget *parent)
    : ReportPage(parent)
    , m_view(new RoundTripView)
    , m_scroll(new QScrollArea(this))
    , m_show(new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("Sho&w the evidence"), this))
    , m_copy(new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("&Copy the picture"), this))
    , m_save(new QPushButton(glyphIcon(QStringLiteral("action-save")), tr("Save the &picture\u2026"), this))
{
    auto *layout = new QVBoxLayout(this);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that heights do not depend on themselves
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_view);
    setupButtons();
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void RoundTripPage::setupButtons()
{
    m_show->setEnabled(false);
    m_show->setToolTip(tr("Shows where it stands in the source, or the answer of the domain name system."));
    connect(m_view, &RoundTripView::evidenceRequested, this, &ReportPage::evidenceRequested);
    connect(m_view, &RoundTripView::copied, this, [this] { Q_EMIT said(tr("The text was copied.")); });
    connect(m_view, &RoundTripView::currentChanged, this, [this](int item) {
        m_show->setEnabled(item >= 0 && m_view->tripLayout().items().at(item).evidence.has_value());
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const int item = m_view->currentItem();
        if (item >= 0 && m_view->tripLayout().items().at(item).evidence) {
            Q_EMIT evidenceRequested(*m_view->tripLayout().items().at(item).evidence);
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &RoundTripPage::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &RoundTripPage::askWhereToSave);
}

void RoundTripPage::showCase(const std::shared_ptr<const CaseReport> &report, Voice voice)
{
    m_view->setTrip(report ? RoundTripModel::picture(*report, voice) : RoundTrip());
    m_copy->setEnabled(report != nullptr);
    m_save->setEnabled(report != nullptr);
}

void RoundTripPage::copyPicture()
{
    auto *mime = new QMimeData;
    mime->setImageData(m_view->image(pictureScale));
    mime->setData(QStringLiteral("image/svg+xml"), m_view->svg());
    QGuiApplication::clipboard()->setMimeData(mime); // takes it over
    Q_EMIT said(tr("The picture was copied."));
}

bool RoundTripPage::savePicture(const QString &path) const
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        bytes = m_view->svg();
    } else {
        QBuffer buffer(&bytes);
        const bool drawn = m_view->image(pictureScale).save(&buffer, "PNG");
        bytes = drawn ? bytes : QByteArray();
    }
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void RoundTripPage::askWhereToSave()
{
    const QString svg = tr("Drawing (*.svg)");
    const QString png = tr("Picture (*.png)");
    QString chosen = svg;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the picture"), QStringLiteral("round-trip.svg"), svg + QLatin1String(";;") + png, &chosen);
    if (path.isEmpty()) {
        return;
    }
    const bool named = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (!named) {
        path += chosen == png ? QLatin1String(".png") : QLatin1String(".svg");
    }
    Q_EMIT said(savePicture(path) ? tr("The picture was saved.") : tr("The picture could not be saved there."));
}

} // namespace Indicia
