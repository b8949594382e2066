#include "publishing/enquiry_store.hpp"

namespace utsyn {
namespace {

constexpr std::string_view inside =
    "enquiry.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

// The SQL twin of state_of.
constexpr std::string_view state = "case when enquiry.answered_at is null then 'received' else 'answered' end";

const std::string select_rows =
    "select enquiry.id, enquiry.version, enquiry.organisation_id, organisation.name as organisation_name,"
    " enquiry.contact_point_id, enquiry.kind, enquiry.message, enquiry.name, enquiry.email, enquiry.language,"
    " enquiry.received_at, enquiry.answer, enquiry.answered_at, " +
    std::string{state} + " as state from enquiry join organisation on organisation.id = enquiry.organisation_id";

const std::string is_in_state = std::string{state} + " = :value";

const std::string find_text = "select enquiry.* from enquiry where enquiry.id = :id and " + std::string{inside};
const sql::Statement find_enquiry{"publishing.find_enquiry", find_text};

const std::string waiting_text =
    "select count(*) as waiting, min(enquiry.received_at) as first from enquiry where "
    "enquiry.answered_at is null and " +
    std::string{inside};
const sql::Statement waiting_enquiries{"publishing.waiting_enquiries", waiting_text};

constexpr sql::Statement forget_attempts{"publishing.forget_attempts",
                                         "delete from enquiry_attempt where at <= :hour_ago"};

constexpr sql::Statement count_attempts{"publishing.count_attempts", R"sql(
    select (select count(*) from enquiry_attempt where sent_from = :sent_from) as from_address,
           (select count(*) from enquiry_attempt where organisation_id = :organisation_id) as to_organisation
)sql"};

/// What the box remembers of a sender for an hour.
struct EnquiryAttempt {
    std::string sent_from;
    Id<Organisation> organisation_id;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(EnquiryAttempt, (), (sent_from, organisation_id, at))

/// What the journal tells: not what was written, nor by whom.
struct EnquiryTold {
    EnquiryKind kind{};
    EnquiryState state{};
};
BOOST_DESCRIBE_STRUCT(EnquiryTold, (), (kind, state))

std::string told(const Enquiry& enquiry) {
    return json::to_json(EnquiryTold{enquiry.kind, state_of(enquiry)});
}

}  // namespace

const sql::Listing enquiry_listing{
    .name = "publishing.list_enquiries",
    .select = select_rows,
    .where = inside,
    .id = "enquiry.id",
    .filters = {{"state", is_in_state, &shape_of<EnquiryState>(), "Only those in this state."},
                {"kind", "enquiry.kind = :value", &shape_of<EnquiryKind>(), "Only this kind."},
                {"contact_point_id", "enquiry.contact_point_id = :value", &shape_of<Id<ContactPoint>>(),
                 "Only those for this contact point."}},
    .sorts = {{"received_at", "enquiry.received_at", sql::ColumnType::instant}},
    .default_sort = "-received_at",
};

Outcome<Enquiry> EnquiryStore::find(Id<Enquiry> id, const Fence& fence) {
    auto rows = transaction_.run(find_enquiry, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Enquiry>();
}

Outcome<sql::ListingPage> EnquiryStore::list(const sql::ListingRequest& request, const Fence& fence) {
    return sql::run_listing(transaction_, enquiry_listing, request, {{"fence", fence.above()}});
}

std::int64_t EnquiryStore::count_waiting(const Fence& fence) {
    return transaction_.run(waiting_enquiries, {{"fence", fence.above()}})[0].get<std::int64_t>("waiting");
}

std::optional<Instant> EnquiryStore::first_waiting(const Fence& fence) {
    return transaction_.run(waiting_enquiries, {{"fence", fence.above()}})[0].get<std::optional<Instant>>("first");
}

RecentEnquiries EnquiryStore::recent(const std::string& sent_from, Id<Organisation> organisation, Instant now) {
    transaction_.run(forget_attempts, {{"hour_ago", now + std::chrono::hours{-1}}});
    auto rows = transaction_.run(count_attempts, {{"sent_from", sent_from}, {"organisation_id", organisation}});
    return {rows[0].get<std::int64_t>("from_address"), rows[0].get<std::int64_t>("to_organisation")};
}

void EnquiryStore::add(const Enquiry& enquiry, const std::string& sent_from, const Change& change) {
    transaction_.insert("enquiry", enquiry);
    transaction_.insert("enquiry_attempt", EnquiryAttempt{sent_from, enquiry.organisation_id, enquiry.received_at});
    record_change(transaction_, change, enquiry.organisation_id, "enquiry", enquiry.id.uuid, "null", told(enquiry));
}

Outcome<void> EnquiryStore::save(Enquiry& enquiry, const Change& change) {
    if (auto updated = transaction_.update("enquiry", enquiry); !updated) return updated;
    record_change(transaction_, change, enquiry.organisation_id, "enquiry", enquiry.id.uuid, "null", told(enquiry));
    return {};
}

}  // namespace utsyn
