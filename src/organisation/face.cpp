#include "organisation/organisation.hpp"

#include "organisation/attachment_store.hpp"
#include "organisation/membership_store.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/person_store.hpp"

#include <unordered_map>

namespace utsyn {

Outcome<Organisation> find_organisation(sql::Transaction& transaction, const Fence& fence, Id<Organisation> id) {
    return OrganisationStore{transaction}.find(id, fence);
}

Organisation known_organisation(sql::Transaction& transaction, Id<Organisation> id) {
    return OrganisationStore{transaction}.known(id);
}

bool has_attachment(sql::Transaction& transaction, const Fence& fence, const Uuid& id, std::string_view noun,
                    const Uuid& subject) {
    auto attachment = AttachmentStore{transaction}.find({id}, fence);
    return attachment && attachment->noun == noun && attachment->subject_id == subject;
}

Outcome<Person> person_inside(sql::Transaction& transaction, const Fence& fence, Id<Person> id) {
    return PersonStore{transaction}.find(id, fence);
}

bool has_organisations(sql::Transaction& transaction) {
    return OrganisationStore{transaction}.any();
}

std::optional<Organisation> owner_of(sql::Transaction& transaction, Id<Organisation> id, Date today) {
    return OrganisationStore{transaction}.owner_of(id, today);
}

std::vector<Organisation> members_that_share_figures(sql::Transaction& transaction, const Fence& fence, Date today) {
    return MembershipStore{transaction}.members_that_share(ShareKind::figures, fence, today);
}

std::optional<std::string> person_name(sql::Transaction& transaction, Id<Person> id) {
    return PersonStore{transaction}.name_of(id);
}

std::vector<DemoAccount> demo_accounts(sql::Transaction& transaction) {
    return PersonStore{transaction}.demo_accounts();
}

std::vector<HistoryLine> history_lines(sql::Transaction& transaction, const Fence& fence, std::string_view noun,
                                       const Uuid& subject) {
    std::unordered_map<Id<Person>, std::optional<std::string>> names;
    std::vector<HistoryLine> lines;
    for (auto& entry : history_of(transaction, fence, noun, subject)) {
        HistoryLine line{entry.at, {}, entry.action, entry.before, entry.after};
        if (entry.person_id) {
            auto [known, unseen] = names.try_emplace(*entry.person_id);
            if (unseen) known->second = person_name(transaction, *entry.person_id);
            line.person_name = known->second;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace utsyn
