/**
 * Makes something of a framework and a policy once for each pair of frozen values (those made with `defineFramework` and
 * `definePolicy`), and each time of values that could still change.
 */
export function onceForEach<A extends object, B extends object, Made>(
  make: (a: A, b: B) => Made,
): (a: A, b: B) => Made {
  const cache = new WeakMap<A, WeakMap<B, Made>>()
  return (a, b) => {
    const known = cache.get(a)?.get(b)
    if (known !== undefined) return known
    const made = make(a, b)
    if (Object.isFrozen(a) && Object.isFrozen(b)) {
      const ofA = cache.get(a) ?? new WeakMap<B, Made>()
      cache.set(a, ofA.set(b, made))
    }
    return made
  }
}
