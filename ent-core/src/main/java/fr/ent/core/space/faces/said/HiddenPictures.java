package fr.ent.core.space.faces.said;

/**
 * Pictures that aren't shown, by the reason.
 *
 * @param unsaid of which nobody has said who is on them: neither to pupils and families nor by a link
 * @param forbidden with somebody who may not be shown to the pupils and families of the space
 * @param notPublic with somebody who may not be shown to everybody, those before included: not by a link
 */
record HiddenPictures(int unsaid, int forbidden, int notPublic) {}
