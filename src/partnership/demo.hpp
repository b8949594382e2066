#pragma once

namespace utsyn {

class DemoYear;

/// The invented partners in seven countries, with agreements in every state, named contacts and visits.
void fill_partnership_demo(DemoYear& year);

}  // namespace utsyn
