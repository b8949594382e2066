create table attachment (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    noun {text} not null,
    subject_id {id} not null,
    file_name {text} not null,
    media_type {text} not null,
    size {count} not null,
    sha256 {text} not null,
    added_at {instant} not null
) {strict};
create index attachment_by_subject on attachment (noun, subject_id);
