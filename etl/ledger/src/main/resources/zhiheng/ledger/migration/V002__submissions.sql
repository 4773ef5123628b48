create table submission (
  entry bigint not null,
  form varchar(64) not null,
  form_version varchar(32) not null,
  unit varchar(16) not null,
  period varchar(16) not null,
  first_day date not null,
  last_day date not null,
  part varchar not null,
  revision integer not null,
  receipt_day varchar(8) not null,
  receipt_no integer not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint submission_pk primary key (entry),
  constraint submission_entry_fk foreign key (entry) references audit_entry (seq),
  constraint submission_revision_key unique (form, unit, period, part, revision),
  constraint submission_file_key unique (form, unit, period, part, sha256),
  constraint submission_receipt_key unique (receipt_day, receipt_no)
);
comment on table submission is 'A row is one form handed in by one unit for one period: one file, one receipt. A corrected file is a row of its own with the next revision.';

create index submission_by_period on submission (form, first_day);

create table observation (
  entry bigint not null,
  row_code varchar(128) not null,
  column_code varchar(128) not null,
  amount numeric(48, 20),
  words varchar,
  sheet varchar not null,
  cell varchar(16) not null,
  constraint observation_pk primary key (entry, row_code, column_code),
  constraint observation_submission_fk foreign key (entry) references submission (entry)
);
comment on table observation is 'A row is one cell of a form handed in, with its number or words and where it stands in the workbook; neither means the clerk left it blank.';

create table remark (
  entry bigint not null,
  place integer not null,
  check_code varchar(128) not null,
  row_code varchar(128) not null,
  column_code varchar(128) not null,
  explanation varchar not null,
  constraint remark_pk primary key (entry, place),
  constraint remark_submission_fk foreign key (entry) references submission (entry)
);
comment on table remark is 'A row is the explanation a clerk gave for what a soft check found in one cell.';
