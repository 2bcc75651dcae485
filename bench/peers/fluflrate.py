#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages a second of the processor's time that flufl.bounce classifies on one thread: fluflrate.py FOLDER. Exits with 2 where it is not here."""

import email
import pathlib
import sys
import time


def main():
    try:
        from flufl.bounce import scan_message
    except ImportError:
        return 2
    files = sorted(path for path in pathlib.Path(sys.argv[1]).rglob("*") if path.is_file())
    messages = [data for data in (path.read_bytes() for path in files) if data]
    done = 0
    begin = time.process_time()
    while True:
        for data in messages:
            try:
                scan_message(email.message_from_bytes(data))
            except Exception:  # it gives up on some; that counts as done
                pass
        done += len(messages)
        took = time.process_time() - begin
        if took > 1.0:
            break
    print(done / took)
    return 0


if __name__ == "__main__":
    sys.exit(main())
