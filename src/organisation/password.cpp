#include "organisation/password.hpp"

#include "platform/assert.hpp"

#include <sodium.h>
#include <array>
#include <semaphore>

namespace utsyn {
namespace {

std::counting_semaphore<2> hashing{2};

struct Turn {
    Turn() { hashing.acquire(); }
    ~Turn() { hashing.release(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
};

}  // namespace

std::string hash_password(std::string_view password) {
    Turn turn;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    int failed = crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                   crypto_pwhash_MEMLIMIT_INTERACTIVE);
    assert_that(failed == 0, "there is memory to hash a password");
    return hash.data();
}

bool is_password(std::string_view hash, std::string_view password) {
    static const std::string nobody = hash_password("nobody has this account");
    std::string compared{hash.empty() ? std::string_view{nobody} : hash};
    Turn turn;
    bool same = crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
    return same && !hash.empty();
}

std::string make_token() {
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return hex.data();
}

std::string hash_token(std::string_view token) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(token.data()), token.size());
    return hash;
}

}  // namespace utsyn
