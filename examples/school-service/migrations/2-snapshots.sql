-- A judgement that was reported, as it was reported: evidence that is mended later, or a later version of the package,
-- gives another judgement and leaves this one. A plan needs no table: it is made from a judgement, alike every time.

create table snapshot (
  school_id text not null references school on delete cascade,
  as_of date not null,
  policy text not null,
  -- What judged: of the package, and of the framework.
  version text not null,
  edition text not null,
  -- `json` and not `jsonb`: it keeps the order of the fields, and so the bytes.
  assessment json not null,
  primary key (school_id, as_of, policy)
);
