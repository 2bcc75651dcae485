// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "identity.h"
#include "message.h"
#include "route.h"

#include <QTest>

using namespace Indicia;
using Trust = AuthResTrust;

Q_DECLARE_METATYPE(Trust)
Q_DECLARE_METATYPE(Identity)

namespace {

const QByteArray Store = "Received: from mx.example.org (mx.example.org [10.0.0.2]) by store.example.org (Postfix)"
                         " with ESMTP id 2; Sat, 21 Nov 2026 10:00:02 +0000\n";
const QByteArray Boundary = "Received: from h.example.net (h.example.net [192.0.2.9]) by mx.example.org (Postfix)"
                            " with ESMTPS id 1; Sat, 21 Nov 2026 10:00:01 +0000\n";
const QByteArray Below = "Received: from inner.example.net (inner.example.net [192.0.2.8]) by h.example.net (Postfix)"
                         " with ESMTP id 0; Sat, 21 Nov 2026 10:00:00 +0000\n";
const QByteArray Rest = "From: a@example.net\nSubject: x\n\nbody\n";

QByteArray results(const QByteArray &id)
{
    return "Authentication-Results: " + id + "; dkim=pass header.d=legit.example\n";
}

QByteArray receivedSpf(const QByteArray &receiver)
{
    return "Received-SPF: pass (ok) receiver=" + receiver + "; client-ip=192.0.2.9\n";
}

Identity identity(const QList<QByteArray> &ids, const QList<QByteArray> &hosts, const QList<QByteArray> &domains)
{
    Identity identity;
    identity.authservIds = ids;
    identity.trustedHosts = hosts;
    identity.domains = domains;
    return identity;
}

QList<AuthenticationResults> recorded(const QByteArray &bytes, const Identity &identity)
{
    const Message message = Message::parse(bytes);
    RouteTrust trust;
    trust.identity = identity.isEmpty() ? nullptr : &identity;
    return recordedResults(message, traceRoute(message, trust), identity);
}

} // namespace

class TestRecordedResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trust_data();
    void trust();
    void noneOfThem();
    void source();
};

void TestRecordedResults::trust_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<Trust>>("trust");

    const Identity byId = identity({"mx.example.org"}, {"mx.example.org", "store.example.org"}, {});
    const Identity byHost = identity({}, {"mx.example.org", "store.example.org"}, {});
    const Identity byDomain = identity({}, {}, {"example.org"});
    const Identity onlyIds = identity({"mx.example.org"}, {}, {});
    const auto row = [](const char *name, const Identity &who, const QByteArray &header, const QList<Trust> &expected) {
        QTest::newRow(name) << who << header << expected;
    };
    const QByteArray ours = results("mx.example.org");

    row("our id above the boundary", byId, ours + Boundary + Below, {Trust::Trusted});
    row("our id in capitals", byId, results("MX.Example.ORG") + Boundary, {Trust::Trusted});
    row("our id between our own hops", byId, Store + ours + Boundary + Below, {Trust::Trusted});
    row("T10: our id at the bottom is forged", byId, Boundary + Below + ours, {Trust::BelowBoundary});
    row("T10: our id right below the boundary", byId, Boundary + ours + Below, {Trust::BelowBoundary});
    row("T10: the real one and a forged one", byId, ours + Boundary + ours + Below,
        {Trust::Trusted, Trust::BelowBoundary});
    row("T10: several of ours are legal", byId, ours + ours + ours + Boundary,
        {Trust::Trusted, Trust::Trusted, Trust::Trusted});
    row("a foreign id above the boundary", byId, results("evil.example") + Boundary, {Trust::ForeignId});
    row("a foreign id below", byId, Boundary + results("evil.example"), {Trust::ForeignId});
    row("T10: our id as the end of another word", byId, results("notmx.example.org") + Boundary, {Trust::ForeignId});
    row("T10: our id as the beginning of another", byId, results("mx.example.org.evil.example") + Boundary,
        {Trust::ForeignId});
    row("T10: our id in a comment", byId, results("(mx.example.org;) evil.example") + Boundary, {Trust::ForeignId});
    row("T10: our id in quotes, joined to another", byId, results("\"mx.example.org\".evil.example") + Boundary,
        {Trust::ForeignId});
    row("T10: our id, a comment joined to another", byId, results("mx.example.org(x).evil.example") + Boundary,
        {Trust::ForeignId});
    row("an id below one of ours", byId, results("in1.mx.example.org") + Boundary, {Trust::Trusted});
    row("no id", byId, "Authentication-Results: dkim=pass header.d=a.example\n" + Boundary, {Trust::NoId});
    row("an empty field", byId, "Authentication-Results:\n" + Boundary, {Trust::NoId});

    row("a trusted host's name is its id", byHost, ours + Boundary, {Trust::Trusted});
    row("a trusted host's name below the boundary", byHost, Boundary + ours, {Trust::BelowBoundary});
    row("another host's name", byHost, results("other.example.org") + Boundary, {Trust::ForeignId});
    row("given ids are the only ones", identity({"id.example.org"}, {"mx.example.org"}, {}), ours + Boundary,
        {Trust::ForeignId});
    row("a name in our domain is ours", byDomain, ours + Boundary, {Trust::Trusted});
    row("our domain itself", byDomain, results("example.org") + Boundary, {Trust::Trusted});
    row("a name in our domain, below", byDomain, Boundary + results("example.org"), {Trust::BelowBoundary});

    row("nothing is known about us", Identity(), ours + Boundary, {Trust::ForeignId});
    row("an assumed boundary: above the topmost field", onlyIds, ours + Boundary + Below, {Trust::Trusted});
    row("an assumed boundary: below it nothing is said", onlyIds, Boundary + ours + Below, {Trust::NoBoundary});
    row("no Received field", onlyIds, ours, {Trust::NoBoundary});
    row("no Received field, hosts known", byId, ours, {Trust::NoBoundary});

    row("Received-SPF by its receiver", byId, receivedSpf("mx.example.org") + Boundary, {Trust::Trusted});
    row("Received-SPF at the bottom", byId, Boundary + receivedSpf("mx.example.org"), {Trust::BelowBoundary});
    row("Received-SPF of somebody else", byId, receivedSpf("evil.example") + Boundary, {Trust::ForeignId});
    row("Received-SPF without a receiver", byId, "Received-SPF: pass (mx.example.org: ok)\n" + Boundary, {Trust::NoId});
    row("both kinds, from the top", byId,
        receivedSpf("mx.example.org") + ours + Boundary + receivedSpf("mx.example.org") + results("evil.example"),
        {Trust::Trusted, Trust::Trusted, Trust::BelowBoundary, Trust::ForeignId});
    row("the name in any case", byId, "AUTHENTICATION-RESULTS: mx.example.org; none\n" + Boundary, {Trust::Trusted});
}

void TestRecordedResults::trust()
{
    QFETCH(const Identity, identity);
    QFETCH(const QByteArray, header);
    QList<Trust> trust;
    for (const AuthenticationResults &results : recorded(header + Rest, identity)) {
        trust.append(results.trust);
    }
    QTEST(trust, "trust");
}

void TestRecordedResults::noneOfThem()
{
    QVERIFY(recorded(Boundary + Rest, {}).isEmpty());
    QVERIFY(recorded(
        "ARC-Authentication-Results: i=1; mx.example.org; none\nX-Authentication-Results: a; none\n" + Rest, {})
            .isEmpty());
    QVERIFY(recorded({}, {}).isEmpty());
}

void TestRecordedResults::source()
{
    const QByteArray field = results("mx.example.org");
    const QList<AuthenticationResults> all = recorded(Boundary + field + receivedSpf("r.example") + Rest, {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).form, AuthResForm::AuthenticationResults);
    QCOMPARE(all.at(0).source, (ByteRange{0, Boundary.size(), field.size()}));
    QCOMPARE(all.at(1).form, AuthResForm::ReceivedSpf);
}

QTEST_GUILESS_MAIN(TestRecordedResults)

#include "tst_recordedresults.moc"
