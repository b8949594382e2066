#include "funding/call_question.hpp"

#include "organisation/organisation.hpp"

namespace utsyn {

std::string agency_asked(const http::Request& request, sql::Transaction& transaction) {
    const auto asked = request.incoming().query_value("agency");
    if (asked == "all") return "";
    if (!asked.empty()) return std::string{asked};
    const auto actor = request.known_actor();
    return actor ? known_organisation(transaction, actor->acting_at).country : "";
}

}  // namespace utsyn
