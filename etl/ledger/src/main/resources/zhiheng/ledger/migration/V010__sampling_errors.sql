-- A score may rest on an estimate from a sample: its standard error is kept beside the value.

alter table score_node add column figure_error numeric(48, 20);
