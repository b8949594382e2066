#pragma once

#include "platform/slice.hpp"

#include <filesystem>
#include <span>

namespace utsyn {

class Authority;
class Clock;
namespace sql {
class Database;
}
namespace i18n {
class Messages;
}
namespace documents {
class Printer;
}
namespace jobs {
class Jobs;
}
namespace mail {
class Mailer;
}

/// What the running program lends to whoever acts in it. Refers to things that outlive it.
struct Runtime {
    sql::Database& database;
    const Clock& clock;
    const i18n::Messages& messages;
    Authority& authority;
    documents::Printer& printer;
    jobs::Jobs& jobs;
    std::filesystem::path data_folder;     // uploads, printed papers, keys
    std::span<const Slice> slices{};       // every capability, for those that walk over all of them
    const mail::Mailer* mailer = nullptr;  // none where no mail server is set
};

}  // namespace utsyn
