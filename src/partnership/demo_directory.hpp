#pragma once

namespace utsyn {

class DemoYear;

/// Schools that stand in a directory and are no partners yet.
void add_demo_directory(DemoYear& year);

}  // namespace utsyn
