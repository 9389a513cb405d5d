/** Rows of survey tools to evidence. */
export {}
