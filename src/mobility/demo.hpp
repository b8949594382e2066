#pragma once

namespace utsyn {

class DemoYear;

/// The invented rounds and offers in every state, their 140 applicants, stays out and in, learning agreements and letters.
void fill_mobility_demo(DemoYear& year);

}  // namespace utsyn
