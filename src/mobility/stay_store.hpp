#pragma once

#include "funding/funding_project.hpp"
#include "mobility/learning_agreement.hpp"
#include "mobility/stay_row.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// How many went to a partner and came from it while its agreement runs.
struct PartnerTraffic {
    Id<Partner> partner_id;
    std::string partner_name;
    std::int64_t sent = 0;
    std::int64_t received = 0;
};
BOOST_DESCRIBE_STRUCT(PartnerTraffic, (), (partner_id, partner_name, sent, received))

/// Sums over stays in one direction.
struct StayFigures {
    Direction direction{};
    std::int64_t stays = 0;
    std::int64_t journeys = 0;  // stays with a chosen journey
    std::int64_t by_plane = 0;
    double kilograms_co2e = 0;
};
BOOST_DESCRIBE_STRUCT(StayFigures, (), (direction, stays, journeys, by_plane, kilograms_co2e))

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
    /// Those inside the fence that touch the period, without the cancelled ones.
    std::vector<StayRow> between(Date from, Date to, const Fence& fence, Date today);

    /// Those inside the fence that a project pays for, without the cancelled ones, by their first day.
    std::vector<StayRow> paid_by_project(Id<FundingProject> project, const Fence& fence, Date today);
    /// Those abroad inside the fence, at or below the project's organisation, that begin on these days and that it does not
    /// pay for, without the cancelled ones, by their first day.
    std::vector<StayRow> payable_by_project(const FundingProject& project, Date from, Date to, const Fence& fence,
                                            Date today);

    /// Those to come whose journey is chosen and has not been approved, whether it needs approval or not.
    std::vector<Stay> with_unapproved_journey(const Fence& fence, Date today);

    /// All with a partner, without the cancelled ones.
    std::vector<Stay> with_partner(Id<Partner> partner, const Fence& fence);
    /// Heads by partner since the beginning of the agreement in force with it.
    std::vector<PartnerTraffic> traffic_under_agreements(const Fence& fence, Date today);
    /// Sums over stays that begin on these days, without the cancelled ones.
    std::vector<StayFigures> figures(Date from, Date to, const Fence& fence);

    void add(const Stay& stay, const Change& change);
    Outcome<void> save(const Stay& before, Stay& after, const Change& change);
    /// Writes down that someone read a person's stay or paper.
    void record_read(const Stay& stay, std::string_view noun, const Uuid& subject, const Change& change);
    /// The same for a page of the register.
    void record_read(const std::vector<StayRow>& stays, const Change& change);

    std::optional<LearningAgreement> learning_agreement_of(Id<Stay> stay, const Fence& fence);
    /// Problems: not-found.
    Outcome<LearningAgreement> find_learning_agreement(Id<LearningAgreement> id, const Fence& fence);
    void add_learning_agreement(const LearningAgreement& agreement, const Change& change);
    Outcome<void> save_learning_agreement(const LearningAgreement& before, LearningAgreement& after,
                                          const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing stay_listing;

}  // namespace utsyn
