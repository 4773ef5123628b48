create table assessment (
  entry bigint not null,
  run varchar(128) not null,
  system_code varchar(64) not null,
  system_version varchar(32) not null,
  system_hash varchar(64) not null,
  assessed_year integer not null,
  as_of timestamp(6) with time zone not null,
  snapshot_hash varchar(64) not null,
  title_zh varchar not null,
  title_en varchar not null,
  illustration boolean not null,
  recorded_at timestamp(6) with time zone not null,
  constraint assessment_pk primary key (entry),
  constraint assessment_entry_fk foreign key (entry) references audit_entry (seq),
  constraint assessment_run_key unique (run)
);
comment on table assessment is 'A row is one run: every unit of an indicator system judged for one year from one snapshot.';

create table unit_score (
  entry bigint not null,
  place integer not null,
  unit varchar(16) not null,
  name_zh varchar not null,
  name_en varchar not null,
  peer_group varchar(64) not null,
  rank_of_all integer not null,
  units_of_all integer not null,
  tied boolean not null,
  rank_in_group integer not null,
  units_in_group integer not null,
  grade varchar(64) not null,
  constraint unit_score_pk primary key (entry, place),
  constraint unit_score_assessment_fk foreign key (entry) references assessment (entry)
);
comment on table unit_score is 'A row is where one unit stands in one run: its ranks among all and in its peer group, and its grade.';

create table score_node (
  entry bigint not null,
  node integer not null,
  parent integer,
  unit_place integer not null,
  code varchar(128) not null,
  kind varchar(32) not null,
  name_zh varchar not null,
  name_en varchar not null,
  points numeric(48, 20) not null,
  out_of numeric(48, 20),
  state varchar(32) not null,
  figure numeric(48, 20),
  reason varchar(128) not null,
  constraint score_node_pk primary key (entry, node),
  constraint score_node_unit_fk foreign key (entry, unit_place) references unit_score (entry, place),
  constraint score_node_parent_fk foreign key (entry, parent) references score_node (entry, node)
);
comment on table score_node is 'A row is the points of one total, dimension or indicator of one unit in one run; nodes are numbered from the top down, and a total has no parent.';

create table reason_field (
  entry bigint not null,
  node integer not null,
  field varchar(128) not null,
  words varchar not null,
  constraint reason_field_pk primary key (entry, node, field),
  constraint reason_field_node_fk foreign key (entry, node) references score_node (entry, node)
);
comment on table reason_field is 'A row is one fact of the reason for the points of a node, to be filled into the words of the reason.';

create table measured (
  entry bigint not null,
  node integer not null,
  place integer not null,
  measure varchar(128) not null,
  name_zh varchar not null,
  name_en varchar not null,
  dataset varchar(64) not null,
  condition_text varchar not null,
  aggregate_text varchar not null,
  figure numeric(48, 20) not null,
  constraint measured_pk primary key (entry, node, place),
  constraint measured_node_fk foreign key (entry, node) references score_node (entry, node)
);
comment on table measured is 'A row is one figure that the points of a node rest on, with the question that gave it.';

create table measured_group (
  entry bigint not null,
  node integer not null,
  place integer not null,
  field varchar(128) not null,
  words varchar not null,
  constraint measured_group_pk primary key (entry, node, place, field),
  constraint measured_group_fk foreign key (entry, node, place) references measured (entry, node, place)
);
comment on table measured_group is 'A row is one part of the key of the group that a measured figure is of, such as unit = 320000.';
