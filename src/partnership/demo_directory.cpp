#include "partnership/demo_directory.hpp"

#include "organisation/organisation.hpp"
#include "platform/demo_year.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoEntry {
    const char* word;
    const char* keeper;  // in whose directory, word
    const char* name;
    const char* country;
    const char* town;
    double latitude;
    double longitude;
    const char* language;
    const char* field;
};

constexpr auto demo_entries = std::to_array<DemoEntry>({
    {"umea", "nordlia", "Norrviks gymnasium", "SE", "Umeå", 63.8258, 20.2630, "sv", "0011"},
    {"vaasa", "nordlia", "Merirannikon ammattiopisto", "FI", "Vaasa", 63.0960, 21.6158, "fi", "0714"},
    {"lyon", "nordlia", "Lycée du Confluent Bleu", "FR", "Lyon", 45.7640, 4.8357, "fr", "0011"},
    {"rostock", "sundby", "Berufskolleg Ostseetor", "DE", "Rostock", 54.0924, 12.0991, "de", "1013"},
});

}  // namespace

void add_demo_directory(DemoYear& year) {
    for (const auto& demo : demo_entries)
        add_demo_organisation(year, "directory." + std::string{demo.word},
                              {.kind = OrganisationKind::school,
                               .name = demo.name,
                               .country = demo.country,
                               .town = demo.town,
                               .latitude = demo.latitude,
                               .longitude = demo.longitude,
                               .fields = {demo.field},
                               .languages = {demo.language},
                               .keeper_id = year.made<Organisation>(demo.keeper)});
}

}  // namespace utsyn
