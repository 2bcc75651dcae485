/* SPDX-FileCopyrightText: 2026 The Indicia authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * opendkimrate CORPUS MESSAGES: messages a second of the processor's time whose DKIM signatures libopendkim verifies on
 * one thread, and how many signatures passed. DNS is a table in memory. */
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sys/types.h>
#include <stdbool.h>
#include <opendkim/dkim.h>

struct octets
{
    char *data;
    size_t size;
};

static void die(const char *what)
{
    fprintf(stderr, "opendkimrate: %s\n", what);
    exit(3);
}

/* Line ends as SMTP has them, whatever the file has. */
static struct octets message_in(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        die(path);
    }
    fseek(file, 0, SEEK_END);
    const size_t size = (size_t)ftell(file);
    rewind(file);
    char *raw = malloc(size + 1);
    struct octets message = {malloc(2 * size + 1), 0};
    if (!raw || !message.data || fread(raw, 1, size, file) != size) {
        die(path);
    }
    fclose(file);
    for (size_t i = 0; i < size; ++i) {
        if (raw[i] == '\n' && (i == 0 || raw[i - 1] != '\r')) {
            message.data[message.size++] = '\r';
        }
        message.data[message.size++] = raw[i];
    }
    free(raw);
    return message;
}

/* NAME. IN TXT "..." "...": the strings one after the other. */
static void read_zone(const char *corpus)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/zone.db", corpus);
    FILE *file = fopen(path, "r");
    if (!file || !hcreate(200000)) {
        die(path);
    }
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, file) > 0) {
        char *text = strstr(line, " IN TXT ");
        if (!text || !strstr(line, "_domainkey")) {
            continue;
        }
        char *name = strndup(line, (size_t)(text - line) - 1); /* without the final dot */
        char *value = calloc(1, strlen(text) + 1);
        size_t end = 0;
        bool inside = false;
        for (const char *at = text + 8; *at; ++at) {
            if (*at == '"') {
                inside = !inside;
            } else if (inside) {
                at += *at == '\\';
                value[end++] = *at;
            }
        }
        ENTRY entry = {name, value};
        hsearch(entry, ENTER);
    }
    free(line);
    fclose(file);
}

static DKIM_CBSTAT look_up(DKIM *dkim, DKIM_SIGINFO *signature, unsigned char *buffer, size_t size)
{
    (void)dkim;
    char name[1024];
    snprintf(name, sizeof name, "%s._domainkey.%s", dkim_sig_getselector(signature), dkim_sig_getdomain(signature));
    const ENTRY wanted = {name, NULL};
    const ENTRY *found = hsearch(wanted, FIND);
    if (!found) {
        return DKIM_CBSTAT_NOTFOUND;
    }
    snprintf((char *)buffer, size, "%s", (const char *)found->data);
    return DKIM_CBSTAT_CONTINUE;
}

static int verify(DKIM_LIB *library, const struct octets *message)
{
    DKIM_STAT status;
    DKIM *dkim = dkim_verify(library, (const unsigned char *)"bench", NULL, &status);
    int passed = 0;
    if (dkim_chunk(dkim, (unsigned char *)message->data, message->size) == DKIM_STAT_OK
        && dkim_chunk(dkim, NULL, 0) == DKIM_STAT_OK) {
        bool testing;
        dkim_eom(dkim, &testing);
    }
    DKIM_SIGINFO **signatures;
    int count = 0;
    if (dkim_getsiglist(dkim, &signatures, &count) == DKIM_STAT_OK) {
        for (int i = 0; i < count; ++i) {
            dkim_sig_process(dkim, signatures[i]); /* all of them: it stops at the first good one by itself */
            passed += DKIM_SIG_CHECK(signatures[i]) ? 1 : 0;
        }
    }
    dkim_free(dkim);
    return passed;
}

static double own_time(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        die("CORPUS MESSAGES");
    }
    const size_t wanted = strtoul(argv[2], NULL, 10);
    struct octets *messages = calloc(wanted, sizeof *messages);
    size_t count = 0;
    read_zone(argv[1]);
    char path[4096];
    snprintf(path, sizeof path, "%s/manifest.tsv", argv[1]);
    FILE *manifest = fopen(path, "r");
    char *line = NULL;
    size_t room = 0;
    if (!manifest || getline(&line, &room, manifest) < 0) {
        die(path);
    }
    while (count < wanted && getline(&line, &room, manifest) > 0) {
        line[strcspn(line, "\t")] = '\0';
        snprintf(path, sizeof path, "%s/maildir/%s", argv[1], line);
        messages[count++] = message_in(path);
    }
    DKIM_LIB *library = dkim_init(NULL, NULL);
    dkim_set_key_lookup(library, look_up);

    int passed = 0;
    size_t done = 0;
    const double begin = own_time();
    double took;
    do {
        for (size_t i = 0; i < count; ++i) {
            const int good = verify(library, &messages[i]);
            passed += done == 0 ? good : 0;
        }
        done += count;
        took = own_time() - begin;
    } while (took < 1);
    printf("%f %d\n", (double)done / took, passed);
    return 0;
}
