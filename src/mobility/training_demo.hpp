#pragma once

namespace utsyn {

class DemoYear;

/// Two learners of a Danish school in training abroad: one posted and home again, one about to be employed there.
void fill_training_demo(DemoYear& year);

}  // namespace utsyn
