#include "funding/finder_routes.hpp"

#include "funding/finder_told.hpp"
#include "funding/funding.hpp"
#include "platform/http/question.hpp"
#include "platform/runtime.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<FundingAnswer>> find_funding(http::Request& request) {
    auto question = http::question_of<FundingQuestion>(request);
    if (!question) return question.error();
    auto transaction = request.database().read();
    const auto rates = current_rates(transaction);
    auto answer = answer_funding(*question, *rates, request.today(), request.language(), request.runtime().messages);
    if (!answer) return answer.error();
    return http::Answer<FundingAnswer>{*std::move(answer)};
}

}  // namespace

void add_finder_routes(http::Router& router) {
    router.get("/api/funding/programmes", http::Access::everyone(), find_funding,
               {.id = "find_funding",
                .summary = "Every programme that fits a stay with sum, deadline and effort, and why the others do not.",
                .queries = http::query_parameters(shape_of<FundingQuestion>())});
}

}  // namespace utsyn
