import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { vendorNumbersOf } from '../connect/connect-input.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Trail } from '../design/trail.tsx'
import type { DiagnoseApiKeyInput } from '../graphql/graphql.ts'
import { Diagnosis } from './diagnosis.tsx'
import { KeyDoctorForm, type TypedKey } from './key-doctor-form.tsx'

const route = getRouteApi('/w/$workspace/explain/key')

/** A key that Apple refuses, or that nobody is sure of, looked at from every side. */
export function KeyDoctorPage() {
  const t = useTranslations('key-doctor')
  const { workspace } = route.useParams()
  const [asked, setAsked] = useState<{ typed: DiagnoseApiKeyInput; serial: number }>()
  const ask = (typed: TypedKey) => setAsked({ typed: toInput(typed), serial: (asked?.serial ?? 0) + 1 })
  return (
    <div className="grid max-w-3xl gap-6">
      <header className="grid gap-2">
        <PageTitle
          title={t('title')}
          trail={
            <Trail>
              {[
                <Link key="explain" to="/w/$workspace/explain" params={{ workspace }}>
                  {t('trail')}
                </Link>,
              ]}
            </Trail>
          }
        />
        <p className="max-w-[72ch] text-muted">{t('lead')}</p>
      </header>
      <KeyDoctorForm onSubmit={ask} />
      {asked ? <Diagnosis key={asked.serial} typed={asked.typed} /> : null}
    </div>
  )
}

const toInput = ({
  key,
  fileName,
  keyId,
  issuerId,
  vendorNumbers,
  bundleId,
}: TypedKey): DiagnoseApiKeyInput => ({
  privateKey: key?.pem ?? '',
  fileName,
  keyId,
  issuerId,
  vendorNumbers: vendorNumbersOf(vendorNumbers),
  bundleId,
})
