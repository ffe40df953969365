import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field } from '../design/field.tsx'
import { MoreMenu } from '../design/more-menu.tsx'
import { ProblemAlert, ProblemWords, type FieldProblem } from '../design/problem-text.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import {
  ArchiveClientDocument,
  RenameClientDocument,
  RestoreClientDocument,
} from './change-client.graphql.ts'

/** What is done seldom with a client. Archiving asks nothing back: it takes nothing away and can be undone. */
export function ClientMenu({ client }: { client: ClientHeadFragment }) {
  const t = useTranslations('clients')
  const [renaming, setRenaming] = useState(false)
  const [problem, setProblem] = useState<FieldProblem>()
  const { change } = useChange(ArchiveClientDocument)
  const archive = async () => {
    const outcome = await change({ clientId: client.id })
    if ('made' in outcome) announce(t('archived.announce', { client: client.name }))
    setProblem(problemOf(outcome, t('change.unreachable')))
  }
  return (
    <>
      <MoreMenu
        label={t('more', { client: client.name })}
        actions={[
          { label: t('rename.open'), run: () => setRenaming(true) },
          ...(client.archivedAt ? [] : [{ label: t('archive'), run: () => void archive() }]),
        ]}
      />
      <Dialog
        title={t('rename.title', { client: client.name })}
        open={renaming}
        onClose={() => setRenaming(false)}
      >
        <RenameForm client={client} onClose={() => setRenaming(false)} />
      </Dialog>
      <Dialog title={t('archive')} open={problem !== undefined} onClose={() => setProblem(undefined)}>
        {problem ? <ProblemWords problem={problem} /> : null}
      </Dialog>
    </>
  )
}

function RenameForm({ client, onClose }: { client: ClientHeadFragment; onClose: () => void }) {
  const t = useTranslations('clients')
  const [name, setName] = useState(client.name)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RenameClientDocument)
  const submit = async () => {
    const outcome = await change({ clientId: client.id, name })
    if ('made' in outcome) return onClose()
    setProblem(problemOf(outcome, t('change.unreachable')))
  }
  return (
    <DialogForm
      submit={t('rename.submit')}
      keep={t('addDialog.cancel')}
      busy={changing}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('addDialog.name')}
        help={t('rename.help')}
        value={name}
        problem={problem}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value)
          setProblem(undefined)
        }}
      />
    </DialogForm>
  )
}

/** Says that nothing is fetched any more, and offers to go on. */
export function ArchivedNote({ client, mayRestore }: { client: ClientHeadFragment; mayRestore: boolean }) {
  const t = useTranslations('clients')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RestoreClientDocument)
  const restore = async () => {
    const outcome = await change({ clientId: client.id })
    if ('made' in outcome) return announce(t('archived.restored', { client: client.name }))
    setProblem(problemOf(outcome, t('change.unreachable')))
  }
  return (
    <section className="grid gap-2 rounded-card border border-s-4 border-hairline border-s-stopped bg-surface px-4 py-3">
      <p className="max-w-[72ch]">{t('archived.body')}</p>
      {mayRestore ? (
        <p>
          <Button busy={changing} onClick={() => void restore()}>
            {t('archived.restore')}
          </Button>
        </p>
      ) : null}
      <ProblemAlert problem={problem} />
    </section>
  )
}
