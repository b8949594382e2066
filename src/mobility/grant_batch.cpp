#include "mobility/grant_batch.hpp"

#include "platform/csv/columns.hpp"
#include "platform/csv/writer.hpp"
#include "platform/json/json.hpp"

#include <algorithm>
#include <array>
#include <future>
#include <istream>
#include <ostream>
#include <span>
#include <unordered_map>
#include <utility>

namespace utsyn {
namespace {

constexpr std::size_t rows_at_once = 8192;
constexpr std::size_t most_towns_kept = 50'000;

/// Towns found once are kept for the rows that follow.
class KeptTowns {
public:
    Place operator()(const std::string& name, std::string pointer, Problem& invalid) {
        if (const auto kept = kept_.find(name); kept != kept_.end()) return kept->second;
        const auto errors = invalid.errors.size();
        auto place = place_named(name, std::move(pointer), invalid);
        if (invalid.errors.size() == errors && kept_.size() < most_towns_kept) kept_.emplace(name, place);
        return place;
    }

private:
    std::unordered_map<std::string, Place> kept_;
};

/// The lower end; nothing where it is not known.
std::string low_end(const GrantAmount& amount) {
    return amount.is_low_known ? decimal(amount.low) : std::string{};
}

template <class Items, class Word>
std::string words_of(const Items& items, Word word_of) {
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += ' ';
        text += word_of(item);
    }
    return text;
}

std::string sums_of(const Grant& grant) {
    std::vector<std::pair<GrantKind, GrantAmount>> sums;
    for (const auto& line : grant.lines) {
        auto known = std::ranges::find(sums, line.kind, [](const auto& sum) { return sum.first; });
        if (known == sums.end()) known = sums.insert(sums.end(), {line.kind, GrantAmount{}});
        known->second += line.amount;
    }
    return words_of(sums, [](const auto& sum) {
        const auto& [kind, amount] = sum;
        const auto low = low_end(amount);
        const auto high = decimal(amount.high);
        return std::string{word(kind)} + '=' + (low == high ? high : low + ".." + high);
    });
}

constexpr std::array<std::string_view, 11> columns_out{
    "line", "low", "high", "currency", "loan", "sums", "not_eligible", "not_known", "in_low", "in_high", "problem"};
using FieldsOut = std::array<std::string, columns_out.size()>;

FieldsOut fields_of(const Grant& grant) {
    FieldsOut fields;
    if (grant.is_eligible()) {
        fields[1] = low_end(grant.total);
        fields[2] = decimal(grant.total.high);
        fields[3] = grant.currency.to_string();
        if (grant.loan.high > 0) fields[4] = decimal(grant.loan.high);
        fields[5] = sums_of(grant);
        fields[7] = words_of(grant.not_known, [](GrantKind kind) { return word(kind); });
    }
    fields[6] = words_of(grant.not_eligible, [](const NotEligible& why) { return word(why.reason); });
    return fields;
}

/// Answers rows one after the other; one of these for each thread.
class Answering {
public:
    Answering(const std::vector<std::string>& columns, const RateBook& book, Date today)
        : columns_{columns}, book_{book}, today_{today} {}

    GrantBatchCounts counts;
    std::string text;

    void answer(std::span<const csv::Record> records) {
        text.clear();
        for (const auto& record : records) {
            auto fields = answered(record);
            fields[0] = std::to_string(record.line);
            text += csv::record_text(fields);
        }
    }

private:
    FieldsOut answered(const csv::Record& record) {
        ++counts.rows;
        if (record.fault) return refused(std::string{word(*record.fault)});
        GrantQuestion question;
        if (auto read = json::fill_from_texts(texts_of(record), shape_of<GrantQuestion>(), &question); !read)
            return refused(read.error());
        auto asked = asked_grant(question, book_, today_, std::ref(towns_));
        if (!asked) return refused(asked.error());
        const auto answer = grant(asked->stay, book_);
        ++(answer.is_eligible() ? counts.granted : counts.not_eligible);
        auto fields = fields_of(answer);
        if (question.in && answer.is_eligible()) convert(answer, *question.in, fields);
        return fields;
    }

    /// Leaves both ends empty where no rate is known.
    void convert(const Grant& answer, Currency into, FieldsOut& fields) const {
        const auto end = [&](std::int64_t minor) {
            const auto other = converted({minor, answer.currency}, into, today_, book_);
            return other ? decimal(other->money.minor) : std::string{};
        };
        if (answer.total.is_low_known) fields[8] = end(answer.total.low);
        fields[9] = end(answer.total.high);
    }

    /// Empty cells are fields left out.
    std::vector<std::pair<std::string, std::string>> texts_of(const csv::Record& record) const {
        std::vector<std::pair<std::string, std::string>> texts;
        for (std::size_t column = 0; column < columns_.size(); ++column)
            if (!record.fields[column].empty() && shape_of<GrantQuestion>().field(columns_[column]))
                texts.emplace_back(columns_[column], record.fields[column]);
        return texts;
    }

    FieldsOut refused(const Problem& problem) {
        return refused(words_of(problem.errors, [](const FieldError& error) {
            return error.pointer.substr(error.pointer.empty() ? 0 : 1) + ':' + error.reason;
        }));
    }
    FieldsOut refused(std::string why) {
        ++counts.refused;
        FieldsOut fields;
        fields.back() = std::move(why);
        return fields;
    }

    const std::vector<std::string>& columns_;
    const RateBook& book_;
    Date today_;
    KeptTowns towns_;
};

bool has_a_known_column(const std::vector<std::string>& columns) {
    return std::ranges::any_of(columns, [](const auto& name) { return shape_of<GrantQuestion>().field(name); });
}

}  // namespace

Outcome<GrantBatchCounts> grant_batch(std::istream& in, std::ostream& out, const RateBook& book, Date today) {
    auto form = csv::form_of(in);
    if (!form) return form.error();
    csv::Reader reader{in, *form};
    csv::Record header;
    if (!reader.next(header) || header.fault) return problem(csv::file_without_columns);
    const auto columns = csv::column_names(header);
    if (!has_a_known_column(columns)) return problem(csv::file_without_columns);

    out << csv::record_text(std::vector<std::string>{columns_out.begin(), columns_out.end()});
    Answering first{columns, book, today};
    Answering second{columns, book, today};
    std::vector<csv::Record> records(2 * rows_at_once);
    for (bool is_more = true; is_more;) {
        std::size_t count = 0;
        while (count < records.size() && (is_more = reader.next(records[count]))) ++count;
        const std::span read{records.data(), count};
        const auto half = count / 2;
        auto other = std::async(std::launch::async, [&] { second.answer(read.subspan(half)); });
        first.answer(read.first(half));
        other.get();
        out << first.text << second.text;
    }
    return GrantBatchCounts{first.counts.rows + second.counts.rows, first.counts.granted + second.counts.granted,
                            first.counts.not_eligible + second.counts.not_eligible,
                            first.counts.refused + second.counts.refused};
}

}  // namespace utsyn
