import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { useKeysEnabled, useShortcuts } from './keys.ts'

/** All shortcuts of this page, and the switch for them. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('shell')
  const shortcuts = useShortcuts()
  const [enabled, setEnabled] = useKeysEnabled()
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2">
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className="contents">
            <dt className="flex gap-1">
              {keys.split(' ').map((key, index) => (
                <kbd
                  key={index}
                  className="code min-w-6 rounded-control border border-hairline bg-sunken px-1.5 py-0.5 text-center"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label className="flex items-start gap-2 border-t border-hairline pt-4">
        <input
          type="checkbox"
          className="mt-0.5 size-4 accent-accent"
          checked={enabled}
          onChange={(event) => setEnabled(event.target.checked)}
        />
        <span>
          {t('keys.on')}
          <span className="block text-sm text-muted">{t('keys.onHelp')}</span>
        </span>
      </label>
    </Dialog>
  )
}
