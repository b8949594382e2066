update stay set journey_mode = 'car' where journey_mode = 'shared_car';
alter table stay add column journey_least_kilograms_co2e {number};
alter table stay add column journey_plane_kilograms_co2e {number};
alter table stay add column journey_approval_person_id {id} references person (id);
alter table stay add column journey_approval_approved_on {date};

create table journey_correction (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    mode {text} not null,
    from_place {text} not null,
    to_place {text} not null,
    km {number} not null,
    hours {number} not null,
    note {text} not null,
    person_id {id} not null references person (id),
    corrected_on {date} not null,
    unique (organisation_id, mode, from_place, to_place)
) {strict};

create table climate_target (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null unique references organisation (id),
    kilograms_per_journey {number} not null,
    first_year {count} not null,
    set_on {date} not null
) {strict};
