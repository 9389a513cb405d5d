/**
 * Rows of survey tools to evidence.
 *
 * @module ingest
 */
export {}
