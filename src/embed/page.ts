import './define.ts'

/**
 * A page that holds its report as data: what a shared file runs, opened from disk with no server and no network. The report
 * stands in `<script type="application/json" id="report">`, and the element shows it in place of the plain words in it.
 */
const element = document.querySelector('dish-light')
const report = document.getElementById('report')?.textContent
if (element && report) Object.assign(element, { report: JSON.parse(report) })
