create table directory_import (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null references organisation (id),
    keeper_id {id} not null references organisation (id),
    file_name {text} not null,
    file_hash {text} not null,
    form_encoding {text} not null,
    form_separator {text} not null,
    columns {text} not null,
    row_count {count} not null,
    profile_name {text} not null,
    profile_register_name {text} not null,
    profile_kind {text} not null,
    profile_country {text},
    profile_columns {text} not null,
    profile_grade_forms {text} not null,
    uploaded_by_id {id} references person (id),
    uploaded_at {instant} not null,
    dry_run_id {id},
    counts_rows {count},
    counts_new_entries {count},
    counts_same {count},
    counts_changed {count},
    counts_conflicts {count},
    counts_refused {count},
    counts_without_position {count},
    started_at {instant},
    failure {text},
    done_at {instant},
    undone_at {instant}
) {strict};
create index directory_import_by_organisation on directory_import (organisation_id, uploaded_at, id);
create index directory_import_by_keeper on directory_import (keeper_id, profile_register_name, done_at);

create table directory_import_row (
    id {id} primary key,
    directory_import_id {id} not null references directory_import (id),
    dry_run_id {id} not null,
    line {count} not null,
    outcome {text} not null,
    conflict_kind {text},
    official_number {text} not null,
    name {text} not null,
    entry {text} not null,
    other {text} not null,
    other_line {count},
    changes {text} not null,
    findings {text} not null,
    place_town {text},
    place_latitude {number},
    place_longitude {number},
    text {text} not null,
    present_id {id},
    present_version {count},
    choice {text}
) {strict};
create index directory_import_row_by_line on directory_import_row (dry_run_id, line);
create index directory_import_row_by_outcome on directory_import_row (dry_run_id, outcome, line);
create index directory_import_row_by_import on directory_import_row (directory_import_id);

create table register_profile (
    id {id} primary key,
    keeper_id {id} not null references organisation (id),
    profile_name {text} not null,
    profile_register_name {text} not null,
    profile_kind {text} not null,
    profile_country {text},
    profile_columns {text} not null,
    profile_grade_forms {text} not null,
    unique (keeper_id, profile_name)
) {strict};

create table register_entry (
    id {id} primary key,
    keeper_id {id} not null references organisation (id),
    organisation_id {id} not null references organisation (id),
    register_name {text} not null,
    official_number {text} not null,
    parent_number {text},
    entry {text} not null,
    ownership_id {id} references ownership (id),
    unique (keeper_id, register_name, official_number)
) {strict};
create index register_entry_by_organisation on register_entry (organisation_id);
create index register_entry_by_ownership on register_entry (ownership_id);

create table directory_import_effect (
    id {id} primary key,
    directory_import_id {id} not null references directory_import (id),
    organisation_id {id} not null,
    made {flag} not null,
    organisation_before {text} not null,
    entry_before {text} not null,
    version_after {count} not null,
    unique (directory_import_id, organisation_id)
) {strict};

create table directory_import_edge (
    id {id} primary key,
    directory_import_id {id} not null references directory_import (id),
    register_entry_id {id} not null,
    ownership_before_id {id},
    ownership_after_id {id}
) {strict};
create index directory_import_edge_by_import on directory_import_edge (directory_import_id);
