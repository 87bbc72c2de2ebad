/**
 * An edition whose content is not what was sealed: somebody changed it past Mesur, or the disk lost it. Thrown, since
 * nothing of such an edition may be shown; pages over several editions go on without it.
 */
export class BrokenSeal extends Error {}
