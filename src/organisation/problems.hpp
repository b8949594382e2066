#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType owner_below_owned{"owner-below-owned", 409};
inline constexpr ProblemType wrong_email_or_password{"wrong-email-or-password", 422};
inline constexpr ProblemType demo_only_here{"demo-only-here", 403};
inline constexpr ProblemType database_not_empty{"database-not-empty", 409};
inline constexpr ProblemType email_taken{"email-taken", 409};
inline constexpr ProblemType no_role_there{"no-role-there", 403};
inline constexpr ProblemType account_of_her_own{"account-of-her-own", 409};
inline constexpr ProblemType account_exists{"account-exists", 409};
inline constexpr ProblemType still_named_for{"still-named-for", 409};
inline constexpr ProblemType import_not_checked{"import-not-checked", 409};
inline constexpr ProblemType import_under_way{"import-under-way", 409};
inline constexpr ProblemType import_not_done{"import-not-done", 409};
inline constexpr ProblemType import_done{"import-done", 409};
inline constexpr ProblemType import_built_upon{"import-built-upon", 409};
inline constexpr ProblemType already_decided{"already-decided", 409};
inline constexpr ProblemType directory_changed{"directory-changed", 409};
inline constexpr ProblemType organisation_without_administrator{"organisation-without-administrator", 409};
inline constexpr ProblemType already_a_member{"already-a-member", 409};

inline constexpr const ProblemType* of_organisation[] = {&owner_below_owned,  &wrong_email_or_password,
                                                         &demo_only_here,     &database_not_empty,
                                                         &email_taken,        &no_role_there,
                                                         &account_of_her_own, &account_exists,
                                                         &still_named_for,    &import_not_checked,
                                                         &import_under_way,   &import_not_done,
                                                         &import_done,        &import_built_upon,
                                                         &already_decided,    &directory_changed,
                                                         &already_a_member,   &organisation_without_administrator};

}  // namespace utsyn::problems
