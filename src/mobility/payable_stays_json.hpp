#pragma once

#include "funding/grant_told.hpp"
#include "mobility/stay_funding.hpp"

namespace utsyn {

/// A trip that a project may pay for, and what it would pay for each who goes.
struct PayableTrip {
    std::vector<Id<Stay>> stay_ids;
    std::string organisation_name;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    Activity activity{};
    Who who{};
    Date starts_on;
    Date ends_on;
    std::optional<ToldAmount> each;         // nothing: it does not pay, or the way is not known
    std::vector<std::string> not_eligible;  // sentences; none where it pays
    std::vector<StayPayer> paid_by;         // others that pay for some of these stays already
};
BOOST_DESCRIBE_STRUCT(PayableTrip, (),
                      (stay_ids, organisation_name, partner_name, partner_country, partner_town, activity, who,
                       starts_on, ends_on, each, not_eligible, paid_by))

struct PayableStaysView {
    std::string project_name;
    Date from;  // first and last day on which they begin
    Date to;
    std::vector<PayableTrip> items;
};
BOOST_DESCRIBE_STRUCT(PayableStaysView, (), (project_name, from, to, items))

struct AttachedStaysDraft {
    std::vector<Id<Stay>> stay_ids;
};
BOOST_DESCRIBE_STRUCT(AttachedStaysDraft, (), (stay_ids))
template <>
inline constexpr auto field_rules<AttachedStaysDraft> = std::array{FieldRule{
    .field = "stay_ids", .min_items = 1, .max_items = 1000, .about = "Those that the project pays for from now on."}};

}  // namespace utsyn
