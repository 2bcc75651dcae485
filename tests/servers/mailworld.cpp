// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailworld.h"

#include "privatenetwork.h"

namespace {

/// Only our own networks may send through us, and what is not for us goes to them.
constexpr auto ourParameters = R"(mynetworks = 192.0.2.0/28, 192.0.2.16/28
smtp_bind_address = 192.0.2.10
smtp_dns_support_level = disabled
smtp_host_lookup = native
default_transport = smtp:[198.51.100.25]:2525
transport_maps = inline:{{sendmail.example = smtp:[198.51.100.40]:2525},
  {opensmtpd.example = smtp:[198.51.100.50]:2525}}
)";

constexpr auto theirRules = R"(  deny local_parts = refused
       message = no such user here
)";

/// The mail of others, each as people have it: one forwards and rewrites the sender (SRS), one is away and says so,
/// with or without what was written.
constexpr auto theirRouters = R"(forwarded_bounce:
  driver = redirect
  senders = :
  domains = example.net
  condition = ${if inbound_srs {$local_part} {their own secret}}
  data = $srs_recipient
forwarded:
  driver = redirect
  domains = example.net
  local_parts = forwarded
  data = bob@example.com
away:
  driver = accept
  domains = example.net
  local_parts = away : away-quoting
  senders = ! :
  condition = ${if def:h_Auto-Submitted: {no}{yes}}
  transport = ${if eq{$local_part}{away} {vacation}{quoting_vacation}}
sieve:
  driver = manualroute
  domains = dovecot.example
  transport = lmtp
  route_list = * 198.51.100.60 byname
  self = send
elsewhere:
  driver = manualroute
  domains = example.org : example.com
  transport = ${if eq{$domain}{example.com} {rewriting}{plain}}
  route_list = example.org 192.0.2.10 byname ; example.com 198.51.100.77 byname
  self = send
)";

constexpr auto theirTransports = R"(plain:
  driver = smtp
  interface = 198.51.100.25
  port = 2525
  allow_localhost
lmtp:
  driver = smtp
  protocol = lmtp
  interface = 198.51.100.25
  port = 2424
  allow_localhost
rewriting:
  driver = smtp
  interface = 198.51.100.25
  port = 2525
  allow_localhost
  max_rcpt = 1
  return_path = ${srs_encode {their own secret} {$return_path} {example.net}}
vacation:
  driver = autoreply
  from = $local_part@$domain
  to = $sender_address
  subject = Away until Monday
  text = I am away until Monday, and shall read it then.\n
  user = @UID@
  group = @GID@
quoting_vacation:
  driver = autoreply
  from = $local_part@$domain
  to = $sender_address
  subject = Away until Monday
  text = I am away until Monday, and shall read it then.\n
  return_message
  user = @UID@
  group = @GID@
)";

constexpr auto otherRouters = R"(elsewhere:
  driver = manualroute
  domains = example.org : example.net
  transport = plain
  route_list = example.org 192.0.2.10 byname ; example.net 198.51.100.25 byname
  self = send
)";

constexpr auto otherTransports = R"(plain:
  driver = smtp
  interface = 198.51.100.77
  port = 2525
  allow_localhost
)";

/// Sendmail's routes: a domain, a tab, where to.
constexpr auto gatewayRoutes = "example.org\tsmtp:[192.0.2.10]\nsendmail.example\tsmtp:[198.51.100.25]\n";
constexpr auto ourRoutes = "example.org\tsmtp:[192.0.2.10]\nexample.net\tsmtp:[198.51.100.25]\n"
                           "box.example.net\tsmtp:[198.51.100.25]\n";

constexpr auto openSmtpdRules = R"(action "ours" relay host smtp://192.0.2.10:2525 src 198.51.100.50
action "theirs" relay host smtp://198.51.100.25:2525 src 198.51.100.50
match from any for domain "example.org" action "ours"
match from any for any action "theirs"
)";

constexpr auto awayScript = R"(require "vacation";
vacation :days 7 :subject "Away until Monday" "I am away until Monday, and shall read it then.";
)";
constexpr auto rejectScript = R"(require "reject";
reject "I do not want this.";
)";

} // namespace

QByteArray MailWorld::enter()
{
    for (const char *obstacle : {PostfixServer::obstacle(), EximServer::obstacle()}) {
        if (obstacle) {
            return obstacle;
        }
    }
    return PrivateNetwork::enter({ourServer, ourClient, theirServer, otherServer, sendmailGateway, openSmtpdGateway,
        dovecot, ourSendmail, forger});
}

bool MailWorld::start(const QByteArray &more)
{
    const QByteArray batv
        = QByteArray(R"("batv":{"keys":{"0":")") + batvKey + R"("},"tags_all_mail_since":"2026-01-01"},)";
    return m_milter.start(R"("sign_networks":["192.0.2.0/24"],)", QStringLiteral("stderr"), batv)
        && m_ours.start("example.org",
            PostfixSite{.name = "mail.example.org",
                .address = ourServer,
                .port = smtp,
                .parameters = m_milter.parameters() + ourParameters + more})
        && m_theirs.start("box.example.net",
            EximSite{.name = "mx.example.net",
                .address = theirServer,
                .port = smtp,
                .recipientRules = theirRules,
                .routers = theirRouters,
                .transports = theirTransports})
        && m_others.start("box.example.com",
            EximSite{.name = "mx.example.com",
                .address = otherServer,
                .port = smtp,
                .routers = otherRouters,
                .transports = otherTransports});
}

QByteArray MailWorld::need(const QByteArray &address)
{
    const char *obstacle = nullptr;
    if (address == sendmailGateway || address == ourSendmail) {
        obstacle = SendmailServer::obstacle();
    } else if (address == openSmtpdGateway) {
        obstacle = OpenSmtpdServer::obstacle();
    } else if (address == dovecot) {
        obstacle = DovecotDelivery::obstacle();
    }
    if (obstacle || m_running.contains(address)) {
        return obstacle;
    }
    m_running.append(address);
    if (address == sendmailGateway) {
        m_started = m_sendmailGateway.start({.name = "mx.sendmail.example",
            .address = address,
            .port = smtp,
            .remotePort = smtp,
            .routes = gatewayRoutes});
    } else if (address == ourSendmail) {
        const QByteArray filter = "INPUT_MAIL_FILTER(`indicia', `S=" + m_milter.socket() + ", F=T, T=R:1m;E:5m')\n";
        m_started = m_ourSendmail.start({.name = "mail2.example.org",
            .address = address,
            .port = smtp,
            .remotePort = smtp,
            .routes = ourRoutes,
            .macros = filter});
    } else if (address == openSmtpdGateway) {
        m_started = m_openSmtpdGateway.start(
            {.name = "mx.opensmtpd.example", .address = address, .port = smtp, .rules = openSmtpdRules});
    } else if (address == dovecot) {
        m_started = m_dovecot.start({.name = "mx.dovecot.example",
            .address = address,
            .port = 2424,
            .relay = QByteArray(theirServer) + ":2525",
            .scripts = {{"away@dovecot.example", awayScript}, {"unwilling@dovecot.example", rejectScript}}});
    }
    return {};
}

QByteArray MailWorld::log()
{
    // The test's output is cut at some length: those that are seldom needed come first.
    return "\nSendmail:\n" + m_sendmailGateway.log() + m_ourSendmail.log() + "OpenSMTPD:\n" + m_openSmtpdGateway.log()
        + "Dovecot:\n" + m_dovecot.log() + "our filter:\n" + m_milter.log() + "others:\n" + m_others.log() + "theirs:\n"
        + m_theirs.log() + "ours:\n" + m_ours.log();
}
