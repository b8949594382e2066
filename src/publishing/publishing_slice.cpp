#include "publishing/publishing_slice.hpp"

#include "platform/http/router.hpp"
#include "publishing/contact_point_routes.hpp"
#include "publishing/demo.hpp"
#include "publishing/enquiry_jobs.hpp"
#include "publishing/enquiry_routes.hpp"
#include "publishing/feed_routes.hpp"
#include "publishing/open_data_routes.hpp"
#include "publishing/problems.hpp"
#include "publishing/public_contact_routes.hpp"
#include "publishing/public_page_routes.hpp"
#include "publishing/publication_routes.hpp"
#include "publishing/publicity_consent_routes.hpp"
#include "publishing/watch.hpp"

namespace utsyn {

Slice publishing_slice() {
    return {.name = "publishing",
            .problems = problems::of_publishing,
            .add_routes =
                [](http::Router& router) {
                    add_publication_routes(router);
                    add_public_page_routes(router);
                    add_feed_routes(router);
                    add_open_data_routes(router);
                    add_public_contact_routes(router);
                    add_contact_point_routes(router);
                    add_publicity_consent_routes(router);
                    add_enquiry_routes(router);
                },
            .workers = enquiry_workers,
            .fill_demo = fill_publishing_demo,
            .alarms = publishing_alarms,
            .named_for = named_for_in_publishing,
            .hand_over = hand_over_contact_points};
}

}  // namespace utsyn
