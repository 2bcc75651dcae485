/* SPDX-FileCopyrightText: 2026 The Indicia authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * spf2rate CORPUS MESSAGES: envelopes a second of the processor's time that libspf2 checks on one thread with the
 * answers in its cache, and how many results are the manifest's. DNS is a table in memory below that cache. */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <spf2/spf.h>
#include <spf2/spf_dns_cache.h>
#include <spf2/spf_dns_zone.h>

enum { COLUMN_IP = 4, COLUMN_HELO, COLUMN_MAIL_FROM, COLUMN_SPF = 11, COLUMNS };
enum { CACHE_BITS = 16, KEPT_SECONDS = 86400 };

struct envelope
{
    char *line; /* the row of the manifest, cut at its tabs */
    char *columns[COLUMNS];
};

static void die(const char *what)
{
    fprintf(stderr, "spf2rate: %s\n", what);
    exit(3);
}

static FILE *open_in(const char *corpus, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", corpus, name);
    FILE *file = fopen(path, "r");
    if (!file) {
        die(path);
    }
    return file;
}

/* The strings of a TXT record one after the other, in place. */
static void join_strings(char *data)
{
    char *end = data;
    bool inside = false;
    for (const char *at = data; *at; ++at) {
        if (*at == '"') {
            inside = !inside;
        } else if (inside) {
            at += *at == '\\';
            *end++ = *at;
        }
    }
    *end = '\0';
}

static void without_final_dot(char *name)
{
    const size_t length = strcspn(name, " \n");
    name[length > 0 && name[length - 1] == '.' ? length - 1 : length] = '\0';
}

/* NAME. IN TYPE DATA, a record a line. */
static SPF_dns_server_t *read_zone(const char *corpus)
{
    SPF_dns_server_t *zone = SPF_dns_zone_new(NULL, "zone", 0);
    FILE *file = open_in(corpus, "zone.db");
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, file) > 0) {
        char *class = strstr(line, " IN ");
        if (!class) {
            continue;
        }
        char *data = class + 4;
        const char *type = strsep(&data, " ");
        if (!data) {
            continue;
        }
        without_final_dot(line);
        if (strcmp(type, "TXT") == 0 && strstr(data, "v=spf1")) {
            join_strings(data);
            SPF_dns_zone_add_str(zone, line, ns_t_txt, NETDB_SUCCESS, data);
        } else if (strcmp(type, "A") == 0 || strcmp(type, "AAAA") == 0) {
            data[strcspn(data, "\n")] = '\0';
            SPF_dns_zone_add_str(zone, line, type[1] ? ns_t_aaaa : ns_t_a, NETDB_SUCCESS, data);
        } else if (strcmp(type, "MX") == 0) {
            strsep(&data, " ");
            without_final_dot(data);
            SPF_dns_zone_add_str(zone, line, ns_t_mx, NETDB_SUCCESS, data);
        } else if (strcmp(type, "PTR") == 0) {
            without_final_dot(data);
            SPF_dns_zone_add_str(zone, line, ns_t_ptr, NETDB_SUCCESS, data);
        }
    }
    free(line);
    fclose(file);
    return zone;
}

static size_t read_manifest(const char *corpus, struct envelope *envelopes, size_t wanted)
{
    FILE *manifest = open_in(corpus, "manifest.tsv");
    char *header = NULL;
    size_t room = 0;
    size_t count = 0;
    if (getline(&header, &room, manifest) < 0) {
        die("an empty manifest");
    }
    free(header);
    for (; count < wanted; ++count) {
        struct envelope *envelope = &envelopes[count];
        if (room = 0, getline(&envelope->line, &room, manifest) < 0) {
            break;
        }
        char *rest = envelope->line;
        for (int i = 0; i < COLUMNS && rest; ++i) {
            envelope->columns[i] = strsep(&rest, "\t");
        }
        if (!envelope->columns[COLUMNS - 1]) {
            die("a manifest of another form");
        }
    }
    fclose(manifest);
    return count;
}

static int is_right(SPF_server_t *server, const struct envelope *envelope)
{
    SPF_request_t *request = SPF_request_new(server);
    SPF_response_t *response = NULL;
    const char *ip = envelope->columns[COLUMN_IP];
    if (strchr(ip, ':')) {
        SPF_request_set_ipv6_str(request, ip);
    } else {
        SPF_request_set_ipv4_str(request, ip);
    }
    SPF_request_set_helo_dom(request, envelope->columns[COLUMN_HELO]);
    SPF_request_set_env_from(request, envelope->columns[COLUMN_MAIL_FROM]);
    SPF_request_query_mailfrom(request, &response);
    const int right
        = response && strcmp(SPF_strresult(SPF_response_result(response)), envelope->columns[COLUMN_SPF]) == 0;
    if (response) {
        SPF_response_free(response);
    }
    SPF_request_free(request);
    return right;
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
    struct envelope *envelopes = calloc(wanted, sizeof *envelopes);
    const size_t count = read_manifest(argv[1], envelopes, wanted);
    SPF_dns_server_t *cache = SPF_dns_cache_new(read_zone(argv[1]), "cache", 0, CACHE_BITS);
    SPF_dns_cache_set_ttl(cache, KEPT_SECONDS, KEPT_SECONDS, KEPT_SECONDS, KEPT_SECONDS);
    SPF_server_t *server = SPF_server_new_dns(cache, 0);
    SPF_server_set_rec_dom(server, "bench.example");

    int right = 0;
    for (size_t i = 0; i < count; ++i) { /* fills the cache */
        right += is_right(server, &envelopes[i]);
    }
    size_t done = 0;
    const double begin = own_time();
    double took;
    do {
        for (size_t i = 0; i < count; ++i) {
            is_right(server, &envelopes[i]);
        }
        done += count;
        took = own_time() - begin;
    } while (took < 1);
    printf("%f %d\n", (double)done / took, right);
    return 0;
}
