create table stay (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    person_id {id} not null references person (id),
    partner_id {id} not null references partner (id),
    offer_id {id} references offer (id),
    direction {text} not null,
    activity {text} not null,
    who {text} not null,
    starts_on {date} not null,
    ends_on {date} not null,
    journey_mode {text},
    journey_reason {text},
    journey_kilometres {number},
    journey_kilograms_co2e {number},
    journey_co2_factor_year {count},
    journey_chosen_on {date},
    break_off_from {date},
    break_off_reason {text}
) {strict};
create index stay_by_organisation on stay (organisation_id, starts_on, id);
create index stay_by_person on stay (person_id);
create index stay_by_partner on stay (partner_id);

create table learning_agreement (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    stay_id {id} not null unique references stay (id),
    goals {text} not null,
    tasks {text} not null,
    supervision {text} not null,
    assessment {text} not null,
    recognition {text} not null,
    pupil_signature_name {text},
    pupil_signature_signed_on {date},
    home_signature_name {text},
    home_signature_signed_on {date},
    host_signature_name {text},
    host_signature_signed_on {date}
) {strict};
