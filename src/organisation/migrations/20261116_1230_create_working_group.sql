create table working_group (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    parent_id {id} references working_group (id),
    name {text} not null,
    sort_key {text} not null,
    mandate {text} not null,
    valid_from {date} not null,
    valid_to {date}
) {strict};
create index working_group_by_organisation on working_group (organisation_id, sort_key, id);

create table group_member (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    working_group_id {id} not null references working_group (id),
    person_id {id} references person (id),
    name {text} not null,
    title {text} not null,
    institution {text} not null,
    place {text} not null,
    "function" {text} not null,
    valid_from {date} not null,
    valid_to {date},
    objected_on {date}
) {strict};
create index group_member_by_group on group_member (working_group_id, valid_from, id);
create index group_member_by_person on group_member (person_id);

create table group_meeting (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    working_group_id {id} not null references working_group (id),
    held_on {date} not null,
    place {text},
    agenda {text},
    minutes {text}
) {strict};
create index group_meeting_by_group on group_meeting (working_group_id, held_on, id);
create index group_meeting_by_organisation on group_meeting (organisation_id, held_on);
