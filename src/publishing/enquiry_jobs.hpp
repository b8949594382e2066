#pragma once

#include "platform/jobs/jobs.hpp"
#include "publishing/enquiry.hpp"

namespace utsyn {

/// Which enquiry a mail tells of.
struct EnquiryToMail {
    Id<Enquiry> enquiry_id;
    Id<Organisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(EnquiryToMail, (), (enquiry_id, organisation_id))

/// After the commit: tells the contact point that an enquiry has come; tells whoever asked the answer. Nothing is sent where
/// no mail server or address is known.
void add_received_mail(sql::Transaction& transaction, const Enquiry& enquiry, Instant now);
void add_answer_mail(sql::Transaction& transaction, const Enquiry& enquiry, Instant now);

extern const jobs::Worker enquiry_workers[2];

}  // namespace utsyn
