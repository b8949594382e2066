#pragma once

#include "platform/date.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// 16 bytes that name a record; UUID version 7, so that newer ones sort later.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    /// A new one: the instant's milliseconds, a count over all that this process makes, then random bits.
    static Uuid make(Instant now);
    /// Nothing unless `text` is 36 characters, lower-case hex with hyphens.
    static std::optional<Uuid> parse(std::string_view text);
    std::string to_string() const;

    bool is_nil() const { return bytes == std::array<std::uint8_t, 16>{}; }
    auto operator<=>(const Uuid&) const = default;
};

/// The name of one `T`: two kinds of id are two types.
template <class T>
struct Id {
    Uuid uuid{};

    static Id make(Instant now) { return {Uuid::make(now)}; }
    static std::optional<Id> parse(std::string_view text) {
        auto uuid = Uuid::parse(text);
        if (!uuid) return std::nullopt;
        return Id{*uuid};
    }
    std::string to_string() const { return uuid.to_string(); }
    auto operator<=>(const Id&) const = default;
};

/// How often a record has been saved; 1 when new. Saving asks that it has not moved meanwhile.
struct Version {
    std::int64_t number = 1;

    Version next() const { return {number + 1}; }
    auto operator<=>(const Version&) const = default;
};

}  // namespace utsyn

template <>
struct std::hash<utsyn::Uuid> {
    std::size_t operator()(const utsyn::Uuid& uuid) const noexcept {
        std::size_t mixed = 1469598103934665603ULL;
        for (auto byte : uuid.bytes) mixed = (mixed ^ byte) * 1099511628211ULL;
        return mixed;
    }
};

template <class T>
struct std::hash<utsyn::Id<T>> {
    std::size_t operator()(const utsyn::Id<T>& id) const noexcept { return std::hash<utsyn::Uuid>{}(id.uuid); }
};
