alter table placement_run add column bounds_partners {text} not null default '[]';
