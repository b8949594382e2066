create table rate_revision (
    id {id} primary key,
    number {count} not null unique,
    kind {text} not null,
    made_at {instant} not null,
    made_by_id {id} references person (id),
    organisation_id {id} references organisation (id),
    reason {text} not null
) {strict};

create table newest_rate_revision (
    place {count} primary key,
    number {count} not null,
    revision_id {id}
) {strict};
insert into newest_rate_revision (place, number, revision_id) values (1, 0, null);

create table rate_version (
    id {id} primary key,
    rate_id {id} not null,
    from_revision {count} not null references rate_revision (number),
    until_revision {count} references rate_revision (number),
    from_release {flag} not null,
    shipped_as {text} not null,
    rate_programme {text} not null,
    rate_generation {text} not null,
    rate_field {text} not null,
    rate_activity {text} not null,
    rate_name {text} not null,
    rate_key {text} not null,
    rate_agency {text} not null,
    rate_first_call_year {count},
    rate_last_call_year {count},
    rate_valid_from {date},
    rate_valid_to {date},
    rate_low {text} not null,
    rate_high {text} not null,
    rate_unit {text} not null,
    rate_checked_by {text} not null,
    rate_provenance_sources {text} not null,
    rate_provenance_certainty {text} not null,
    rate_provenance_checked_on {text} not null,
    rate_provenance_note {text} not null,
    unique (rate_id, from_revision)
) {strict};
create index rate_version_by_until on rate_version (until_revision, rate_programme, rate_name);
create index rate_version_by_from on rate_version (from_revision);
