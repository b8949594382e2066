#include "organisation/invitation_jobs.hpp"

#include "organisation/invitation_store.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/password.hpp"
#include "platform/clock.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/mail/mailer.hpp"
#include "platform/runtime.hpp"

namespace utsyn {
namespace {

mail::Message mail_for(const Runtime& runtime, const Invitation& invitation, const std::string& organisation_name,
                       const std::string& link) {
    Arguments arguments{{"name", invitation.name},
                        {"organisation", organisation_name},
                        {"link", link},
                        {"last_day", nordic_day(invitation.expires_at)}};
    auto text = [&](std::string_view key) { return runtime.messages.text(invitation.language, key, arguments); };
    return {.to = invitation.email, .subject = text("invitation.mail.subject"), .text = text("invitation.mail.text")};
}

void mail_invitation(const Runtime& runtime, const JsonText& input) {
    auto wanted = json::from_json<InvitationToMail>(input.text);
    assert_that(wanted.has_value(), "the program wrote the job's input");
    if (!runtime.mailer) return;
    auto token = make_token();
    auto transaction = runtime.database.begin();
    InvitationStore invitations{transaction};
    auto invitation = invitations.find(wanted->invitation_id, Authority::for_program(wanted->organisation_id));
    if (!invitation || !is_open(*invitation, runtime.clock.now())) return;
    invitations.set_mailed_token(invitation->id, token);
    auto organisation = OrganisationStore{transaction}.known(invitation->role_at_id);
    transaction.commit();
    auto link = wanted->origin + invitation_path(token);
    runtime.mailer->send(mail_for(runtime, *invitation, organisation.name, link), runtime.clock.now());
}

}  // namespace

const jobs::Worker mail_invitation_worker{mail_invitation_job, mail_invitation};

std::string invitation_path(std::string_view token) {
    return "/invitation-links/" + std::string{token};
}

}  // namespace utsyn
