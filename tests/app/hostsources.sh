#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks what packaging/root/make reads from a host's package sources, for each folder of tests/fixtures/apt.
set -euo pipefail
source packaging/root/make

failures=0
for apt_folder in tests/fixtures/apt/*; do
    diff "$apt_folder/expected" <(host_sources) || { echo "$apt_folder: read otherwise"; failures=1; }
done
exit "$failures"
