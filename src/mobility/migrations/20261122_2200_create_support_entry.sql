create table support_entry (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    stay_id {id} not null unique references stay (id),
    entered_on {date} not null,
    person_id {id} not null references person (id)
) {strict};
create index support_entry_by_organisation on support_entry (organisation_id);
