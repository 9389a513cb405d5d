/** From a level to a plan, and from a plan to progress. */
export {}
