#pragma once

#include "funding/provenance.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// The way from an idea to the last report.
enum class ProcessStep { idea, partner, application, decision, agreement, stay, report };
BOOST_DESCRIBE_ENUM(ProcessStep, idea, partner, application, decision, agreement, stay, report)

/// Who acts in a step.
enum class ProcessActor {
    coordinator,
    head,
    signatory,
    school,
    school_owner,
    agency,
    lanekassen,
    pupil,
    learner,
    employer
};
BOOST_DESCRIBE_ENUM(ProcessActor, coordinator, head, signatory, school, school_owner, agency, lanekassen, pupil,
                    learner, employer)

/// What is done in a step of a programme; its sentence stands in the message files under `process_does.<does>`.
struct ApplicationStep {
    ProcessStep step{};
    ProcessActor who{};
    std::string does;
    Provenance provenance;
};
BOOST_DESCRIBE_STRUCT(ApplicationStep, (), (step, who, does, provenance))

/// The steps of a programme in their order; none where they are not held here.
/// Source: data/funding/application_process.csv, whose rows name their sources.
std::vector<ApplicationStep> application_process(std::string_view programme);

}  // namespace utsyn
