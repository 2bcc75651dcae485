// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "voice.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Indicia {

/// One line of what a check says, for a tree or for text. All texts are harmless for a plain-text widget or a terminal.
struct OutlineRow
{
    int level = 0; ///< 0: a check; 1: what it stands on; 2: the details of that
    QString label; ///< what was looked at
    QString result; ///< in a word or two
    QString text; ///< why, or what stands there
    std::optional<Severity> tone; ///< where the result speaks for or against
    std::optional<Evidence> evidence; ///< what can be shown for it
    QList<DnsExchange> dns; ///< the answers that it stands on
};

/// What DKIM, ARC, DMARC and recorded results say of one message, line by line.
class SignatureOutline
{
    Q_DECLARE_TR_FUNCTIONS(SignatureOutline)
public:
    /// @p message is what the outcomes are about: differing bytes are taken from it.
    SignatureOutline(const Message &message, Voice voice) : m_message(message), m_voice(voice) { }

    /// Also shows what each DKIM signature was verified over. For the helpdesk's voice alone.
    void showCanonicalForms() { m_canonical = m_voice == Voice::Technical; }

    void dkim(const DkimOutcome &outcome);
    void arc(const ArcOutcome &outcome);
    void dmarc(const DmarcOutcome &outcome);
    /// Compared with what was found now, where it is to be believed.
    void recorded(const AuthenticationResults &field, const SignatureFacts &signatures, const HostChecks &host);
    /// All of it. Where nothing signed the message, a line says so.
    void all(const SignatureFacts &signatures, const HostChecks &host);

    [[nodiscard]] const QList<OutlineRow> &rows() const { return m_rows; }

    /// Fields with recorded results that are listed; the JSON report has all of them.
    static constexpr qsizetype mostRecorded = 50;
    /// Of the canonical forms, the lines that are listed and the octets of the body that are made for it.
    static constexpr qsizetype mostCanonicalLines = 40;
    static constexpr qint64 mostCanonicalBody = 4'096;

private:
    OutlineRow &add(int level, const QString &label, const QString &result, const QString &text = {});
    void repair(const DkimRepair &repair);
    void dkimKey(const DkimOutcome &outcome);
    void canonicalForms(const DkimOutcome &outcome);
    void dkimScope(const DkimOutcome &outcome);
    void arcSet(const ArcSet &set);
    void alignment(const DmarcAlignment &alignment, const DmarcOutcome &outcome);
    void policy(const DmarcOutcome &outcome);
    [[nodiscard]] QString policyLabel() const;
    void walk(const QList<DmarcWalkStep> &steps, const DmarcOutcome &outcome);
    void legacy(const DmarcLegacy &legacy);
    [[nodiscard]] QByteArray bytes(const ByteRange &range) const;

    const Message &m_message;
    Voice m_voice;
    bool m_canonical = false;
    QList<OutlineRow> m_rows;
};

} // namespace Indicia
