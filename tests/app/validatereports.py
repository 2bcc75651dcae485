# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates the reports of the samples against the published schema, and that its object rules bite."""

import copy
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("SKIP: python3-jsonschema is not installed")
    sys.exit(77)


def main() -> int:
    cli, source = sys.argv[1], pathlib.Path(sys.argv[2])
    samples = source / "resources" / "samples"
    schema = json.loads((source / "resources" / "schema" / "report-1.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    messages = sorted(samples.glob("*.eml"))
    zone = next(iter(sorted(samples.glob("*.zone"))))
    run = subprocess.run(
        [cli, "check", "--format", "ndjson", "--now", "2026-11-21T12:00:00Z", "--dns", f"zone:{zone}",
         "--context", str(samples / "context.json"), *map(str, messages)],
        capture_output=True, check=True)
    reports = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(reports) == len(messages) >= 10, f"{len(reports)} reports of {len(messages)} samples"
    for message, report in zip(messages, reports):
        errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(report)]
        assert not errors, f"{message.name}: {errors[:3]}"
    # Reports made by hand, in which every member of the signature checks is filled.
    filled = [json.loads(line) for line in pathlib.Path(sys.argv[3]).read_bytes().splitlines()]
    for number, report in enumerate(filled):
        errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(report)]
        assert not errors, f"filled report {number}: {errors[:3]}"
    assert len(filled) >= 3 and all(report["dkim"] for report in filled)
    broken = copy.deepcopy(filled[0])
    broken["dkim"][0]["result"] = "maybe"
    assert not validator.is_valid(broken), "the schema lets an unknown DKIM result through"
    broken = copy.deepcopy(reports[0])
    broken["conclusion"]["verdict"] = "maybe"
    assert not validator.is_valid(broken), "the schema lets an unknown verdict through"
    print(f"{len(reports) + len(filled)} reports are valid")
    return 0


if __name__ == "__main__":
    sys.exit(main())
