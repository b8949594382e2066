#include "mobility/placement_routes.hpp"

#include "mobility/letter_store.hpp"
#include "mobility/offer_round_store.hpp"
#include "mobility/placement_json.hpp"
#include "mobility/placement_letter_document.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::vector<std::string> reasons_of(const http::Request& request, const PlacementRow& row) {
    return sentences_of(row.reasons, request.language(), request.runtime().messages);
}

Outcome<http::Page<PlacementView>> list_placements(http::Request& request) {
    auto transaction = request.database().begin();
    auto round = OfferRoundStore{transaction}.find(request.id<OfferRound>(), request.fence(), OfferReader::staff);
    if (!round) return round.error();
    PlacementStore placements{transaction};
    auto rows = placements.of_round(round->id, request.fence());
    placements.record_read(rows, request.change("read"));
    transaction.commit();
    http::Page<PlacementView> page;
    for (const auto& row : rows) page.items.push_back(view_of(row, request.today(), reasons_of(request, row)));
    return page;
}

Outcome<http::Answer<OwnPlacementView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                    const Placement& placement) {
    auto row = PlacementStore{transaction}.find_row(placement.id, request.fence());
    if (!row) return row.error();
    return http::Answer<OwnPlacementView>{own_view_of(*row, request.today(), reasons_of(request, *row)), row->version};
}

Outcome<http::Answer<OwnPlacementView>> show_own_placement(http::Request& request) {
    auto transaction = request.database().read();
    auto placement = PlacementStore{transaction}.find_own(request.id<Placement>(), request.fence());
    if (!placement) return placement.error();
    return answer_with(request, transaction, *placement);
}

/// Whoever declines does not travel: her planned stay is cancelled.
Outcome<void> cancel_stay(const http::Request& request, sql::Transaction& transaction, Id<Stay> id) {
    StayStore stays{transaction};
    auto before = stays.find_own(id, request.fence());
    if (!before) return before.error();
    auto reason = request.runtime().messages.text(request.language(), "stay.cancelled.declined");
    auto after = cancel(*before, reason, request.today());
    if (!after) return after.error();
    return stays.save(*before, *after, request.change("cancelled"));
}

Outcome<http::Answer<OwnPlacementView>> answer_own_placement(http::Request& request, const PlaceAnswerDraft& draft) {
    auto transaction = request.database().begin();
    PlacementStore placements{transaction};
    auto before = placements.find_own(request.id<Placement>(), request.fence());
    if (!before) return before.error();
    auto round = OfferRoundStore{transaction}.find(before->round_id, request.fence(), OfferReader::applicant);
    if (!round) return round.error();
    auto after = answer_place(*before, *round, draft.answer, request.today());
    if (!after) return after.error();
    auto saved = placements.save(*before, *after, request.change(word(draft.answer)));
    if (!saved) return saved.error();
    if (draft.answer == PlaceAnswer::declined && after->stay_id)
        if (auto cancelled = cancel_stay(request, transaction, *after->stay_id); !cancelled) return cancelled.error();
    auto answer = answer_with(request, transaction, *after);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Page<Letter>> list_own_letters(http::Request& request) {
    auto transaction = request.database().read();
    return http::Page<Letter>{LetterStore{transaction}.own(request.fence()), ""};
}

Outcome<http::Answer<Letter>> show_own_letter(http::Request& request) {
    auto transaction = request.database().read();
    auto letter = LetterStore{transaction}.find_own(request.id<Letter>(), request.fence());
    if (!letter) return letter.error();
    return http::Answer<Letter>{*letter, letter->version};
}

Outcome<http::Content> print_own_letter(http::Request& request) {
    std::string html;
    {
        auto transaction = request.database().read();
        auto letter = LetterStore{transaction}.find_own(request.id<Letter>(), request.fence());
        if (!letter) return letter.error();
        auto placement = PlacementStore{transaction}.find_row(letter->placement_id, request.fence());
        if (!placement) return placement.error();
        html = placement_letter_html(*placement, *letter, request.runtime().messages);
    }
    return http::Content{"application/pdf", request.runtime().printer.pdf(html),
                         fmt::format("letter-{}.pdf", request.id<Letter>().to_string().substr(0, 8))};
}

}  // namespace

void add_placement_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offer-rounds/{id}/placements", see_applications, list_placements,
               {"list_placements", "Who got what in a round and why, with their answers. The reading is journalled."});
    router.get("/api/own-placements/{id}", apply_for_offers, show_own_placement,
               {"show_own_placement", "What you got, why, and until when you may answer."});
    router.post("/api/own-placements/{id}/answer", apply_for_offers, answer_own_placement,
                {"answer_own_placement", "Accept or decline your place."});
    router.get("/api/own-letters", apply_for_offers, list_own_letters,
               {"list_own_letters", "What the school wrote to you, the latest first."});
    router.get("/api/own-letters/{id}", apply_for_offers, show_own_letter, {"show_own_letter", "One letter to you."});
    router.get("/api/own-letters/{id}/document.pdf", apply_for_offers, print_own_letter,
               {"print_own_letter", "The letter as a paper, PDF."});
}

}  // namespace utsyn
