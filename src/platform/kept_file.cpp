#include "platform/kept_file.hpp"

#include "platform/assert.hpp"

#include <sodium.h>
#include <array>
#include <fstream>
#include <system_error>
#include <vector>

namespace utsyn {
namespace {

namespace files = std::filesystem;

std::string hash_of(const files::path& file) {
    std::ifstream source{file, std::ios::binary};
    if (!source) throw files::filesystem_error{"cannot be read", file, std::make_error_code(std::errc::io_error)};
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(64 * 1024);
    while (source) {
        source.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto* bytes = reinterpret_cast<const unsigned char*>(piece.data());
        crypto_hash_sha256_update(&state, bytes, static_cast<unsigned long long>(source.gcount()));
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
    return sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
}

}  // namespace

std::string keep_file(const files::path& data_folder, const files::path& file) {
    const auto hash = hash_of(file);
    const auto kept = kept_file(data_folder, hash);
    if (files::exists(kept)) return hash;
    files::create_directories(kept.parent_path());
    // Whole or not at all: a copy that breaks off leaves no file under the hash.
    const auto growing = kept.parent_path() / (hash + ".growing");
    files::copy_file(file, growing, files::copy_options::overwrite_existing);
    files::rename(growing, kept);
    return hash;
}

files::path kept_file(const files::path& data_folder, std::string_view hash) {
    assert_that(hash.size() > 2 && hash.find_first_not_of("0123456789abcdef") == std::string_view::npos,
                "a hash names the file");
    return data_folder / "files" / hash.substr(0, 2) / hash;
}

}  // namespace utsyn
