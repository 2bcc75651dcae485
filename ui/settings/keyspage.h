// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <chrono>
#include <optional>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace Indicia {

struct DkimPolicy;
struct Identity;
class SecretRows;
class StampKeyRows;

/// The marks by which the user's own mail is known: BATV tags, stamps, SRS addresses, DKIM; their keys, and since when
/// all mail has them.
class KeysPage : public QScrollArea
{
    Q_OBJECT
public:
    /// @p note says where keys are kept, or why not.
    explicit KeysPage(const QString &note, QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);
    /// Puts what is set here into @p identity; what is not shown here stays as it is.
    void applyTo(Identity &identity) const;
    [[nodiscard]] bool isValid() const;
    /// Gives the keyboard to the field that "settings.keys", "settings.stamps" or "settings.srs" names.
    void focusOn(const QByteArray &place);

Q_SIGNALS:
    void changed();

private:
    /// Whether all mail has a mark, and since when.
    struct Since
    {
        QCheckBox *check = nullptr;
        QDateEdit *date = nullptr;

        void set(const std::optional<std::chrono::sys_days> &day) const;
        [[nodiscard]] std::optional<std::chrono::sys_days> day() const;
    };

    [[nodiscard]] Since makeSince(const QString &label, const QString &name);
    QWidget *makeBatv();
    QWidget *makeStamps();
    QWidget *makeSrs();
    QWidget *makeDkim();
    [[nodiscard]] std::optional<DkimPolicy> dkim() const;

    SecretRows *m_batvKeys = nullptr;
    QSpinBox *m_batvDays = nullptr;
    Since m_batvSince;
    StampKeyRows *m_stampKeys = nullptr;
    QSpinBox *m_stampDays = nullptr;
    Since m_stampSince;
    QLineEdit *m_srsDomain = nullptr;
    SecretRows *m_srsSecrets = nullptr;
    QLineEdit *m_dkimDomain = nullptr;
    QLineEdit *m_dkimSelectors = nullptr;
    Since m_dkimSince;
};

} // namespace Indicia
