package fr.ent.canteen.families.file;

import fr.ent.core.review.ReviewState;

/** Where a file stands: being written, waiting to be checked, checked, or sent back with a reason. */
enum FamilyFileState {
    DRAFT,
    SENT,
    ACCEPTED,
    RETURNED;

    static FamilyFileState of(ReviewState state) {
        return valueOf(state.name());
    }
}
