#pragma once

#include <string>
#include <string_view>

namespace utsyn {

/// Units: characters. NIST SP 800-63B asks for 8 with checks against lists of leaked ones; there is none here.
inline constexpr std::size_t shortest_password = 12;

/// The argon2id hash of a password, with its salt and cost, as libsodium writes it. At most two run at once: each takes
/// 64 MiB.
std::string hash_password(std::string_view password);

/// Whether the password is the one hashed. Takes as long for an empty hash, so that nobody learns which accounts exist.
bool is_password(std::string_view hash, std::string_view password);

/// 32 random bytes as hex, for session cookies and invitation links.
std::string make_token();

/// The form in which a token is stored: SHA-256 of it, as bytes.
std::string hash_token(std::string_view token);

}  // namespace utsyn
