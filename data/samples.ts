/** Reports that many worked examples share. */

/** 95 % agreed, and no family group is large enough to be reported. */
export const almostAllAgreed = { responded: 40, agreed: 38, groups: [] } as const

/** 80 % agreed. */
export const mostAgreed = { responded: 40, agreed: 32 } as const

/** 30 % agreed. */
export const fewAgreed = { responded: 40, agreed: 12 } as const

/** 80 % were reached. */
export const mostReached = { eligible: 200, reached: 160 } as const

/** 30 % were reached. */
export const fewReached = { eligible: 200, reached: 60 } as const
