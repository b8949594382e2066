#include "organisation/schools_for_test.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/ownership_store.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "organisation/session_store.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

SchoolsForTest::SchoolsForTest(sql::Database& database) : database_{database} {
    owner = add(OrganisationKind::county, "Vestmark fylkeskommune", {});
    school = add(OrganisationKind::school, "Lia videregående skole", owner);
    sibling = add(OrganisationKind::school, "Moen videregående skole", owner);
    stranger = add(OrganisationKind::school, "Havbro Gymnasium", {});
}

Id<Organisation> SchoolsForTest::add(OrganisationKind kind, const std::string& name,
                                     std::optional<Id<Organisation>> owned_by) {
    auto transaction = database_.begin();
    OrganisationStore organisations{transaction};
    Organisation organisation{
        .id = Id<Organisation>::make(now()), .kind = kind, .name = name, .sort_key = name, .country = "NO"};
    organisations.add(organisation, {{}, now(), "created"});
    if (owned_by) {
        auto owned =
            OwnershipStore{transaction}.add({Id<Ownership>::make(now()), *owned_by, organisation.id, today, {}});
        assert_that(owned.has_value(), "the owners form a tree");
    }
    transaction.commit();
    return organisation.id;
}

Id<Organisation> SchoolsForTest::add_abroad(const std::string& name, const std::string& country) {
    auto transaction = database_.begin();
    Organisation organisation{.id = Id<Organisation>::make(now()),
                              .kind = OrganisationKind::school,
                              .name = name,
                              .sort_key = name,
                              .country = country,
                              .town = "Nantes",
                              .keeper_id = school};
    OrganisationStore{transaction}.add(organisation, {{}, now(), "created"});
    transaction.commit();
    return organisation.id;
}

void SchoolsForTest::place(Id<Organisation> id, Position position) {
    auto transaction = database_.begin();
    OrganisationStore organisations{transaction};
    const auto before = organisations.known(id);
    auto after = before;
    after.latitude = position.latitude;
    after.longitude = position.longitude;
    assert_that(organisations.save(before, after, {{}, now(), "edited"}).has_value(), "nobody else changes it");
    transaction.commit();
}

Id<Person> SchoolsForTest::add_person(const std::string& name, RoleKind role, Id<Organisation> at) {
    auto transaction = database_.begin();
    PersonStore people{transaction};
    Person person{.id = Id<Person>::make(now()), .name = name, .sort_key = name};
    Change change{{}, now(), "created"};
    assert_that(people.add(person, at, change).has_value(), "a person without e-mail can be added");
    people.add_role({.id = Id<Role>::make(now()),
                     .organisation_id = at,
                     .person_id = person.id,
                     .kind = role,
                     .valid_from = today.plus_years(-1)},
                    change);
    transaction.commit();
    return person.id;
}

TestClient SchoolsForTest::signed_in(TestClient client, RoleKind role, Id<Organisation> at) {
    auto person = add_person("Someone", role, at);
    auto token = make_token();
    auto transaction = database_.begin();
    SessionStore{transaction}.add({Id<Session>::make(now()), person, at, now(), Instant{today.plus_years(1).day()}},
                                  hash_token(token));
    transaction.commit();
    client.set_cookie(std::string{session_cookie}, token);
    return client;
}

}  // namespace utsyn
