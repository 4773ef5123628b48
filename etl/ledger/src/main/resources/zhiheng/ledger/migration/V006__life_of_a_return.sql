-- What becomes of a return after its receipt; nothing here is ever changed or deleted.

-- A file that was replaced may come back: it is a new revision then.
alter table submission drop constraint submission_file_key;

alter table submission add column awaits_approval boolean;
alter table submission add column actor varchar;
alter table submission add column checks_run integer;
update submission set awaits_approval = false, actor = '';
alter table submission alter column awaits_approval set not null;
alter table submission alter column actor set not null;

create table told (
  entry bigint not null,
  place integer not null,
  check_code varchar(128) not null,
  severity varchar(16) not null,
  row_code varchar(128) not null,
  column_code varchar(128) not null,
  explained boolean not null,
  constraint told_pk primary key (entry, place),
  constraint told_submission_fk foreign key (entry) references submission (entry)
);
comment on table told is 'A row is one thing that a check found in a form that was recorded all the same, and whether the clerk explained it.';

create table step (
  entry bigint not null,
  submission bigint not null,
  kind varchar(16) not null,
  by_unit varchar(16) not null,
  actor varchar not null,
  reason varchar not null,
  completes boolean not null,
  recorded_at timestamp(6) with time zone not null,
  constraint step_pk primary key (entry),
  constraint step_entry_fk foreign key (entry) references audit_entry (seq),
  constraint step_submission_fk foreign key (submission) references submission (entry)
);
comment on table step is 'A row is one step that a unit took on a form handed in: approved, sent back or retracted, by whom and why. The approval that completes lets the figures count where they await it.';

create index step_by_submission on step (submission);

create table gate (
  entry bigint not null,
  kind varchar(16) not null,
  form varchar(64) not null,
  period varchar(16) not null,
  unit varchar(16),
  by_unit varchar(16) not null,
  open_until timestamp(6) with time zone,
  actor varchar not null,
  reason varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint gate_pk primary key (entry),
  constraint gate_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table gate is 'A row says that a period of a form was locked, or unlocked until a moment, for one unit or for all below the unit that said so.';

create index gate_by_period on gate (form, period);
