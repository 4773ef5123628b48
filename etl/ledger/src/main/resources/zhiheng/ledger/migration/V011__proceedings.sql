-- How the assessment of a year comes about, from the draft to the signature; nothing here is ever changed.

create table proceeding_step (
  entry bigint not null,
  system_code varchar(64) not null,
  assessed_year integer not null,
  stage varchar(32) not null,
  run varchar(128) not null,
  appeal varchar(128) not null,
  unit varchar(16) not null,
  indicator varchar(128) not null,
  evidence varchar(128) not null,
  until_day date,
  actor varchar not null,
  reason varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint proceeding_step_pk primary key (entry),
  constraint proceeding_step_entry_fk foreign key (entry) references audit_entry (seq),
  constraint proceeding_step_run_fk foreign key (run) references assessment (run)
);
comment on table proceeding_step is 'A row is one step of the assessment of a system and a year: drafted, opened to self-scores, verified, published, appealed, decided, revised, closed; with the run that stood then.';

create index proceeding_step_by_year on proceeding_step (system_code, assessed_year);

create table signed_paper (
  entry bigint not null,
  file_name varchar(256) not null,
  sha256 varchar(64) not null,
  byte_count bigint not null,
  constraint signed_paper_pk primary key (entry, file_name),
  constraint signed_paper_step_fk foreign key (entry) references proceeding_step (entry)
);
comment on table signed_paper is 'A row is one report as it was when an assessment was closed and signed.';
