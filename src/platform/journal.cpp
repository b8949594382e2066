#include "platform/journal.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_history{"journal.find_history", R"sql(
    select id, organisation_id, at, person_id, noun, subject_id, action, before, after
    from journal
    where noun = :noun and subject_id = :subject_id
        and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by at desc, id desc
)sql"};

JournalEntry entry_of(const Change& change, Id<Organisation> organisation, std::string_view noun, const Uuid& subject,
                      std::string before, std::string after) {
    JournalEntry entry{.id = Id<JournalEntry>::make(change.at),
                       .organisation_id = organisation,
                       .at = change.at,
                       .person_id = std::nullopt,
                       .noun = std::string{noun},
                       .subject_id = subject,
                       .action = std::string{change.action},
                       .before = {std::move(before)},
                       .after = {std::move(after)}};
    if (!change.person.uuid.is_nil()) entry.person_id = change.person;
    return entry;
}

}  // namespace

void record_change(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                   std::string_view noun, const Uuid& subject, std::string before, std::string after) {
    transaction.insert("journal", entry_of(change, organisation, noun, subject, std::move(before), std::move(after)));
}

void record_all_created(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                        std::string_view noun, std::vector<std::pair<Uuid, std::string>> created) {
    std::vector<JournalEntry> entries;
    entries.reserve(created.size());
    for (auto& [subject, after] : created)
        entries.push_back(entry_of(change, organisation, noun, subject, "null", std::move(after)));
    transaction.insert_all("journal", entries);
}

std::vector<JournalEntry> history_of(sql::Transaction& transaction, const Fence& fence, std::string_view noun,
                                     const Uuid& subject) {
    return transaction.run(find_history, {{"noun", noun}, {"subject_id", subject}, {"fence", fence.above()}})
        .as<JournalEntry>();
}

}  // namespace utsyn
