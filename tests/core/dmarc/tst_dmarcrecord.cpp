// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcoutcome.h"

#include <QTest>

using namespace Indicia;
using Fault = DmarcRecordFault;

Q_DECLARE_METATYPE(Fault)

namespace {

QByteArray nameOf(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::NotSaid:
        return "-";
    case DmarcPolicy::None:
        return "none";
    case DmarcPolicy::Quarantine:
        return "quarantine";
    case DmarcPolicy::Reject:
        return "reject";
    }
    return {};
}

QByteArray joined(const QList<QByteArray> &uris)
{
    return QByteArrayList(uris).join(' ');
}

/// p, sp, np; then what is not the default.
QByteArray describe(const std::optional<DmarcRecord> &record)
{
    if (!record) {
        return "no record";
    }
    QByteArray text
        = nameOf(record->policy) + ' ' + nameOf(record->subdomainPolicy) + ' ' + nameOf(record->nonexistentPolicy);
    text += record->dkimMode == DmarcMode::Strict ? " adkim" : "";
    text += record->spfMode == DmarcMode::Strict ? " aspf" : "";
    text += record->psd == DmarcPsd::Yes ? " psd=y" : record->psd == DmarcPsd::No ? " psd=n" : "";
    text += record->testing ? " t" : "";
    text += record->percent == 100 ? QByteArray() : " pct=" + QByteArray::number(record->percent);
    text += record->aggregateReports.isEmpty() ? QByteArray() : " rua=" + joined(record->aggregateReports);
    text += record->failureReports.isEmpty() ? QByteArray() : " ruf=" + joined(record->failureReports);
    return text + (record->failureOptions.isEmpty() ? QByteArray() : " fo=" + record->failureOptions);
}

} // namespace

class TestDmarcRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void textIsKept();
    void longRecord();
};

void TestDmarcRecord::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QList<Fault>>("faults");
    const auto row = [](const char *name, const QByteArray &text, const char *record, const QList<Fault> &faults = {}) {
        QTest::newRow(name) << text << QByteArray(record) << faults;
    };
    row("B.2.1: monitoring mode", "v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com",
        "none - - rua=mailto:dmarc-feedback@example.com");
    row("B.2.2: failure reports",
        "v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com; ruf=mailto:auth-reports@example.com",
        "none - - rua=mailto:dmarc-feedback@example.com ruf=mailto:auth-reports@example.com");
    row("B.2.3: a third party's authorization is no policy", "v=DMARC1;", "no record");
    row("B.2.4: with addresses it reads as p=none",
        "v=DMARC1; rua=mailto:aggregate-reports@reports.example.net;"
        " ruf=mailto:failure-reports@reports.example.net",
        "none - - rua=mailto:aggregate-reports@reports.example.net"
        " ruf=mailto:failure-reports@reports.example.net",
        {Fault::MissingPolicy});
    row("B.2.5: testing, two addresses",
        "v=DMARC1; p=quarantine; rua=mailto:dmarc-feedback@example.com,mailto:tld-test@reports.example.net; t=y",
        "quarantine - - t rua=mailto:dmarc-feedback@example.com mailto:tld-test@reports.example.net");

    row("4.7: v must come first", "p=reject; v=DMARC1", "no record");
    row("4.7: v is case sensitive", "v=dmarc1; p=reject", "no record");
    row("4.7: another version", "v=DMARC2; p=reject", "no record");
    row("4.7: the version is a prefix only", "v=DMARC10; p=reject", "no record");
    row("4.7: no semicolon behind the version", "v=DMARC1 p=reject", "no record");
    row("4.8: white space around the equals sign", "v = DMARC1 ; p\t=\treject", "reject - -");
    row("4.8: the letter v in any case, RFC 5234 section 2.3", "V=DMARC1; p=reject", "reject - -");
    row("4.8: nothing in front of the version", " v=DMARC1; p=reject", "no record");
    row("4.8: an SPF record", "v=spf1 -all", "no record");
    row("4.8: empty", "", "no record");
    row("4.8: only semicolons", ";;;", "no record");
    row("4.8: the last semicolon may be missing", "v=DMARC1;p=reject;sp=none", "reject none -");
    row("4.8: or stand", "v=DMARC1;p=reject;sp=none;", "reject none -");
    row("4.8: empty tags", "v=DMARC1;; ;p=reject;;", "reject - -");
    row("4.8: a tag twice, the first counts", "v=DMARC1; p=reject; p=none", "reject - -", {Fault::DuplicateTag});
    row("4.8: what has no equals sign is ignored", "v=DMARC1; p=reject; nonsense", "reject - -", {Fault::UnknownTag});
    row("4.7: unknown tags are ignored", "v=DMARC1; p=reject; x=y; future=1", "reject - -", {Fault::UnknownTag});
    row("4.7: tags in any order", "v=DMARC1; adkim=s; sp=none; p=reject", "reject none - adkim");
    row("4.7: names and values in any case", "v=DMARC1; P=Reject; ADKIM=S; PSD=N", "reject - - adkim psd=n");

    row("4.7: p, sp and np", "v=DMARC1; p=none; sp=quarantine; np=reject", "none quarantine reject");
    row("4.10.1: p missing, rua valid", "v=DMARC1; rua=mailto:a@example.org", "none - - rua=mailto:a@example.org",
        {Fault::MissingPolicy});
    row("4.10.1: p missing, no rua", "v=DMARC1; sp=reject", "no record");
    row("4.10.1: p missing, ruf is not enough", "v=DMARC1; ruf=mailto:a@example.org", "no record");
    row("4.10.1: p missing, rua without a valid URI", "v=DMARC1; rua=a@example.org", "no record");
    row("4.10.1: p invalid, rua valid", "v=DMARC1; p=rejct; rua=mailto:a@example.org",
        "none - - rua=mailto:a@example.org", {Fault::InvalidValue, Fault::MissingPolicy});
    row("4.10.1: p invalid, no rua", "v=DMARC1; p=rejct", "no record");
    row("4.10.1: p empty, no rua", "v=DMARC1; p=", "no record");
    row("4.10.1: sp invalid, rua valid: p is not used either", "v=DMARC1; p=reject; sp=no; rua=mailto:a@example.org",
        "none - - rua=mailto:a@example.org", {Fault::InvalidValue, Fault::MissingPolicy});
    row("4.10.1: sp invalid, no rua", "v=DMARC1; p=reject; sp=no", "no record");
    row("4.10.1: np invalid, rua valid", "v=DMARC1; p=reject; np=; rua=mailto:a@example.org",
        "none - - rua=mailto:a@example.org", {Fault::InvalidValue, Fault::MissingPolicy});
    row("4.10.1: p missing, sp is not used either", "v=DMARC1; sp=reject; rua=mailto:a@example.org",
        "none - - rua=mailto:a@example.org", {Fault::MissingPolicy});
    row("4.10.1: a useless record with psd", "v=DMARC1; psd=y", "no record");

    row("4.7: adkim and aspf", "v=DMARC1; p=none; adkim=s; aspf=s", "none - - adkim aspf");
    row("4.7: adkim and aspf relaxed", "v=DMARC1; p=none; adkim=r; aspf=r", "none - -");
    row("4.8: adkim with another value is the default", "v=DMARC1; p=none; adkim=strict", "none - -",
        {Fault::InvalidValue});
    row("4.7: psd=y", "v=DMARC1; p=none; psd=y", "none - - psd=y");
    row("4.7: psd=u is the default", "v=DMARC1; p=none; psd=u", "none - -");
    row("4.8: psd with another value is the default", "v=DMARC1; p=none; psd=yes", "none - -", {Fault::InvalidValue});
    row("4.7: t=n is the default", "v=DMARC1; p=none; t=n", "none - -");
    row("4.8: t with another value is the default", "v=DMARC1; p=none; t=yes", "none - -", {Fault::InvalidValue});
    row("4.8: an empty value", "v=DMARC1; p=none; aspf=; t=", "none - -", {Fault::InvalidValue});
    row("4.8: octets outside of the printable ones", "v=DMARC1; p=none; aspf=s\x01; t=\xc3\xbd", "none - -",
        {Fault::InvalidValue});
    row("4.8: a quoted value", "v=DMARC1; p=\"reject\"", "no record");

    row("C.5.2: pct", "v=DMARC1; p=none; pct=50", "none - - pct=50", {Fault::RemovedTag});
    row("RFC 7489 section 6.3: pct=0", "v=DMARC1; p=none; pct=0", "none - - pct=0", {Fault::RemovedTag});
    row("RFC 7489 section 6.3: pct above 100", "v=DMARC1; p=none; pct=101", "none - -",
        {Fault::InvalidValue, Fault::RemovedTag});
    row("RFC 7489 section 6.3: pct is no number", "v=DMARC1; p=none; pct=-1", "none - -",
        {Fault::InvalidValue, Fault::RemovedTag});
    row("C.5.2: rf and ri", "v=DMARC1; p=none; rf=afrf; ri=86400", "none - -", {Fault::RemovedTag});

    row("4.8: a list with white space", "v=DMARC1; p=none; rua=mailto:a@example.org , mailto:b@example.org",
        "none - - rua=mailto:a@example.org mailto:b@example.org");
    row("4.8: obsolete sizes are ignored", "v=DMARC1; p=none; rua=mailto:a@example.org!10m,mailto:b@example.org!5",
        "none - - rua=mailto:a@example.org mailto:b@example.org");
    row("4.8: a size that is none", "v=DMARC1; p=none; rua=mailto:a@example.org!10x", "none - -",
        {Fault::InvalidReportUri});
    row("4.7: other schemes are valid", "v=DMARC1; p=none; rua=https://example.org/report?a=b",
        "none - - rua=https://example.org/report?a=b");
    row("4.7: an address without a scheme", "v=DMARC1; p=none; rua=a@example.org,mailto:b@example.org",
        "none - - rua=mailto:b@example.org", {Fault::InvalidReportUri});
    row("4.7: mailto without an address", "v=DMARC1; p=none; rua=mailto:", "none - -", {Fault::InvalidReportUri});
    row("4.7: mailto without a domain", "v=DMARC1; p=none; rua=mailto:a@", "none - -", {Fault::InvalidReportUri});
    row("4.7: spaces in a URI", "v=DMARC1; p=none; rua=mailto:a b@example.org", "none - -", {Fault::InvalidReportUri});
    row("4.7: a comma too many", "v=DMARC1; p=none; rua=mailto:a@example.org,", "none - - rua=mailto:a@example.org",
        {Fault::InvalidReportUri});
    row("4.7: rua without a value", "v=DMARC1; p=none; rua=", "none - -", {Fault::InvalidReportUri});

    row("4.8: fo", "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=1:d:s",
        "none - - ruf=mailto:a@example.org fo=1:d:s");
    row("4.8: fo in another order", "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=D:0",
        "none - - ruf=mailto:a@example.org fo=d:0");
    row("4.7: fo without ruf", "v=DMARC1; p=none; fo=1", "none - -");
    row("4.7: fo with both 0 and 1", "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=0:1",
        "none - - ruf=mailto:a@example.org", {Fault::InvalidValue});
    row("4.8: fo with a letter twice", "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=d:d",
        "none - - ruf=mailto:a@example.org", {Fault::InvalidValue});
    row("4.8: fo with a colon too many",
        "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=1:", "none - - ruf=mailto:a@example.org",
        {Fault::InvalidValue});
    row("4.8: fo with an unknown letter", "v=DMARC1; p=none; ruf=mailto:a@example.org; fo=x",
        "none - - ruf=mailto:a@example.org", {Fault::InvalidValue});
}

void TestDmarcRecord::records()
{
    QFETCH(const QByteArray, text);
    const std::optional<DmarcRecord> record = readDmarcRecord(text);
    QTEST(describe(record), "record");
    QTEST(record ? record->faults : QList<Fault>(), "faults");
}

void TestDmarcRecord::textIsKept()
{
    const QByteArray text = "v=DMARC1;  p=reject ; x";
    QCOMPARE(readDmarcRecord(text)->text, text);
}

void TestDmarcRecord::longRecord()
{
    const QByteArray record = "v=DMARC1; p=reject; rua=" + QByteArray("mailto:a@example.org,").repeated(5'000)
        + QByteArray(";x=y").repeated(20'000) + QByteArray(";").repeated(20'000);
    QCOMPARE(readDmarcRecord(record)->aggregateReports.size(), 5'000);
    QCOMPARE(readDmarcRecord(record)->faults, (QList{Fault::InvalidReportUri, Fault::UnknownTag}));
}

QTEST_GUILESS_MAIN(TestDmarcRecord)

#include "tst_dmarcrecord.moc"
