#pragma once

#include "mobility/offer.hpp"
#include "partnership/partnership.hpp"
#include "platform/http/request.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// Someone who reads a public page: what she asked for, and what may be shown of whom.
struct PublicVisit {
    const http::Request& request;
    sql::Transaction& transaction;
    PublicFrame frame;
    Date today;
    std::optional<Organisation> organisation;  // whose pages these are

    const i18n::Messages& messages() const { return request.runtime().messages; }
    std::string_view query(std::string_view name) const { return request.incoming().query_value(name); }
    /// Everything at or below the organisation that publishes.
    Fence fence() const;
};

/// The agreements in force of those inside the fence who publish theirs.
std::vector<PublicAgreement> shown_agreements(PublicVisit& visit);
/// The open and coming offers of those inside the fence who publish theirs.
std::vector<OfferRow> shown_offers(PublicVisit& visit);
/// The language that the organisation writes its own texts in, as far as is known: a BCP 47 tag.
std::string own_language(const PublicVisit& visit);

/// A page, or nothing where there is none at that address.
using MakePage = std::optional<PublicPage> (*)(PublicVisit& visit);
/// The answer with that page; with a page that says so in the reader's language where there is none.
Outcome<http::Content> answer_with_page(http::Request& request, MakePage make);

/// Another kind of answer for readers and programs: a feed, a calendar, a file.
using MakeContent = std::optional<http::Content> (*)(PublicVisit& visit);
Outcome<http::Content> answer_with_content(http::Request& request, MakeContent make);
/// The same for what writes; `make` commits.
Outcome<http::Content> answer_writing(http::Request& request, MakeContent make);

/// The page as an answer that everybody may keep a while.
http::Content page_content(const PublicVisit& visit, PublicPage page, int status);
/// The same for one reader only, who asks again each time.
http::Content not_kept(http::Content content);

/// A feed or file that pages elsewhere may read too.
http::Content for_programs(http::Content content);

/// Sends the reader on to another address.
http::Content redirect(int status, std::string location);

}  // namespace utsyn
