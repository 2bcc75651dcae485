// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracles.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace {

constexpr int Patience = 100'000; ///< ms

/// A case on a line: the mail, then the record, each in base64.
const auto Python = QStringLiteral(R"(
import base64, dkim, nacl, sys
def verify(mail, record):
    try: return dkim.DKIM(mail, minkey=512).verify(dnsfunc=lambda name, timeout=5: record)
    except Exception: return False
for line in open(sys.argv[1]):
    fields = [base64.b64decode(field) for field in line.rstrip('\n').split(' ')]
    sys.stdout.write(str(int(verify(fields[0], fields[1]))))
)");

const auto Perl = QStringLiteral(R"(
use strict; use warnings;
use MIME::Base64; use Mail::DKIM::Verifier; use Mail::DKIM::DNS; use Net::DNS::RR;
my @records;
{
    no warnings 'redefine';
    *Mail::DKIM::DNS::query = sub {
        my ($name) = @_;
        return map { Net::DNS::RR->new(name => $name, type => 'TXT', txtdata => [unpack '(a255)*', $_]) } @records;
    };
}
open my $cases, '<', $ARGV[0] or exit 3;
while (<$cases>) {
    chomp;
    (my $mail, @records) = map { decode_base64($_) } split / /, $_, -1;
    my $passed = eval {
        my $verifier = Mail::DKIM::Verifier->new;
        $verifier->PRINT($mail);
        $verifier->CLOSE;
        my ($first) = $verifier->signatures;
        $first && $first->result eq 'pass';
    };
    print $passed ? 1 : 0;
}
)");

QByteArray ask(const QString &program, const QString &option, const QString &script, const QList<OracleCase> &cases)
{
    const QString path = QStandardPaths::findExecutable(program);
    QTemporaryFile file;
    if (path.isEmpty() || !file.open()) {
        return {};
    }
    for (const OracleCase &one : cases) {
        file.write(one.mail.toBase64());
        for (const QByteArray &record : one.records) {
            file.write(' ' + record.toBase64());
        }
        file.write("\n");
    }
    file.close();
    QProcess process;
    process.start(path, {option, script, file.fileName()});
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput().trimmed();
}

} // namespace

QByteArray dkimpySays(const QList<OracleCase> &cases)
{
    return ask(QStringLiteral("python3"), QStringLiteral("-c"), Python, cases);
}

QByteArray mailDkimSays(const QList<OracleCase> &cases)
{
    return ask(QStringLiteral("perl"), QStringLiteral("-e"), Perl, cases);
}
