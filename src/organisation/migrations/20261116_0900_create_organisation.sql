create table organisation (
    id {id} primary key,
    version {count} not null,
    kind {text} not null,
    name {text} not null,
    sort_key {text} not null,
    country {text} not null,
    town {text},
    address {text},
    postcode {text},
    municipality_number {text},
    latitude {number},
    longitude {number},
    phone {text},
    web {text},
    school_forms {text} not null,
    grade_from {count},
    grade_to {count},
    fields {text} not null,
    languages {text} not null,
    keeper_id {id} references organisation (id),
    closed_from {date}
) {strict};
create index organisation_by_keeper on organisation (keeper_id, sort_key, id);

create table official_number (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    keeper_id {id} not null references organisation (id),
    register_name {text} not null,
    number {text} not null,
    unique (keeper_id, register_name, number)
) {strict};
create index official_number_by_organisation on official_number (organisation_id);

create table ownership (
    id {id} primary key,
    owner_id {id} not null references organisation (id),
    owned_id {id} not null references organisation (id),
    valid_from {date} not null,
    valid_to {date}
) {strict};
create index ownership_by_owner on ownership (owner_id);
create index ownership_by_owned on ownership (owned_id);

create table organisation_reach (
    above_id {id} not null references organisation (id),
    below_id {id} not null references organisation (id),
    primary key (above_id, below_id)
) {strict};
create index organisation_reach_upwards on organisation_reach (below_id, above_id);

create table membership (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    member_id {id} not null references organisation (id),
    unit {text},
    valid_from {date} not null,
    valid_to {date}
) {strict};
create index membership_by_organisation on membership (organisation_id);
create index membership_by_member on membership (member_id);

create table share (
    member_id {id} not null references organisation (id),
    umbrella_id {id} not null references organisation (id),
    kind {text} not null,
    primary key (member_id, umbrella_id, kind)
) {strict};

create table person (
    id {id} primary key,
    version {count} not null,
    name {text} not null,
    sort_key {text} not null,
    email {text},
    email_key {text} unique,
    language {text} not null,
    password_hash {text},
    born_on {date},
    protected_address {flag} not null,
    demo {flag} not null
) {strict};

create table role (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} not null references person (id),
    kind {text} not null,
    valid_from {date} not null,
    valid_to {date}
) {strict};
create index role_by_person on role (person_id);
create index role_by_organisation on role (organisation_id, kind);

create table session (
    id {id} primary key,
    person_id {id} not null references person (id),
    acting_at_id {id} not null references organisation (id),
    token_hash {bytes} not null unique,
    started_at {instant} not null,
    ends_at {instant} not null
) {strict};
create index session_by_person on session (person_id);
