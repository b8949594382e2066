create table training_abroad (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    stay_id {id} not null unique references stay (id),
    places_route {text} not null,
    places_employer_home {text},
    places_employer_abroad {text} not null,
    places_first_expense_on {date},
    done_steps {text} not null,
    assessment_before_outcome {text},
    assessment_before_assessor {text},
    assessment_before_assessed_on {date},
    assessment_before_note {text},
    assessment_after_outcome {text},
    assessment_after_assessor {text},
    assessment_after_assessed_on {date},
    assessment_after_note {text},
    claim_claimant {text},
    claim_claimed_on {date}
) {strict};
create index training_abroad_by_organisation on training_abroad (organisation_id);
