#pragma once

namespace utsyn {

class DemoYear;

/// Invented projects with their budgets.
void fill_funding_demo(DemoYear& year);

}  // namespace utsyn
