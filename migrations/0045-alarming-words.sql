-- A practice may let a list of phrases about harm be looked for in what its clients send (docs/decisions/0051). Nobody has it unasked.
alter table directory.practice add column alarming_words boolean not null default false;
grant update (alarming_words) on directory.practice to roadback_app;
