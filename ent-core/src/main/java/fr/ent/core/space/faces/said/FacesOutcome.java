package fr.ent.core.space.faces.said;

/** The outcome of saying who is on pictures: it is said of all of them, or of none. */
sealed interface FacesOutcome {

    record Said(SaidFaces faces) implements FacesOutcome {}

    /** One has another content by now than the one that was looked at. */
    record ChangedMeanwhile() implements FacesOutcome {}

    /** Nobody has said it yet of one, on which a child may be whom the viewer isn't told of. */
    record ColleagueFirst() implements FacesOutcome {}
}
