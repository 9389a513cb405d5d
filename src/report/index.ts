/**
 * What people look at: a framework as pages to read, where schools stand as pictures, reports, rows and charts.
 *
 * @module report
 */
export { continuumChart } from './charts/continuum-chart'
export { networkChart } from './charts/network-chart'
export { trendChart } from './charts/trend-chart'
export type { ChartOptions, VegaLiteSpec } from './charts/vega-lite'
export { continuumTables } from './figures/continuum-figures'
export type { FigureTable } from './figures/figure-table'
export { networkTables } from './figures/network-figures'
export { trendTables } from './figures/trend-figures'
export { frameworkPages, type PagesOptions } from './framework-pages'
export type { PictureOptions, ReportOptions } from './options'
export type { Page } from './page'
export { type MarkdownSummaryOptions, markdownSummary } from './pages/markdown-summary'
export { type NetworkReportOptions, networkReport } from './pages/network-report'
export { type SchoolReportOptions, schoolReport } from './pages/school-report'
export { continuumPicture } from './pictures/continuum-picture'
export { networkPicture } from './pictures/network-picture'
export { pictureStyle } from './pictures/style'
export { trendPicture } from './pictures/trend-picture'
export { referencePage } from './reference-page'
export { type Cell, csv } from './rows/csv'
export { type NetworkRow, networkRows } from './rows/network-rows'
export { type TidyRow, tidyRows } from './rows/tidy-rows'
export { type TrendRow, type TrendRowsOptions, trendRows } from './rows/trend-rows'
