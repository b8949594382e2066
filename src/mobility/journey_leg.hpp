#pragma once

#include "mobility/journey.hpp"
#include "mobility/journey_network.hpp"
#include "platform/small_vector.hpp"

#include <algorithm>
#include <span>

namespace utsyn {

/// The steps that make one leg; never none.
using Stretch = std::span<const Step>;
using Stretches = SmallVector<Stretch, 8>;

Stretches stretches_of(const Way& way);

/// The figures of a leg as they are shown, and the factor that its CO2 is reckoned by. Its words are still to be told.
struct ReckonedLeg {
    JourneyLeg leg;
    const Co2Factor* factor;
};

/// Shape: `by_car` says whether a car comes along.
ReckonedLeg reckoned_leg(Stretch stretch, const JourneyBook& book, bool by_car, const TravelTerms& terms);

/// Sets the words of a leg: what it passes, who carries, what is noted of it and by whom.
void tell(JourneyLeg& leg, Stretch stretch, const Co2Factor& factor);

/// Figures as they are shown; sums are those of what is shown.
Kilometres shown(Kilometres km);
Hours shown(Hours hours);
KilogramsCo2e shown(KilogramsCo2e kilograms);

template <class Value>
void add_once(std::vector<Value>& values, const Value& value) {
    if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

}  // namespace utsyn
