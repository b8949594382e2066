#include "organisation/register_profile.hpp"

#include "organisation/register_number.hpp"
#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

#include <algorithm>

namespace utsyn {
namespace {

bool has_column(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

template <class T>
bool all_known(std::string_view words) {
    return std::ranges::all_of(separate_words(words),
                               [](std::string_view one) { return from_word<T>(one).has_value(); });
}

bool is_word_of(RegisterField field, std::string_view words) {
    switch (field) {
        case RegisterField::kind: return all_known<OrganisationKind>(words) && separate_words(words).size() <= 1;
        case RegisterField::ownership_form: return all_known<OwnershipForm>(words) && separate_words(words).size() <= 1;
        case RegisterField::school_forms: return all_known<SchoolForm>(words);
        case RegisterField::country: return words.empty() || is_country_code(words);
        case RegisterField::official_number:
        case RegisterField::parent_number:
        case RegisterField::name:
        case RegisterField::town:
        case RegisterField::address:
        case RegisterField::postcode:
        case RegisterField::municipality_number:
        case RegisterField::phone:
        case RegisterField::web:
        case RegisterField::grade_from:
        case RegisterField::grade_to: return false;
    }
    return false;
}

class ProfileCheck {
public:
    ProfileCheck(const RegisterProfile& profile, const std::vector<std::string>& names)
        : profile_{profile}, names_{names} {}

    Outcome<void> run() {
        if (!is_register_name(profile_.register_name)) complain("/register_name", "not-a-register-name");
        if (profile_.country && !is_country_code(*profile_.country)) complain("/country", "not-a-country");
        for (std::size_t place = 0; place < profile_.columns.size(); ++place)
            check_column(profile_.columns[place], "/columns/" + std::to_string(place));
        for (const RegisterField field : {RegisterField::official_number, RegisterField::name})
            if (!column_of(profile_, field))
                complain("/columns", "field-without-column", {{"field", std::string{word(field)}}});
        if (!feeds(profile_, RegisterField::country)) complain("/country", "required");
        if (errors_.empty()) return {};
        return Problem{&problems::invalid, {}, std::move(errors_)};
    }

private:
    void complain(std::string pointer, std::string reason, Arguments arguments = {}) {
        errors_.push_back({std::move(pointer), std::move(reason), std::move(arguments)});
    }

    void check_column(const FieldColumn& column, const std::string& pointer) {
        if (!has_column(names_, column.column))
            complain(pointer + "/column", "no-such-column", {{"column", column.column}});
        if (column_of(profile_, column.field) != &column)
            complain(pointer + "/field", "field-fed-twice", {{"field", std::string{word(column.field)}}});
        for (std::size_t place = 0; place < column.words.size(); ++place)
            if (!is_word_of(column.field, column.words[place].word))
                complain(pointer + "/words/" + std::to_string(place) + "/word", "unknown-word",
                         {{"word", column.words[place].word}});
    }

    const RegisterProfile& profile_;
    const std::vector<std::string>& names_;
    std::vector<FieldError> errors_;
};

std::vector<RegisterProfile> read_built_in_profiles() {
    std::vector<RegisterProfile> profiles;
    for (const EmbeddedFile& file : embedded_files_below("data/registers/")) {
        if (!file.path.ends_with(".json")) continue;
        auto profile = json::from_json<RegisterProfile>(file.bytes);
        assert_that(profile.has_value(), file.path);
        profiles.push_back(*std::move(profile));
    }
    return profiles;
}

}  // namespace

const std::vector<RegisterProfile>& built_in_profiles() {
    static const std::vector<RegisterProfile> profiles = read_built_in_profiles();
    return profiles;
}

std::optional<RegisterProfile> recognised_profile(const std::vector<RegisterProfile>& profiles,
                                                  const std::vector<csv::Column>& columns) {
    const RegisterProfile* best = nullptr;
    for (const RegisterProfile& profile : profiles) {
        const bool fits = std::ranges::all_of(profile.columns, [&](const FieldColumn& wanted) {
            return std::ranges::find(columns, wanted.column, &csv::Column::name) != columns.end();
        });
        if (fits && (!best || profile.columns.size() > best->columns.size())) best = &profile;
    }
    if (!best) return std::nullopt;
    return *best;
}

Outcome<void> check_profile(const RegisterProfile& profile, const std::vector<std::string>& column_names) {
    return ProfileCheck{profile, column_names}.run();
}

const FieldColumn* column_of(const RegisterProfile& profile, RegisterField field) {
    const auto found = std::ranges::find(profile.columns, field, &FieldColumn::field);
    return found == profile.columns.end() ? nullptr : &*found;
}

bool feeds(const RegisterProfile& profile, RegisterField field) {
    if (column_of(profile, field)) return true;
    if (field == RegisterField::kind) return true;
    if (field == RegisterField::country) return profile.country.has_value();
    if (field == RegisterField::school_forms) return !profile.grade_forms.empty();
    return false;
}

std::vector<std::string_view> separate_words(std::string_view words) {
    std::vector<std::string_view> separated;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0) separated.push_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return separated;
}

}  // namespace utsyn
