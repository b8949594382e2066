alter table placement_run add column grouping {text};
alter table placement_run add column fixed {text} not null default '[]';
alter table placement_run add column lower_bound {count};
alter table placement_run add column blocking_pairs {count} not null default 0;
