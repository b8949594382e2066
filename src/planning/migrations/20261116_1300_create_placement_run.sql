create table placement_run (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    round_id {id} not null references offer_round (id),
    policy {text} not null,
    seed {count} not null,
    program_version {text} not null,
    made_at {instant} not null,
    applicants {text} not null,
    places {text} not null,
    decisions {text} not null,
    placed {count} not null,
    unplaced {count} not null,
    total_rank {count} not null,
    profile {text} not null,
    hash {text} not null,
    accepted_on {date}
) {strict};
create index placement_run_by_round on placement_run (round_id, made_at);
