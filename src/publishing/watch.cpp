#include "publishing/watch.hpp"

#include "organisation/permissions.hpp"
#include "platform/clock.hpp"
#include "publishing/contact_point_store.hpp"
#include "publishing/enquiry_store.hpp"

namespace utsyn {
namespace {

constexpr Days long_wait{14};
constexpr const char* publishing_link = "/publishing/contact-points";

}  // namespace

std::vector<Alarm> publishing_alarms(const View& view) {
    if (!view.may(Permission::publish)) return {};
    EnquiryStore enquiries{view.transaction};
    auto first = enquiries.first_waiting(view.fence);
    if (!first) return {};
    auto since = nordic_day(*first);
    return {{.kind = "enquiries-waiting",
             .arguments = {{"count", enquiries.count_waiting(view.fence)}},
             .since = since,
             .action = "alarm.action.answer-enquiries",
             .link = "/publishing/enquiries?state=received",
             .urgent = since + long_wait < view.today}};
}

std::vector<Alarm> named_for_in_publishing(const View& view, Id<Person> person) {
    std::vector<Alarm> named;
    for (const auto& contact_point : ContactPointStore{view.transaction}.held_by(person, view.fence, view.today)) {
        const auto* function = text_for(contact_point.function, view.language);
        named.push_back({.kind = "contact-point",
                         .arguments = {{"function", function ? function->text : ""}},
                         .since = contact_point.valid_from,
                         .action = "alarm.action.name-someone",
                         .link = publishing_link});
    }
    return named;
}

void hand_over_contact_points(const HandOver& hand_over) {
    ContactPointStore contact_points{hand_over.transaction};
    for (const auto& before : contact_points.held_by(hand_over.from, hand_over.fence, hand_over.last_day)) {
        auto after = before;
        after.valid_to = hand_over.last_day;
        auto saved = contact_points.save(before, after, hand_over.change);
        assert_that(saved.has_value(), "it was read in this transaction");
        if (!hand_over.to) continue;
        ContactPoint next = before;
        next.id = Id<ContactPoint>::make(hand_over.change.at);
        next.version = {};
        next.person_id = hand_over.to;
        next.valid_from = hand_over.last_day + Days{1};
        next.objected_on.reset();
        contact_points.add(next, hand_over.change);
    }
}

}  // namespace utsyn
