create table contact_point (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} references person (id),
    function {text} not null,
    email {text},
    phone {text},
    valid_from {date} not null,
    valid_to {date},
    objected_on {date}
) {strict};
create index contact_point_by_organisation on contact_point (organisation_id, valid_from, id);
create index contact_point_by_person on contact_point (person_id);

create table publicity_consent (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} not null references person (id),
    kind {text} not null,
    text_version {text} not null,
    given_on {date} not null,
    withdrawn_on {date}
) {strict};
create index publicity_consent_by_person on publicity_consent (person_id, organisation_id, kind);
