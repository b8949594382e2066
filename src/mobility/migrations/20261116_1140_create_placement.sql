create table placement (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    round_id {id} not null references offer_round (id),
    run_id {id} not null,
    application_id {id} not null unique references mobility_application (id),
    person_id {id} not null references person (id),
    offer_id {id} references offer (id),
    rank {count},
    waiting_offer_id {id} references offer (id),
    waiting_place {count},
    reasons {text} not null,
    placed_at {instant} not null,
    stay_id {id} references stay (id),
    answer {text},
    answered_on {date}
) {strict};
create index placement_by_round on placement (round_id);
create index placement_by_person on placement (person_id);
create index placement_by_offer on placement (offer_id);

create table letter (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} not null references person (id),
    placement_id {id} not null unique references placement (id),
    language {text} not null,
    subject {text} not null,
    body {text} not null,
    contact_name {text} not null,
    written_at {instant} not null
) {strict};
create index letter_by_person on letter (person_id, written_at);
