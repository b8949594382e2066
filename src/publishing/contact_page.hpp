#pragma once

#include "platform/problem.hpp"
#include "publishing/contact_point.hpp"
#include "publishing/enquiry.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// What a reader has written into the box so far, and what is wrong with it.
struct EnquiryForm {
    std::vector<std::pair<std::string, std::string>> fields;
    std::vector<FieldError> errors;
    std::string refusal;  // a sentence: why nothing is taken just now; "" otherwise
};

PublicPage contact_page(const PublicFrame& frame, const Organisation& organisation,
                        std::span<const PublicContactPoint> contact_points, const EnquiryForm& form,
                        const i18n::Messages& messages);

/// What has become of an enquiry, for whoever knows its address.
PublicPage enquiry_page(const PublicFrame& frame, const Enquiry& enquiry, const i18n::Messages& messages);

}  // namespace utsyn
