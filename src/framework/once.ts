/** A value that is made when it is first asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Makes something of a value, such as a framework, once where it is frozen (as those made with `defineFramework` and
 * `definePolicy` are), and each time of one that could still change.
 */
export function onceFor<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const cache = new WeakMap<Of, Made>()
  return (of) => {
    const known = cache.get(of)
    if (known !== undefined) return known
    const made = make(of)
    if (Object.isFrozen(of)) cache.set(of, made)
    return made
  }
}

/** The same of two values, such as a framework and a policy: once for each pair of frozen ones. */
export function onceForBoth<A extends object, B extends object, Made extends object>(
  make: (a: A, b: B) => Made,
): (a: A, b: B) => Made {
  const madeWith = onceFor((a: A) => onceFor((b: B) => make(a, b)))
  return (a, b) => madeWith(a)(b)
}
