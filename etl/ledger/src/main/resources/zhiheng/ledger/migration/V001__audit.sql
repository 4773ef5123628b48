-- The portable subset of H2 and PostgreSQL: no identity columns, no defaults, names unquoted.
-- Numbers of facts ("entry") are the numbers of the audit entries that recorded them.

create table audit_entry (
  seq bigint not null,
  recorded_at timestamp(6) with time zone not null,
  what varchar(32) not null,
  subject varchar not null,
  content varchar(64) not null,
  hash varchar(64) not null,
  constraint audit_entry_pk primary key (seq)
);
comment on table audit_entry is 'A row is one change of the ledger; its hash covers the row before it and the content it recorded.';

create table audit_head (
  id integer not null,
  seq bigint not null,
  hash varchar(64) not null,
  constraint audit_head_pk primary key (id)
);
comment on table audit_head is 'The only row is the newest audit entry; whoever records anything locks it first, so changes come one after another.';

insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
