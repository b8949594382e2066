#pragma once

#include "planning/placement/instance.hpp"
#include "planning/placement/instance_form.hpp"
#include "platform/problem.hpp"

namespace utsyn {

/// An instance in the making from its form, and what was found wrong with the form.
struct FormReading {
    explicit FormReading(const InstanceForm& read_form) : form{read_form} {}

    const InstanceForm& form;
    PlacementInstance instance;
    std::vector<FieldError> errors;

    void complain(std::string pointer, std::string reason, Arguments arguments = {}) {
        errors.push_back({std::move(pointer), std::move(reason), std::move(arguments)});
    }
    std::int64_t place_count() const { return static_cast<std::int64_t>(form.places.size()); }
    std::int64_t applicant_count() const { return static_cast<std::int64_t>(form.applicants.size()); }
    bool has_place(std::int64_t place) const { return place >= 1 && place <= place_count(); }
    bool has_applicant(std::int64_t applicant) const { return applicant >= 1 && applicant <= applicant_count(); }

    // Each tells whether all is well and complains otherwise.
    bool expect_place(std::int64_t place, const std::string& pointer);
    bool expect_applicant(std::int64_t applicant, const std::string& pointer);
    bool expect_count(std::size_t found, std::size_t expected, const std::string& pointer);

    /// The choice of an applicant (from 1) that leads to a place (from 1), or none.
    std::uint32_t choice_of(std::int64_t applicant, std::int64_t place) const;
};

/// Places, lists, and who may have what by which points.
void read_choices(FormReading& reading);
/// Groups, bounds, pairs and who is fixed. Takes choices that were read without a fault.
void read_bounds(FormReading& reading);

/// Whether there are as many lists as applicants, each as long as the applicant's list of places.
template <class Number>
bool expect_per_choice(FormReading& reading, const std::vector<std::vector<Number>>& lists,
                       const std::string& pointer) {
    const auto& applicants = reading.form.applicants;
    if (!reading.expect_count(lists.size(), applicants.size(), pointer)) return false;
    bool all = true;
    for (std::size_t applicant = 0; applicant < lists.size(); ++applicant)
        if (lists[applicant].size() != applicants[applicant].size())
            all = reading.expect_count(lists[applicant].size(), applicants[applicant].size(),
                                       pointer + "/" + std::to_string(applicant));
    return all;
}

}  // namespace utsyn
