import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { NoticeChannelPartsFragment } from '../graphql/graphql.ts'
import { AddChannelDialog } from './add-channel-dialog.tsx'
import {
  ChangeNoticeChannelDocument,
  RemoveNoticeChannelDocument,
  SendNoticeSampleDocument,
} from './channels.graphql.ts'
import { EventTicks } from './event-ticks.tsx'
import { useSet } from './use-set.ts'

interface ChannelsProps {
  channels: readonly NoticeChannelPartsFragment[]
  mayChange: boolean
}

/** Webhooks and chats that are told beside the people. */
export function Channels({ channels, mayChange }: ChannelsProps) {
  const t = useTranslations('notices')
  const [adding, setAdding] = useState(false)
  return (
    <div className="grid">
      <p className="max-w-[72ch] px-4 pt-3 pb-1 text-muted">{t('channels.intro')}</p>
      {channels.length === 0 ? <p className="px-4 py-3">{t('channels.none')}</p> : null}
      <ul>
        {channels.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange ? (
        <div className="border-t border-hairline px-4 py-3">
          <Button onClick={() => setAdding(true)}>{t('channels.add')}</Button>
        </div>
      ) : null}
      {adding ? <AddChannelDialog onClose={() => setAdding(false)} /> : null}
    </div>
  )
}

function ChannelRow({ channel, mayChange }: { channel: NoticeChannelPartsFragment; mayChange: boolean }) {
  const t = useTranslations('notices')
  const changing = useSet(ChangeNoticeChannelDocument)
  const removing = useSet(RemoveNoticeChannelDocument)
  const sampling = useSet(SendNoticeSampleDocument)
  const { id, kind, name, host, events, lastPost } = channel
  return (
    <li className="grid gap-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="grid grow gap-0.5">
          <p className="font-medium">{name}</p>
          <p className="text-sm text-muted">
            {t(`kind.${kind}`)} · {host}
          </p>
        </div>
        {mayChange ? (
          <div className="flex gap-2">
            <Button
              busy={sampling.busy}
              onClick={() =>
                void sampling.set({ channelId: id }).then((sent) => sent && announce(t('sampleSent')))
              }
            >
              {t('channels.sample')}
            </Button>
            <Button kind="quiet" busy={removing.busy} onClick={() => void removing.set({ id })}>
              {t('channels.remove')}
            </Button>
          </div>
        ) : null}
      </div>
      <EventTicks
        events={events}
        disabled={!mayChange}
        onChange={(next) => void changing.set({ id, events: next })}
      />
      {lastPost ? (
        <p className={`text-sm ${lastPost.state === 'FAILED' ? 'text-broken' : 'text-muted'}`}>
          {t(`post.${lastPost.state}`)} <When at={lastPost.at} />
          {lastPost.problem ? ` · ${lastPost.problem}` : ''}
        </p>
      ) : null}
      <ProblemAlert problem={changing.problem ?? removing.problem ?? sampling.problem} />
    </li>
  )
}
