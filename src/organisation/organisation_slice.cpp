#include "organisation/organisation_slice.hpp"

#include "organisation/attachment_routes.hpp"
#include "organisation/demo.hpp"
#include "organisation/directory_import_jobs.hpp"
#include "organisation/directory_import_routes.hpp"
#include "organisation/hand_over_routes.hpp"
#include "organisation/invitation_jobs.hpp"
#include "organisation/invitation_routes.hpp"
#include "organisation/organisation_routes.hpp"
#include "organisation/person_routes.hpp"
#include "organisation/problems.hpp"
#include "organisation/session_routes.hpp"
#include "platform/http/router.hpp"

#include <array>

namespace utsyn {

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
                },
            .workers = workers,
            .fill_demo = fill_organisation_demo};
}

}  // namespace utsyn
