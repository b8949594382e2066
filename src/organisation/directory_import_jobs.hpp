#pragma once

#include "platform/jobs/jobs.hpp"

namespace utsyn {

extern const jobs::Worker import_directory_worker;

}  // namespace utsyn
