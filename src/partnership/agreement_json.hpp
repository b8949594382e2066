#pragma once

#include "partnership/agreement.hpp"
#include "partnership/agreement_store.hpp"

namespace utsyn {

/// What a coordinator writes down before anyone signs.
struct AgreementDraft {
    Id<Partner> partner_id;
    AgreementKind kind{};
    std::string purpose;
    Date valid_from;
    Date valid_to;
    Days notice_days{};
    std::vector<Quota> quotas;
    Conditions conditions;
};
BOOST_DESCRIBE_STRUCT(AgreementDraft, (),
                      (partner_id, kind, purpose, valid_from, valid_to, notice_days, quotas, conditions))
template <>
inline constexpr auto field_rules<AgreementDraft> = std::array{
    FieldRule{.field = "purpose", .min_length = 1, .max_length = 4000},
    FieldRule{.field = "valid_to", .about = "The last day, inclusive."},
    FieldRule{.field = "notice_days",
              .minimum = 0,
              .maximum = 730,
              .about = "Days from notice given to the first day without."},
    FieldRule{.field = "quotas", .max_items = 20},
};

/// What is seen of one agreement.
struct AgreementView {
    Agreement agreement;
    AgreementState state{};
    std::string organisation_name;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<std::string> our_signatory;  // the name behind our signature
    std::int64_t term_years = 0;
    std::vector<std::string> warnings;  // message keys "agreement.warning.<word>"
    std::vector<AgreementAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(AgreementView, (),
                      (agreement, state, organisation_name, partner_name, partner_country, partner_town, our_signatory,
                       term_years, warnings, allowed_actions))

/// The draft as an agreement's facts.
void apply(const AgreementDraft& draft, Agreement& agreement);

}  // namespace utsyn
