#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the project's own sources and names every line that breaks a rule of the house which no compiler checks.

sourcerules.py DIRECTORY     checks the sources below it; prints FILE:LINE: RULE; exit 1 where there are any
sourcerules.py --self-test   checks that every rule finds its example and spares its counter-example
"""

import argparse
import fnmatch
import re
import sys
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("app", "bench", "core", "fuzz", "resources", "tests", "ui")
CODE = ("*.cpp", "*.h")


@dataclass
class Rule:
    name: str
    reason: str
    pattern: str
    example: str  # a line that breaks the rule
    innocent: str = ""  # a line that looks like it, and does not
    files: tuple = CODE
    within: tuple = ("*",)  # path patterns where the rule holds
    outside: tuple = ()  # and those that it leaves out


def library(name, pattern, example, home, oracles=()):
    """A library is seen by the sources of one room and by their tests, and by the oracles that other tests compare with."""
    return Rule(name, f"this library is seen only in {home}", pattern, example,
                outside=(f"{home}/*.cpp", f"{home}/*_p.h", f"tests/{home}/*", *oracles))


RULES = [
    Rule("ldns-resolver", "ldns's own transport takes answers to other questions",
         r"\bldns_(resolver_|send|axfr)", "ldns_resolver_new();", "ldns_rr_new();"),
    Rule("insecure-fallback", "a secret is never stored in the clear",
         r"setInsecureFallback\s*\(\s*true", "job.setInsecureFallback(true);", "job.setInsecureFallback(false);"),
    Rule("ignore-ssl-errors", "a certificate error stops the connection",
         r"\bignoreSslErrors\b", "socket->ignoreSslErrors();"),
    Rule("safe-filter", "what a message says is escaped in every template",
         r"\|\s*safe\b", "{{ subject|safe }}", files=("*.html", "*.txt", "*.tmpl", "*.cpp"), within=("resources/*", "ui/*")),
    Rule("auto-text", "a message's text is plain text, never guessed to be rich",
         r"\bQt::(AutoText|MarkdownText)\b", "label->setTextFormat(Qt::AutoText);", "Qt::PlainText"),
    Rule("shell", "no text reaches a shell",
         r"(?<![\w:.>])system\s*\(|\bstd::system\s*\(|(?<!\w)::system\s*\(|\bpopen\s*\(|\bstartCommand\s*\(",
         'system("true");', "QLocale::system();"),
    Rule("regular-expression", "a backtracking match on hostile input can take for ever, or give up in silence",
         r"\bQRegularExpression\b|\bstd::w?s?regex\b|#include <regex>", "QRegularExpression pattern;",
         within=("core/*",)),
    library("kmime", r"\bKMime::|#include <KMime/|\bCRLFtoLF\b", "KMime::Content content;", "core/message"),
    library("ldns", r'#include [<"]ldns/', "#include <ldns/ldns.h>", "core/dns"),
    library("openssl", r'#include [<"]openssl/', "#include <openssl/evp.h>", "core/crypto",
            oracles=("tests/core/dkim/testkey.*",)), # makes keys and signs, which the product never does
    library("sqlite", r'#include [<"]sqlite3', "#include <sqlite3.h>", "core/store"),
    library("libpq", r'#include [<"]libpq', "#include <libpq-fe.h>", "core/scan"),
    library("zlib", r'#include [<"]zlib', "#include <zlib.h>", "core/mailbox",
            oracles=("core/imap/imapcodec.cpp", "tests/core/imap/*")), # COMPRESS DEFLATE
    library("gpgme", r'#include [<"]gpgme\.h', "#include <gpgme.h>", "core/openpgp"),
    library("libgsf", r'#include [<"]gsf/', "#include <gsf/gsf-infile.h>", "core/outlook"),
    library("libmilter", r'#include [<"]libmilter/', "#include <libmilter/mfapi.h>", "app/milter"),
    library("libpsl", r'#include [<"]libpsl\.h', "#include <libpsl.h>", "core/dmarc"),
    Rule("gui-in-core", "core has no GUI module and no network module, so that it starts fast and runs without a display",
         r"#include <(Qt(Gui|Widgets|Network|Svg|Qml|Quick)/|Q(Application|GuiApplication|Widget|Window|Color|Icon|Image"
         r"|Pixmap|Painter|Font|Palette|Label|Dialog|MessageBox|Action|UdpSocket|TcpSocket|SslSocket|HostAddress"
         r"|DnsLookup|NetworkAccessManager)\b)",
         "#include <QHostAddress>", "#include <QByteArray>", within=("core/*",),
         outside=("core/imap/*.cpp", "core/imap/*_p.h")), # TLS is not written by hand
    Rule("imap-reads-only", "what looks at a mailbox changes nothing in it, not even a flag",
         r'"[^"]*\b(SELECT|STORE|APPEND|COPY|MOVE|CREATE|DELETE|RENAME|SUBSCRIBE|SETACL|SETMETADATA|UNSELECT|CLOSE)\b'
         r'|"[^"]*\bEXPUNGE[ \\]|"[^"]*\bUID EXPUNGE|"[^"]*FETCH[^"]*(\bRFC822(?!\.SIZE)|\bBODY\[)',
         'begin("UID STORE 1 +FLAGS");', 'sameWord(name, "EXPUNGE")', within=("core/imap/*",)),
    Rule("mailbox-changes", "a mailbox is changed in one place, for what a user has confirmed there",
         r"\b(MailboxChanger|ChangeConnection)\b|#include \"(mailboxchanger|changeconnection)\.h\"",
         '#include "mailboxchanger.h"', '#include "mailboxaction.h"',
         outside=("core/mailboxaction/*", "app/window/accounts/imapactions.cpp", "tests/core/mailboxaction/*")),
    Rule("sentence-in-core", "core speaks in enums and bytes; sentences are made in ui",
         r"(?<![\w.>:])tr\s*\(|\bQCoreApplication::translate\b|\bQT_TR", 'return tr("forged");', "attr(1)",
         within=("core/*",)),
    Rule("clock-in-core", "the time is an argument: the same input gives the same report",
         r"\bQ(DateTime|Date|Time)::current|\bsystem_clock::now|(?<![\w.>])time\s*\(\s*(nullptr|NULL|0)\s*\)",
         "QDateTime::currentDateTimeUtc()", "steady_clock::now()", within=("core/*",)),
    Rule("print-in-core", "core never prints: a reason is a value",
         r"\bq(Debug|Info|Warning|Critical)\s*\(|\bstd::(cout|cerr|clog|print)\b|(?<!\w)f?printf\s*\(",
         'qWarning() << "broken";', "snprintf(out, 3, format);", within=("core/*",)),
    Rule("home-includes-with-path", "a room's headers are globally unique and included by name alone",
         r'#include "[^"]*/', '#include "../net/ipaddress.h"', '#include "ipaddress.h"'),
]

# Exceptions: (rule, path) -> why it is one.
ALLOWED = {}

COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_comments(text):
    """The text with its comments blanked, and every line kept."""
    def keep_strings(match):
        return match.group(1) or re.sub(r"[^\n]", " ", match.group(0))
    return COMMENT.sub(keep_strings, text)


def matches(path, patterns):
    return any(fnmatch.fnmatch(path, pattern) for pattern in patterns)


def holds_for(rule, path):
    return (matches(Path(path).name, rule.files) and matches(path, rule.within)
            and not matches(path, rule.outside) and (rule.name, path) not in ALLOWED)


def sources(root):
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.is_file() and not matches(path, ("tests/fixtures/*", "resources/samples/*", "fuzz/corpus/*")):
                yield path, file


def upward_includes(root):
    """Headers of ui and app that a file of core includes, and of app that a file of ui includes."""
    headers = {folder: {file.name for file in (root / folder).rglob("*.h")} for folder in ("app", "ui")}
    for folder, above in (("core", headers["app"] | headers["ui"]), ("ui", headers["app"])):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".cpp", ".h"):
                continue
            for number, line in enumerate(file.read_text().splitlines(), 1):
                found = re.match(r'#include "([^"]+)"', line)
                if found and Path(found.group(1)).name in above:
                    yield f"{file.relative_to(root)}:{number}: upward-include: arrows point down only: {found.group(1)}"


def same_names(root):
    """Headers that bear another's name: an include by name alone would be a toss-up."""
    seen = {}
    for folder in ("app", "core", "ui"):
        for file in sorted((root / folder).rglob("*.h")):
            if file.name in seen:
                yield f"{file.relative_to(root)}:1: header-name: {seen[file.name]} has the same name"
            seen[file.name] = file.relative_to(root)


def broken(root):
    rules = [(rule, re.compile(rule.pattern)) for rule in RULES]
    for path, file in sources(root):
        wanted = [pair for pair in rules if holds_for(pair[0], path)]
        if not wanted:
            continue
        text = file.read_text()
        if matches(file.name, CODE):
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
                yield f"{path}:1: licence: the two SPDX lines stand on top of every file"
            text = without_comments(text)
        for number, line in enumerate(text.splitlines(), 1):
            for rule, pattern in wanted:
                if pattern.search(line):
                    yield f"{path}:{number}: {rule.name}: {rule.reason}"
    yield from upward_includes(root)
    yield from same_names(root)


def self_test():
    failures = 0
    for rule in RULES:
        pattern = re.compile(rule.pattern)
        if not pattern.search(without_comments(rule.example)):
            print(f"{rule.name} does not find its example")
            failures += 1
        if rule.innocent and pattern.search(rule.innocent):
            print(f"{rule.name} does not spare its counter-example")
            failures += 1
        if pattern.search(without_comments("// " + rule.example)):
            print(f"{rule.name} looks into comments")
            failures += 1
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", nargs="?", type=Path, default=Path("."))
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return 1 if self_test() else 0
    findings = list(broken(arguments.directory))
    print("\n".join(findings) or "no rule is broken")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
