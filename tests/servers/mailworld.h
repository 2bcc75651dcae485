// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dovecotdelivery.h"
#include "eximserver.h"
#include "milterprocess.h"
#include "opensmtpdserver.h"
#include "postfixserver.h"
#include "sendmailserver.h"

/// Our mail server, servers of others, and one who sends in our name: each at an address of its own, in a network that
/// only the test program sees.
///
/// Ours is a Postfix, mail.example.org, and our filter with it. Theirs is an Exim, mx.example.net: it knows only the
/// recipients of box.example.net, and what becomes of other mail goes by the local part of the recipient. It forwards
/// to mx.example.com, another Exim, which knows nobody, relays for everybody, and returns what it cannot deliver.
class MailWorld
{
public:
    static constexpr quint16 smtp = 2525; ///< everybody's port
    static constexpr auto ourServer = "192.0.2.10";
    static constexpr auto ourClient = "192.0.2.20";
    static constexpr auto theirServer = "198.51.100.25";
    static constexpr auto otherServer = "198.51.100.77";
    static constexpr auto sendmailGateway = "198.51.100.40";
    static constexpr auto openSmtpdGateway = "198.51.100.50";
    static constexpr auto dovecot = "198.51.100.60";
    static constexpr auto ourSendmail = "192.0.2.11";
    static constexpr auto forger = "203.0.113.66";
    static constexpr auto batvKey = "indicia-test-key";
    static constexpr auto srsSecret = "their own secret";

    /// @p milter is the path of our filter.
    explicit MailWorld(const QString &milter) : m_milter(milter) { }

    /// Why it cannot be here; empty where it can. From then on the calling thread is in the network of that world.
    [[nodiscard]] QByteArray enter();
    /// Starts the servers, ours with @p more lines of main.cf. False where one does not come up; log() then says why.
    [[nodiscard]] bool start(const QByteArray &more = {});
    /// Starts the server at @p address, one of those that are needed now and then, if it does not run yet. Why it
    /// cannot be run here; empty where it can. Whether it came up, hasStarted() tells, and log() why not.
    [[nodiscard]] QByteArray need(const QByteArray &address);
    [[nodiscard]] bool hasStarted() const { return m_started; }

    [[nodiscard]] QString ourMailbox() const { return m_ours.mailbox(); }
    [[nodiscard]] QString theirMailbox() const { return m_theirs.mailbox(); }
    [[nodiscard]] QByteArray log();

private:
    MilterProcess m_milter;
    PostfixServer m_ours;
    EximServer m_theirs;
    EximServer m_others;
    SendmailServer m_sendmailGateway;
    SendmailServer m_ourSendmail;
    OpenSmtpdServer m_openSmtpdGateway;
    DovecotDelivery m_dovecot;
    bool m_started = true;
    QByteArrayList m_running; ///< addresses of those that were needed
};
