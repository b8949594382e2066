#pragma once

#include "funding/finder_deadline.hpp"
#include "funding/funded_twice.hpp"

namespace utsyn {

/// Who goes where, when and for how long, from which school.
struct FinderQuestion {
    std::string from_country;  // ISO 3166-1
    std::string to_country;
    SchoolForm school_form{};
    int pupils = 0;
    int staff = 0;  // beside pupils those who accompany them
    Date start;
    int days = 1;  // of activity, without travel days
    Kilometres one_way;
    std::optional<Kilometres> domestic;  // of it inside the sending country
    std::optional<Hours> travel_time;
    TravelKind travel{};
    bool is_accredited = false;  // in the school's field
    std::optional<int> age;      // of the pupil
};

enum class FinderRefusal { school_form_not_in_programme, only_for_pupils, only_for_staff, too_late };
BOOST_DESCRIBE_ENUM(FinderRefusal, school_form_not_in_programme, only_for_pupils, only_for_staff, too_late)

/// How short and how long a stay may be. Units: those of the rate; an empty end is no limit that we know.
struct PaidLength {
    std::string low;
    std::string high;
    std::string unit;

    bool operator==(const PaidLength&) const = default;
};
BOOST_DESCRIBE_STRUCT(PaidLength, (), (low, high, unit))

/// The length that a stay of this activity must have to be paid; nothing where none is known.
std::optional<PaidLength> paid_length(const GrantCase& stay, const RateBook& book);

/// An activity that fits, computed by the newest call that has rates.
struct ProgrammeFit {
    FundingWay way;
    GrantCase stay;
    Grant grant;
    FinderDeadline deadline;
    std::vector<CostKind> own_money;  // of travel and living of those who take part: what it does not pay
};

struct ProgrammeMisfit {
    FundingWay way;
    GrantCase stay;
    Grant grant;  // its reasons
    std::vector<FinderRefusal> because;
};

struct FoundProgrammes {
    std::vector<ProgrammeFit> fits;
    std::vector<ProgrammeMisfit> others;
    std::vector<OtherMeansRow> may_still_pay;
};

/// Every activity of every programme: those that fit with sum and deadline, the largest sum first whatever its currency, the
/// others with why not. Nothing but the
/// arguments decides. Where no call after today is known, sum and deadline are those of the newest that is.
FoundProgrammes find_programmes(const FinderQuestion& question, const RateBook& book, Date today);

}  // namespace utsyn
