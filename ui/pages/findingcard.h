// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "voice.h"

#include <QFrame>

namespace Indicia {

/// A reason as a card: the sentence, on which kind of evidence it stands, and a way to each place that shows it.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    FindingCard(const CaseReport &report, const Finding &finding, Voice voice, QWidget *parent = nullptr);

Q_SIGNALS:
    void evidenceRequested(const Indicia::Evidence &evidence);

private:
    void setupEvidence(const CaseReport &report, const Finding &finding, QLayout *layout);
};

} // namespace Indicia
