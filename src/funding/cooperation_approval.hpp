#pragma once

#include "funding/rate_book.hpp"

namespace utsyn {

/// A Norwegian upper-secondary school's exchange with a school abroad, for which the agency's approval is asked.
struct ExchangeCooperation {
    std::string country;        // of the school abroad
    int first_school_year = 0;  // 2022 is 2022/23
    int pupils = 0;             // of the group that the approval covers
    int pupils_of_school = 0;   // of all groups of the school
    bool has_agreement = true;  // with the school abroad, attached to the application
};

enum class ApprovalRefusal { country_inside_nordic_region, too_many_pupils, agreement_missing };
BOOST_DESCRIBE_ENUM(ApprovalRefusal, country_inside_nordic_region, too_many_pupils, agreement_missing)

/// For what the most of pupils counts.
enum class PupilsCounted { per_cooperation, per_school };
BOOST_DESCRIBE_ENUM(PupilsCounted, per_cooperation, per_school)

struct PupilLimit {
    int most = 0;
    PupilsCounted counted{};
    std::uint32_t most_rate = 0;  // positions in the book of the rows
    std::uint32_t counted_rate = 0;
};

/// The school years of an approval, both included, and when to apply for the next.
struct ApprovalTerm {
    int first_school_year = 0;
    int last_school_year = 0;
    Date apply_again_by;

    bool operator==(const ApprovalTerm&) const = default;
};

/// Source: FOR-2019-06-14-734 section 10, docs/sources.md S-33.
PupilLimit pupil_limit(const RateBook& book);

/// What stands against sending it for approval; nothing: it can be sent.
/// Source: FOR-2019-06-14-734 sections 2 and 10, docs/sources.md S-33.
std::vector<ApprovalRefusal> approval_refusals(const ExchangeCooperation& cooperation, const RateBook& book);

/// Source: FOR-2019-06-14-734 section 14, docs/sources.md S-33; the deadline by the practice of 2016, S-35.
ApprovalTerm approval_term(int first_school_year, const RateBook& book);

}  // namespace utsyn
