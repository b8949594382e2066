#include "mobility/stay_support_routes.hpp"

#include "mobility/mobility_application_store.hpp"
#include "mobility/support_json.hpp"
#include "mobility/support_letter_document.hpp"
#include "organisation/permissions.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

// How the journal calls it.
constexpr char letter_read[] = "read";
constexpr char letter_printed[] = "printed";

http::Answer<StaySupportView> view_of(const http::Request& request, sql::Transaction& transaction, const Stay& stay) {
    SupportStore supports{transaction, request.today()};
    StaySupportView view;
    if (const auto row = supports.of_stay(stay, request.fence())) {
        view.support = support_view(*row, supports.rates(), request);
        view.allowed_actions = actions_of(*row, request);
    }
    return {std::move(view)};
}

/// Problems: not-found, also where there is nothing to confirm.
Outcome<SupportLetter> letter_of(const http::Request& request, sql::Transaction& transaction, const Stay& stay) {
    const auto row = SupportStore{transaction, request.today()}.of_stay(stay, request.fence());
    if (!row || !may_apply(row->support, row->stay.state)) return problem(problems::not_found);
    const auto application = MobilityApplicationStore{transaction}.behind(stay.id);
    return support_letter(*row, year_level_of(application, stay.starts_on, mobility_limits()), request.today(),
                          request.language(), request.runtime().messages);
}

Outcome<http::Answer<StaySupportView>> show_stay_support(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto answer = view_of(request, transaction, *stay);
    transaction.commit();
    return answer;
}

/// The letter as staff see it; that they did is written down.
template <const char* action>
Outcome<SupportLetter> find_letter(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    auto letter = letter_of(request, transaction, *stay);
    if (!letter) return letter;
    stays.record_read(*stay, "support_letter", stay->id.uuid, request.change(action));
    transaction.commit();
    return letter;
}

/// Changes what is entered of the stay that the path names, and answers with what is then seen of its support.
template <class Change>
Outcome<http::Answer<StaySupportView>> change_entry(http::Request& request, Change change) {
    auto transaction = request.database().begin();
    auto stay = StayStore{transaction}.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    SupportStore supports{transaction, request.today()};
    const auto row = supports.of_stay(*stay, request.fence());
    if (!row) return problem(problems::not_found);
    if (Outcome<void> changed = change(supports, *row); !changed) return changed.error();
    auto answer = view_of(request, transaction, *stay);
    transaction.commit();
    return answer;
}

Outcome<http::Answer<StaySupportView>> enter_support(http::Request& request, const SupportEntryDraft& draft) {
    return change_entry(request, [&](SupportStore& supports, const SupportedStayRow& row) -> Outcome<void> {
        const SupportEntry entry{.id = Id<SupportEntry>::make(request.now()),
                                 .organisation_id = row.stay.organisation_id,
                                 .stay_id = row.stay.id,
                                 .entered_on = draft.entered_on,
                                 .person_id = request.actor().person};
        if (auto checked = check_entry(entry, row.support, request.today()); !checked) return checked;
        supports.enter(entry, request.change("entered"));
        return {};
    });
}

Outcome<http::Answer<StaySupportView>> take_back_support_entry(http::Request& request) {
    return change_entry(request, [&](SupportStore& supports, const SupportedStayRow& row) {
        return supports.take_back(row.stay.id, request.change("taken-back"));
    });
}

Outcome<http::Answer<StaySupportView>> show_own_support(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = StayStore{transaction}.find_own(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    return view_of(request, transaction, *stay);
}

Outcome<SupportLetter> find_own_letter(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = StayStore{transaction}.find_own(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    return letter_of(request, transaction, *stay);
}

/// Answers with the letter that `find` has found.
template <Outcome<SupportLetter> (*find)(http::Request&)>
Outcome<http::Answer<SupportLetter>> show_letter(http::Request& request) {
    auto letter = find(request);
    if (!letter) return letter.error();
    return http::Answer<SupportLetter>{*std::move(letter)};
}

template <Outcome<SupportLetter> (*find)(http::Request&)>
Outcome<http::Content> print_letter(http::Request& request) {
    const auto letter = find(request);
    if (!letter) return letter.error();
    return http::Content{"application/pdf",
                         request.runtime().printer.pdf(support_letter_html(*letter, request.runtime().messages)),
                         fmt::format("support-letter-{}.pdf", request.id<Stay>().to_string().substr(0, 8))};
}

}  // namespace

void add_stay_support_routes(http::Router& router) {
    using enum Permission;
    const std::string staff = "/api/stays/{id}/support";
    router.get(staff, see_stays, show_stay_support,
               {"show_stay_support", "Whether Lånekassen supports the pupil, by when to apply, and what comes next."});
    router.put(staff + "/entry", keep_stays, enter_support,
               {"enter_support", "Write down that the school has entered the exchange in Lånekassen's workspace."});
    router.remove(staff + "/entry", keep_stays, take_back_support_entry,
                  {"take_back_support_entry", "Write down that it is not entered there."});
    router.get(staff + "/letter", see_stays, show_letter<find_letter<letter_read>>,
               {"show_support_letter", "The confirmation to the pupil; that you read it is written down."});
    router.get(staff + "/letter/document.pdf", see_stays, print_letter<find_letter<letter_printed>>,
               {"print_support_letter", "The confirmation to the pupil as a paper, PDF."});
    const std::string own = "/api/own-stays/{id}/support";
    router.get(own, see_own_stays, show_own_support,
               {"show_own_support", "Whether Lånekassen supports your stay, and by when you apply."});
    router.get(own + "/letter", see_own_stays, show_letter<find_own_letter>,
               {"show_own_support_letter", "The school's confirmation to you."});
    router.get(own + "/letter/document.pdf", see_own_stays, print_letter<find_own_letter>,
               {"print_own_support_letter", "The school's confirmation to you as a paper, PDF."});
}

}  // namespace utsyn
