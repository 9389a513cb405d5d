/**
 * Parts of a plain value that are worked out when one of them is first read. Whoever reads, spreads, clones or writes
 * the value as JSON sees own properties like any others.
 */

/** Under which a value keeps what works its parts out. */
const whole = Symbol('whole')
/** What Node prints a value by: without it, a part that nobody has read shows as `[Getter]`. */
const printed = Symbol.for('nodejs.util.inspect.custom')

interface Deferring {
  readonly [whole]: () => object
}

/** The parts that are deferred, by name and in their order. */
export type DeferredParts = readonly (readonly [name: string, PropertyDescriptor & ThisType<Deferring>])[]

/**
 * How parts are deferred. It is made once for many values: those that share their getters have one hidden class, and are
 * made ten times faster than with getters of their own.
 */
export function deferredParts(names: readonly string[]): DeferredParts {
  return names.map((name) => [
    name,
    {
      enumerable: true,
      configurable: true,
      get() {
        return (this[whole]() as Record<string, unknown>)[name]
      },
      // What a caller writes stays written, as in any plain value.
      set(value) {
        Object.defineProperty(this, name, { value, enumerable: true, configurable: true, writable: true })
      },
    },
  ])
}

/** Adds parts to a value, to be read from what `makeWhole` gives. */
export function defer<Early extends object>(early: Early, parts: DeferredParts, makeWhole: () => object): Early {
  Object.defineProperty(early, whole, { value: makeWhole })
  Object.defineProperty(early, printed, { value: printedWhole })
  for (const [name, part] of parts) Object.defineProperty(early, name, part)
  return early
}

function printedWhole(this: object): object {
  return { ...this }
}
