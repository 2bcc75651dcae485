#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mailauthrate.mjs CORPUS MESSAGES: messages a second of the processor's time that mailauth authenticates (SPF, DKIM,
// ARC, DMARC) on one thread, and how many DKIM signatures passed. DNS is a table in memory. The package is looked for in
// INDICIA_NODE_MODULES; exits with 2 where it is not there.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [corpus, count] = [process.argv[2], Number(process.argv[3])];
let authenticate;
try {
    const require = createRequire(path.join(process.env.INDICIA_NODE_MODULES ?? '.', 'index.js'));
    ({ authenticate } = require('mailauth'));
} catch {
    process.exit(2);
}

const records = new Map();
for (const line of fs.readFileSync(`${corpus}/zone.db`, 'utf8').split('\n')) {
    const found = /^(\S+?)\.?\s+IN\s+(TXT|A|AAAA|MX|PTR)\s+(.*)$/.exec(line);
    if (!found) continue;
    const key = `${found[1].toLowerCase()} ${found[2]}`;
    const value = found[2] === 'TXT' ? [...found[3].matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(m => m[1].replace(/\\(.)/g, '$1'))
        : found[2] === 'MX' ? { priority: parseInt(found[3]), exchange: found[3].split(/\s+/)[1].replace(/\.$/, '') }
        : found[3].replace(/\.$/, '');
    records.set(key, [...(records.get(key) ?? []), value]);
}
const resolver = async (name, type) => {
    const found = records.get(`${name.replace(/\.$/, '').toLowerCase()} ${type}`);
    if (found) return found;
    const error = new Error('not found');
    error.code = 'ENOTFOUND';
    throw error;
};

const [head, ...lines] = fs.readFileSync(`${corpus}/manifest.tsv`, 'utf8').trimEnd().split('\n').map(l => l.split('\t'));
const column = name => head.indexOf(name);
const messages = lines.slice(0, count).map(row => ({
    bytes: fs.readFileSync(`${corpus}/maildir/${row[column('file')]}`),
    options: { ip: row[column('ip')], helo: row[column('helo')], sender: row[column('mf')], mta: 'mx1.recv.example.org',
        resolver, disableBimi: true },
}));

let done = 0, passed = 0, took = 0;
const begin = process.cpuUsage();
for (let round = 0; took < 1; ++round) {
    for (const message of messages) {
        const { dkim } = await authenticate(message.bytes, message.options);
        if (round === 0) passed += dkim.results.filter(result => result.status.result === 'pass').length;
    }
    done += messages.length;
    const used = process.cpuUsage(begin);
    took = (used.user + used.system) / 1e6;
}
console.log(`${done / took} ${passed}`);
