#include "organisation/directory_import_apply.hpp"

#include "platform/i18n/messages.hpp"

namespace utsyn {
namespace {

bool is_moved(const RegisterEntry& entry, const Organisation& organisation) {
    return entry.country != organisation.country || entry.municipality_number != organisation.municipality_number ||
           entry.postcode != organisation.postcode || (entry.town && entry.town != organisation.town);
}

void put_at(const std::optional<EntryPlace>& place, Organisation& organisation) {
    organisation.latitude = place ? std::optional{place->latitude} : std::nullopt;
    organisation.longitude = place ? std::optional{place->longitude} : std::nullopt;
}

}  // namespace

RegisterEntry entry_of(const Organisation& organisation, std::string_view official_number,
                       const std::optional<RegisterEntry>& imported) {
    return {.official_number = std::string{official_number},
            .parent_number = imported ? imported->parent_number : std::nullopt,
            .kind = organisation.kind,
            .name = organisation.name,
            .country = organisation.country,
            .town = organisation.town,
            .address = organisation.address,
            .postcode = organisation.postcode,
            .municipality_number = organisation.municipality_number,
            .phone = organisation.phone,
            .web = organisation.web,
            .school_forms = organisation.school_forms,
            .grade_from = organisation.grade_from,
            .grade_to = organisation.grade_to,
            .ownership_form = imported ? imported->ownership_form : std::nullopt};
}

void apply_entry(const RegisterEntry& entry, const std::optional<EntryPlace>& place, Organisation& organisation) {
    const bool moved = is_moved(entry, organisation);
    if (moved || !organisation.latitude) put_at(place, organisation);
    if (entry.name != organisation.name) organisation.sort_key = i18n::sort_key(entry.name, *Language::parse("nb"));
    organisation.kind = entry.kind;
    organisation.name = entry.name;
    organisation.country = entry.country;
    if (entry.town) organisation.town = entry.town;
    else if (moved || !organisation.town) organisation.town = place ? std::optional{place->town} : std::nullopt;
    organisation.address = entry.address;
    organisation.postcode = entry.postcode;
    organisation.municipality_number = entry.municipality_number;
    organisation.phone = entry.phone;
    organisation.web = entry.web;
    organisation.school_forms = entry.school_forms;
    organisation.grade_from = entry.grade_from;
    organisation.grade_to = entry.grade_to;
}

void copy_fed_fields(const RegisterProfile& profile, const RegisterEntry& from, RegisterEntry& into) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RegisterField>>([&](auto field) {
        if (feeds(profile, field.value)) copy_field(field.value, from, into);
    });
}

RegisterEntry entry_after(const std::optional<RegisterEntry>& current, const DecidedRow& row,
                          const std::optional<RegisterEntry>& taken, const RegisterProfile& profile) {
    if (!current) return taken.value_or(row.entry);
    RegisterEntry after = *current;
    if (taken) copy_fed_fields(profile, *taken, after);
    else if (row.outcome == RowOutcome::changed || row.choice == VersionChoice::take)
        for (const FieldChange& change : row.changes) copy_field(change.field, row.entry, after);
    const bool moved = after.country != current->country || after.postcode != current->postcode ||
                       after.municipality_number != current->municipality_number;
    if (moved && !feeds(profile, RegisterField::town)) after.town.reset();
    return after;
}

bool is_settled(const DecidedRow& row) {
    return row.outcome != RowOutcome::conflict || row.choice.has_value();
}

}  // namespace utsyn
