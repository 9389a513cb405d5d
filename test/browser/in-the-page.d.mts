export function scrollWidth(): number
export function smallestTexts(): number[][]
export function misplacedTexts(): string[]
export function standing(): { id: string; href: string | null; html: string; isSeen: boolean }
export function toFirstStop(): number
export function look(): { background: string; paper: string; contents: string; wide: string; narrow: string }
export function whatRuns(): number
export function paper(): string
