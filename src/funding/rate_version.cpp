#include "funding/rate_version.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace utsyn {
namespace {

bool touches(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
}

bool share_a_call(const Rate& one, const Rate& other) {
    constexpr int never = std::numeric_limits<int>::max();
    return one.first_call_year.value_or(0) <= other.last_call_year.value_or(never) &&
           other.first_call_year.value_or(0) <= one.last_call_year.value_or(never);
}

/// Whether a release may still say what this rate is.
bool is_the_releases(const LatestRate& latest) {
    return latest.version.from_release && latest.ended_by.value_or(RevisionKind::release) == RevisionKind::release;
}

}  // namespace

std::string identity_of(const Rate& rate) {
    std::string identity;
    for (const auto* part :
         {&rate.programme, &rate.generation, &rate.field, &rate.activity, &rate.name, &rate.key, &rate.agency})
        identity += *part + '|';
    if (rate.first_call_year) identity += std::to_string(*rate.first_call_year);
    identity += '|';
    if (rate.valid_from) identity += rate.valid_from->to_string();
    if (!rate.is_conflict()) return identity;
    identity += "|conflict";
    for (const auto& source : rate.provenance.sources) identity += ' ' + source;
    return identity;
}

std::vector<RateChange> changes_of_release(std::span<const LatestRate> latest, std::span<const Rate> shipped) {
    std::map<std::string, const LatestRate*> by_identity;
    for (const auto& each : latest)
        if (!each.version.shipped_as.empty()) by_identity.emplace(each.version.shipped_as, &each);
    std::vector<RateChange> changes;
    for (const auto& rate : shipped) {
        auto identity = identity_of(rate);
        auto known = by_identity.extract(identity);
        if (known.empty()) {
            changes.push_back({{}, rate, true, std::move(identity)});
            continue;
        }
        const auto& present = *known.mapped();
        bool is_same = present.holds() && present.version.rate == rate;
        if (is_the_releases(present) && !is_same) changes.push_back({present.version, rate, true, std::move(identity)});
    }
    for (const auto& [identity, gone] : by_identity)
        if (gone->holds() && is_the_releases(*gone)) changes.push_back({gone->version, {}, true, identity});
    return changes;
}

bool contradict(const Rate& one, const Rate& other) {
    return one.is_conflict() != other.is_conflict() && one.programme == other.programme && one.name == other.name &&
           one.key == other.key && touches(one.agency, other.agency) && touches(one.field, other.field) &&
           touches(one.activity, other.activity) && touches(one.generation, other.generation) &&
           share_a_call(one, other);
}

}  // namespace utsyn
