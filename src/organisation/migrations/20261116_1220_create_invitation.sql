create table invitation (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    role_at_id {id} not null references organisation (id),
    role {text} not null,
    name {text} not null,
    email {text} not null,
    language {text} not null,
    expires_at {instant} not null,
    accepted_at {instant},
    person_id {id} references person (id),
    withdrawn_at {instant},
    token_hash {bytes} unique,
    mailed_token_hash {bytes} unique
) {strict};
create index invitation_by_organisation on invitation (organisation_id, expires_at);
