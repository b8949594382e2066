create table funding_project (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    name {text} not null,
    format {text} not null,
    field {text} not null,
    agency {text} not null,
    call_year {count} not null,
    months {count} not null,
    is_accredited_in_field {flag} not null,
    is_consortium_member {flag} not null,
    organisations {count} not null,
    countries {count} not null,
    granted_call_years {text} not null,
    lump_sum {count},
    activity_costs_minor {count},
    activity_costs_currency {text},
    management_costs_minor {count},
    management_costs_currency {text},
    applied_on {date},
    rate_revision {count},
    award_granted_on {date},
    award_granted_minor {count},
    award_granted_currency {text},
    award_allotments {text},
    rejected_on {date},
    ended_on {date}
) {strict};
create index funding_project_by_organisation on funding_project (organisation_id, call_year, id);

create table planned_stay (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    project_id {id} not null references funding_project (id),
    activity {text} not null,
    from_town {text} not null,
    from_country {text} not null,
    to_town {text} not null,
    to_country {text} not null,
    kilometres {number} not null,
    is_official_distance {flag} not null,
    starts_on {date},
    days {count} not null,
    pupils {count} not null,
    staff {count} not null,
    fewer_opportunities {count} not null,
    times {count} not null,
    travel {text} not null,
    host {text} not null,
    inclusion_costs_minor {count},
    inclusion_costs_currency {text},
    visa_costs_minor {count},
    visa_costs_currency {text},
    travel_costs_minor {count},
    travel_costs_currency {text}
) {strict};
create index planned_stay_by_project on planned_stay (project_id, id);

create table budget_move (
    id {id} primary key,
    organisation_id {id} not null references organisation (id),
    project_id {id} not null references funding_project (id),
    from_kind {text} not null,
    to_kind {text} not null,
    amount_minor {count} not null,
    amount_currency {text} not null,
    reason {text} not null,
    person_id {id} not null references person (id),
    moved_on {date} not null
) {strict};
create index budget_move_by_project on budget_move (project_id, id);
