#pragma once

#include "platform/date.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace utsyn {

/// A named value that a message sentence may show.
using Argument = std::variant<std::string, std::int64_t, double, Date>;
using Arguments = std::vector<std::pair<std::string, Argument>>;

/// One row of the table of foreseen problems: a stable word and the HTTP status it is answered with.
/// The sentence stands in the message files under `problem.<slug>`.
struct ProblemType {
    std::string_view slug;
    int status;
};

/// What is wrong with one field of an input; the sentence stands in the message files under `field.<reason>`.
struct FieldError {
    std::string pointer;  // JSON Pointer into the input, "/valid_from"
    std::string reason;   // "required", "too-long", …
    Arguments arguments;

    bool operator==(const FieldError&) const = default;
};

/// A foreseen failure, told to the caller as a value.
struct Problem {
    const ProblemType* type;
    Arguments arguments{};
    std::vector<FieldError> errors{};

    bool is(const ProblemType& other) const { return type->slug == other.slug; }
};

/// The problems that every part of the program may meet. Slices add their own in `<slice>/problems.hpp`.
namespace problems {
inline constexpr ProblemType malformed{"malformed", 400};
inline constexpr ProblemType not_signed_in{"not-signed-in", 401};
inline constexpr ProblemType not_allowed{"not-allowed", 403};
inline constexpr ProblemType foreign_origin{"foreign-origin", 403};
inline constexpr ProblemType not_found{"not-found", 404};
inline constexpr ProblemType method_not_allowed{"method-not-allowed", 405};
inline constexpr ProblemType conflict{"conflict", 409};
inline constexpr ProblemType changed_meanwhile{"changed-meanwhile", 412};
inline constexpr ProblemType too_large{"too-large", 413};
inline constexpr ProblemType unsupported_media_type{"unsupported-media-type", 415};
inline constexpr ProblemType invalid{"invalid", 422};
inline constexpr ProblemType version_missing{"version-missing", 428};
inline constexpr ProblemType too_many_attempts{"too-many-attempts", 429};
inline constexpr ProblemType headers_too_large{"headers-too-large", 431};
inline constexpr ProblemType unexpected{"unexpected", 500};
inline constexpr ProblemType unavailable{"unavailable", 503};
inline constexpr ProblemType storage_full{"storage-full", 507};

inline constexpr const ProblemType* all[] = {
    &malformed,         &not_signed_in,          &not_allowed, &foreign_origin,
    &not_found,         &method_not_allowed,     &conflict,    &changed_meanwhile,
    &too_large,         &unsupported_media_type, &invalid,     &version_missing,
    &too_many_attempts, &headers_too_large,      &unexpected,  &unavailable,
    &storage_full,
};
}  // namespace problems

inline Problem problem(const ProblemType& type, Arguments arguments = {}) {
    return {&type, std::move(arguments), {}};
}

/// One field of the input is wrong.
inline Problem invalid_field(std::string pointer, std::string reason, Arguments arguments = {}) {
    return {&problems::invalid, {}, {{std::move(pointer), std::move(reason), std::move(arguments)}}};
}

}  // namespace utsyn
