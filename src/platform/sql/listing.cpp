#include "platform/sql/listing.hpp"

#include "platform/assert.hpp"
#include "platform/sql/cursor.hpp"
#include "platform/sql/filter_value.hpp"
#include "platform/sql/scan.hpp"
#include "platform/text.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deque>

namespace utsyn::sql {
namespace {

struct ChosenSort {
    const ListingSort* sort;
    bool is_descending;
    std::string name;  // as asked, "-name" when descending
};

/// `predicate` with its `:value` under another name.
std::string with_parameter(std::string_view predicate, std::string_view name) {
    std::string out;
    for (const Piece& piece : pieces_of(predicate)) {
        if (piece.kind == PieceKind::parameter && piece.name() == "value") out += fmt::format(":{}", name);
        else out += piece.text;
    }
    return out;
}

std::optional<ChosenSort> chosen_sort(const Listing& listing, std::string_view asked) {
    assert_that(!listing.sorts.empty(), "a listing offers a sort");
    if (asked.empty()) asked = listing.default_sort;
    if (asked.empty()) asked = listing.sorts.front().name;
    const bool is_descending = asked.starts_with('-');
    const auto found = std::ranges::find(listing.sorts, asked.substr(is_descending ? 1 : 0), &ListingSort::name);
    if (found == listing.sorts.end()) return std::nullopt;
    return ChosenSort{&*found, is_descending, std::string{asked}};
}

/// Puts the statement of one page together, collecting what is wrong with the request.
class PageStatement {
public:
    PageStatement(const Listing& listing, Engine engine, Parameters parameters)
        : listing_{listing}, engine_{engine}, parameters_{std::move(parameters)} {}

    void add_filters(const std::vector<std::pair<std::string, std::string>>& asked) {
        for (const auto& [name, text] : asked)
            if (std::ranges::find(listing_.filters, name, &ListingFilter::name) == listing_.filters.end())
                errors_.push_back({"/query/" + name, "unknown-filter", {}});
        for (const ListingFilter& filter : listing_.filters) add_filter(filter, asked);
    }

    void choose_sort(std::string_view asked) {
        sort_ = chosen_sort(listing_, asked);
        if (!sort_) errors_.push_back({"/query/sort", "unknown-sort", {}});
    }

    void start_after(std::string_view cursor_text) {
        if (cursor_text.empty() || !sort_) return;
        auto cursor = read_cursor(cursor_text, sort_->name, sort_->sort->type);
        if (!cursor) {
            errors_.push_back({"/query/after", "bad-cursor", {}});
            return;
        }
        conditions_ += fmt::format(" and ({}, {}) {} (:after_sort, :after_id)", order_expression(), listing_.id,
                                   sort_->is_descending ? "<" : ">");
        parameters_.emplace_back("after_sort", std::move(cursor->sort_value));
        parameters_.emplace_back("after_id", std::move(cursor->id));
    }

    const std::vector<FieldError>& errors() const { return errors_; }
    const ChosenSort& sort() const { return *sort_; }

    /// One row more than the page holds tells whether another page follows.
    Rows run(Transaction& transaction, std::size_t limit) {
        parameters_.emplace_back("page_limit", static_cast<std::int64_t>(limit + 1));
        return transaction.run_text(listing_.name, text(), parameters_);
    }

private:
    void add_filter(const ListingFilter& filter, const std::vector<std::pair<std::string, std::string>>& asked) {
        std::string alternatives;
        for (const auto& [name, text] : asked) {
            if (name != filter.name) continue;
            auto value = read_filter_value(filter, text);
            if (!value) {
                errors_.insert(errors_.end(), value.error().errors.begin(), value.error().errors.end());
                continue;
            }
            const bool by_word = filter.match == ListingMatch::each_word;
            alternatives +=
                fmt::format("{}({})", alternatives.empty() ? "" : " or ",
                            by_word ? condition_on_words(filter, text) : condition_on(filter, *std::move(value)));
        }
        if (!alternatives.empty()) conditions_ += fmt::format(" and ({})", alternatives);
    }

    std::string condition_on(const ListingFilter& filter, Value value) {
        const auto& parameter = names_.emplace_back(fmt::format("filter_{}", names_.size()));
        parameters_.emplace_back(parameter, std::move(value));
        return with_parameter(filter.predicate, parameter);
    }

    std::string condition_on_words(const ListingFilter& filter, std::string_view text) {
        std::string all = "true";
        while (!text.empty()) {
            const auto word = cut(text, ' ');
            if (!word.empty())
                all += fmt::format(" and ({})", condition_on(filter, {ColumnType::text, std::string{word}}));
        }
        return all;
    }

    std::string order_expression() const {
        const bool is_text = sort_->sort->type == ColumnType::text;
        if (is_text && engine_ == Engine::postgresql) return fmt::format("({}) collate \"C\"", sort_->sort->column);
        return fmt::format("({})", sort_->sort->column);
    }

    std::string text() const {
        constexpr std::string_view beginning = "select ";
        const auto select = listing_.select.substr(listing_.select.find_first_not_of(" \n"));
        assert_that(select.starts_with(beginning), "a listing begins with select");
        const std::string_view direction = sort_->is_descending ? " desc" : "";
        return fmt::format(
            "select {0} as listing_sort, {1} as listing_id, {2} where ({3}){4} "
            "order by {0}{5}, {1}{5} limit :page_limit",
            order_expression(), listing_.id, select.substr(beginning.size()),
            listing_.where.empty() ? "true" : listing_.where, conditions_, direction);
    }

    const Listing& listing_;
    Engine engine_;
    Parameters parameters_;
    std::optional<ChosenSort> sort_;
    std::deque<std::string> names_;  // parameters refer to them
    std::string conditions_;
    std::vector<FieldError> errors_;
};

}  // namespace

Outcome<ListingPage> run_listing(Transaction& transaction, const Listing& listing, const ListingRequest& request,
                                 Parameters parameters) {
    const auto limit = std::clamp<std::size_t>(request.limit, 1, listing_limit);
    PageStatement statement{listing, transaction.engine(), std::move(parameters)};
    statement.add_filters(request.filters);
    statement.choose_sort(request.sort);
    statement.start_after(request.after);
    if (!statement.errors().empty()) return Problem{&problems::invalid, {}, statement.errors()};
    ListingPage page{statement.run(transaction, limit), ""};
    if (page.rows.size() > limit) {
        page.rows.keep_first(limit);
        const Row last = page.rows[limit - 1];
        page.next = write_cursor({last.at("listing_sort"), last.at("listing_id")}, statement.sort().name);
    }
    return page;
}

}  // namespace utsyn::sql
