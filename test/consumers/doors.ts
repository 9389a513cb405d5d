/** A way into the package, as its manifest has it, so that a new one is tested without being named. */
export interface Door {
  /** What is imported, such as `partnership-continuum/data`. */
  readonly specifier: string
  readonly hasRequire: boolean
  /** It has the name of an optional peer, without which it cannot be opened. */
  readonly needsPeer: boolean
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, object | string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** The doors of a package with a manifest. */
export function doorsOf({ name, exports, peerDependencies }: Manifest): Door[] {
  return Object.entries(exports).flatMap(([path, conditions]) =>
    typeof conditions === 'string'
      ? []
      : {
          specifier: `${name}${path.slice(1)}`,
          hasRequire: 'require' in conditions,
          needsPeer: path.slice(2) in peerDependencies,
        },
  )
}

/** The files that a package hands out as they are, such as its manifest. */
export function filesOf({ name, exports }: Manifest): string[] {
  return Object.entries(exports).flatMap(([path, file]) => (typeof file === 'string' ? `${name}${path.slice(1)}` : []))
}

/** A module that hands on all that is behind some doors. */
export function moduleOf(doors: readonly Door[]): string {
  return doors.map(({ specifier }, index) => `export * as door${index} from '${specifier}'\n`).join('')
}
