// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"

#include "glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace Indicia {

namespace {

/// Draws a glyph when it is asked to, in the application's palette as it then is: a change to dark needs no new icons.
class GlyphIconEngine final : public QIconEngine
{
public:
    explicit GlyphIconEngine(Look look) : m_look(std::move(look)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (m_glyph.isEmpty()) {
            m_glyph = Glyph::named(m_look.glyph);
        }
        const QPalette palette = QGuiApplication::palette();
        QColor colour = inkColour(m_look.ink, palette);
        if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::Text);
        } else if (mode == QIcon::Selected) {
            colour = palette.color(QPalette::HighlightedText);
        }
        m_glyph.paint(*painter, rect, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("indicia-glyph"); }

private:
    Look m_look;
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(const Look &look)
{
    return QIcon(new GlyphIconEngine(look));
}

QIcon glyphIcon(const QString &glyph)
{
    return glyphIcon(Look{glyph, Ink::Text});
}

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OwnBounce:
        return {QStringLiteral("verdict-own-bounce"), Ink::Good};
    case Verdict::Backscatter:
        return {QStringLiteral("verdict-backscatter"), Ink::Bad};
    case Verdict::FakeBounce:
        return {QStringLiteral("verdict-fake-bounce"), Ink::Bad};
    case Verdict::AccountMisuse:
        return {QStringLiteral("verdict-account-misuse"), Ink::Bad};
    case Verdict::Undetermined:
        return {QStringLiteral("verdict-undetermined"), Ink::Neutral};
    case Verdict::Authentic:
        return {QStringLiteral("verdict-authentic"), Ink::Good};
    case Verdict::Spoofed:
        return {QStringLiteral("verdict-spoofed"), Ink::Bad};
    case Verdict::AlteredInTransit:
        return {QStringLiteral("verdict-altered"), Ink::Warning};
    case Verdict::Suspicious:
        return {QStringLiteral("verdict-suspicious"), Ink::Warning};
    case Verdict::Unverifiable:
        return {QStringLiteral("verdict-unverifiable"), Ink::Neutral};
    }
    return {};
}

Look lookOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::None:
        return {QStringLiteral("sure-none"), Ink::Text};
    case Certainty::Weak:
        return {QStringLiteral("sure-weak"), Ink::Text};
    case Certainty::Strong:
        return {QStringLiteral("sure-strong"), Ink::Text};
    case Certainty::Proven:
        return {QStringLiteral("sure-proven"), Ink::Text};
    }
    return {};
}

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {QStringLiteral("severity-info"), Ink::Neutral};
    case Severity::Good:
        return {QStringLiteral("severity-good"), Ink::Good};
    case Severity::Warning:
        return {QStringLiteral("severity-warning"), Ink::Warning};
    case Severity::Bad:
        return {QStringLiteral("severity-bad"), Ink::Bad};
    }
    return {};
}

Look lookOf(HopTrust trust)
{
    switch (trust) {
    case HopTrust::Trusted:
        return {QStringLiteral("hop-trusted"), Ink::Good};
    case HopTrust::Boundary:
        return {QStringLiteral("hop-boundary"), Ink::Good};
    case HopTrust::Consistent:
        return {QStringLiteral("hop-consistent"), Ink::Neutral};
    case HopTrust::Doubtful:
        return {QStringLiteral("hop-doubtful"), Ink::Warning};
    case HopTrust::Forged:
        return {QStringLiteral("hop-forged"), Ink::Bad};
    }
    return {};
}

Look lookOf(HeloResult result)
{
    switch (result) {
    case HeloResult::Pass:
        return lookOf(Severity::Good);
    case HeloResult::Fail:
        return lookOf(Severity::Bad);
    case HeloResult::TempError:
        return lookOf(Severity::Warning);
    case HeloResult::None:
    case HeloResult::Neutral:
    case HeloResult::NotAsked:
        return lookOf(Severity::Info);
    }
    return {};
}

Look lookOf(IprevResult result)
{
    switch (result) {
    case IprevResult::Pass:
        return lookOf(Severity::Good);
    case IprevResult::Fail:
    case IprevResult::TempError:
    case IprevResult::PermError:
        return lookOf(Severity::Warning);
    case IprevResult::None:
    case IprevResult::NotAsked:
        return lookOf(Severity::Info);
    }
    return {};
}

Look lookOf(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return lookOf(Severity::Good);
    case SpfResult::Fail:
        return lookOf(Severity::Bad);
    case SpfResult::SoftFail:
    case SpfResult::TempError:
    case SpfResult::PermError:
        return lookOf(Severity::Warning);
    case SpfResult::None:
    case SpfResult::Neutral:
    case SpfResult::NotAsked:
        return lookOf(Severity::Info);
    }
    return {};
}

Look lookOf(ProofResult result)
{
    switch (result) {
    case ProofResult::Valid:
        return lookOf(Severity::Good);
    case ProofResult::Invalid:
    case ProofResult::Expired:
    case ProofResult::Absent:
        return lookOf(Severity::Bad);
    case ProofResult::Unverifiable:
    case ProofResult::NotApplicable:
        return lookOf(Severity::Info);
    }
    return {};
}

Look lookOf(TlsLevel level)
{
    switch (level) {
    case TlsLevel::Verified:
    case TlsLevel::Encrypted:
        return {QStringLiteral("lock-closed"), Ink::Good};
    case TlsLevel::Cleartext:
        return {QStringLiteral("lock-open"), Ink::Warning};
    case TlsLevel::Unknown:
    case TlsLevel::Local:
        return lookOf(Severity::Info);
    }
    return {};
}

} // namespace Indicia
