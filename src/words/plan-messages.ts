/** What people read of plans and of progress: apart from `messages`, so that whoever only judges does not load it. */
export const planMessages = {
  portfolio: {},
  plan: {},
  forecast: {},
  comparison: {},
  network: {},
  account: {},
} as const
