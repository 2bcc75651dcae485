// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main of a fuzz target where there is no libFuzzer: runs it once on every file below the folders named.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesBelow(const fs::path &place)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(place)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files); // the same order everywhere, so that a crash names the same file
    return files;
}

void replay(const fs::path &file)
{
    // Written first: where the target crashes, the last line names the input.
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

} // namespace

int main(int argc, char **argv)
{
    int count = 0;
    try {
        for (int i = 1; i < argc; ++i) {
            for (const fs::path &file : filesBelow(argv[i])) {
                replay(file);
                ++count;
            }
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1; // a corpus without a seed is a mistake in the path
}
