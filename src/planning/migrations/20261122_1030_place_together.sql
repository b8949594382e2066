alter table placement_run add column pairs {text} not null default '[]';
