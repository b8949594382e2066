#include "organisation/organisation_slice.hpp"

#include "organisation/attachment_routes.hpp"
#include "organisation/demo.hpp"
#include "organisation/directory_import_jobs.hpp"
#include "organisation/directory_import_routes.hpp"
#include "organisation/hand_over_routes.hpp"
#include "organisation/invitation_jobs.hpp"
#include "organisation/invitation_routes.hpp"
#include "organisation/membership_routes.hpp"
#include "organisation/organisation_routes.hpp"
#include "organisation/ownership_routes.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person_routes.hpp"
#include "organisation/problems.hpp"
#include "organisation/session_routes.hpp"
#include "organisation/shared_person_routes.hpp"
#include "organisation/watch.hpp"
#include "organisation/working_group_routes.hpp"
#include "organisation/working_group_store.hpp"
#include "platform/http/router.hpp"

#include <array>

namespace utsyn {
namespace {

template <class Thing>
std::optional<Id<Organisation>> keeper_in(const Outcome<Thing>& found) {
    if (!found) return std::nullopt;
    return found->organisation_id;
}

constexpr std::array attachables{
    Attachable{"working_group", Permission::see_groups, Permission::keep_groups,
               [](sql::Transaction& transaction, const Fence& fence, const Uuid& id) {
                   return keeper_in(WorkingGroupStore{transaction}.find({id}, fence));
               }},
    Attachable{"group_meeting", Permission::see_groups, Permission::keep_groups,
               [](sql::Transaction& transaction, const Fence& fence, const Uuid& id) {
                   return keeper_in(WorkingGroupStore{transaction}.find_meeting({id}, fence));
               }},
};

}  // namespace

Slice organisation_slice() {
    static const std::array workers{mail_invitation_worker, import_directory_worker};
    return {.name = "organisation",
            .problems = problems::of_organisation,
            .add_routes =
                [](http::Router& router) {
                    add_session_routes(router);
                    add_organisation_routes(router);
                    add_person_routes(router);
                    add_invitation_routes(router);
                    add_hand_over_routes(router);
                    add_attachment_routes(router);
                    add_directory_import_routes(router);
                    add_working_group_routes(router);
                    add_membership_routes(router);
                    add_ownership_routes(router);
                    add_shared_person_routes(router);
                },
            .workers = workers,
            .fill_demo = fill_organisation_demo,
            .alarms = organisation_alarms,
            .time_line = organisation_time_line,
            .named_for = named_for_in_organisation,
            .hand_over = hand_over_in_organisation,
            .attachables = attachables};
}

}  // namespace utsyn
