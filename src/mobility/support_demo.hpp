#pragma once

namespace utsyn {

class DemoYear;

/// Enters the exchanges of the invented year that have begun, and one to come, in Lånekassen's workspace.
void enter_demo_support(DemoYear& year);

}  // namespace utsyn
