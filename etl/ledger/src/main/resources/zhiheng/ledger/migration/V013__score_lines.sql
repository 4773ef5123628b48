-- A tree of scores is written once and read as a whole: it is kept as the lines that its hash covers.
-- The next migration fills them in for the runs there are; V015 takes the rows they replace away.

alter table unit_score add column score_lines varchar;
comment on table unit_score is 'A row is what one unit got in one run: its ranks among all and in its peer group, its grade, and the lines of its tree of scores.';
