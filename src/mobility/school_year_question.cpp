#include "mobility/school_year_question.hpp"

#include <charconv>

namespace utsyn {
namespace {

constexpr int first_known_year = 2000;
constexpr int last_known_year = 2100;

}  // namespace

http::QueryParameter school_year_parameter() {
    return {"school_year", "The year in which the shown school year begins, such as 2026."};
}

Outcome<SchoolYear> asked_school_year(const http::Request& request) {
    const auto& limits = mobility_limits();
    const auto text = request.incoming().query_value("school_year");
    if (text.empty()) return school_year_of(request.today(), limits);
    int year = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_number = fault == std::errc{} && end == text.data() + text.size();
    if (!is_number || year < first_known_year || year > last_known_year)
        return invalid_field("/school_year", "not-a-number");
    return school_year_of(Date{year, static_cast<unsigned>(limits.school_year_first_month), 1}, limits);
}

}  // namespace utsyn
