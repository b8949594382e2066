#include "partnership/agreement_json.hpp"

namespace utsyn {

void apply(const AgreementDraft& draft, Agreement& agreement) {
    agreement.partner_id = draft.partner_id;
    agreement.kind = draft.kind;
    agreement.purpose = draft.purpose;
    agreement.valid_from = draft.valid_from;
    agreement.valid_to = draft.valid_to;
    agreement.notice_days = draft.notice_days;
    agreement.quotas = draft.quotas;
    agreement.conditions = draft.conditions;
}

}  // namespace utsyn
