#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# spamassassinrate.pl CORPUS MESSAGES PORT: messages a second of the processor's time that SpamAssassin checks in one
# process with its plugins for SPF, DKIM, DMARC and bounces alone, and how many messages have a signature that passed.
# DNS is the server on that port of this machine. Exits with 2 where SpamAssassin is not here.
use strict;
use warnings;

eval { require Mail::SpamAssassin; require Mail::SpamAssassin::Plugin::DMARC; require Mail::DMARC::PurePerl; 1 }
    or exit 2;

my ($corpus, $count, $port) = @ARGV;
# Mail::DMARC has a resolver of its own.
$ENV{RES_NAMESERVERS} = '127.0.0.1';
$ENV{RES_OPTIONS} = "port:$port";

my $rules = <<"END";
loadplugin Mail::SpamAssassin::Plugin::Check
loadplugin Mail::SpamAssassin::Plugin::SPF
loadplugin Mail::SpamAssassin::Plugin::DKIM
loadplugin Mail::SpamAssassin::Plugin::DMARC
loadplugin Mail::SpamAssassin::Plugin::VBounce
clear_dns_servers
dns_server [127.0.0.1]:$port
dns_available yes
use_bayes 0
trusted_networks 198.18.0.10 2001:db8:ffff::a
internal_networks 198.18.0.10 2001:db8:ffff::a
header SPF_PASS eval:check_for_spf_pass()
header SPF_FAIL eval:check_for_spf_fail()
header SPF_HELO_PASS eval:check_for_spf_helo_pass()
full DKIM_VALID eval:check_dkim_valid()
header DMARC_PASS eval:check_dmarc_pass()
header DMARC_REJECT eval:check_dmarc_reject()
welcomelist_bounce_relays mx1.recv.example.org
header BOUNCE_RELAYS eval:have_any_bounce_relays()
body MY_SERVERS eval:check_welcomelist_bounce_relays()
END

my $checker = Mail::SpamAssassin->new({
    config_text => $rules,
    dont_copy_prefs => 1,
    userprefs_filename => '/dev/null',
    local_tests_only => 0,
    debug => $ENV{SA_DEBUG} // 0,
});
$checker->init(1);

my @messages;
open my $manifest, '<', "$corpus/manifest.tsv" or exit 3;
<$manifest>;
while (<$manifest>) {
    last if @messages >= $count;
    my ($file) = split /\t/;
    open my $in, '<:raw', "$corpus/maildir/$file" or exit 3;
    push @messages, [<$in>];
}

my ($done, $passed) = (0, 0);
my $begin = (times)[0];
my $took = 0;
for my $lines (@messages) {
    my $mail = $checker->parse($lines);
    my $status = $checker->check($mail);
    $passed++ if ",${\ $status->get_names_of_tests_hit}," =~ /,DKIM_VALID,/;
    $status->finish;
    $mail->finish;
    $done++;
    $took = (times)[0] - $begin;
    last if $took > 20; # a slow one
}
printf "%f %d\n", $done / $took, $passed;
