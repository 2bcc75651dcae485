#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rspamdrate.py CORPUS MESSAGES PORT: messages a second of the processor's time that one worker of rspamd checks with its
modules for SPF, DKIM, ARC and DMARC alone, over one connection at a time, and how many messages have a signature that
passed. DNS is the server on that port of this machine. Exits with 2 where rspamd is not here."""
import csv
import http.client
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

CONFIGURATION = """
options {{
    tempdir = "{folder}"; rundir = "{folder}"; pidfile = "{folder}/pid";
    filters = "spf,dkim";
    dns {{ nameserver = ["127.0.0.1:{dns}:1"]; timeout = 5s; retransmits = 2; }}
    local_addrs = []; cache_file = "{folder}/map.cache"; explicit_modules = ["arc", "dmarc"];
}}
logging {{ type = "console"; level = "error"; }}
worker "normal" {{ bind_socket = "127.0.0.1:{port}"; count = 1; }}
modules {{ path = "$PLUGINSDIR/"; }}
actions {{ reject = 15; }}
spf {{ spf_cache_size = 2k; }}
dkim {{ dkim_cache_size = 2k; trusted_only = false; }}
arc {{ }}
dmarc {{ }}
lua = "{folder}/rules.lua";
"""
READY = 60  # seconds


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def processor_seconds(pid):
    """Of a process and its children."""
    total = 0.0
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if entry.name == str(pid) or fields[1] == str(pid):
            total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def read_corpus(folder, count):
    with open(f"{folder}/manifest.tsv", newline="", encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))[:count]
    for row in rows:
        headers = {"IP": row["ip"], "Helo": row["helo"], "From": row["mf"], "Rcpt": row["rcpt"]}
        yield pathlib.Path(f"{folder}/maildir/{row['file']}").read_bytes(), headers


def passes(connection, message, headers):
    connection.request("POST", "/checkv2", message, headers)
    symbols = json.loads(connection.getresponse().read()).get("symbols", {})
    return "R_DKIM_ALLOW" in symbols


def main():
    corpus, count, dns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    program = shutil.which("rspamd")
    if not program:
        return 2
    messages = list(read_corpus(corpus, count))
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        pathlib.Path(folder, "rules.lua").write_text("", encoding="utf-8")
        pathlib.Path(folder, "rspamd.conf").write_text(
            CONFIGURATION.format(folder=folder, dns=dns, port=port), encoding="utf-8")
        with subprocess.Popen([program, "-f", "-i", "-c", f"{folder}/rspamd.conf"],
                              stdout=sys.stderr, stdin=subprocess.DEVNULL) as server:
            try:
                end = time.monotonic() + READY
                while True:
                    try:
                        socket.create_connection(("127.0.0.1", port), 1).close()
                        break
                    except OSError:
                        if server.poll() is not None or time.monotonic() > end:
                            return 3
                        time.sleep(0.1)
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                before = processor_seconds(server.pid)
                passed = sum(passes(connection, *message) for message in messages)
                used = processor_seconds(server.pid) - before
            finally:
                server.terminate()
    print(len(messages) / used if used else 0, passed)
    return 0


sys.exit(main())
