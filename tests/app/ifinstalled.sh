#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ifinstalled.sh [--with OTHER] TOOL ARGS...: runs the tool, or says that it, or another one that it needs, is not there
# and exits 77, which CTest shows as skipped.
need() {
    command -v "$1" >/dev/null || {
        echo "skipped: $1 is not installed"
        exit 77
    }
}
while [ "$1" = --with ]; do
    need "$2"
    shift 2
done
need "$1"
exec "$@"
