#include "organisation/directory_import_index.hpp"

#include <vector>

namespace utsyn {
namespace {

constexpr std::size_t versions_kept = 10;  // so that a file of one number alone does not fill the memory

}  // namespace

void DirectoryImportIndex::add(std::int64_t line, const RegisterEntry& entry) {
    const auto [place, is_first] = places_.try_emplace(entry.official_number);
    if (!is_first) {
        place->second.repeated = true;
        auto& later = later_versions_[entry.official_number];
        if (later.size() < versions_kept) later.push_back({line, entry});
        return;
    }
    place->second.line = line;
    place->second.parent = entry.parent_number.value_or("");
}

void DirectoryImportIndex::close() {
    for (const auto& [number, place] : places_)
        if (place.walk == Walk::not_begun) walk_up(number);
}

const DirectoryImportIndex::Place* DirectoryImportIndex::find(std::string_view number) const {
    const auto found = places_.find(std::string{number});
    return found == places_.end() ? nullptr : &found->second;
}

void DirectoryImportIndex::walk_up(const std::string& number) {
    std::vector<Place*> way;
    auto step = places_.find(number);
    while (step != places_.end() && step->second.walk == Walk::not_begun) {
        step->second.walk = Walk::under_way;
        way.push_back(&step->second);
        step = places_.find(step->second.parent);
    }
    const Place* met = step == places_.end() || step->second.walk != Walk::under_way ? nullptr : &step->second;
    bool on_circle = met != nullptr;
    for (auto place = way.rbegin(); place != way.rend(); ++place) {
        (*place)->walk = on_circle ? Walk::in_circle : Walk::done;
        if (*place == met) on_circle = false;
    }
}

}  // namespace utsyn
