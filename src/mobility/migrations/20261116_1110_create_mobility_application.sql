create table mobility_application (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} not null references person (id),
    round_id {id} not null references offer_round (id),
    choices {text} not null,
    motivation {text} not null,
    programme {text} not null,
    year_level {count} not null,
    points {count},
    points_note {text},
    submitted_at {instant} not null,
    withdrawn_on {date},
    unique (round_id, person_id)
) {strict};
create index mobility_application_by_person on mobility_application (person_id);
create index mobility_application_by_organisation on mobility_application (organisation_id);
