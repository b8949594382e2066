#include "platform/json/json.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <rapidcheck/gtest.h>
#include <cmath>
#include <limits>

namespace utsyn::sql {
namespace {

struct Sample {
    Uuid id;
    std::string content;
    std::int64_t count = 0;
    double number = 0;
    Date day;
    Instant at;
    bool flag = false;
    std::vector<std::string> words;
    std::optional<double> maybe;
};
BOOST_DESCRIBE_STRUCT(Sample, (), (id, content, count, number, day, at, flag, words, maybe))

/// Code points of one to four bytes, with those that quoting and escaping trip over.
std::string any_text() {
    static const std::vector<std::string> letters{"a",      "Z",      " ",      "'",      "\"",     "\\",
                                                  "\n",     "\t",     "%",      ":a",     "\x01",   "\x7f",
                                                  "\u00c5", "\u0153", "\u65e5", "\ufeff", "\u2028", "\U0001f332"};
    std::string text;
    for (auto left = *rc::gen::inRange(0, 20); left > 0; --left) text += *rc::gen::elementOf(letters);
    return text;
}

double any_number() {
    if (*rc::gen::inRange(0, 4) == 0)
        return *rc::gen::element(0.1 + 0.2, 5e-324, std::numeric_limits<double>::max(), -1.0 / 3, 1e300,
                                 9007199254740993.0);
    return *rc::gen::arbitrary<double>();
}

Sample any_sample() {
    const auto first_day = Date{1, 1, 1};
    const auto last_day = Date{9999, 12, 31};
    const auto days = static_cast<int>((last_day - first_day).count());
    Sample sample;
    for (auto& byte : sample.id.bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
    sample.content = any_text();
    sample.count = *rc::gen::arbitrary<std::int64_t>();
    if (*rc::gen::inRange(0, 4) == 0)
        sample.count =
            *rc::gen::element(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    sample.number = any_number();
    sample.day = first_day + Days{*rc::gen::inRange(0, days + 1)};
    sample.at = Instant{(first_day + Days{*rc::gen::inRange(0, days)}).day() +
                        std::chrono::milliseconds{*rc::gen::inRange(0, 86'400'000)}};
    sample.flag = *rc::gen::arbitrary<bool>();
    for (auto left = *rc::gen::inRange(0, 4); left > 0; --left) sample.words.push_back(any_text());
    if (*rc::gen::arbitrary<bool>()) sample.maybe = any_number();
    return sample;
}

class RoundTripTest : public OnBothEngines {
protected:
    std::vector<Migration> migrations() const override {
        return {{"20260101_0000_create_sample", R"sql(
            create table sample (
                id {id} primary key,
                content {text} not null,
                count {count} not null,
                number {number} not null,
                day {date} not null,
                at {instant} not null,
                flag {flag} not null,
                words {text} not null,
                maybe {number}
            ) {strict};
        )sql"}};
    }
};

TEST_P(RoundTripTest, every_value_comes_back_as_it_went_and_is_found_by_itself) {
    constexpr Statement find_by_all{"find", R"sql(
        select * from sample
        where id = :id and content = :content and count = :count and day = :day and at = :at and flag = :flag
    )sql"};
    const auto holds = rc::check("round trip", [&] {
        const auto sample = any_sample();
        auto transaction = database().begin();
        transaction.insert("sample", sample);
        const auto rows = transaction.run(find_by_all, {{"id", sample.id},
                                                        {"content", sample.content},
                                                        {"count", sample.count},
                                                        {"day", sample.day},
                                                        {"at", sample.at},
                                                        {"flag", sample.flag}});
        RC_ASSERT(rows.size() == 1U);
        const auto back = rows[0].as<Sample>();
        RC_ASSERT(json::to_json(back) == json::to_json(sample));
        RC_ASSERT(back.number == sample.number);
        RC_ASSERT(back.maybe == sample.maybe);
    });
    EXPECT_TRUE(holds);
}

TEST_P(RoundTripTest, a_text_with_a_zero_character_is_refused) {
    Sample sample;
    sample.content = std::string{"a\0b", 3};
    auto transaction = database().begin();
    EXPECT_THROW(transaction.insert("sample", sample), DatabaseFailed);
}

UTSYN_ON_BOTH_ENGINES(RoundTripTest);

}  // namespace
}  // namespace utsyn::sql
