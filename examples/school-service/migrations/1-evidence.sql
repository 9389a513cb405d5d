-- What schools hold: counts, dates and documents. No row is about a person.

create table school (
  id text primary key check (length(id) between 1 and 200),
  name text not null check (length(name) between 1 and 200),
  -- The org's `sourcedId` in OneRoster: the key by which other systems know the school.
  org_sourced_id text
);

-- One row an item. The item is kept as it was sent; the columns beside it are what is asked for.
create table evidence (
  school_id text not null references school on delete cascade,
  item_id text not null,
  measure text,
  indicator text,
  -- The day it speaks of; of a period, the last.
  dated date not null,
  item jsonb not null,
  -- Ids are the sender's own and stable: sending an item twice is sending it once.
  primary key (school_id, item_id),
  check (item ->> 'id' = item_id),
  -- An observation names an indicator, everything else a measure.
  check (num_nonnulls(measure, indicator) = 1)
);

create index evidence_by_measure on evidence (measure, dated);

create table not_applicable (
  school_id text not null references school on delete cascade,
  indicator text not null,
  reason text not null,
  primary key (school_id, indicator)
);
