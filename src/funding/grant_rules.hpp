#pragma once

#include "funding/grant.hpp"

namespace utsyn {

/// A grant under construction: the rules of a programme add lines and reasons to it.
class GrantSheet {
public:
    explicit GrantSheet(Currency currency) { grant_.currency = currency; }

    bool is_eligible() const { return grant_.is_eligible(); }
    void refuse(GrantRefusal reason, std::int64_t asked = 0, std::int64_t limit = 0, const KnownRate* rate = nullptr);
    /// Refuses a number outside the ends of a limit; an empty end is no limit.
    void require_within(const KnownRate* limit, std::int64_t asked, GrantRefusal too_few, GrantRefusal too_many);
    /// Refuses a number outside one end of a limit: of a rate whose name ends in "least" or "most" one end counts only.
    void require_at_least(const KnownRate* limit, std::int64_t asked, GrantRefusal too_few);
    void require_at_most(const KnownRate* limit, std::int64_t asked, GrantRefusal too_many);
    void does_not_know(GrantKind kind) { grant_.not_known.push_back(kind); }
    void does_not_pay(GrantKind kind, GrantRefusal reason, std::int64_t asked = 0, std::int64_t limit = 0,
                      const KnownRate* rate = nullptr);
    void needs_own_part(GrantAmount least, const KnownRate& rate) { grant_.own_part = OwnPart{least, rate.position}; }
    const GrantAmount& total() const { return grant_.total; }
    /// Adds a line with its amount computed from its factors. Lines for nobody are left out.
    void add(GrantLine line);
    /// A refused grant keeps its reasons only.
    Grant done() &&;

private:
    Grant grant_;
};

/// The rates that hold for a stay.
RateScope scope_of(const GrantCase& stay, const RateBook& book);

/// The amount of a row per person or unit; an empty lower end is not known.
GrantAmount amount_of(const KnownRate& rate);

/// The product of an amount and a share, half a hundredth up. Units: hundredths.
std::int64_t share_of(std::int64_t minor, RateNumber share);

/// The currency that the rates of a name are in; euro where there are none.
Currency currency_of(const RateBook& book, std::string_view programme, std::string_view name);

/// The country whose authority keeps the rates of a name; nothing where there are none.
std::string_view authority_of(const RateBook& book, std::string_view programme, std::string_view name);

/// Whether the stay goes abroad from the country of `authority`; what speaks against it is refused.
bool leaves_country_of(std::string_view authority, const GrantCase& stay, GrantSheet& sheet);

// The rules of one programme or authority each.

Grant erasmus_grant(const GrantCase& stay, const RateScope& scope);
Grant nordplus_grant(const GrantCase& stay, const RateScope& scope);
Grant atlas_grant(const GrantCase& stay, const RateScope& scope);
Grant lanekassen_grant(const GrantCase& stay, const RateScope& scope);
Grant opu_grant(const GrantCase& stay, const RateScope& scope);

}  // namespace utsyn
