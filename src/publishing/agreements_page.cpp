#include "publishing/agreements_page.hpp"

#include "platform/geography/folded_name.hpp"
#include "platform/text.hpp"
#include "publishing/field_name.hpp"
#include "publishing/organisation_page.hpp"
#include "publishing/schema_org.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

using documents::Filling;

std::string searched_text(const PublicAgreement& agreement, const Language& language) {
    return folded_name(agreement.partner_name + " " + agreement.partner_town.value_or("") + " " +
                       agreement.organisation_name + " " + i18n::country_name(agreement.partner_country, language) +
                       " " + field_names(agreement.fields, language));
}

bool has_all_words(std::string_view text, std::string_view words) {
    while (!words.empty())
        if (text.find(cut(words, ' ')) == std::string_view::npos) return false;
    return true;
}

/// Whether some are of schools below the organisation whose page it is.
bool are_of_others(std::span<const PublicAgreement> agreements, const Publication& publication) {
    return std::ranges::any_of(agreements,
                               [&](const auto& each) { return each.organisation_id != publication.organisation_id; });
}

void add_country_choices(Filling& filling, std::span<const PublicAgreement> agreements, const AgreementSearch& search,
                         const Language& language) {
    std::map<std::string, Filling> by_name;
    for (const auto& agreement : agreements) {
        auto name = i18n::country_name(agreement.partner_country, language);
        Filling choice{.texts = {{"code", agreement.partner_country}, {"name", name}}};
        choice.flags["chosen"] = agreement.partner_country == search.country;
        by_name.emplace(i18n::sort_key(name, language), std::move(choice));
    }
    for (auto& [name, choice] : by_name) filling.lists["choices"].push_back(std::move(choice));
}

Filling row_of(const PublicAgreement& agreement, const PublicFrame& frame, const i18n::Messages& messages) {
    return {.texts = {{"partner", agreement.partner_name},
                      {"place", place_name(agreement.partner_town, agreement.partner_country, frame.language)},
                      {"school", agreement.organisation_name},
                      {"kind", messages.text(frame.language, "agreement.kind." + std::string{word(agreement.kind)})},
                      {"fields", field_names(agreement.fields, frame.language)},
                      {"valid_to", agreement.valid_to.to_string()},
                      {"until", i18n::long_date(agreement.valid_to, frame.language)}}};
}

}  // namespace

std::string field_names(std::span<const std::string> fields, const Language& language) {
    std::string names;
    for (const auto& field : fields) {
        if (!names.empty()) names += ", ";
        names += field_name(field, language);
    }
    return names;
}

std::vector<PublicAgreement> found_in(std::span<const PublicAgreement> agreements, const AgreementSearch& search,
                                      const Language& language) {
    auto words = folded_name(search.q);
    std::vector<PublicAgreement> found;
    for (const auto& agreement : agreements) {
        if (!search.country.empty() && agreement.partner_country != search.country) continue;
        if (has_all_words(searched_text(agreement, language), words)) found.push_back(agreement);
    }
    std::ranges::stable_sort(found, {}, [&](const auto& each) {
        return i18n::sort_key(i18n::country_name(each.partner_country, language), language);
    });
    return found;
}

PublicPage agreements_page(const PublicFrame& frame, std::span<const PublicAgreement> agreements,
                           const AgreementSearch& search, const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.agreements.headline");
    PublicPage page{.name = "agreements", .title = headline};
    page.description =
        messages.text(frame.language, "public.agreements.description", {{"name", frame.organisation_name}});
    page.linked_data = agreements_linked_data(frame, agreements);
    page.listed = search.q.empty() && search.country.empty();
    auto found = found_in(agreements, search, frame.language);
    auto& filling = page.filling;
    auto home = "/" + frame.publication.slug;
    filling.texts = {{"headline", headline},
                     {"action", path_to(frame, home + "/agreements")},
                     {"clear_href", link_to(frame, "/agreements")},
                     {"q", search.q},
                     {"found", std::to_string(found.size())},
                     {"csv_href", path_to(frame, home + "/open-data/agreements.csv")},
                     {"json_href", path_to(frame, home + "/open-data/agreements.json")},
                     {"data_href", path_to(frame, home + "/open-data")}};
    filling.flags = {{"any", !found.empty()},
                     {"searched", !page.listed},
                     {"names_school", are_of_others(agreements, frame.publication)},
                     {"shows_data", !frame.embedded}};
    add_country_choices(filling, agreements, search, frame.language);
    for (const auto& agreement : found) filling.lists["agreements"].push_back(row_of(agreement, frame, messages));
    return page;
}

}  // namespace utsyn
