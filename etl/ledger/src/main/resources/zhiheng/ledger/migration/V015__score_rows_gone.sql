-- What stood in these tables stands in unit_score.score_lines (V014).

alter table unit_score alter column score_lines set not null;
drop table measured_group;
drop table measured;
drop table reason_field;
drop table score_node;
