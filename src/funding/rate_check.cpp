#include "funding/rate_check.hpp"

#include "funding/rate_book.hpp"
#include "platform/geography/countries.hpp"
#include "platform/quantities.hpp"
#include "platform/source.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

constexpr int first_year = 2014;
constexpr int last_year = 2099;
constexpr std::array text_units{"currency", "date", "date_time", "group", "month", "month_day", "time", "word"};
constexpr std::array fields{"school", "vet", "adult", "youth"};

RateWords read_words() {
    RateWords words;
    for (const auto& rate : RateBook::embedded().rates()) {
        words.programmes.push_back(rate.programme);
        words.generations.push_back(rate.generation);
        words.activities.push_back(rate.activity);
        words.names.push_back(rate.name);
        words.units.push_back(rate.unit);
    }
    for (auto* list : {&words.programmes, &words.generations, &words.activities, &words.names, &words.units}) {
        std::ranges::sort(*list);
        const auto again = std::ranges::unique(*list);
        list->erase(again.begin(), again.end());
        std::erase(*list, "");
    }
    return words;
}

bool is_one_of(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::binary_search(words, word);
}

/// Whether `text` is written as `form`, in which 0 stands for any digit.
bool is_written_as(std::string_view form, std::string_view text) {
    return form.size() == text.size() && std::ranges::equal(form, text, [](char of_form, char of_text) {
               return of_form == '0' ? of_text >= '0' && of_text <= '9' : of_form == of_text;
           });
}

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    });
}

bool is_date_time(std::string_view text) {
    constexpr std::string_view longest = "0000-00-00T00:00+00:00";
    if (!Date::parse(text.substr(0, 10))) return false;
    return is_written_as(longest.substr(0, 16), text) || is_written_as(longest, text) ||
           is_written_as("0000-00-00T00:00-00:00", text);
}

/// "" where the value fits its unit, else what is wrong with it.
std::string_view fault_in_value(std::string_view unit, std::string_view text) {
    if (std::ranges::find(text_units, unit) == text_units.end()) return rate_number(text) ? "" : "not-a-rate-number";
    bool fits = unit == "word"        ? is_word(text)
                : unit == "currency"  ? Currency::parse(text).has_value()
                : unit == "group"     ? rate_number(text).has_value()
                : unit == "date"      ? Date::parse(text).has_value()
                : unit == "date_time" ? is_date_time(text)
                : unit == "month"     ? is_written_as("0000-00", text)
                : unit == "month_day" ? Date::parse("2024-" + std::string{text}).has_value()
                                      : is_written_as("00:00", text);
    return fits || (unit != "group" && is_word(text)) ? "" : "not-of-its-unit";
}

bool is_source(const std::string& source) {
    return source_of(source) || source.starts_with("https://") || source.starts_with("http://");
}

class Checking {
public:
    explicit Checking(const Rate& rate) : rate_{rate} {}

    std::vector<FieldError> faults() {
        check_words();
        check_time();
        check_value();
        check_provenance();
        return std::move(faults_);
    }

private:
    void fault(std::string pointer, std::string_view reason, Arguments arguments = {}) {
        faults_.push_back({std::move(pointer), std::string{reason}, std::move(arguments)});
    }
    void check_word(const char* pointer, const std::string& text, const std::vector<std::string>& words,
                    bool may_lack) {
        if (text.empty() && !may_lack) return fault(pointer, "required");
        if (!text.empty() && !is_one_of(words, text)) fault(pointer, "unknown-rate-word", {{"word", text}});
    }

    void check_words() {
        const auto& words = rate_words();
        check_word("/programme", rate_.programme, words.programmes, false);
        check_word("/generation", rate_.generation, words.generations, true);
        check_word("/activity", rate_.activity, words.activities, true);
        check_word("/name", rate_.name, words.names, false);
        check_word("/unit", rate_.unit, words.units, false);
        if (!rate_.field.empty() && std::ranges::find(fields, rate_.field) == fields.end())
            fault("/field", "unknown-rate-word", {{"word", rate_.field}});
        if (!rate_.agency.empty() && !country_of(rate_.agency)) fault("/agency", "not-a-country");
    }

    void check_time() {
        for (const auto& [pointer, year] :
             {std::pair{"/first_call_year", rate_.first_call_year}, std::pair{"/last_call_year", rate_.last_call_year}})
            if (year && (*year < first_year || *year > last_year)) fault(pointer, "not-a-call-year");
        if (rate_.first_call_year && rate_.last_call_year && *rate_.last_call_year < *rate_.first_call_year)
            fault("/last_call_year", "before-its-begin");
        if (rate_.valid_from && rate_.valid_to && *rate_.valid_to < *rate_.valid_from)
            fault("/valid_to", "before-its-begin");
    }

    void check_value() {
        if (rate_.low.empty() && rate_.high.empty()) return fault("/low", "required");
        const auto already = faults_.size();
        for (const auto& [pointer, text] : {std::pair{"/low", &rate_.low}, std::pair{"/high", &rate_.high}})
            if (auto wrong = text->empty() ? std::string_view{} : fault_in_value(rate_.unit, *text); !wrong.empty())
                fault(pointer, wrong, {{"unit", rate_.unit}});
        auto low = rate_.low_number();
        auto high = rate_.high_number();
        if (faults_.size() == already && low && high && *high < *low) fault("/high", "below-its-low");
    }

    void check_provenance() {
        const auto& provenance = rate_.provenance;
        for (const auto& source : provenance.sources)
            if (!is_source(source)) fault("/provenance/sources", "unknown-source", {{"source", source}});
        if (provenance.certainty == Certainty::official && provenance.sources.empty())
            fault("/provenance/sources", "official-without-source");
        if (!is_written_as("0000-00", provenance.checked_on)) fault("/provenance/checked_on", "not-a-month");
    }

    const Rate& rate_;
    std::vector<FieldError> faults_;
};

}  // namespace

const RateWords& rate_words() {
    static const auto words = read_words();
    return words;
}

std::vector<FieldError> faults_in(const Rate& rate) {
    return Checking{rate}.faults();
}

}  // namespace utsyn
