/** Thrown when something the launcher needs cannot be had; the message names it and says who can mend it. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}
