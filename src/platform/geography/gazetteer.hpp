#pragma once

#include "platform/geography/place.hpp"
#include "platform/language.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// What a name led to: one place, or the places among which to choose, the most likely first.
struct PlaceSearch {
    std::optional<Place> place;
    std::vector<Place> candidates;  // at most ten; where `place` is set, the others of that name
};

/// The towns, municipalities and postcodes that the program knows: data/places/, their names in data/travel/.
/// Source: docs/sources.md S-45, S-46, S-48.
class Gazetteer {
public:
    /// Read from the embedded files at first use.
    static const Gazetteer& embedded();

    /// The town called so in any of its languages. `name` may end in a country or region: "Halle, Germany".
    /// Case, marks and the spellings aa/å, ae/æ, oe/ø do not count, unless towns are spelled exactly so. Of several towns
    /// with that name the only one in a Nordic or programme country is taken, or the one that has five times as many
    /// inhabitants as any other there; where none lies there, the world counts. Else all are candidates; where no town
    /// has that name, those whose name begins so.
    PlaceSearch find(std::string_view name) const;

    /// Towns to offer while a name is being written: those called so, then those whose name begins so, Nordic and
    /// programme countries first, each by inhabitants; at most `most`.
    std::vector<Place> suggestions(std::string_view beginning, std::size_t most) const;

    /// The town of a Norwegian municipality; nothing for an unknown number.
    /// Shape: four digits, numbers of 2024 and later, "0301".
    std::optional<Place> norwegian_municipality(std::string_view municipality_number) const;
    /// The place of a postcode; nothing where the country's postcodes are not known or have no such code.
    std::optional<Place> postcode(std::string_view country, std::string_view postcode) const;

    /// What the town is called in a language: "Köpenhamn" for Copenhagen in Swedish.
    std::string_view name_in(const Place& place, const Language& language) const;

private:
    struct Name {
        std::string folded;
        std::string text;
        std::size_t town = 0;  // in towns_
    };
    struct OtherName {
        std::string language;
        std::string name;
    };

    Gazetteer();
    void read_towns();
    void read_codes();
    std::vector<Name> called(std::string_view name) const;
    std::vector<Name> beginning(std::string_view folded) const;
    std::vector<Place> places(const std::vector<Name>& names) const;

    std::vector<Place> towns_;
    std::vector<Name> names_;                                                 // by folded
    std::map<std::string, std::vector<OtherName>, std::less<>> other_names_;  // by country and town
    std::map<std::string, Place, std::less<>> municipalities_;
    std::map<std::string, Place, std::less<>> danish_postcodes_;
};

}  // namespace utsyn
