#pragma once

#include "platform/actor.hpp"
#include "platform/assert.hpp"
#include "platform/id.hpp"
#include "platform/sql/database.hpp"

#include <map>
#include <string>
#include <string_view>

namespace utsyn {

/// The invented year while it is being filled in: every date relative to one day, and what earlier slices made, by word.
class DemoYear {
public:
    DemoYear(sql::Transaction& year_transaction, Date year_today, Instant year_now)
        : transaction{year_transaction}, today{year_today}, now{year_now} {}

    sql::Transaction& transaction;
    Date today;
    Instant now;

    template <class T>
    Id<T> make(const std::string& word) {
        auto id = Id<T>::make(now);
        bool unseen = made_.emplace(word, id.uuid).second;
        assert_that(unseen, "a word of the invented year names one thing");
        return id;
    }
    template <class T>
    Id<T> made(const std::string& word) const {
        auto found = made_.find(word);
        assert_that(found != made_.end(), "what the invented year refers to was made before");
        return {found->second};
    }

private:
    std::map<std::string, Uuid> made_;
};

}  // namespace utsyn
