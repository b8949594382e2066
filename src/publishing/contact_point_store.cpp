#include "publishing/contact_point_store.hpp"

#include "publishing/publicity_consent.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_contact_point{"publishing.find_contact_point", R"sql(
    select * from contact_point
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_own_contact_point{"publishing.find_own_contact_point", R"sql(
    select * from contact_point where id = :id and person_id = :person_id
)sql"};

constexpr sql::Statement contact_points_of{"publishing.contact_points_of", R"sql(
    select * from contact_point
    where organisation_id = :fence and (valid_to is null or valid_to >= :today)
    order by valid_from, id
)sql"};

constexpr sql::Statement public_contact_points{"publishing.public_contact_points", R"sql(
    select contact_point.id, contact_point.function, contact_point.email, contact_point.phone,
           case when exists (
               select 1 from publicity_consent consent
               where consent.person_id = person.id and consent.organisation_id = contact_point.organisation_id
                 and consent.kind = :name_kind and consent.given_on <= :today
                 and (consent.withdrawn_on is null or consent.withdrawn_on > :today)
           ) then person.name end as name,
           case when exists (
               select 1 from publicity_consent consent
               where consent.person_id = person.id and consent.organisation_id = contact_point.organisation_id
                 and consent.kind = :private_kind and consent.given_on <= :today
                 and (consent.withdrawn_on is null or consent.withdrawn_on > :today)
           ) then person.email end as private_email
    from contact_point left join person on person.id = contact_point.person_id
    where contact_point.organisation_id = :fence and contact_point.objected_on is null
      and contact_point.valid_from <= :today and (contact_point.valid_to is null or contact_point.valid_to >= :today)
      and (person.id is null or not person.protected_address)
    order by contact_point.valid_from, contact_point.id
)sql"};

constexpr sql::Statement contact_points_held_by{"publishing.contact_points_held_by", R"sql(
    select * from contact_point
    where person_id = :person_id and valid_from <= :today and (valid_to is null or valid_to >= :today)
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by valid_from, id
)sql"};

constexpr sql::Statement role_inside{"publishing.role_inside", R"sql(
    select 1 as found from role
    where person_id = :person_id and kind not in ('pupil', 'guardian')
      and valid_from <= :today and (valid_to is null or valid_to >= :today)
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

}  // namespace

Outcome<ContactPoint> ContactPointStore::find(Id<ContactPoint> id, const Fence& fence) {
    auto rows = transaction_.run(find_contact_point, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<ContactPoint>();
}

Outcome<ContactPoint> ContactPointStore::find_own(Id<ContactPoint> id, const Actor& actor) {
    auto rows = transaction_.run(find_own_contact_point, {{"id", id}, {"person_id", actor.person}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<ContactPoint>();
}

std::vector<ContactPoint> ContactPointStore::of(const Fence& fence, Date today) {
    return transaction_.run(contact_points_of, {{"fence", fence.above()}, {"today", today}}).as<ContactPoint>();
}

std::vector<PublicContactPoint> ContactPointStore::public_ones(const Fence& fence, Date today) {
    return transaction_
        .run(public_contact_points, {{"fence", fence.above()},
                                     {"today", today},
                                     {"name_kind", word(PublicityKind::name)},
                                     {"private_kind", word(PublicityKind::private_contact)}})
        .as<PublicContactPoint>();
}

std::vector<ContactPoint> ContactPointStore::held_by(Id<Person> person, const Fence& fence, Date today) {
    return transaction_.run(contact_points_held_by, {{"person_id", person}, {"fence", fence.above()}, {"today", today}})
        .as<ContactPoint>();
}

bool ContactPointStore::is_one_of_ours(Id<Person> person, const Fence& fence, Date today) {
    return !transaction_.run(role_inside, {{"person_id", person}, {"fence", fence.above()}, {"today", today}}).empty();
}

void ContactPointStore::add(const ContactPoint& contact_point, const Change& change) {
    transaction_.insert("contact_point", contact_point);
    record_created(transaction_, change, contact_point.organisation_id, "contact_point", contact_point);
}

Outcome<void> ContactPointStore::save(const ContactPoint& before, ContactPoint& after, const Change& change) {
    if (auto updated = transaction_.update("contact_point", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "contact_point", before, after);
    return {};
}

}  // namespace utsyn
