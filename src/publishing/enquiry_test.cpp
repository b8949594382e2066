#include "publishing/enquiry.hpp"

#include "publishing/problems.hpp"
#include "publishing/publicity_consent.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 16};

TEST(Enquiry, is_answered_once) {
    Enquiry enquiry;
    EXPECT_EQ(state_of(enquiry), EnquiryState::received);
    auto answered = answer(enquiry, "In April", {}, Instant{today.day()});
    ASSERT_TRUE(answered.has_value());
    EXPECT_EQ(state_of(*answered), EnquiryState::answered);
    EXPECT_TRUE(answer(*answered, "In May", {}, Instant{today.day()}).error().is(problems::enquiry_answered));
}

TEST(Enquiry, is_taken_while_there_is_room_in_the_hour) {
    const auto& limits = publishing_limits();
    auto most_from = limits.enquiries_an_hour_from_one_address;
    auto most_to = limits.enquiries_an_hour_to_one_organisation;
    EXPECT_TRUE(check_room({most_from - 1, most_to - 1}, limits).has_value());
    EXPECT_FALSE(check_room({most_from, 0}, limits).has_value());
    EXPECT_FALSE(check_room({0, most_to}, limits).has_value());
}

TEST(Enquiry, takes_addresses_that_look_like_e_mail) {
    for (const char* email : {"a@b", "åse.berg+x@skole.example"}) EXPECT_TRUE(looks_like_email(email)) << email;
    for (const char* email : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d"})
        EXPECT_FALSE(looks_like_email(email)) << email;
}

TEST(PublicityConsent, holds_from_the_day_it_is_given_until_it_is_withdrawn) {
    PublicityConsent consent{.given_on = today};
    EXPECT_FALSE(holds(consent, today - Days{1}));
    EXPECT_TRUE(holds(consent, today));
    auto withdrawn = withdraw(consent, today + Days{5});
    ASSERT_TRUE(withdrawn.has_value());
    EXPECT_TRUE(holds(*withdrawn, today + Days{4}));
    EXPECT_FALSE(holds(*withdrawn, today + Days{5}));
    EXPECT_TRUE(withdraw(*withdrawn, today + Days{6}).error().is(problems::consent_withdrawn));
}

}  // namespace
}  // namespace utsyn
