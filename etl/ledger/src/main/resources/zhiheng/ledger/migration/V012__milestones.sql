-- What proves that milestones of work plans were reached, and who confirmed it; nothing here is ever changed.

create table evidence_file (
  entry bigint not null,
  plan varchar(64) not null,
  plan_year integer not null,
  milestone varchar(32) not null,
  unit varchar(16) not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  byte_count bigint not null,
  actor varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint evidence_file_pk primary key (entry),
  constraint evidence_file_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table evidence_file is 'A row is one file that a unit gave as evidence of a milestone; the file itself lies beside the ledger under its hash.';

create index evidence_file_by_year on evidence_file (plan_year, plan);

create table milestone_review (
  entry bigint not null,
  plan varchar(64) not null,
  plan_year integer not null,
  milestone varchar(32) not null,
  unit varchar(16) not null,
  receipt varchar(32) not null,
  state varchar(16) not null,
  verdict varchar(16) not null,
  department varchar(64) not null,
  actor varchar not null,
  reason varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint milestone_review_pk primary key (entry),
  constraint milestone_review_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table milestone_review is 'A row is what a department that owns a task found of the state that a unit reported under a receipt: confirmed or not. The last one counts.';

create index milestone_review_by_year on milestone_review (plan_year, plan);
