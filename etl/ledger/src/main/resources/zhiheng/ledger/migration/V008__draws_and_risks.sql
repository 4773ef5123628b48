-- Random inspections as they were drawn, and who was thought risky; nothing here is ever changed.

create table seed_announcement (
  entry bigint not null,
  code varchar(64) not null,
  unit varchar(16) not null,
  plan_year integer not null,
  kind varchar(16) not null,
  words varchar not null,
  known_on date,
  actor varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint seed_announcement_pk primary key (entry),
  constraint seed_announcement_key unique (code),
  constraint seed_announcement_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table seed_announcement is 'A row says what a draw will take its seed from: the seed itself, or a public source and the day on which it gives one.';

create table draw (
  entry bigint not null,
  code varchar(64) not null,
  unit varchar(16) not null,
  plan_year integer not null,
  plan varchar(64) not null,
  announcement varchar(64) not null,
  seed varchar not null,
  snapshot varchar(64) not null,
  register_hash varchar(64) not null,
  drawn_on date not null,
  due_on date not null,
  publish_within integer not null,
  marks varchar not null,
  reason varchar not null,
  actor varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint draw_pk primary key (entry),
  constraint draw_key unique (code),
  constraint draw_entry_fk foreign key (entry) references audit_entry (seq),
  constraint draw_announcement_fk foreign key (announcement) references seed_announcement (code)
);
comment on table draw is 'A row is one draw of targets for inspection: from which register, with which seed, and what is to be said about it.';

create table draw_term (
  entry bigint not null,
  kind varchar(16) not null,
  code varchar(64) not null,
  amount numeric(48, 20) not null,
  constraint draw_term_pk primary key (entry, kind, code),
  constraint draw_term_draw_fk foreign key (entry) references draw (entry)
);
comment on table draw_term is 'A row is one number of the plan as it stood at a draw: per cent of a kind of targets, how many times rather risky ones are drawn, or how many of a kind were to be drawn.';

create table drawn (
  entry bigint not null,
  place integer not null,
  target varchar(64) not null,
  stratum varchar(64) not null,
  weight numeric(48, 20) not null,
  ticket varchar(64) not null,
  inspector_1 varchar(64) not null,
  inspector_2 varchar(64) not null,
  constraint drawn_pk primary key (entry, place),
  constraint drawn_draw_fk foreign key (entry) references draw (entry)
);
comment on table drawn is 'A row is one target that was drawn, in the order of the draw, and the two who inspect it.';

create table risk_list (
  entry bigint not null,
  code varchar(64) not null,
  rule varchar(64) not null,
  unit varchar(16) not null,
  made_on date not null,
  snapshot varchar(64) not null,
  actor varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint risk_list_pk primary key (entry),
  constraint risk_list_key unique (code),
  constraint risk_list_entry_fk foreign key (entry) references audit_entry (seq)
);
comment on table risk_list is 'A row is one list of high-risk enterprises or goods of a unit, made by a rule on a day.';

create table risk_entry (
  entry bigint not null,
  place integer not null,
  subject varchar(256) not null,
  points numeric(48, 20) not null,
  valid_from date not null,
  valid_to date not null,
  constraint risk_entry_pk primary key (entry, place),
  constraint risk_entry_list_fk foreign key (entry) references risk_list (entry)
);
comment on table risk_entry is 'A row is one enterprise or kind of goods on a list, with its points and how long the entry holds.';

create table risk_ground (
  entry bigint not null,
  place integer not null,
  code varchar(64) not null,
  found bigint not null,
  points numeric(48, 20) not null,
  constraint risk_ground_pk primary key (entry, place, code),
  constraint risk_ground_entry_fk foreign key (entry, place) references risk_entry (entry, place)
);
comment on table risk_ground is 'A row is one reason of an entry: how often something was found, and the points for it.';

create table risk_review (
  entry bigint not null,
  list varchar(64) not null,
  place integer not null,
  verdict varchar(16) not null,
  actor varchar not null,
  reason varchar not null,
  recorded_at timestamp(6) with time zone not null,
  constraint risk_review_pk primary key (entry),
  constraint risk_review_entry_fk foreign key (entry) references audit_entry (seq),
  constraint risk_review_list_fk foreign key (list) references risk_list (code)
);
comment on table risk_review is 'A row is what a person decided about an entry of a list: confirmed or struck, and why. The last one counts.';

create index risk_review_by_list on risk_review (list);
