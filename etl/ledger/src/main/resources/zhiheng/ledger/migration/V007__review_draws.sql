-- Which case files were drawn to be reviewed, and who reads them; nothing here is ever changed.

create table review_draw (
  entry bigint not null,
  code varchar(128) not null,
  drawn_year integer not null,
  sheet_version varchar(32) not null,
  method varchar(32) not null,
  seed varchar not null,
  register_hash varchar(64) not null,
  per_bureau integer not null,
  as_of timestamp(6) with time zone not null,
  snapshot_hash varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint review_draw_pk primary key (entry),
  constraint review_draw_entry_fk foreign key (entry) references audit_entry (seq),
  constraint review_draw_code_key unique (code)
);
comment on table review_draw is 'A row is one draw of case files of a year: the public seed, the hash of the register drawn from, and the snapshot that holds it.';

create table review_stratum (
  entry bigint not null,
  unit varchar(16) not null,
  kind varchar(64) not null,
  population integer not null,
  drawn integer not null,
  constraint review_stratum_pk primary key (entry, unit, kind),
  constraint review_stratum_fk foreign key (entry) references review_draw (entry)
);
comment on table review_stratum is 'A row says how many concluded files of a kind a bureau had, and how many of them were drawn.';

create table review_file (
  entry bigint not null,
  place integer not null,
  unit varchar(16) not null,
  kind varchar(64) not null,
  case_no varchar not null,
  ticket varchar(64) not null,
  constraint review_file_pk primary key (entry, place),
  constraint review_file_fk foreign key (entry, unit, kind) references review_stratum (entry, unit, kind)
);
comment on table review_file is 'A row is one file drawn, with the ticket by which it was drawn.';

create table review_reader (
  entry bigint not null,
  unit varchar(16) not null,
  place integer not null,
  reviewer varchar not null,
  constraint review_reader_pk primary key (entry, unit, place),
  constraint review_reader_fk foreign key (entry) references review_draw (entry)
);
comment on table review_reader is 'A row is one reader of the files of a bureau: the first, the second, or the third, who steps in where they differ.';
