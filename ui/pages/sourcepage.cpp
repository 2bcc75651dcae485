// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepage.h"

#include "evidencetext.h"
#include "looks.h"
#include "plainlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

SourcePage::SourcePage(QWidget *parent)
    : ReportPage(parent)
    , m_documents(new QComboBox(this))
    , m_previous(new QPushButton(tr("&Previous part"), this))
    , m_next(new QPushButton(tr("&Next part"), this))
    , m_copy(new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("&Copy what is marked"), this))
    , m_place(new PlainLabel(this))
    , m_view(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_documents);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_place, 1);
    bar->addWidget(m_copy);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setupView();
    setupControls();
}

void SourcePage::setupView()
{
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setAccessibleName(tr("Source of the message"));
    m_view->setTabChangesFocus(true);
    m_view->setLayoutDirection(Qt::LeftToRight); // these are bytes in the order in which they came
}

void SourcePage::setupControls()
{
    m_documents->setAccessibleName(tr("Which bytes"));
    connect(m_documents, &QComboBox::activated, this,
        [this](int row) { loadStretch(m_documents->itemData(row).toInt(), 0); });
    connect(
        m_previous, &QPushButton::clicked, this, [this] { loadStretch(m_document, m_text.offset() - stretchOctets); });
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QList<QTextEdit::ExtraSelection> marked = m_view->extraSelections();
        QString text = marked.isEmpty() ? QString() : marked.first().cursor.selectedText();
        text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n')); // as QTextCursor has line ends
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(tr("The marked bytes were copied."));
    });
    connect(m_next, &QPushButton::clicked, this, [this] { loadStretch(m_document, m_text.end()); });
}

void SourcePage::showCase(const std::shared_ptr<const CaseReport> &report, Voice /*voice*/)
{
    if (report == m_report) {
        return; // the bytes have no voice
    }
    m_report = report;
    m_marked = {};
    m_document = -1;
    m_view->clear();
    listDocuments();
    if (m_report) {
        loadStretch(0, 0);
    }
}

void SourcePage::listDocuments()
{
    m_documents->clear();
    m_documents->addItem(tr("The file"), 0);
    if (m_report) {
        const int decoded = m_report->facts.bounce.original.message.range().document;
        if (decoded > 0) {
            m_documents->addItem(tr("The message that came back, decoded"), decoded);
        }
    }
    m_documents->setVisible(m_documents->count() > 1);
}

void SourcePage::loadStretch(int document, qint64 offset)
{
    const QByteArrayView bytes = EvidenceText::document(*m_report, document);
    const qint64 start = std::clamp<qint64>(offset, 0, std::max<qint64>(bytes.size() - 1, 0));
    m_document = document;
    m_text
        = SourceText(bytes.sliced(start, std::min<qint64>(stretchOctets, bytes.size() - start)), start, stretchLines);
    const qint64 length = m_text.end() - start;
    m_view->setPlainText(m_text.text());
    m_documents->setCurrentIndex(std::max(m_documents->findData(document), 0));
    const bool whole = length == bytes.size();
    m_previous->setVisible(!whole);
    m_next->setVisible(!whole);
    m_previous->setEnabled(start > 0);
    m_next->setEnabled(start + length < bytes.size());
    m_place->setPlainText(whole ? tr("%n byte(s)", nullptr, static_cast<int>(bytes.size()))
                                : tr("Bytes %1 to %2 of %3")
                                      .arg(locale().toString(start), locale().toString(start + length - 1),
                                          locale().toString(bytes.size())));
    mark(m_marked);
}

void SourcePage::showRange(const ByteRange &range)
{
    if (!m_report) {
        return;
    }
    m_marked = range;
    const bool shown = m_document == range.document && range.offset >= m_text.offset()
        && range.offset + range.length <= m_text.end();
    if (!shown) {
        // A stretch with the evidence near its beginning, and some of what stands before it.
        const QByteArrayView bytes = EvidenceText::document(*m_report, range.document);
        loadStretch(range.document, SourceText::startBefore(bytes, range.offset, stretchLines / 10, stretchOctets / 4));
    }
    mark(range);
    const QTextBlock block = m_view->document()->findBlock(static_cast<int>(m_text.positionOf(range.offset)));
    QTextCursor cursor(block);
    cursor.setPosition(static_cast<int>(m_text.positionOf(range.offset)));
    m_view->setTextCursor(cursor);
    m_view->verticalScrollBar()->setValue(std::max(block.firstLineNumber() - 3, 0));
    m_view->horizontalScrollBar()->setValue(0);
    m_view->ensureCursorVisible();
    const QString name = EvidenceText::name(*m_report, range);
    const QString place = EvidenceText::place(range);
    m_place->setPlainText(name == place ? tr("Marked: %1").arg(place)
                                        : tr("Marked: %1 (%2)", "what stands there, and the place").arg(name, place));
}

void SourcePage::mark(const ByteRange &range)
{
    if (range.isEmpty() || range.document != m_document || range.offset >= m_text.end()
        || range.offset + range.length <= m_text.offset()) {
        m_view->setExtraSelections({});
        m_copy->hide();
        return;
    }
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_view->document());
    selection.cursor.setPosition(static_cast<int>(m_text.positionOf(range.offset)));
    selection.cursor.setPosition(
        static_cast<int>(m_text.positionOf(range.offset + range.length)), QTextCursor::KeepAnchor);
    selection.format.setBackground(palette().brush(QPalette::Highlight));
    selection.format.setForeground(palette().brush(QPalette::HighlightedText));
    m_view->setExtraSelections({selection});
    m_copy->show();
}

} // namespace Indicia
