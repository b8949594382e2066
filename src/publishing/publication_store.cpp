#include "publishing/publication_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement publication_of{"publishing.publication_of", R"sql(
    select * from publication where organisation_id = :fence
)sql"};

constexpr sql::Statement publication_at_slug{"publishing.publication_at_slug", R"sql(
    select publication.* from publication join organisation on organisation.id = publication.organisation_id
    where publication.slug = :slug and publication.published_on <= :today
      and (organisation.closed_from is null or organisation.closed_from > :today)
)sql"};

constexpr std::string_view select_public =
    "select publication.organisation_id, publication.slug, organisation.name, organisation.kind, organisation.country,"
    " organisation.town, publication.offers, publication.agreements, publication.contact"
    " from publication join organisation on organisation.id = publication.organisation_id"
    " where publication.published_on <= :today"
    " and (organisation.closed_from is null or organisation.closed_from > :today)";

constexpr std::string_view by_name = " order by organisation.sort_key, organisation.id";

const std::string all_public_text = std::string{select_public} + std::string{by_name};
const sql::Statement all_public_publications{"publishing.all_public", all_public_text};

const std::string public_inside_text = std::string{select_public} +
                                       " and publication.organisation_id in"
                                       " (select below_id from organisation_reach where above_id = :fence)" +
                                       std::string{by_name};
const sql::Statement public_inside_fence{"publishing.public_inside", public_inside_text};

constexpr sql::Statement other_with_slug{"publishing.other_with_slug", R"sql(
    select id from publication where slug = :slug and organisation_id <> :organisation_id
)sql"};

}  // namespace

std::optional<Publication> PublicationStore::of(const Fence& fence) {
    auto rows = transaction_.run(publication_of, {{"fence", fence.above()}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Publication>();
}

std::optional<Publication> PublicationStore::public_at(std::string_view slug, Date today) {
    auto rows = transaction_.run(publication_at_slug, {{"slug", slug}, {"today", today}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Publication>();
}

std::vector<PublicOrganisation> PublicationStore::all_public(Date today) {
    return transaction_.run(all_public_publications, {{"today", today}}).as<PublicOrganisation>();
}

std::vector<PublicOrganisation> PublicationStore::public_inside(const Fence& fence, Date today) {
    return transaction_.run(public_inside_fence, {{"fence", fence.above()}, {"today", today}}).as<PublicOrganisation>();
}

Outcome<void> PublicationStore::add(const Publication& publication, const Change& change) {
    if (auto unused = check_unused(publication); !unused) return unused;
    transaction_.insert("publication", publication);
    record_created(transaction_, change, publication.organisation_id, "publication", publication);
    return {};
}

Outcome<void> PublicationStore::save(const Publication& before, Publication& after, const Change& change) {
    if (auto unused = check_unused(after); !unused) return unused;
    if (auto updated = transaction_.update("publication", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "publication", before, after);
    return {};
}

Outcome<void> PublicationStore::check_unused(const Publication& publication) {
    auto others = transaction_.run(other_with_slug,
                                   {{"slug", publication.slug}, {"organisation_id", publication.organisation_id}});
    if (!others.empty()) return invalid_field("/slug", "slug-taken");
    return {};
}

}  // namespace utsyn
