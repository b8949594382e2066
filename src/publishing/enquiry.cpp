#include "publishing/enquiry.hpp"

#include "publishing/problems.hpp"

namespace utsyn {

EnquiryState state_of(const Enquiry& enquiry) {
    return enquiry.answered_at ? EnquiryState::answered : EnquiryState::received;
}

Outcome<Enquiry> answer(Enquiry enquiry, std::string words, Id<Person> by, Instant at) {
    if (enquiry.answered_at) return problem(problems::enquiry_answered);
    enquiry.answer = std::move(words);
    enquiry.answered_by_id = by;
    enquiry.answered_at = at;
    return enquiry;
}

Outcome<void> check_room(const RecentEnquiries& recent, const PublishingLimits& limits) {
    bool room = recent.from_address < limits.enquiries_an_hour_from_one_address &&
                recent.to_organisation < limits.enquiries_an_hour_to_one_organisation;
    if (!room) return problem(problems::too_many_attempts);
    return {};
}

bool looks_like_email(std::string_view text) {
    auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
           text.find_first_of(" \t\r\n<>,;") == text.npos;
}

}  // namespace utsyn
