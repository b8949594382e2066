#pragma once

#include "funding/funded_twice.hpp"
#include "mobility/stay_funding.hpp"

namespace utsyn {

/// One of those that pay for a stay, with what it pays.
struct StayFundingView {
    StayFunding stay_funding;
    std::optional<std::string> project_name;
    std::optional<std::int64_t> call_year;
    std::optional<ToldGrant> grant;    // where rules compute it
    std::optional<ToldAmount> amount;  // in all; nothing: not known
    std::int64_t rate_revision = 0;    // of the rates that it was computed with
};
BOOST_DESCRIBE_STRUCT(StayFundingView, (), (stay_funding, project_name, call_year, grant, amount, rate_revision))

enum class StayFundingAction { add, remove };
BOOST_DESCRIBE_ENUM(StayFundingAction, add, remove)

struct StayFundingsView {
    std::vector<StayFundingView> items;
    std::vector<std::string> funded_twice;  // a sentence for each cost that two pay
    std::vector<StayFundingAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(StayFundingsView, (), (items, funded_twice, allowed_actions))

struct StayFundingDraft {
    StayPayer payer{};
    std::optional<Id<FundingProject>> funding_project_id;
    std::optional<Money> amount;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(StayFundingDraft, (), (payer, funding_project_id, amount, note))
template <>
inline constexpr auto field_rules<StayFundingDraft> =
    std::array{FieldRule{.field = "funding_project_id", .about = "Which project, where one pays."},
               FieldRule{.field = "amount", .about = "Of means that no rule computes."},
               FieldRule{.field = "note", .max_length = 500}};

}  // namespace utsyn
