#include "mobility/grant_routes.hpp"

#include "funding/funding.hpp"
#include "mobility/grant_question.hpp"
#include "platform/http/question.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<GrantAnswer>> show_grant(http::Request& request) {
    auto question = http::question_of<GrantQuestion>(request);
    if (!question) return question.error();
    auto transaction = request.database().read();
    auto answer = answer_grant(*question, *current_rates(transaction), request.today(), request.language(),
                               request.runtime().messages);
    if (!answer) return answer.error();
    return http::Answer<GrantAnswer>{*std::move(answer)};
}

}  // namespace

void add_grant_routes(http::Router& router) {
    router.get("/api/grant", http::Access::everyone(), show_grant,
               {.id = "show_grant",
                .summary = "What a programme grants to a stay, line by line, with formula, rule and source.",
                .queries = http::query_parameters(shape_of<GrantQuestion>())});
}

}  // namespace utsyn
