#pragma once

namespace utsyn {

class DemoYear;

/// The invented organisations and people: a Norwegian county with three upper-secondary schools, a Danish campus with a
/// vocational school, a Swedish municipality with two schools.
void fill_organisation_demo(DemoYear& year);

}  // namespace utsyn
