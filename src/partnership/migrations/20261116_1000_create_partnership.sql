create table partner (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    partner_organisation_id {id} not null references organisation (id),
    mode {text} not null,
    first_contact_on {date} not null,
    ended_on {date},
    ended_reason {text},
    fields {text} not null,
    notes {text}
) {strict};
create index partner_by_organisation on partner (organisation_id);
create index partner_by_partner_organisation on partner (partner_organisation_id);

create table named_contact (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    partner_id {id} not null references partner (id),
    side {text} not null,
    person_id {id} references person (id),
    name {text} not null,
    function {text} not null,
    email {text},
    valid_from {date} not null,
    valid_to {date}
) {strict};
create index named_contact_by_partner on named_contact (partner_id);
create index named_contact_by_person on named_contact (person_id);

create table visit (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    partner_id {id} not null references partner (id),
    direction {text} not null,
    visited_on {date} not null,
    people {text} not null,
    report {text}
) {strict};
create index visit_by_partner on visit (partner_id, visited_on);

create table agreement (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    partner_id {id} not null references partner (id),
    kind {text} not null,
    purpose {text} not null,
    valid_from {date} not null,
    valid_to {date} not null,
    notice_days {count} not null,
    quotas {text} not null,
    conditions_costs {text},
    conditions_housing {text},
    conditions_insurance {text},
    conditions_assessment {text},
    conditions_recognition {text},
    our_signature_person_id {id} references person (id),
    our_signature_signed_on {date},
    their_signature_name {text},
    their_signature_signed_on {date},
    their_signature_paper_id {id},
    terminated_from {date}
) {strict};
create index agreement_by_organisation on agreement (organisation_id, valid_to, id);
create index agreement_by_partner on agreement (partner_id);
