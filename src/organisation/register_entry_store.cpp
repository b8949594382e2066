#include "organisation/register_entry_store.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

constexpr std::size_t numbers_at_once = 250;

/// One text for every look-up, so that both engines prepare it once.
const std::string& find_numbered_text() {
    static const std::string text = [] {
        std::string numbers;
        for (std::size_t place = 0; place < numbers_at_once; ++place)
            numbers += fmt::format("{}:n{}", place == 0 ? "" : ", ", place);
        return fmt::format(R"sql(
            select organisation.*, official_number.number as official_number,
                register_entry.id as kept_id, register_entry.entry as kept_entry,
                register_entry.parent_number as kept_parent_number, register_entry.ownership_id as kept_ownership_id
            from official_number
            join organisation on organisation.id = official_number.organisation_id
            left join register_entry on register_entry.keeper_id = official_number.keeper_id
                and register_entry.register_name = official_number.register_name
                and register_entry.official_number = official_number.number
            where official_number.keeper_id = :keeper_id and official_number.register_name = :register_name
                and official_number.number in ({})
        )sql",
                           numbers);
    }();
    return text;
}

const std::vector<std::string>& number_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> made;
        for (std::size_t place = 0; place < numbers_at_once; ++place) made.push_back(fmt::format("n{}", place));
        return made;
    }();
    return names;
}

constexpr sql::Statement save_entry{"organisation.save_register_entry", R"sql(
    update register_entry set parent_number = :parent_number, entry = :entry where id = :id
)sql"};

constexpr sql::Statement remove_entry{"organisation.remove_register_entry", R"sql(
    delete from register_entry where organisation_id = :organisation_id and register_name = :register_name
)sql"};

constexpr sql::Statement find_parent_changes{"organisation.find_parent_changes", R"sql(
    select register_entry.id as register_entry_id, register_entry.organisation_id, register_entry.ownership_id,
        parent.organisation_id as owner_id
    from register_entry
    left join official_number parent on parent.keeper_id = register_entry.keeper_id
        and parent.register_name = register_entry.register_name and parent.number = register_entry.parent_number
    left join ownership on ownership.id = register_entry.ownership_id
    where register_entry.keeper_id = :keeper_id and register_entry.register_name = :register_name
        and parent.organisation_id is distinct from ownership.owner_id
    order by register_entry.id
)sql"};

constexpr sql::Statement set_entry_ownership{"organisation.set_entry_ownership", R"sql(
    update register_entry set ownership_id = :ownership_id where id = :id
)sql"};

constexpr sql::Statement find_effects{"organisation.find_import_effects", R"sql(
    select * from directory_import_effect where directory_import_id = :id order by id
)sql"};

constexpr sql::Statement save_effect_version{"organisation.save_effect_version", R"sql(
    update directory_import_effect set version_after = :version_after
    where directory_import_id = :id and organisation_id = :organisation_id
)sql"};

constexpr sql::Statement find_built_upon{"organisation.find_built_upon", R"sql(
    select directory_import_effect.id from directory_import_effect
    left join organisation on organisation.id = directory_import_effect.organisation_id
    where directory_import_effect.directory_import_id = :id
        and organisation.version is distinct from directory_import_effect.version_after
    limit 1
)sql"};

constexpr sql::Statement find_edges{"organisation.find_import_edges", R"sql(
    select * from directory_import_edge where directory_import_id = :id order by id desc
)sql"};

NumberedOrganisation numbered(const sql::Row& row, Id<Organisation> keeper, std::string_view register_name) {
    NumberedOrganisation found{row.as<Organisation>(), std::nullopt};
    const auto id = row.get<std::optional<Id<KeptEntry>>>("kept_id");
    if (!id) return found;
    found.kept = KeptEntry{.id = *id,
                           .keeper_id = keeper,
                           .organisation_id = found.organisation.id,
                           .register_name = std::string{register_name},
                           .official_number = row.get<std::string>("official_number"),
                           .parent_number = row.get<std::optional<std::string>>("kept_parent_number"),
                           .entry = row.get<JsonText>("kept_entry"),
                           .ownership_id = row.get<std::optional<Id<Ownership>>>("kept_ownership_id")};
    return found;
}

}  // namespace

std::unordered_map<std::string, NumberedOrganisation> RegisterEntryStore::organisations(
    Id<Organisation> keeper, std::string_view register_name, const std::vector<std::string>& numbers) {
    std::unordered_map<std::string, NumberedOrganisation> found;
    for (std::size_t first = 0; first < numbers.size(); first += numbers_at_once) {
        sql::Parameters parameters{{"keeper_id", keeper}, {"register_name", register_name}};
        for (std::size_t place = 0; place < numbers_at_once; ++place)
            parameters.emplace_back(number_names()[place], numbers[std::min(first + place, numbers.size() - 1)]);
        for (const auto row : transaction_.run_text("organisation.find_numbered", find_numbered_text(), parameters))
            found.emplace(row.get<std::string>("official_number"), numbered(row, keeper, register_name));
    }
    return found;
}

void RegisterEntryStore::add_all(const std::vector<KeptEntry>& entries) {
    transaction_.insert_all("register_entry", entries);
}

void RegisterEntryStore::save(const KeptEntry& entry) {
    transaction_.run(save_entry, {{"id", entry.id}, {"parent_number", entry.parent_number}, {"entry", entry.entry}});
}

void RegisterEntryStore::remove(Id<Organisation> organisation, std::string_view register_name) {
    transaction_.run(remove_entry, {{"organisation_id", organisation}, {"register_name", register_name}});
}

std::vector<ParentChange> RegisterEntryStore::parent_changes(Id<Organisation> keeper, std::string_view register_name) {
    return transaction_.run(find_parent_changes, {{"keeper_id", keeper}, {"register_name", register_name}})
        .as<ParentChange>();
}

void RegisterEntryStore::set_ownership(Id<KeptEntry> entry, std::optional<Id<Ownership>> ownership) {
    transaction_.run(set_entry_ownership, {{"id", entry}, {"ownership_id", ownership}});
}

void RegisterEntryStore::add_effects(const std::vector<ImportEffect>& effects) {
    transaction_.insert_all("directory_import_effect", effects);
}

void RegisterEntryStore::add_effect(const ImportEffect& effect) {
    const auto saved = transaction_.run(save_effect_version, {{"id", effect.directory_import_id},
                                                              {"organisation_id", effect.organisation_id},
                                                              {"version_after", effect.version_after}});
    if (saved.changed() == 0) transaction_.insert("directory_import_effect", effect);
}

std::vector<ImportEffect> RegisterEntryStore::effects_of(Id<DirectoryImport> directory_import) {
    return transaction_.run(find_effects, {{"id", directory_import}}).as<ImportEffect>();
}

bool RegisterEntryStore::is_built_upon(Id<DirectoryImport> directory_import) {
    return !transaction_.run(find_built_upon, {{"id", directory_import}}).empty();
}

void RegisterEntryStore::add_edge(const ImportEdge& edge) {
    transaction_.insert("directory_import_edge", edge);
}

std::vector<ImportEdge> RegisterEntryStore::edges_of(Id<DirectoryImport> directory_import) {
    return transaction_.run(find_edges, {{"id", directory_import}}).as<ImportEdge>();
}

}  // namespace utsyn
