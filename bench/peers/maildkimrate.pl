#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# maildkimrate.pl CORPUS MESSAGES: messages a second of the processor's time whose DKIM signatures Mail::DKIM verifies
# on one thread, and how many signatures passed. DNS is a table in memory. Exits with 2 where Mail::DKIM is not here.
use strict;
use warnings;

eval { require Mail::DKIM::Verifier; require Mail::DKIM::DNS; require Net::DNS::RR; 1 } or exit 2;

my ($corpus, $count) = @ARGV;
my %records;
open my $zone, '<', "$corpus/zone.db" or exit 3;
while (<$zone>) {
    next unless /^(\S+_domainkey\S*?)\.?\s+IN\s+TXT\s+(".*)$/;
    $records{lc $1} = $2;
}
close $zone;
{
    no warnings 'redefine';
    my %answers;
    *Mail::DKIM::DNS::query = sub {
        my ($name) = @_;
        my $text = $records{lc $name} or return;
        $answers{$name} //= Net::DNS::RR->new("$name. 3600 IN TXT $text");
        return $answers{$name};
    };
}

my @messages;
open my $manifest, '<', "$corpus/manifest.tsv" or exit 3;
<$manifest>;
while (<$manifest>) {
    last if @messages >= $count;
    my ($file) = split /\t/;
    open my $in, '<:raw', "$corpus/maildir/$file" or exit 3;
    my $bytes = do { local $/; <$in> };
    $bytes =~ s/\r?\n/\r\n/g;
    push @messages, $bytes;
}

my ($done, $passed, $rounds) = (0, 0, 0);
my $begin = (times)[0];
my $took;
do {
    for my $message (@messages) {
        my $verifier = Mail::DKIM::Verifier->new;
        eval { $verifier->PRINT($message); $verifier->CLOSE; 1 } or next;
        $passed += grep { $_->result eq 'pass' } $verifier->signatures if $rounds == 0;
    }
    $done += @messages;
    $rounds++;
    $took = (times)[0] - $begin;
} while ($took < 1);
printf "%f %d\n", $done / $took, $passed;
