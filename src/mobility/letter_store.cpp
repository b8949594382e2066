#include "mobility/letter_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement own_letters{"mobility.own_letters", R"sql(
    select * from letter
    where person_id = :person_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by written_at desc, id desc
)sql"};

constexpr sql::Statement find_own_letter{"mobility.find_own_letter", R"sql(
    select * from letter
    where id = :id and person_id = :person_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement letter_of_placement{"mobility.letter_of_placement", R"sql(
    select id from letter where placement_id = :placement_id
)sql"};

}  // namespace

std::vector<Letter> LetterStore::own(const Fence& fence) {
    return transaction_.run(own_letters, {{"person_id", fence.person()}, {"fence", fence.above()}}).as<Letter>();
}

Outcome<Letter> LetterStore::find_own(Id<Letter> id, const Fence& fence) {
    auto rows =
        transaction_.run(find_own_letter, {{"id", id}, {"person_id", fence.person()}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Letter>();
}

bool LetterStore::is_written(Id<Placement> placement) {
    return !transaction_.run(letter_of_placement, {{"placement_id", placement}}).empty();
}

void LetterStore::add(const Letter& letter, const Change& change) {
    transaction_.insert("letter", letter);
    record_created(transaction_, change, letter.organisation_id, "letter", letter);
}

}  // namespace utsyn
