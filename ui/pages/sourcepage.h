// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"
#include "sourcetext.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Indicia {

class PlainLabel;

/// "What stands there?" The bytes of the message as they came, a stretch at a time, with the evidence marked.
class SourcePage : public ReportPage
{
    Q_OBJECT
public:
    explicit SourcePage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;
    /// Marks @p range and scrolls to it.
    void showRange(const ByteRange &range);

    /// Shown at once: a text widget needs many times the memory of its bytes, and time for each line.
    static constexpr qint64 stretchOctets = 1024 * 1024;
    static constexpr qsizetype stretchLines = 10'000;

private:
    void setupControls();
    void setupView();
    void listDocuments();
    void loadStretch(int document, qint64 offset);
    void mark(const ByteRange &range);

    std::shared_ptr<const CaseReport> m_report;
    SourceText m_text;
    int m_document = -1;
    ByteRange m_marked;
    QComboBox *m_documents;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    PlainLabel *m_place;
    QPlainTextEdit *m_view;
};

} // namespace Indicia
