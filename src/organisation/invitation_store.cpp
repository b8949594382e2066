#include "organisation/invitation_store.hpp"

#include "organisation/password.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_invitation{"organisation.find_invitation", R"sql(
    select * from invitation
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_open_invitation{"organisation.find_open_invitation", R"sql(
    select * from invitation where token_hash = :token_hash or mailed_token_hash = :token_hash
)sql"};

constexpr sql::Statement open_invitations{"organisation.open_invitations", R"sql(
    select invitation.*, organisation.name as organisation_name
    from invitation join organisation on organisation.id = invitation.role_at_id
    where invitation.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and invitation.accepted_at is null and invitation.withdrawn_at is null and invitation.expires_at > :now
    order by invitation.expires_at, invitation.id
)sql"};

constexpr sql::Statement set_token{"organisation.set_invitation_token", R"sql(
    update invitation set token_hash = :token_hash where id = :id
)sql"};

constexpr sql::Statement set_mailed{"organisation.set_mailed_invitation_token", R"sql(
    update invitation set mailed_token_hash = :token_hash where id = :id
)sql"};

sql::Value hash_of(std::string_view token) {
    return {sql::ColumnType::bytes, hash_token(token)};
}

}  // namespace

Outcome<Invitation> InvitationStore::find(Id<Invitation> id, const Fence& fence) {
    auto rows = transaction_.run(find_invitation, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Invitation>();
}

Outcome<Invitation> InvitationStore::find_open(std::string_view token, Instant now) {
    auto rows = transaction_.run(find_open_invitation, {{"token_hash", hash_of(token)}});
    if (rows.empty()) return problem(problems::not_found);
    auto invitation = rows[0].as<Invitation>();
    if (!is_open(invitation, now)) return problem(problems::not_found);
    return invitation;
}

std::vector<InvitationRow> InvitationStore::list_open(const Fence& fence, Instant now) {
    return transaction_.run(open_invitations, {{"fence", fence.above()}, {"now", now}}).as<InvitationRow>();
}

void InvitationStore::add(const Invitation& invitation, std::string_view token, const Change& change) {
    transaction_.insert("invitation", invitation);
    transaction_.run(set_token, {{"id", invitation.id}, {"token_hash", hash_of(token)}});
    record_created(transaction_, change, invitation.organisation_id, "invitation", invitation);
}

void InvitationStore::set_mailed_token(Id<Invitation> id, std::string_view token) {
    transaction_.run(set_mailed, {{"id", id}, {"token_hash", hash_of(token)}});
}

Outcome<void> InvitationStore::save(const Invitation& before, Invitation& after, const Change& change) {
    if (auto updated = transaction_.update("invitation", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "invitation", before, after);
    return {};
}

}  // namespace utsyn
