#pragma once

#include "planning/placement/outcome.hpp"
#include "planning/placement/run_form.hpp"
#include "platform/outcome.hpp"

#include <string>

namespace utsyn {

/// Where an instance stands: the end of the first name says in which form.
struct InstanceFiles {
    std::string instance;
    std::string places;      // beside a sheet of applicants
    std::string capacities;  // beside lists of PrefLib
};

/// Problems: invalid, with a pointer to each fault, "/lines/3" in a text.
Outcome<PlacementInstance> read_instance(const InstanceFiles& files);

/// Problems: as of read_placement_run; invalid, "`option`" where the file cannot be read.
Outcome<PlacementRunToReplay> read_run(const std::string& file, const std::string& option);

/// One place per applicant and line, counted from 1; 0 for none. False where the file cannot be written.
bool write_assignment(const std::string& file, const PlacementInstance& instance, const PlacementOutcome& outcome);

bool write_run(const std::string& file, const PlacementRunForm& run);

bool write_certificate(const std::string& file, const PlacementCertificate& certificate);

/// Whether a file holds JSON, by the end of its name.
bool is_json_file(const std::string& file);

}  // namespace utsyn
