#pragma once

#include "mobility/letter.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// All SQL of letters.
class LetterStore {
public:
    explicit LetterStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Those to the fence's person, the latest first.
    std::vector<Letter> own(const Fence& fence);
    /// Problems: not-found.
    Outcome<Letter> find_own(Id<Letter> id, const Fence& fence);
    /// Whether a letter tells of this placement.
    bool is_written(Id<Placement> placement);

    void add(const Letter& letter, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
