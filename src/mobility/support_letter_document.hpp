#pragma once

#include "mobility/mobility_application.hpp"
#include "mobility/support_store.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// The school's confirmation to a pupil that she goes abroad in a cooperation, and how she applies for support.
struct SupportLetter {
    std::string language;
    std::string subject;
    Date written_on;
    std::string pupil_name;
    std::string organisation_name;
    std::string contact_name;  // who entered the exchange; may be empty
    std::string partner_name;
    std::string period;
    std::string greeting;
    std::string confirmation;
    std::string entry;
    std::string conditions_lead;
    std::vector<std::string> conditions;  // one of which must hold; none where nothing more is asked for
    std::vector<std::string> deadlines;   // those that have not passed
    std::string application;
    std::string questions;
    std::string closing;
};
BOOST_DESCRIBE_STRUCT(SupportLetter, (),
                      (language, subject, written_on, pupil_name, organisation_name, contact_name, partner_name, period,
                       greeting, confirmation, entry, conditions_lead, conditions, deadlines, application, questions,
                       closing))

/// The year in which a pupil goes, where she applied in the same school year; else not known.
std::optional<std::int64_t> year_level_of(const std::optional<MobilityApplication>& application, Date starts_on,
                                          const MobilityLimits& limits);

/// As written on `today`. Shape: `row` is one that may be applied for.
SupportLetter support_letter(const SupportedStayRow& row, std::optional<std::int64_t> year_level, Date today,
                             const Language& language, const i18n::Messages& messages);

/// The letter as a page for printing.
std::string support_letter_html(const SupportLetter& letter, const i18n::Messages& messages);

}  // namespace utsyn
