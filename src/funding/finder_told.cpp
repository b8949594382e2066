#include "funding/finder_told.hpp"

#include "platform/geography/place_question.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace utsyn {
namespace {

std::string source_text(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids)
        if (const auto* source = source_of(id))
            text += fmt::format("{}{} {}", text.empty() ? "" : "; ", source->id, source->title);
    return text;
}

FinderQuestion asked(const FundingQuestion& question, const Place& from, const Place& to) {
    FinderQuestion asked{
        .from_country = from.country,
        .to_country = to.country,
        .school_form = question.school_form,
        .pupils = question.pupils.value_or(0),
        .staff = question.staff.value_or(0),
        .start = question.start,
        .days = question.days,
        .one_way = question.km ? Kilometres{*question.km} : great_circle_km(from.position, to.position),
        .travel = question.travel.value_or(TravelKind::standard),
        .is_accredited = question.accredited.value_or(false),
        .age = question.age};
    if (question.domestic_km) asked.domestic = Kilometres{*question.domestic_km};
    if (question.travel_hours) asked.travel_time = Hours{*question.travel_hours};
    return asked;
}

class FinderTeller {
public:
    FinderTeller(const RateBook& book, Date today, const Language& language, const i18n::Messages& messages)
        : book_{book}, today_{today}, language_{language}, messages_{messages} {}

    FittingProgramme fit(const ProgrammeFit& fit) const {
        FittingProgramme told{.programme = programme(fit.way),
                              .activity = activity(fit.way),
                              .grant = utsyn::told(fit.grant, fit.stay, book_, language_, messages_),
                              .deadline = deadline(fit.deadline),
                              .effort = fit.way.effort,
                              .payer = named("payer", word(fit.way.programme)),
                              .length = paid_length(fit.stay, book_),
                              .own_money = fit.own_money,
                              .converted_total = told_in_currency_of(fit.stay.from_country, fit.grant, today_, book_,
                                                                     language_, messages_)};
        told.certainty = told.grant.lines.empty() ? fit.way.provenance.certainty : Certainty::official;
        for (const auto& line : told.grant.lines) told.certainty = std::max(told.certainty, line.certainty);
        for (const auto paper : fit.way.asked) told.asked.push_back(named("asked_paper", word(paper)));
        return told;
    }

    OtherProgramme misfit(const ProgrammeMisfit& misfit) const {
        OtherProgramme told{misfit.way.programme, programme(misfit.way), activity(misfit.way), {}};
        for (const auto why : misfit.because)
            told.because.push_back(messages_.text(language_, fmt::format("finder.refusal.{}", word(why)),
                                                  {{"programme", told.programme},
                                                   {"activity", told.activity},
                                                   {"forms", forms(misfit.way.school_forms)}}));
        const auto grant = utsyn::told(misfit.grant, misfit.stay, book_, language_, messages_);
        for (std::size_t each = 0; each < misfit.grant.not_eligible.size(); ++each)
            if (!is_said(misfit, misfit.grant.not_eligible[each].reason))
                told.because.push_back(grant.not_eligible->at(each));
        return told;
    }

    ToldMeans means(const OtherMeansRow& row) const {
        return {row.means, named("other_means", word(row.means)), row.provenance.certainty,
                source_text(row.provenance.sources)};
    }

private:
    /// Whether the finder itself has said that an activity is for others.
    static bool is_said(const ProgrammeMisfit& misfit, GrantRefusal reason) {
        const bool is_about_who =
            reason == GrantRefusal::pupils_in_staff_activity || reason == GrantRefusal::no_participants;
        const auto said = [&](FinderRefusal why) {
            return std::ranges::find(misfit.because, why) != misfit.because.end();
        };
        return is_about_who && (said(FinderRefusal::only_for_staff) || said(FinderRefusal::only_for_pupils));
    }

    std::string named(std::string_view group, std::string_view word) const {
        return messages_.text(language_, fmt::format("{}.{}", group, word));
    }
    /// "preschool, compulsory school"
    std::string forms(const std::vector<SchoolForm>& forms) const {
        std::vector<std::string> words;
        for (const auto form : forms) words.push_back(named("school_form", word(form)));
        return fmt::format("{}", fmt::join(words, ", "));
    }
    std::string programme(const FundingWay& way) const { return named("grant.programme", word(way.programme)); }
    std::string activity(const FundingWay& way) const {
        const auto name = named("grant.activity", word(way.activity));
        return way.route ? fmt::format("{}: {}", name, named("opu_route", word(*way.route))) : name;
    }

    ToldDeadline deadline(const FinderDeadline& deadline) const {
        ToldDeadline told{.sort = deadline.sort, .next = deadline.next, .last_known = deadline.last_known};
        if (deadline.next) told.sentence = dated(word(deadline.sort), *deadline.next);
        else if (deadline.last_known) told.sentence = dated("none_known_after", *deadline.last_known);
        else told.sentence = named("finder.deadline", "none_known");
        if (deadline.rate) told.source = source_text(book_.rates().at(*deadline.rate).provenance.sources);
        return told;
    }

    std::string dated(std::string_view word, Date date) const {
        return messages_.text(language_, fmt::format("finder.deadline.{}", word), {{"date", date}});
    }

    const RateBook& book_;
    Date today_;
    const Language& language_;
    const i18n::Messages& messages_;
};

}  // namespace

Outcome<FundingAnswer> answer_funding(const FundingQuestion& question, const RateBook& book, Date today,
                                      const Language& language, const i18n::Messages& messages) {
    auto invalid = problem(problems::invalid);
    FundingAnswer answer{.from = place_named(question.from, "/from", invalid),
                         .to = place_named(question.to, "/to", invalid)};
    if (question.pupils.value_or(0) + question.staff.value_or(0) == 0)
        invalid.errors.push_back({"/pupils", "nobody-travels", {}});
    if (!invalid.errors.empty()) return invalid;
    const auto stay = asked(question, answer.from, answer.to);
    const auto found = find_programmes(stay, book, today);
    const FinderTeller teller{book, today, language, messages};
    answer.km = stay.one_way.count;
    for (const auto& each : found.fits) answer.fits.push_back(teller.fit(each));
    for (const auto& each : found.others) answer.others.push_back(teller.misfit(each));
    for (const auto& each : found.may_still_pay) answer.may_still_pay.push_back(teller.means(each));
    return answer;
}

}  // namespace utsyn
