create table journal (
    id {id} primary key,
    organisation_id {id} not null,
    at {instant} not null,
    person_id {id},
    noun {text} not null,
    subject_id {id} not null,
    action {text} not null,
    before {text} not null,
    after {text} not null
) {strict};
create index journal_by_subject on journal (noun, subject_id, at, id);
create index journal_by_organisation on journal (organisation_id, at, id);
