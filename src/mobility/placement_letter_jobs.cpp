#include "mobility/placement_letter_jobs.hpp"

#include "mobility/letter_store.hpp"
#include "mobility/placement_letter_document.hpp"
#include "mobility/placement_store.hpp"
#include "organisation/person.hpp"
#include "platform/clock.hpp"
#include "platform/json/json.hpp"
#include "platform/runtime.hpp"

namespace utsyn {
namespace {

void write_letter(const Runtime& runtime, sql::Transaction& transaction, const PlacementRow& placement,
                  const PlacementLettersInput& input) {
    LetterStore letters{transaction};
    if (letters.is_written(placement.id)) return;
    auto fence = Authority::for_program(input.organisation_id);
    auto person = person_inside(transaction, fence, placement.person_id);
    auto language = person ? person->language : Language{};
    auto contact = person_name(transaction, input.written_by).value_or("");
    auto now = runtime.clock.now();
    Letter letter{.id = Id<Letter>::make(now),
                  .organisation_id = placement.organisation_id,
                  .person_id = placement.person_id,
                  .placement_id = placement.id,
                  .language = language,
                  .subject = placement_letter_subject(placement, language, runtime.messages),
                  .body = placement_letter_body(placement, contact, language, runtime.messages),
                  .contact_name = contact,
                  .written_at = now};
    letters.add(letter, {input.written_by, now, "written"});
}

void write_placement_letters(const Runtime& runtime, const JsonText& text) {
    PlacementLettersInput input;
    auto read = json::read_stored(text.text, shape_of<PlacementLettersInput>(), &input);
    assert_that(read.has_value(), "the job holds what was put into it");
    auto transaction = runtime.database.begin();
    auto fence = Authority::for_program(input.organisation_id);
    for (const auto& placement : PlacementStore{transaction}.of_round(input.round_id, fence))
        write_letter(runtime, transaction, placement, input);
    transaction.commit();
}

}  // namespace

void add_placement_letters_job(sql::Transaction& transaction, const PlacementLettersInput& input, Instant due) {
    jobs::add_job(transaction, "write_placement_letters", {json::to_json(input)}, due);
}

const jobs::Worker placement_letters_worker{"write_placement_letters", write_placement_letters};

}  // namespace utsyn
