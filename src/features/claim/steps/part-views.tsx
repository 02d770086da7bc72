import type { FieldProblem } from '@domain/claim/check-content'
import type { Part } from '@domain/procedure/part'
import { clauseWords } from '@/services/claim/policy'
import type { PartForms } from '@/services/claim/part-view'
import { changeChartersOf, changePapers, changeTicketsOf, keepPhoto } from '../draft/draft-store'
import { tallyOf } from '../draft/form-steps'
import { formWithMasks } from '../draft/form-problems'
import type { ClaimForm } from '../form/use-claim-form'

interface Props {
  part: Part
  parts: PartForms
  form: ClaimForm
  problems: readonly FieldProblem[]
}

/** What every view of a part sees of the claim. */
const seen = ({ content, decision, flags, today, claim }: ClaimForm) => ({
  form: formWithMasks(content, claim.masks),
  decision,
  flags,
  today,
  claim,
  clauseWords,
})

/** A part as it is filled in. */
export function PartFill({ part, parts, form, problems }: Props) {
  const { claim, content } = form
  const all = { ...seen(form), problems }
  switch (part.kind) {
    case 'tickets': {
      const Fill = parts.tickets?.fill
      const change = changeTicketsOf.bind(null, claim.id)
      return Fill ? <Fill {...all} part={part} content={content.tickets} change={change} /> : null
    }
    case 'papers': {
      const Fill = parts.papers?.fill
      const change = changePapers.bind(null, claim.id)
      return Fill ? <Fill {...all} part={part} content={content.papers} change={change} /> : null
    }
    case 'roster': {
      const Fill = parts.roster?.fill
      return Fill ? <Fill {...all} part={part} content={tallyOf(content)} /> : null
    }
    case 'charters': {
      const Fill = parts.charters?.fill
      const change = changeChartersOf.bind(null, claim.id)
      return Fill ? <Fill {...all} part={part} content={content.charters ?? []} change={change} /> : null
    }
  }
}

/** A part once more before it is handed in. */
export function PartCheck({ part, parts, form, problems }: Props) {
  const { content } = form
  const all = { ...seen(form), problems }
  switch (part.kind) {
    case 'tickets': {
      const Check = parts.tickets?.check ?? parts.tickets?.show
      return Check ? <Check {...all} part={part} content={content.tickets} /> : null
    }
    case 'papers': {
      const Check = parts.papers?.check ?? parts.papers?.show
      return Check ? <Check {...all} part={part} content={content.papers} /> : null
    }
    case 'roster': {
      const Check = parts.roster?.check ?? parts.roster?.show
      return Check ? <Check {...all} part={part} content={tallyOf(content)} /> : null
    }
    case 'charters': {
      const Check = parts.charters?.check ?? parts.charters?.show
      return Check ? <Check {...all} part={part} content={content.charters ?? []} /> : null
    }
  }
}

/** Lets files that arrive go to the parts of a claim, wherever its person is meanwhile. */
export function receiveFiles({ tickets, papers, charters }: PartForms, claimId: string) {
  const keep = keepPhoto.bind(null, claimId)
  tickets?.receive?.({ claimId, keep, change: changeTicketsOf.bind(null, claimId) })
  papers?.receive?.({ claimId, keep, change: changePapers.bind(null, claimId) })
  charters?.receive?.({ claimId, keep, change: changeChartersOf.bind(null, claimId) })
}
