import { randomBytes } from 'node:crypto'

/* Prints an environment to begin with: a token for one school, one for the network. `node tokens.mjs SCHOOL > service.env` */

const [school] = process.argv.slice(2)
const [ofSchool, ofNetwork] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')]

console.log(`SCHOOL_TOKEN=${ofSchool}`)
console.log(`NETWORK_TOKEN=${ofNetwork}`)
console.log(
  `TOKENS='${JSON.stringify([
    { token: ofSchool, school },
    { token: ofNetwork, network: true },
  ])}'`,
)
