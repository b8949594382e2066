#pragma once

#include "mobility/mobility_application.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

struct Stay;

/// An application with who made it.
struct MobilityApplicationRow {
    Id<MobilityApplication> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<OfferRound> round_id;
    Id<Person> person_id;
    std::string person_name;
    std::optional<Date> born_on;
    std::optional<std::string> school_name;  // where she is a pupil
    std::vector<Id<Offer>> choices;
    std::string motivation;
    std::string programme;
    std::int64_t year_level = 0;
    std::optional<std::int64_t> points;
    std::optional<std::string> points_note;
    Instant submitted_at;
    std::optional<Date> withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(MobilityApplicationRow, (),
                      (id, version, organisation_id, round_id, person_id, person_name, born_on, school_name, choices,
                       motivation, programme, year_level, points, points_note, submitted_at, withdrawn_on))

/// All SQL of applications.
class MobilityApplicationStore {
public:
    explicit MobilityApplicationStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<MobilityApplication> find(Id<MobilityApplication> id, const Fence& fence);
    Outcome<MobilityApplicationRow> find_row(Id<MobilityApplication> id, const Fence& fence);
    /// That of the fence's person, if she made one.
    std::optional<MobilityApplication> find_own(Id<OfferRound> round, const Fence& fence);
    /// That which got its person this stay; nothing where none did.
    std::optional<MobilityApplication> behind(Id<Stay> stay);
    /// One page of a round's applications.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, Id<OfferRound> round, const Fence& fence);
    /// All of a round that have not been withdrawn, by name.
    std::vector<MobilityApplicationRow> standing(Id<OfferRound> round, const Fence& fence);

    void add(const MobilityApplication& application, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const MobilityApplication& before, MobilityApplication& after, const Change& change);
    /// Someone of the staff has seen them.
    void record_read(std::span<const MobilityApplicationRow> applications, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing mobility_application_listing;

}  // namespace utsyn
