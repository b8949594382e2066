#pragma once

namespace utsyn {

class DemoYear;

/// The public pages of the invented county, its schools, the Danish vocational school and the Swedish upper-secondary school.
void fill_publishing_demo(DemoYear& year);

}  // namespace utsyn
