import { makeBundleSummary } from './make-bundle-summary'
import { makeMarkedRoster } from './make-marked-roster'
import { makeNotice } from './make-notice'
import { makeOutput } from './make-output'
import { makeRosterTemplate } from './make-roster-template'
import { readRosterFile } from './read-roster-file'
import { takeRosterFile } from './take-roster-file'

/** What the function `documents` serves. */
export const useCases = {
  'make-output': makeOutput(),
  'make-notice': makeNotice,
  'make-bundle-summary': makeBundleSummary,
  'read-roster-file': readRosterFile,
  'take-roster-file': takeRosterFile,
  'make-marked-roster': makeMarkedRoster,
  'make-roster-template': makeRosterTemplate,
}
