#pragma once

#include "platform/sql/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::sql {

enum class ListingMatch { whole_value, each_word };

/// A filter that a register offers: `?name=value`.
struct ListingFilter {
    std::string_view name;
    std::string_view predicate;                      // SQL over `:value`, such as "agreement.partner_id = :value"
    const Shape* shape;                              // what `value` must be
    std::string_view about{};                        // one plain sentence for the API description
    ListingMatch match = ListingMatch::whole_value;  // what `:value` stands for; every word must fit
};

/// An order that a register offers: `?sort=name` or `?sort=-name`.
struct ListingSort {
    std::string_view name;
    std::string_view column;  // SQL expression, never null, of the type below
    ColumnType type = ColumnType::text;
};

/// A register's SQL: key-set paged, filtered and sorted, the same on both engines.
struct Listing {
    std::string_view name;    // "partnership.list_agreements"
    std::string_view select;  // "select agreement.*, … from agreement join …"
    std::string_view where;   // always holds, mostly the fence
    std::string_view id;      // "agreement.id", unique; breaks ties
    std::vector<ListingFilter> filters;
    std::vector<ListingSort> sorts;  // the first is the default, prefixed by '-' in `default_sort` if descending
    std::string_view default_sort;
};

/// What a reader of a register asked for.
struct ListingRequest {
    std::vector<std::pair<std::string, std::string>> filters;  // name, text
    std::string sort;                                          // "" is the default
    std::string after;                                         // cursor, "" is the beginning
    std::size_t limit = 50;                                    // 1 to 200
};

struct ListingPage {
    Rows rows;
    std::string next;  // cursor of the following page; "" at the end
};

inline constexpr std::size_t listing_limit = 200;

/// One page of a register.
/// Problems: invalid, with a field error per unknown filter, bad value, unknown sort or bad cursor.
Outcome<ListingPage> run_listing(Transaction& transaction, const Listing& listing, const ListingRequest& request,
                                 Parameters parameters);

}  // namespace utsyn::sql
