/** Thrown when something that the launcher needs could not be had; the message names it and who can mend it. */
export class Unavailable extends Error {}
