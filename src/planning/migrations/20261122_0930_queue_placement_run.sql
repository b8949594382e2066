alter table placement_run add column kept_run_id {id} references placement_run (id);
alter table placement_run add column kept {text} not null default '[]';
alter table placement_run add column queued_at {instant};
alter table placement_run add column decided_at {instant};
alter table placement_run add column cancelled_at {instant};
alter table placement_run add column refusal {text};
