export function importCosts(rounds?: number): Record<string, { readonly all: number; readonly over: number }>
