#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// Support from Lånekassen for one stay: eligibility, deadlines, the entry in its workspace and the letter to the pupil.
void add_stay_support_routes(http::Router& router);

}  // namespace utsyn
