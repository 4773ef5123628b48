-- What was handed in and refused: no figure of it is kept, only that it happened.

create table refused_file (
  entry bigint not null,
  form varchar(64),
  period varchar(16),
  unit varchar(16),
  part varchar,
  file_name varchar not null,
  sha256 varchar(64) not null,
  hard integer not null,
  checks_run integer not null,
  checks_failed integer not null,
  actor varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint refused_file_pk primary key (entry),
  constraint refused_file_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table refused_file is 'A row is one file that was handed in and refused: of which form, unit and period where it could be read, how many findings refused it, who handed it in and when.';

create index refused_file_by_form on refused_file (form, period);
