create table stay_funding (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    stay_id {id} not null references stay (id),
    payer {text} not null,
    funding_project_id {id} references funding_project (id),
    amount_minor {count},
    amount_currency {text},
    note {text} not null
) {strict};
create index stay_funding_by_stay on stay_funding (stay_id);
create index stay_funding_by_project on stay_funding (funding_project_id);
