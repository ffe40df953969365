import connect from '../../messages/en/connect.json'
import link from '../../messages/en/link.json'
import states from '../../messages/en/states.json'

/** What the page for clients says in English; what the server says is in English already. */
export const words = { connect, link, 'link-server': {}, states }
