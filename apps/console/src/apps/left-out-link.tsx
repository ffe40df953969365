import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AppsSearch } from './apps-search.ts'

interface LeftOutLinkProps {
  workspace: string
  /** What the list is narrowed to besides. */
  search?: AppsSearch
  children: ReactNode
}

/** Leads to the apps that are left out. */
export const LeftOutLink = ({ workspace, search, children }: LeftOutLinkProps) => (
  <Link
    to="/w/$workspace/apps"
    params={{ workspace }}
    search={{ ...search, out: '1' }}
    className="underline underline-offset-2 hover:text-ink"
  >
    {children}
  </Link>
)
