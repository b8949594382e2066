#include "organisation/person_store.hpp"

#include "organisation/problems.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr sql::Statement find_person{"organisation.find_person", R"sql(
    select person.* from person
    where person.id = :id and exists (
        select 1 from role
        where role.person_id = person.id
          and role.organisation_id in (select below_id from organisation_reach where above_id = :fence))
)sql"};

constexpr sql::Statement find_person_by_email{"organisation.find_person_by_email", R"sql(
    select * from person where email_key = :email_key
)sql"};

constexpr sql::Statement find_person_by_id{"organisation.find_person_by_id", R"sql(
    select * from person where id = :id
)sql"};

constexpr sql::Statement key_email{"organisation.key_email", R"sql(
    update person set email_key = :email_key where id = :id
)sql"};

constexpr sql::Statement find_role_statement{"organisation.find_role", R"sql(
    select * from role
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_role_outside{"organisation.find_role_outside", R"sql(
    select id from role
    where person_id = :person_id
      and organisation_id not in (select below_id from organisation_reach where above_id = :fence)
    limit 1
)sql"};

constexpr sql::Statement find_administrator{"organisation.find_administrator", R"sql(
    select role.id from role join person on person.id = role.person_id
    where role.organisation_id = :organisation_id and role.kind = 'administrator'
      and role.valid_from <= :day and (role.valid_to is null or role.valid_to >= :day)
      and person.password_hash is not null
    limit 1
)sql"};

constexpr std::string_view roles_of_some = R"sql(
    select role.*, organisation.name as organisation_name
    from role join organisation on organisation.id = role.organisation_id
    where role.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and role.person_id in ({})
    order by role.valid_from, role.id
)sql";

constexpr sql::Statement list_demo_accounts{"organisation.list_demo_accounts", R"sql(
    select person.name, person.email, role.kind as role, organisation.name as organisation
    from person
    join role on role.person_id = person.id
    join organisation on organisation.id = role.organisation_id
    where person.demo and person.password_hash is not null
    order by organisation.sort_key, role.kind, person.sort_key
)sql"};

}  // namespace

const sql::Listing person_listing{
    .name = "organisation.list_people",
    .select = "select person.* from person",
    .where =
        "exists (select 1 from role where role.person_id = person.id and role.kind not in ('pupil', 'guardian')"
        " and role.organisation_id in (select below_id from organisation_reach where above_id = :fence))"
        " and (:see_protected or not person.protected_address)",
    .id = "person.id",
    .filters =
        {
            {"q", "lower(person.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only names that contain this text."},
            {"role",
             "exists (select 1 from role where role.person_id = person.id and role.kind = :value and"
             " role.organisation_id in (select below_id from organisation_reach where above_id = :fence))",
             &shape_of<RoleKind>(), "Only people with this role."},
            {"organisation_id",
             "exists (select 1 from role where role.person_id = person.id and role.organisation_id = :value and"
             " role.organisation_id in (select below_id from organisation_reach where above_id = :fence))",
             &shape_of<Id<Organisation>>(), "Only people with a role at this organisation itself."},
            {"on",
             "exists (select 1 from role where role.person_id = person.id and role.valid_from <= :value and"
             " (role.valid_to is null or role.valid_to >= :value) and"
             " role.organisation_id in (select below_id from organisation_reach where above_id = :fence))",
             &shape_of<Date>(), "Only people with a role on this day."},
        },
    .sorts = {{"name", "person.sort_key"}},
    .default_sort = "name",
};

Outcome<Person> PersonStore::find(Id<Person> id, const Fence& fence) {
    auto rows = transaction_.run(find_person, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Person>();
}

std::optional<Person> PersonStore::find_by_email(std::string_view email) {
    auto rows = transaction_.run(find_person_by_email, {{"email_key", email_key(email)}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Person>();
}

Outcome<Person> PersonStore::find_self(const Actor& actor) {
    auto rows = transaction_.run(find_person_by_id, {{"id", actor.person}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Person>();
}

std::optional<std::string> PersonStore::name_of(Id<Person> id) {
    auto rows = transaction_.run(find_person_by_id, {{"id", id}});
    if (rows.empty()) return std::nullopt;
    return rows[0].get<std::string>("name");
}

Outcome<sql::ListingPage> PersonStore::list(const sql::ListingRequest& request, const Fence& fence,
                                            ProtectedPeople protected_people) {
    bool see_protected = protected_people == ProtectedPeople::shown;
    return sql::run_listing(transaction_, person_listing, request,
                            {{"fence", fence.above()}, {"see_protected", see_protected}});
}

Outcome<void> PersonStore::add(const Person& person, Id<Organisation> organisation, const Change& change) {
    if (person.email && find_by_email(*person.email)) return problem(problems::email_taken);
    transaction_.insert("person", person);
    if (person.email) transaction_.run(key_email, {{"id", person.id}, {"email_key", email_key(*person.email)}});
    record_change(transaction_, change, organisation, "person", person.id.uuid, "null", "null");
    return {};
}

Outcome<void> PersonStore::save(const Person& before, Person& after, Id<Organisation> organisation,
                                const Change& change) {
    if (after.email && after.email != before.email) {
        auto holder = find_by_email(*after.email);
        if (holder && holder->id != after.id) return problem(problems::email_taken);
    }
    if (auto updated = transaction_.update("person", after); !updated) return updated;
    std::optional<std::string> key;
    if (after.email) key = email_key(*after.email);
    transaction_.run(key_email, {{"id", after.id}, {"email_key", key}});
    record_change(transaction_, change, organisation, "person", after.id.uuid, "null", "null");
    return {};
}

void PersonStore::add_role(const Role& role, const Change& change) {
    transaction_.insert("role", role);
    record_created(transaction_, change, role.organisation_id, "role", role);
}

Outcome<void> PersonStore::save_role(const Role& before, Role& after, const Change& change) {
    if (auto updated = transaction_.update("role", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "role", before, after);
    return {};
}

Outcome<Role> PersonStore::find_role(Id<Role> id, const Fence& fence) {
    auto rows = transaction_.run(find_role_statement, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Role>();
}

std::vector<RoleRow> PersonStore::roles_inside(const std::vector<Id<Person>>& people, const Fence& fence) {
    if (people.empty()) return {};
    std::vector<std::string> names;
    for (std::size_t number = 0; number < people.size(); ++number) names.push_back(fmt::format("person{}", number));
    sql::Parameters parameters{{"fence", fence.above()}};
    std::string places;
    for (std::size_t number = 0; number < people.size(); ++number) {
        places += fmt::format("{}:{}", number == 0 ? "" : ", ", names[number]);
        parameters.emplace_back(names[number], people[number]);
    }
    return transaction_
        .run_text("organisation.roles_of_some", fmt::format(fmt::runtime(roles_of_some), places), parameters)
        .as<RoleRow>();
}

bool PersonStore::has_administrator(Id<Organisation> organisation, Date day) {
    return !transaction_.run(find_administrator, {{"organisation_id", organisation}, {"day", day}}).empty();
}

bool PersonStore::has_role_outside(Id<Person> person, const Fence& fence) {
    return !transaction_.run(find_role_outside, {{"person_id", person}, {"fence", fence.above()}}).empty();
}

std::vector<DemoAccount> PersonStore::demo_accounts() {
    return transaction_.run(list_demo_accounts).as<DemoAccount>();
}

}  // namespace utsyn
