create table enquiry (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    contact_point_id {id} references contact_point (id),
    kind {text} not null,
    message {text} not null,
    name {text},
    email {text},
    language {text} not null,
    received_at {instant} not null,
    answer {text},
    answered_by_id {id} references person (id),
    answered_at {instant}
) {strict};
create index enquiry_by_organisation on enquiry (organisation_id, received_at, id);

create table enquiry_attempt (
    sent_from {text} not null,
    organisation_id {id} not null references organisation (id),
    at {instant} not null
) {strict};
create index enquiry_attempt_by_time on enquiry_attempt (at);
