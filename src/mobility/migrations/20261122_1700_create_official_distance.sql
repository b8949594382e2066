create table official_distance (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    partner_id {id} not null unique references partner (id),
    km {number} not null,
    evidence {text} not null,
    person_id {id} not null references person (id),
    entered_on {date} not null
) {strict};
create index official_distance_by_organisation on official_distance (organisation_id);
