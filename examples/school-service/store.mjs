import { readdir, readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'

/** @typedef {import('partnership-continuum').EvidenceItem<import('partnership-continuum').FisoVocabulary>} Item */
/** @typedef {import('partnership-continuum').NotApplicable<import('partnership-continuum').FisoVocabulary['indicator']>} Declared */
/** @typedef {import('partnership-continuum').Subject} School */
/** @typedef {{ school: School, evidence: Item[], notApplicable: Declared[] }} Held what a school holds */
/** @typedef {{ asOf: string, policy: string }} Stamp */

/** @typedef {Awaited<ReturnType<typeof openStore>>} Store */

/** A school with all that it holds, in one row; the order is fixed, so that the same evidence reads the same. */
const held = `
  select
    json_strip_nulls(json_build_object('id', id, 'name', name, 'orgSourcedId', org_sourced_id)) as school,
    (select coalesce(jsonb_agg(item order by item_id collate "C"), '[]') from evidence where school_id = school.id)
      as evidence,
    (select coalesce(jsonb_agg(jsonb_build_object('indicator', indicator, 'reason', reason)
      order by indicator collate "C"), '[]') from not_applicable where school_id = school.id) as "notApplicable"
  from school`

/** So many schools are read at a time: a network of any size fits into memory. */
const page = 200

/**
 * The only part that knows SQL. It is PostgreSQL in this process; for a server of its own, the same statements go to a
 * client such as `pg`. Values are always parameters, never part of a statement.
 *
 * @param {string} [folder] where the database is kept; in memory unless named
 */
export async function openStore(folder) {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder })
  await migrate(database)

  return {
    close: () => database.close(),

    /** Whether it answers. */
    isReady: async () => (await database.query('select 1')).rows.length === 1,

    /**
     * @param {School} school
     * @returns {Promise<boolean>} whether it is new
     */
    async putSchool({ id, name, orgSourcedId }) {
      const { rows } = await database.query(
        `insert into school (id, name, org_sourced_id) values ($1, $2, $3)
         on conflict (id) do update set name = excluded.name, org_sourced_id = excluded.org_sourced_id
         returning xmax = 0 as new`,
        [id, name, orgSourcedId ?? null],
      )
      return /** @type {{ new: boolean }[]} */ (rows)[0]?.new === true
    },

    /**
     * @param {string} id
     * @returns {Promise<Held | null>}
     */
    async held(id) {
      const { rows } = await database.query(`${held} where id = $1`, [id])
      return /** @type {Held[]} */ (rows)[0] ?? null
    },

    /**
     * Every school, a page at a time.
     *
     * @returns {AsyncGenerator<Held>}
     */
    async *everySchool() {
      for (let last = ''; ; ) {
        const { rows } = await database.query(`${held} where id > $1 order by id limit $2`, [last, page])
        const schools = /** @type {Held[]} */ (rows)
        yield* schools
        last = schools.at(-1)?.school.id ?? last
        if (schools.length < page) return
      }
    },

    /**
     * Keeps a batch, all of it or none. An item that is there already is replaced.
     *
     * @param {string} school
     * @param {{ evidence: readonly Item[], notApplicable: readonly Declared[] }} batch
     * @param {{ isWhole: boolean }} options whether what is not in the batch goes
     * @returns {Promise<number>} how many items went
     */
    keep(school, { evidence, notApplicable }, { isWhole }) {
      return database.transaction(async (transaction) => {
        // One batch of a school at a time, so that two of them never mix.
        await transaction.query('select 1 from school where id = $1 for update', [school])
        let removed = 0
        if (isWhole) {
          const ids = JSON.stringify(evidence.map(({ id }) => id))
          const gone = await transaction.query(
            'delete from evidence where school_id = $1 and not $2::jsonb ? item_id',
            [school, ids],
          )
          removed = gone.affectedRows ?? 0
          await transaction.query('delete from not_applicable where school_id = $1', [school])
        }
        await transaction.query(
          `insert into evidence (school_id, item_id, measure, indicator, dated, item)
           select $1, item ->> 'id', item ->> 'measure', item ->> 'indicator',
             coalesce(item ->> 'date', item ->> 'to')::date, item
           from jsonb_array_elements($2::jsonb) as item
           on conflict (school_id, item_id) do update set
             measure = excluded.measure, indicator = excluded.indicator, dated = excluded.dated, item = excluded.item`,
          [school, JSON.stringify(evidence)],
        )
        await transaction.query(
          `insert into not_applicable (school_id, indicator, reason)
           select $1, declared ->> 'indicator', declared ->> 'reason' from jsonb_array_elements($2::jsonb) as declared
           on conflict (school_id, indicator) do update set reason = excluded.reason`,
          [school, JSON.stringify(notApplicable)],
        )
        return removed
      })
    },

    /**
     * @param {string} school
     * @param {string} item
     * @returns {Promise<boolean>} whether it was there
     */
    async removeItem(school, item) {
      const { affectedRows } = await database.query('delete from evidence where school_id = $1 and item_id = $2', [
        school,
        item,
      ])
      return affectedRows === 1
    },

    /**
     * Keeps a judgement, unless there is one of that day by that policy: what was reported stays.
     *
     * @param {string} school
     * @param {import('partnership-continuum').Assessment} assessment
     * @returns {Promise<boolean>} whether it is new
     */
    async keepSnapshot(school, assessment) {
      const { asOf, policy, version, framework } = assessment
      const { affectedRows } = await database.query(
        `insert into snapshot (school_id, as_of, policy, version, edition, assessment) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
        [school, asOf, policy.id, version, framework.edition, JSON.stringify(assessment)],
      )
      return affectedRows === 1
    },

    /**
     * @param {string} school
     * @param {Stamp} stamp
     * @returns {Promise<object | null>}
     */
    async snapshot(school, { asOf, policy }) {
      const { rows } = await database.query(
        'select assessment from snapshot where school_id = $1 and as_of = $2 and policy = $3',
        [school, asOf, policy],
      )
      return /** @type {{ assessment: object }[]} */ (rows)[0]?.assessment ?? null
    },

    /**
     * @param {string} school
     * @returns {Promise<object[]>} what was reported when, without the reasons
     */
    async snapshots(school) {
      const { rows } = await database.query(
        `select as_of::text as "asOf", policy, version, edition, assessment -> 'level' as level
         from snapshot where school_id = $1 order by as_of, policy`,
        [school],
      )
      return /** @type {object[]} */ (rows)
    },
  }
}

/**
 * Brings the database to the newest schema: the files of `migrations`, in the order of their numbers, each once.
 *
 * @param {PGlite} database
 */
async function migrate(database) {
  await database.exec('create table if not exists migration (name text primary key)')
  const folder = new URL('migrations/', import.meta.url)
  const names = (await readdir(folder)).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  const { rows } = await database.query('select name from migration')
  const done = new Set(/** @type {{ name: string }[]} */ (rows).map(({ name }) => name))
  for (const name of names.filter((name) => !done.has(name))) {
    const sql = await readFile(new URL(name, folder), 'utf8')
    await database.transaction(async (transaction) => {
      await transaction.exec(sql)
      await transaction.query('insert into migration (name) values ($1)', [name])
    })
  }
}
