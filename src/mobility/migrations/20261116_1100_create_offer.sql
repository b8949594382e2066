create table offer_round (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    name {text} not null,
    opens_on {date} not null,
    closes_on {date} not null,
    answer_by {date} not null,
    criteria {text} not null,
    published_on {date}
) {strict};
create index offer_round_by_organisation on offer_round (organisation_id, closes_on, id);

create table offer (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    round_id {id} not null references offer_round (id),
    agreement_id {id} references agreement (id),
    partner_id {id} not null references partner (id),
    title {text} not null,
    description {text} not null,
    activity {text} not null,
    direction {text} not null,
    who {text} not null,
    places {count} not null,
    starts_on {date} not null,
    ends_on {date} not null,
    programmes {text} not null,
    year_levels {text} not null,
    minimum_age {count},
    languages {text} not null,
    language_level {text},
    funding {text} not null,
    own_cost_minor {count},
    own_cost_currency {text},
    published_on {date}
) {strict};
create index offer_by_organisation on offer (organisation_id, starts_on, id);
create index offer_by_round on offer (round_id);
create index offer_by_partner on offer (partner_id);
create index offer_by_agreement on offer (agreement_id);
