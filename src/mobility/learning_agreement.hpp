#pragma once

#include "mobility/stay.hpp"

namespace utsyn {

/// What shall be learnt, from the competence goals of the pupil's own programme.
struct LearningGoal {
    std::string subject;
    std::string competence_goal;
    std::string goal;      // in her own words
    std::string evidence;  // how she shows it
};
BOOST_DESCRIBE_STRUCT(LearningGoal, (), (subject, competence_goal, goal, evidence))
template <>
inline constexpr auto field_rules<LearningGoal> =
    std::array{FieldRule{.field = "subject", .min_length = 1, .max_length = 200},
               FieldRule{.field = "competence_goal", .min_length = 1, .max_length = 1000}};

/// Someone signed on that day.
struct NamedSignature {
    std::string name;
    Date signed_on;
};
BOOST_DESCRIBE_STRUCT(NamedSignature, (), (name, signed_on))
template <>
inline constexpr auto field_rules<NamedSignature> =
    std::array{FieldRule{.field = "name", .min_length = 1, .max_length = 200}};

enum class Signer { pupil, home, host };
BOOST_DESCRIBE_ENUM(Signer, pupil, home, host)

enum class LearningAgreementState { draft, awaiting_signatures, agreed };
BOOST_DESCRIBE_ENUM(LearningAgreementState, draft, awaiting_signatures, agreed)

/// What a stay is to teach, who helps and how it counts; one per stay, signed by three.
struct LearningAgreement {
    Id<LearningAgreement> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Stay> stay_id;
    std::vector<LearningGoal> goals;
    std::string tasks;
    std::string supervision;
    std::string assessment;
    std::string recognition;
    std::optional<NamedSignature> pupil_signature;
    std::optional<NamedSignature> home_signature;
    std::optional<NamedSignature> host_signature;
};
BOOST_DESCRIBE_STRUCT(LearningAgreement, (),
                      (id, version, organisation_id, stay_id, goals, tasks, supervision, assessment, recognition,
                       pupil_signature, home_signature, host_signature))

/// Derived from the signatures.
LearningAgreementState state_of(const LearningAgreement& agreement);

/// Changed by hand, which only an unsigned one may be. Problems: learning-agreement-signed.
Outcome<void> check_editable(const LearningAgreement& agreement);

/// Signed by one of the three.
/// Problems: learning-agreement-without-goals, learning-agreement-already-signed.
Outcome<LearningAgreement> sign(LearningAgreement agreement, Signer signer, const NamedSignature& signature);

enum class LearningAgreementAction { edit, sign_pupil, sign_home, sign_host };
BOOST_DESCRIBE_ENUM(LearningAgreementAction, edit, sign_pupil, sign_home, sign_host)

std::vector<LearningAgreementAction> actions_of(const LearningAgreement& agreement);

}  // namespace utsyn
