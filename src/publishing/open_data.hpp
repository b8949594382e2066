#pragma once

#include "mobility/offer.hpp"
#include "partnership/partnership.hpp"
#include "publishing/public_page.hpp"

#include <variant>

namespace utsyn {

/// A table of facts that anybody may take: the same as CSV and as JSON.
struct OpenData {
    using Cell = std::variant<std::monostate, std::string, std::int64_t, std::vector<std::string>>;

    std::string name;                  // "agreements"
    std::vector<std::string> columns;  // explained by the messages "open_data.column.<name>"
    std::vector<std::vector<Cell>> rows;
};

/// Codes for programs, names in the frame's language beside them for people.
OpenData open_agreements(const PublicFrame& frame, std::span<const PublicAgreement> agreements,
                         const i18n::Messages& messages);
OpenData open_offers(const PublicFrame& frame, std::span<const OfferRow> offers, const i18n::Messages& messages);

/// As CSV with one line of column names; lists are parted by "; ".
std::string csv_text(const OpenData& data);
/// As JSON with its publisher, licence and source.
std::string json_text(const OpenData& data, const PublicFrame& frame);

/// Which data there are, what the columns mean, on what terms they may be used.
PublicPage open_data_page(const PublicFrame& frame, const i18n::Messages& messages);

}  // namespace utsyn
