#include "organisation/session_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement hash_session{"organisation.add_session", R"sql(
    insert into session (id, person_id, acting_at_id, token_hash, started_at, ends_at)
    values (:id, :person_id, :acting_at_id, :token_hash, :started_at, :ends_at)
)sql"};

constexpr sql::Statement find_session{"organisation.find_session", R"sql(
    select id, person_id, acting_at_id, started_at, ends_at from session
    where token_hash = :token_hash and ends_at > :now
)sql"};

constexpr sql::Statement end_session{"organisation.end_session", "delete from session where id = :id"};

constexpr sql::Statement act_at_organisation{"organisation.act_at", R"sql(
    update session set acting_at_id = :organisation_id where id = :id
)sql"};

constexpr sql::Statement language_of_person{"organisation.language_of", "select language from person where id = :id"};

constexpr sql::Statement roles_that_count{"organisation.roles_that_count", R"sql(
    select distinct role.kind
    from role join organisation_reach on organisation_reach.above_id = role.organisation_id
    where role.person_id = :person_id and organisation_reach.below_id = :organisation_id
      and role.valid_from <= :today and (role.valid_to is null or role.valid_to >= :today)
    order by role.kind
)sql"};

constexpr sql::Statement places_to_act{"organisation.places_to_act", R"sql(
    select distinct organisation.id, organisation.name, organisation.kind, organisation.sort_key
    from role
    join organisation_reach on organisation_reach.above_id = role.organisation_id
    join organisation on organisation.id = organisation_reach.below_id
    where role.person_id = :person_id and organisation.keeper_id is null
      and role.valid_from <= :today and (role.valid_to is null or role.valid_to >= :today)
    order by organisation.sort_key
)sql"};

sql::Value bytes(std::string_view content) {
    return {sql::ColumnType::bytes, std::string{content}};
}

}  // namespace

void SessionStore::add(const Session& session, std::string_view token_hash) {
    transaction_.run(hash_session, {{"id", session.id},
                                    {"person_id", session.person_id},
                                    {"acting_at_id", session.acting_at_id},
                                    {"token_hash", bytes(token_hash)},
                                    {"started_at", session.started_at},
                                    {"ends_at", session.ends_at}});
}

std::optional<Session> SessionStore::find(std::string_view token_hash, Instant now) {
    auto rows = transaction_.run(find_session, {{"token_hash", bytes(token_hash)}, {"now", now}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Session>();
}

void SessionStore::end(Id<Session> id) {
    transaction_.run(end_session, {{"id", id}});
}

void SessionStore::act_at(Id<Session> id, Id<Organisation> organisation) {
    transaction_.run(act_at_organisation, {{"id", id}, {"organisation_id", organisation}});
}

Language SessionStore::language_of(Id<Person> person) {
    auto rows = transaction_.run(language_of_person, {{"id", person}});
    return rows.empty() ? Language{} : rows[0].get<Language>("language");
}

std::vector<RoleKind> SessionStore::roles_at(Id<Person> person, Id<Organisation> organisation, Date today) {
    auto rows = transaction_.run(roles_that_count,
                                 {{"person_id", person}, {"organisation_id", organisation}, {"today", today}});
    std::vector<RoleKind> roles;
    for (auto row : rows) roles.push_back(row.get<RoleKind>("kind"));
    return roles;
}

std::vector<SessionStore::ActingPlace> SessionStore::places_of(Id<Person> person, Date today) {
    return transaction_.run(places_to_act, {{"person_id", person}, {"today", today}}).as<ActingPlace>();
}

}  // namespace utsyn
