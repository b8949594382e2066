// What libFuzzer calls; UTSYN_FORMAT is the format that this target reads.
#include "planning/placement/reader_trials_for_test.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t length) {
    utsyn::try_reading(utsyn::InstanceFormat::UTSYN_FORMAT, {reinterpret_cast<const char*>(bytes), length});
    return 0;
}
