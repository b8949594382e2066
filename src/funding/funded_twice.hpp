#pragma once

#include "funding/grant.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// What a stay costs, as programmes may pay for it.
enum class CostKind {
    travel,
    living,
    tuition,
    course,
    language,
    inclusion,
    organisation,
    visa,
    insurance,
    vaccination,
    wage
};
BOOST_DESCRIBE_ENUM(CostKind, travel, living, tuition, course, language, inclusion, organisation, visa, insurance,
                    vaccination, wage)

/// One of the grants of one stay.
struct GrantOfStay {
    GrantProgramme programme{};
    Grant grant;
    std::string project;  // its name where one pays, so that two of one programme are told apart
};

/// A cost that two programmes pay, and from which of them to leave it out.
struct FundedTwice {
    CostKind cost{};
    GrantProgramme keep{};
    GrantProgramme drop{};
    std::optional<std::uint32_t> rate;  // position in the book of the row that says how the two go together
    std::string keep_project;
    std::string drop_project;

    bool operator==(const FundedTwice&) const = default;
};

/// The costs that a grant pays without being a loan, each once, in the order of CostKind.
std::vector<CostKind> costs_paid(const Grant& grant, const RateBook& book);

/// Every cost of a stay that more than one of its grants pay. What a project grants stays, and what authorities pay beside it
/// is left out; of two projects the one that pays more for the cost stays. Sums in two currencies are compared by the exchange
/// rates of `day`; without a day or a rate the one given first stays.
std::vector<FundedTwice> funded_twice(std::span<const GrantOfStay> grants, const RateBook& book,
                                      std::optional<Date> day = {});

/// "Travel is paid by both Erasmus+ and Lånekassen …"
std::string sentence(const FundedTwice& twice, const Language& language, const i18n::Messages& messages);

}  // namespace utsyn
