// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"
#include "identity.h"

#include <QTest>

using namespace Indicia;

using Role = GeneratorRole;

namespace {

/// A report by @p reporter that @p recipient could not be reached.
CaseFacts failure(const char *reporter, const char *recipient)
{
    CaseFacts facts;
    facts.bounce.kind = MessageKind::Failure;
    facts.bounce.reportingMta = reporter;
    BounceRecipient failed;
    failed.address = recipient;
    facts.bounce.recipients = {failed};
    return facts;
}

/// The same, refused by @p remote.
CaseFacts refused(const char *reporter, const char *recipient, const char *remote, const char *diagnostic = "")
{
    CaseFacts facts = failure(reporter, recipient);
    facts.bounce.recipients.first().remoteMta = remote;
    facts.bounce.recipients.first().diagnostic = diagnostic;
    return facts;
}

CaseFacts ofKind(MessageKind kind)
{
    CaseFacts facts = failure("mx.example.net", "bob@example.net");
    facts.bounce.kind = kind;
    return facts;
}

CaseFacts with(CaseFacts facts, const auto &change)
{
    change(facts);
    return facts;
}

/// Taken over from a host whose name was confirmed.
CaseFacts takenFrom(CaseFacts facts, const char *name)
{
    facts.boundary.iprev.result = IprevResult::Pass;
    facts.boundary.iprev.name = name;
    return facts;
}

} // namespace

/// Who wrote a report or a reply, by what both routes and the report tell.
class TestGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<CaseFacts>("facts");
        QTest::addColumn<Role>("role");
        const auto row
            = [](const char *name, const CaseFacts &facts, Role role) { QTest::newRow(name) << facts << role; };

        row("took it in, and then knew no such user", failure("mx.example.net", "bob@example.net"),
            Role::AcceptThenBounce);
        row("a machine of the same house refused", refused("mx.example.net", "bob@example.net", "store.example.net"),
            Role::AcceptThenBounce);
        row("RFC 5321 section 3.3: for another's domain, whose own server refused",
            refused("backup.example.com", "bob@example.net", "mx.example.net"), Role::BackupMx);
        row("who reports is not told: the one who refused may be the same",
            refused("", "bob@example.net", "mx.example.net"), Role::AcceptThenBounce);
        row("who reports is not told, but comes from the house that refused",
            takenFrom(refused("", "bob@example.net", "mx.example.net"), "out.example.net"), Role::AcceptThenBounce);
        row("who reports is not told, but comes from another house",
            takenFrom(refused("", "bob@example.net", "mx.example.net"), "backup.example.com"), Role::BackupMx);
        row("RFC 5321 section 3.9: sent on to another address",
            with(refused("mx.example.net", "bob@example.net", "mx.example.com"),
                [](CaseFacts &facts) { facts.bounce.recipients.first().sentOnTo = "bob@example.com"; }),
            Role::Forwarder);
        row("the one who refused names an address of his own",
            with(refused("mx.example.net", "bob@example.net", "mx.example.com", "550 <rob@example.com>: no such user"),
                [](CaseFacts &facts) { facts.bounce.recipients.first().originalAddress = "bob@example.net"; }),
            Role::Forwarder);
        row("RFC 3461 section 4: it was delivered", ofKind(MessageKind::Success), Role::RemoteMx);
        row("it was handed on within the recipient's house to a host without reports", ofKind(MessageKind::Relayed),
            Role::RemoteMx);
        row("it was handed on by another house: whose server that is is not told",
            with(ofKind(MessageKind::Relayed),
                [](CaseFacts &facts) { facts.bounce.reportingMta = "relay.example.com"; }),
            Role::None);
        row("RFC 3464 section 2.3.3: a list took it, and sent it on to its members", ofKind(MessageKind::Expanded),
            Role::RemoteMx);
        row("a reply", ofKind(MessageKind::AutoReply), Role::Autoresponder);
        row("a reply of a list",
            with(ofKind(MessageKind::AutoReply),
                [](CaseFacts &facts) { facts.message = Message::parse("List-Id: <walkers.example.net>\n\n"); }),
            Role::MailingList);
        row("a reply of a scanner",
            with(ofKind(MessageKind::AutoReply), [](CaseFacts &facts) { facts.bounce.dialect = "virus-notice"; }),
            Role::VirusNotice);
        row("a challenge", ofKind(MessageKind::Challenge), Role::ChallengeResponse);
        row("a letter", ofKind(MessageKind::Ordinary), Role::None);
        row("a complaint", ofKind(MessageKind::Feedback), Role::None);
    }

    void roles()
    {
        QFETCH(CaseFacts, facts);
        Identity identity;
        identity.domains = {"example.org"};
        QTEST(findGenerator(facts, identity).role, "role");
    }

    void hostIsTheReporter()
    {
        const CaseFacts named = takenFrom(failure("mx.example.net", "bob@example.net"), "out.example.net");
        QCOMPARE(findGenerator(named, {}).host, QByteArray("mx.example.net"));
        const CaseFacts silent = takenFrom(failure("", "bob@example.net"), "out.example.net");
        QCOMPARE(findGenerator(silent, {}).host, QByteArray("out.example.net"));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
