#pragma once

#include "organisation/invitation.hpp"
#include "platform/jobs/jobs.hpp"

namespace utsyn {

/// What the job needs to know. The link's token is made when the mail is, so that no row holds it.
struct InvitationToMail {
    Id<Invitation> invitation_id;
    Id<Organisation> organisation_id;  // who invites
    std::string origin;                // "https://utsyn.example"
};
BOOST_DESCRIBE_STRUCT(InvitationToMail, (), (invitation_id, organisation_id, origin))

inline constexpr std::string_view mail_invitation_job = "mail_invitation";

extern const jobs::Worker mail_invitation_worker;

/// The path of the browser part's page where a link's token is accepted.
std::string invitation_path(std::string_view token);

}  // namespace utsyn
