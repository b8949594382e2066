create table job (
    id {id} primary key,
    kind {text} not null,
    input {text} not null,
    due {instant} not null,
    attempts {count} not null,
    leased_until {instant},
    finished_at {instant},
    failure {text}
) {strict};
create index job_by_due on job (due, id) where finished_at is null;
