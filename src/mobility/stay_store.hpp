#pragma once

#include "mobility/learning_agreement.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A stay with the names that a reader of the register wants.
struct StayRow {
    Id<Stay> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<Person> person_id;
    std::string person_name;
    Id<Partner> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<double> latitude;
    std::optional<double> longitude;
    Direction direction{};
    Activity activity{};
    Who who{};
    Date starts_on;
    Date ends_on;
    std::optional<Mode> journey_mode;
    StayState state{};
};
BOOST_DESCRIBE_STRUCT(StayRow, (),
                      (id, organisation_id, organisation_name, person_id, person_name, partner_id, partner_name,
                       partner_country, partner_town, latitude, longitude, direction, activity, who, starts_on, ends_on,
                       journey_mode, state))

/// All SQL of stays and their learning agreements.
class StayStore {
public:
    explicit StayStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Stay> find(Id<Stay> id, const Fence& fence);
    /// One's own. Problems: not-found.
    Outcome<Stay> find_own(Id<Stay> id, const Fence& fence);
    StayRow row_of(const Stay& stay, Date today);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);
    std::vector<StayRow> own(const Fence& fence, Date today);
    /// Those inside the fence that touch the period.
    std::vector<StayRow> between(Date from, Date to, const Fence& fence, Date today);

    void add(const Stay& stay, const Change& change);
    Outcome<void> save(const Stay& before, Stay& after, const Change& change);
    /// Writes down that someone read a person's stay or paper.
    void record_read(const Stay& stay, std::string_view noun, const Uuid& subject, const Change& change);

    std::optional<LearningAgreement> learning_agreement_of(Id<Stay> stay, const Fence& fence);
    /// Problems: not-found.
    Outcome<LearningAgreement> find_learning_agreement(Id<LearningAgreement> id, const Fence& fence);
    void add_learning_agreement(const LearningAgreement& agreement, const Change& change);
    Outcome<void> save_learning_agreement(const LearningAgreement& before, LearningAgreement& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing stay_listing;

}  // namespace utsyn
