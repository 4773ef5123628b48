create table batch (
  entry bigint not null,
  id varchar(128) not null,
  dataset varchar(64) not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  row_count bigint not null,
  folder varchar not null,
  content_hash varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint batch_pk primary key (entry),
  constraint batch_entry_fk foreign key (entry) references audit_entry (seq),
  constraint batch_id_key unique (id),
  constraint batch_file_key unique (dataset, sha256)
);
comment on table batch is 'A row is one file of lines loaded into the lake; rows of the lake that no batch names do not exist.';

create table snapshot (
  entry bigint not null,
  hash varchar(64) not null,
  as_of timestamp(6) with time zone not null,
  manifest varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint snapshot_pk primary key (entry),
  constraint snapshot_entry_fk foreign key (entry) references audit_entry (seq),
  constraint snapshot_hash_key unique (hash)
);
comment on table snapshot is 'A row is one state of all facts, frozen to be assessed, with the list of its files and their hashes.';
