#include "organisation/account_commands.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/text.hpp"

namespace utsyn {
namespace {

/// The organisation of that name, or the first one ever.
Outcome<Id<Organisation>> place_of(OrganisationStore& organisations, const NewAccount& account, const Change& change) {
    if (auto named = organisations.administering_itself(account.organisation)) return *named;
    if (organisations.any()) return invalid_field("/organisation", "unknown-organisation");
    Organisation first{.id = Id<Organisation>::make(change.at),
                       .kind = OrganisationKind::school,
                       .name = account.organisation,
                       .sort_key = i18n::sort_key(account.organisation, account.language),
                       .country = "NO"};
    organisations.add(first, change);
    return first.id;
}

}  // namespace

Outcome<Role> add_account(sql::Transaction& transaction, const NewAccount& account, Instant now, Date today) {
    if (characters(account.password) < shortest_password)
        return invalid_field("/password", "too-short", {{"min", std::int64_t{shortest_password}}});
    Change change{{}, now, "created"};
    OrganisationStore organisations{transaction};
    auto organisation = place_of(organisations, account, change);
    if (!organisation) return organisation.error();
    Person person{.id = Id<Person>::make(now),
                  .name = account.name,
                  .sort_key = i18n::sort_key(account.name, account.language),
                  .email = account.email,
                  .language = account.language,
                  .password_hash = hash_password(account.password)};
    PersonStore people{transaction};
    if (auto added = people.add(person, *organisation, change); !added) return added.error();
    Role role{.id = Id<Role>::make(now),
              .organisation_id = *organisation,
              .person_id = person.id,
              .kind = account.role,
              .valid_from = today};
    people.add_role(role, change);
    return role;
}

}  // namespace utsyn
