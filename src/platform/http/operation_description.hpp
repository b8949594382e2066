#pragma once

#include "platform/http/router.hpp"

#include <string>
#include <string_view>
#include <vector>

/// One route as an OpenAPI operation.
namespace utsyn::http {

inline constexpr std::string_view api_folder = "/api/";

/// The operation object, as JSON. Adds the schemas of input and output to `schemas`.
std::string describe(const Route& route, json::Schemas& schemas);

/// The statuses of problems that the route may answer with.
std::vector<int> refusals_of(const Route& route);
/// How the description calls the answer of such a status, "Refusal404".
std::string name_of_refusal(int status);

/// The first noun of the path: "agreements" of "/api/agreements/{id}".
std::string noun_of(const Route& route);
/// The pattern without our mark for the rest of a path.
std::string described_path(std::string_view pattern);
std::string described_method(Method method);

}  // namespace utsyn::http
