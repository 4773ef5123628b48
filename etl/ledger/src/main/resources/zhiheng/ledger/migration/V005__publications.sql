create table publication (
  entry bigint not null,
  code varchar(128) not null,
  basis varchar(128) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint publication_pk primary key (entry),
  constraint publication_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table publication is 'A row is one release: under which code, resting on which run or snapshot.';

create table published_file (
  entry bigint not null,
  place integer not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  byte_count bigint not null,
  constraint published_file_pk primary key (entry, place),
  constraint published_file_fk foreign key (entry) references publication (entry)
);
comment on table published_file is 'A row is one file of a release, with the hash of its bytes.';
