#include "app/answer.hpp"

#include "platform/http/router.hpp"

#include <fmt/format.h>
#include <cstdlib>
#include <iostream>

namespace utsyn {
const i18n::Messages& Answer::messages() {
    static const i18n::Messages embedded = i18n::Messages::embedded();
    return embedded;
}

Language Answer::language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return messages().preferred(std::string_view{value}.substr(0, 2));
    }
    return Language{};
}

int Answer::print(const std::string& text) const {
    std::cout << text << (text.ends_with('\n') ? "" : "\n");
    return 0;
}

int Answer::refuse(const Problem& problem) const {
    if (as_json_) {
        std::cout << http::problem_response(problem, messages(), language(), "").body << '\n';
        return 1;
    }
    std::cerr << messages().text(language(), "problem." + std::string{problem.type->slug}, problem.arguments) << '\n';
    for (const auto& error : problem.errors)
        std::cerr << "  " << error.pointer.substr(error.pointer.empty() ? 0 : 1) << ": "
                  << messages().text(language(), "field." + error.reason, error.arguments) << '\n';
    return 1;
}

int Answer::fail(const std::string& sentence) const {
    if (as_json_) {
        std::string detail;
        json::write_text(detail, sentence);
        std::cout << fmt::format(R"({{"type":"/problems/unavailable","title":"Unavailable","status":503,"detail":{}}})",
                                 detail)
                  << '\n';
    } else {
        std::cerr << sentence << '\n';
    }
    return 3;
}

}  // namespace utsyn
