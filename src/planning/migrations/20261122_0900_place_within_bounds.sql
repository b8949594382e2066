alter table placement_run add column bounds_journey {text} not null default 'least_co2';
alter table placement_run add column bounds_most_grant_minor {count};
alter table placement_run add column bounds_most_grant_currency {text};
alter table placement_run add column bounds_most_kilograms_co2e {count};
alter table placement_run add column bounds_groups {text} not null default '[]';
alter table placement_run add column placed_at_most {count};
alter table placement_run add column clashing {text} not null default '[]';
